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
    notRead: 'The file could not be read from the disk.',
    more: (count: number) => `and ${count} more`,
    otherScenario:
      'This file was made with another version of the scenario. It opens; what happens may differ from what was seen.',
    otherEngine: (made: string, here: string) =>
      `This file was made with version ${made}, this is ${here}. It opens; what happens may differ from what was seen.`
  }
}
