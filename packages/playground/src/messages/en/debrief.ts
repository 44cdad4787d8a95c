/** What the page after a run says. */
export const debrief = {
  title: (time: string) => `${time} after the ceasefire`,
  notStarted: 'Before the ceasefire',
  goesOn: 'The run has not ended. What nobody at the table can know stays untold here too.',
  nothingYet: 'Nothing has happened yet. Step through the run first, then come back.',
  toPlay: 'Go to the run',
  seed: (seed: string) => `Seed ${seed}`,
  engine: (version: string) => `Engine ${version}`,
  decisions: (people: number, strategies: number) =>
    `${people} ${people === 1 ? 'decision' : 'decisions'} by people${strategies === 0 ? '' : `, ${strategies} by strategies`}`,
  print: 'Print',
  save: 'Save',
  run: 'Run (JSON)',
  events: 'Events (CSV)',
  happened: 'What happened',
  strip: 'The run at a glance',
  answersTitle: (severity: string, time: string) => `Who answered the gravest violation (${severity}, ${time})`,
  member: 'Member',
  rung: (rung: number) => `Rung ${rung}`,
  notAsked: 'not asked',
  noCase: 'No violation came as far as the ladder of responses.',
  person: 'decided by a person',
  strategy: (name: string) => `by the strategy “${name}”`,
  decided: 'What people decided',
  more: (left: number) => `${left} more on the screen and among the saved events.`,
  why: 'Why',
  whyEnded: 'Back from the ending along its causes, latest first:',
  whyCase: 'Back from the gravest case along its causes, latest first:',
  luck: {
    title: 'With other luck',
    lead: 'The same choices in runs from the start, each with luck of its own. What was decided here is decided there wherever the same question comes up.',
    start: (runs: string) => `Run ${runs} with other luck`,
    own: 'this run',
    others: 'Other luck',
    told: (ending: string, time: string | null, share: string, runs: string) =>
      `This run ended as “${ending}”${time === null ? '' : ` after ${time}`}. Of ${runs} runs with the same choices and other luck, ${share} end so.`,
    goesOn: 'This run has not ended, so none of these is marked as its own.'
  },
  soWhat: 'So what',
  lessons: (assumptions: string) =>
    `What a run can teach: who is asked, in which order, under which conditions, and what hangs together. What it cannot: how likely any of this is. ${assumptions} With another seed, or under an opposed theory, the same pledges can end otherwise.`,
  carried: 'Numbers that carried the result',
  columns: { number: 'Number', value: 'Value', range: 'Range', status: 'Status' },
  notKnown: 'Not known',
  silent: (silent: number, of: number) =>
    silent === 0
      ? `All ${of} members and partners have stated something concrete.`
      : `${silent} of ${of} members and partners have stated no concrete pledge in public. They are shown as “not stated”, never as zero.`,
  undisclosed: (count: number) =>
    count === 0
      ? 'Every size that is used has been published.'
      : `${count} sizes are undisclosed, and are shown as such.`,
  history: 'What happened in the case itself',
  outcome: (years: number) => (years === 1 ? 'After one year' : `After ${years} years`),
  questions: 'Questions for the room',
  defaults: [
    'Which condition, met a week earlier, would have changed the most answers?',
    'Somebody answered “later” or declined. Was that a broken promise? Who would say so?',
    'Name one assumption you would change, and say what you expect before you run it.'
  ],
  cite: (id: string, seed: string, version: string, hash: string) =>
    `Cite as: Armistice ${version}, scenario ${id}, seed ${seed}, trace ${hash}.`,
  file: { seq: 'seq', hour: 'hour', time: 'time', code: 'code', text: 'text', causes: 'causes' }
}
