/** What surrounds the run: the bars, the dialogs, the notices. */
export const frame = {
  page: {
    title: 'Armistice',
    skip: 'Skip to what is happening now',
    loading: 'Loading the scenario…',
    failed: (why: string) => `The page could not open: ${why}`,
    more: 'Menu',
    close: 'Close'
  },
  timeline: {
    title: 'Timeline',
    slider: 'Place in the run',
    place: (when: string, place: number, of: number, sentence: string) =>
      `${when}, event ${place} of ${of}. ${sentence}`,
    inForce: 'ceasefire in force',
    backing: (backing: string) => `backing ${backing}`,
    hub: (name: string, stage: string) => `${name}: ${stage}`
  },
  controls: {
    title: 'Step through the run',
    back: 'Back one step',
    step: 'Step',
    decision: 'Next decision',
    week: '+1 week',
    play: 'Play',
    pause: 'Pause',
    playing: 'Play: the model decides',
    pauses: 'Pause when asked',
    speed: (times: number) => `${times}×`,
    speedSpoken: (times: number) => `${times}× speed`,
    place: 'Event',
    of: (place: number, end: number) => (place === end ? `${place}` : `${place} of ${end}`),
    modelAnswers: 'The model answers the open question.'
  },
  top: {
    scenario: (title: string) => `${title}: about this scenario`,
    asOf: (date: string) => `Positions as public on ${date}`,
    horizon: (years: string) => `Runs for up to ${years} after the ceasefire`,
    objectives: 'What to look for',
    seed: 'Seed',
    seedNote: 'The same seed and the same decisions give the same run.',
    restart: 'Restart with this seed',
    seedEmpty: 'Expected a seed of 1 to 64 characters, but received none.',
    seedBroken: 'Expected a seed of whole characters, but received half of one.',
    seedLong: (length: number) => `Expected a seed of 1 to 64 characters, but received ${length}.`,
    undo: 'Undo',
    redo: 'Redo',
    share: 'Share',
    shareNote: 'This link holds the scenario, the seed, the decisions and the place.',
    link: 'Link',
    copy: 'Copy link',
    copied: 'Copied.',
    trace: 'Trace:',
    notCopied: 'Could not copy: select the link and copy it.',
    theme: { light: 'Theme: light', dark: 'Theme: dark', system: 'Theme: as the system' },
    help: 'Keyboard help',
    language: 'Language'
  },
  help: {
    title: 'Keyboard',
    keys: [
      ['→ or .', 'one step; the model answers an open question'],
      ['←', 'back one step'],
      ['n', 'to the next decision'],
      ['w', 'one week on'],
      ['1 – 4', 'answer the question'],
      ['m', 'let the model answer it'],
      ['o', 'show or hide the odds'],
      ['u', 'undo'],
      ['r', 'redo'],
      ['p', 'play or pause'],
      ['f', 'fork here: another branch with the same luck'],
      ['b', 'to the next branch'],
      ['a', 'all branches, and files'],
      ['c', 'compare two branches'],
      ['y', 'why it happened'],
      ['d', 'who decides'],
      ['s', 'change the seed'],
      ['l', 'share a link'],
      ['?', 'this help']
    ],
    tiles:
      'In the picture, arrow keys move from tile to tile and Enter opens a member. On the timeline, arrow keys move by one step, Page Up and Page Down by ten, Home and End to the start and the end.',
    about:
      'Nothing is stored or sent. The address in the address bar holds the scenario, the seed and every decision, so a reload or a link brings you back here.'
  },
  notice: {
    unknownScenario: (id: string, known: string) =>
      `This link asks for the scenario “${id}”, which is not here. It opens ${known} from the start instead.`,
    version: (version: string) =>
      `This link was made for version ${version} of the page, which cannot be read here. The run starts from the beginning.`,
    broken: (what: string) => `This link could not be read: ${what} The run starts from the beginning.`,
    noSuchOverlay: (what: string) => `This link asks for “${what}”, which is not here. Another scenario opens instead.`,
    notPacked: (limit: number) => `its document cannot be unpacked, or has more than ${limit} characters.`,
    badDocument: (count: number, first: string) =>
      count === 1
        ? `The scenario in this link cannot be used. ${first} Another one opens instead.`
        : `The scenario in this link cannot be used: ${count} things are wrong with it. ${first} Another one opens instead.`,
    notEncoded: 'an escape in it is malformed.',
    unknownPart: (name: string) => `it has a part named “${name}”.`,
    noPage: (name: string) => `it asks for a page named “${name}”.`,
    noLanguage: (code: string) => `it asks for a language “${code}”.`,
    languageFailed: 'The language could not be loaded. Check the connection and try again.',
    notSeats: (text: string) => `“${text}” does not say who decides.`,
    noSeats:
      'This link gives decisions to somebody, or to a strategy, that is not here. The run starts from the beginning.',
    notAnAction: (text: string) => `“${text}” is no action.`,
    tooLong: (length: number, limit: number) => `Expected at most ${limit} characters, but received ${length}.`,
    stopped: (done: number, of: number) =>
      `Only the first ${done} of the ${of} actions in this link fit this scenario. What follows them was left out.`,
    dismiss: 'Dismiss'
  },
  pages: {
    title: 'Pages',
    play: 'Play',
    lab: 'Lab',
    ledger: 'Ledger',
    debrief: 'Debrief',
    scenario: 'Scenario',
    which: 'See which',
    loading: 'Loading the page…',
    failed: 'The page could not be loaded. Check the connection and try again.',
    again: 'Try again'
  },
  figure: {
    view: 'View',
    chart: 'Chart',
    table: 'Table',
    save: 'Save',
    notSaved: 'The picture could not be made in this browser.'
  },
  pictures: { title: 'Pictures', coalition: 'Coalition', statechart: 'Statechart', charts: 'Charts' },
  dock: { title: 'Views', now: 'Now', members: 'Members', coalition: 'Coalition', timeline: 'Timeline' }
}
