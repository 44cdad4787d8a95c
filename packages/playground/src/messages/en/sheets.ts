/** What the dialogs say: branches and files, comparisons, roles, causes. Loaded with the first dialog. */
export const sheets = {
  list: {
    lead: 'All branches share their luck: only decisions make them differ.',
    name: (name: string) => `Name of ${name}`,
    comment: (name: string) => `Comment on ${name}`,
    commentHint: 'What you tried, and why',
    from: (parent: string, when: string) => `leaves ${parent} at ${when}`,
    start: 'from the start of the run',
    standsAt: (when: string) => `known up to ${when}`,
    ended: (ending: string) => `ended: ${ending.toLowerCase()}`,
    shown: 'shown now',
    show: 'Show',
    showSpoken: (name: string) => `Show ${name}`,
    remove: 'Delete',
    removeSpoken: (name: string) => `Delete ${name}`,
    compare: 'Compare',
    compareSpoken: (one: string, other: string) => `Compare ${one} with ${other}`,
    none: 'No branch yet. Fork here to compare.'
  },
  file: {
    title: 'Keep as a file',
    note: 'The file holds every branch with its name, comment and decisions. Nothing is sent anywhere.',
    save: 'Save all branches',
    open: 'Open a file…',
    failed: 'This file could not be opened; nothing here has changed.',
    tooLarge: (size: string, most: string) => `Expected a file of at most ${most}, but received ${size}.`,
    megabytes: (size: string) => `${size} MB`,
    notRead: 'The file could not be read from the disk.',
    more: (count: number) => `and ${count} more`,
    otherScenario:
      'This file was made with another version of the scenario. It opens; what happens may differ from what was seen.',
    otherEngine: (made: string, here: string) =>
      `This file was made with version ${made}, this is ${here}. It opens; what happens may differ from what was seen.`
  },
  compare: {
    title: (one: string, other: string) => `Compare ${one} with ${other}`,
    one: 'First branch',
    other: 'Second branch',
    print: 'Print',
    parting: 'Where they part',
    partAt: (when: string) => `They part at ${when}.`,
    same: 'So far the same happened in both. One of them may have been stepped further.',
    nothing: 'Nothing more is known here.',
    by: {
      person: 'Decided by you.',
      model: 'Decided by the model.',
      strategy: (name: string) => `Decided by the strategy “${name}”.`
    },
    behind: (decision: string) => `It goes back to this: ${decision}`,
    goThere: 'Go there',
    goThereSpoken: (name: string) => `Go there on ${name}`,
    cost: 'What each has come to',
    at: (when: string) => `As known to everybody at the table at ${when}, the last hour that both have come to.`,
    measure: 'Measure',
    differs: 'differs',
    violations: (severity: number, word: string) => `Violations of severity ${severity} (${word})`,
    answered: 'Violations answered',
    unanswered: 'Violations not answered',
    days: 'Time in violation response',
    delivered: 'Delivered strength, mean',
    deliveredValue: (strength: string, needed: string, cases: number) =>
      cases === 1
        ? `${strength} of ${needed} needed, 1 violation`
        : `${strength} of ${needed} needed, ${cases} violations`,
    noTime: 'none',
    noRung: 'no rung reached',
    deterrence: 'Deterrence',
    ending: 'Ending',
    goesOn: 'goes on',
    endedAt: (ending: string, when: string) => `${ending.toLowerCase()}, ${when}`,
    note: 'Two runs with the same luck: one story beside another. How likely each is, the Lab says.'
  },
  why: {
    title: 'Why?',
    lead: 'From the top down: each line leads to what brought it about.',
    picture: (count: number) => `Causes as a picture: ${count} occurrences. The list below says the same.`,
    sentences: 'In sentences',
    because: (reasons: readonly string[]) => `because ${list(reasons)}`,
    answers: (count: number, rung: number, counts: readonly string[]) =>
      `${count} members answered at rung ${rung}: ${counts.join(', ')}`,
    several: (count: number, first: string) => `${count} of one kind, the first: ${first}`,
    none: 'Nothing in the log brought this about.',
    all: (count: number) => `Show all ${count}`,
    gone: 'This lies ahead of the place that is shown.'
  },
  roles: {
    lead: 'Whoever you leave to the model or to a strategy is not asked; the run goes on over them.',
    quick: 'You decide for',
    everybody: 'Everybody',
    nobody: 'Nobody',
    member: 'One member…',
    rest: 'All the others',
    person: 'You',
    model: 'the model',
    strategy: (name: string) => `“${name}”`,
    parties: 'Parties',
    members: 'Members',
    partners: 'Partners',
    count: (count: number, of: number) => `You decide for ${count} of ${of}.`,
    about: 'What the strategies do',
    /** What each of them does, by its name. */
    strategies: {
      model: 'Leaves every question to the model’s draw.',
      cautious:
        'Grants with caveats, answers a first rung in full and later ones in part, and not at all while backing is withdrawn.',
      hawkish: 'Grants, answers every rung in full, reaffirms backing, requests deployment at once.',
      restrained: 'Backs down at the first rung; holds back.',
      opportunist: 'Goes on while less is delivered than is needed, and backs down when it is met.',
      probing:
        'Persists through the first rung to see who answers, then backs down if strength is more than half of what is needed.',
      threshold:
        'Attacks while the chance of intervention that it perceives is below p* = (Vwin − Vsq) / (Vwin − Vfight).'
    },
    fromHere: 'From here on',
    restart: 'Restart with these seats',
    note: 'From here on keeps what has happened. A restart begins the run again with the same seed; a link holds who decides.'
  }
}

const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`
