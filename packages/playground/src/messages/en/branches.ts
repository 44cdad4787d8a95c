/** What the page says about branches, files, roles and causes. */
export const branches = {
  main: 'Main',
  title: 'Branches',
  count: (count: number) => `Branches: ${count}`,
  fork: 'Fork here',
  forkNote: 'Another branch from this place on, with the same luck',
  roles: 'Who decides',
  compare: (one: string, other: string) => `Compare ${one} with ${other}`,
  lane: (name: string, until: string) => `Branch ${name}, known up to ${until}: switch to it`,
  activeLane: (name: string) => `Branch ${name}, shown now`,
  moreLanes: (count: number) => `${count} more`,
  moreLanesSpoken: (count: number) => `${count} more branches: open the list`,
  forked: (name: string, from: string, when: string) =>
    `Forked at ${when}: you are now on ${name}, which leaves ${from}.`,
  switched: (name: string, sentence: string) => `Branch ${name}. ${sentence}`,
  removed: (name: string) => `Branch ${name} was deleted.`,
  putAway: (count: number) => `A new run has begun; ${count} branches were put away.`,
  putBack: 'Put back',
  tooMany: (most: number) =>
    `There are ${most} branches, which is as many as the page holds. Delete one to fork again.`,
  why: 'Why?',
  whyAll: 'Why? Back to the start',
  whyOf: (what: string) => `Why? ${what}`,
  held: (by: string) => `${by} decides here. Step to go on, or answer yourself.`,
  heldBy: { model: 'The model', strategy: (name: string) => `The strategy “${name}”` }
}
