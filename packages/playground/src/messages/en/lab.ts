/** What the page says about lab. */
export const lab = {
  title: 'From here on',
  lead: (place: string) =>
    `Many runs from ${place}, with every decision and every seat as it stands. The same luck is used for both sides of every comparison.`,
  fromStart: 'the start',
  fromPlace: (when: string) => `${when} of this run`,
  overAlready: 'This run has ended, so these runs begin at the start.',
  setup: 'Runs',
  howMany: 'How many',
  unknowns: 'What is not known',
  drawn: 'Drawn within ranges',
  fixed: 'Numbers as they stand',
  fixedNote: 'Numbers are taken as they stand. For an open case that hides most of what is not known.',
  betweenFrames:
    'This page is a single file, so it makes the runs itself, between frames and one after another. Many take a while; served from an address, it makes them on several cores.',
  run: (runs: string) => `Make ${runs} runs`,
  cancel: 'Cancel',
  done: (done: string, of: string) => `${done} of ${of} runs`,
  orderings: (done: string, of: string) => `${done} of ${of} orderings`,
  progress: 'Progress',
  left: (seconds: number) => (seconds < 90 ? `about ${seconds} s left` : `about ${Math.round(seconds / 60)} min left`),
  empty: 'No runs yet. They show how this may go on, and how far that is open.',
  starting: 'Starting the first runs…',
  cancelled: (done: string) => `Cancelled. The figures show the ${done} runs made so far.`,
  cancelledEmpty: 'Cancelled before the first runs came in.',
  failed: (why: string) => `The runs could not be made: ${why}`,
  changed: 'You have stepped on or chosen differently since. These figures are of the earlier place or choice.',
  said: {
    started: (runs: string) => `${runs} runs started.`,
    quarter: (percent: number) => `${percent} % of the runs are made.`,
    done: (runs: string) => `All ${runs} runs are made.`,
    cancelled: 'Cancelled.',
    failed: 'The runs could not be made.'
  },
  asPledged: 'As it stands',
  whatIfSide: 'What if',
  whatIf: {
    title: 'What if',
    kinds: {
      none: 'nothing else changes',
      pledge: 'a pledge changes',
      member: 'a member changes',
      number: 'a number changes',
      theory: 'a claim holds'
    },
    pledge: 'Pledge',
    member: 'Member',
    number: 'Number',
    theory: 'Claim',
    effect: 'Change',
    value: 'Value',
    out: 'leave it out',
    formal: 'make it formal',
    nothing: 'does nothing',
    low: 'least reliable',
    high: 'most reliable',
    lowest: (value: string) => `Lowest (${value})`,
    highest: (value: string) => `Highest (${value})`,
    stands: (value: string, unit: string) => `It stands at ${value}${unit}.`,
    fromStart: 'This changes who takes part, so both sides begin at the start of a run.',
    pledgeTitle: (pledge: string, effect: 'out' | 'formal') =>
      effect === 'out' ? `without “${pledge}”` : `with “${pledge}” made formal`,
    memberTitle: (member: string, effect: 'nothing' | 'low' | 'high') =>
      effect === 'nothing'
        ? `${member} does nothing`
        : `${member} is as ${effect === 'low' ? 'un' : ''}reliable as is held possible`,
    numberTitle: (name: string, value: string) => `“${name}” is ${value}`,
    claim: (title: string) => `What if: ${title}?`,
    unknownNumber: (name: string) => `Expected a number of this scenario, but received “${name}”.`,
    notANumber: 'Expected a number.'
  },
  survival: {
    heading: 'How long the ceasefire lasts',
    aboutDrawn: 'Share of runs in which hostilities have not resumed. Shaded: the middle 95 % of what is not known.',
    aboutFixed: 'Share of runs in which hostilities have not resumed. Shaded: what chance leaves open, 95 %.',
    sentence: (side: number, name: string, span: string, share: string, drawn: boolean) =>
      side === 0
        ? `After ${span}, ${share} of runs have not resumed${drawn ? '; the range is what is not known' : ''}.`
        : `${name}: ${share}.`,
    atRisk: 'At risk',
    columns: {
      side: 'Side',
      time: 'Time',
      share: 'Not resumed',
      range: 'What is not known, 95 %',
      chance: 'Chance, 95 %',
      risk: 'At risk'
    }
  },
  endings: {
    heading: 'How the runs end',
    about: (name: string) => `${name}. Every run has one ending; until then it goes on. Ranges are in the table.`,
    goingOn: 'In force',
    part: (fate: 'goingOn' | 'held' | 'frozen' | 'resumed' | 'lapsed' | 'noDeal', share: string) =>
      ({
        goingOn: `${share} are still in force`,
        held: `${share} have held`,
        frozen: `${share} are frozen`,
        resumed: `${share} have resumed`,
        lapsed: `${share} have lapsed`,
        noDeal: `${share} had no deal`
      })[fate],
    sentence: (span: string, parts: readonly string[]) =>
      `After ${span}, of all runs ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('')}.`,
    row: (unit: 'year' | 'month', tick: string, last: boolean) =>
      last ? 'at the end' : tick.includes(' ') ? tick : `${tick} ${unit}s`,
    columns: {
      time: 'Time',
      ending: 'Ending',
      share: 'Share',
      range: 'What is not known, 95 %',
      chance: 'Chance, 95 %'
    }
  },
  outcomes: {
    lastRung: 'Rung 3 reached at least once',
    resumed: 'Resumed',
    frozen: 'Frozen',
    held: 'Held',
    lapsed: 'Lapsed',
    noDeal: 'No deal'
  },
  change: {
    heading: (title: string) => `What changes if: ${title}`,
    aboutDrawn:
      'Same luck on both sides, so only the change remains. Line: chance, 95 %. Hatched: the middle 95 % of what is not known.',
    aboutFixed: 'Same luck on both sides, so only the change remains. Line: chance, 95 %.',
    differs: (name: string, range: string, more: boolean) =>
      `${name}: ${range} points, so ${more ? 'more' : 'fewer'} runs.`,
    cannotTell: (names: readonly string[]) =>
      `${names.join(', ')}: the interval includes zero, so these runs cannot tell.`,
    unit: 'percentage points, what if less as it stands',
    columns: {
      outcome: 'Outcome',
      first: 'As it stands',
      second: 'What if',
      difference: 'Difference, points',
      interval: 'Chance, 95 %',
      range: 'What is not known, 95 %'
    }
  },
  contributions: {
    heading: (members: boolean): string => (members ? 'What each member contributes' : 'What each pledge contributes'),
    about:
      'Points fewer resumed runs. Bar: the share of it in all that is pledged, with its interval. Diamond: what is lost where it alone is left out.',
    whole: (range: string, sure: boolean) =>
      sure
        ? `All of them together take ${range} points off the runs that resume.`
        : `All of them together: ${range} points, an interval that includes zero, so these runs cannot tell.`,
    nobody: 'No single interval leaves out zero: these runs cannot tell one from another.',
    some: (told: number, all: number) =>
      `${told} of ${all} have an interval that leaves out zero; for the others these runs cannot tell.`,
    unseen: (count: number, all: number) =>
      `For ${count} of ${all} no run came out differently; the table has them too.`,
    made: (orderings: number, runs: number) =>
      `Shapley values over ${orderings} random orderings, each there and back, with ${runs} runs of the same luck.`,
    unit: 'points fewer resumed runs; 95 % interval',
    all: 'All together',
    by: 'By',
    pledges: 'Pledges',
    members: 'Members',
    start: 'Work it out',
    empty: (orderings: string) =>
      `Not worked out yet. It takes ${orderings} orderings, and longer than the runs above.`,
    first: 'Working out the first orderings…',
    columns: {
      player: (members: boolean): string => (members ? 'Member' : 'Pledge'),
      share: 'Share, points',
      interval: '95 %',
      leftOut: 'Left out alone, points'
    }
  },
  tick: (unit: 'year' | 'month', count: number) => (count === 1 ? `1 ${unit}` : String(count)),
  span: (unit: 'year' | 'month', count: number) => (count === 1 ? `one ${unit}` : `${count} ${unit}s`),
  made: (by: {
    readonly runs: string
    readonly seed: string
    readonly engine: string
    readonly draws: number
    readonly scenario: string
    readonly hash: string
    readonly overlays: readonly string[]
    readonly against: string | null
  }) =>
    [
      `${by.runs} runs, seed ${by.seed}, engine ${by.engine}`,
      by.draws > 0 ? `what is not known drawn ${by.draws} times` : 'numbers as they stand',
      `scenario ${[by.scenario, ...by.overlays].join(' + ')}, SHA-256 ${by.hash}`,
      ...(by.against === null ? [] : [`against SHA-256 ${by.against}`])
    ].join('; ') + '.',
  number: (value: number, digits: number) => value.toFixed(digits).replace('-', '−'),
  plain: (value: number) => String(Number(value.toPrecision(6))).replace('-', '−'),
  count: (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  percent: (value: string) => `${value} %`,
  percentRange: (value: string, low: string, high: string) => `${value} % (${low}–${high})`,
  pointsRange: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  from: (low: string, high: string) => `${low} to ${high}`,
  notDrawn: 'not drawn',
  noInterval: 'none',
  noDifference: 'none seen'
}
