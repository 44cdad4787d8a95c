/** What the pages of `run`, `play` and `why` say besides the narration. */
export const en = {
  hidden: '(hidden)',
  asAbove: '(as above)',
  overlays: (titles: readonly string[]) => `${titles.length === 1 ? 'Overlay' : 'Overlays'}: ${titles.join('; ')}`,
  seed: (seed: string, run: number) => `Seed ${seed}, run ${run}.`,
  group: (group: number) => `What is not known is drawn as for group ${group} of an ensemble of this seed.`,
  again: 'The same run again',
  facts: { command: 'command', scenario: 'scenario', trace: 'trace', engine: 'engine' },
  ending: (ending: string) => `Ending: ${ending.toLowerCase()}`,
  notEnded: 'Not ended yet',
  stopped: 'The run was stopped here, as --until asks.',
  counts: {
    violations: 'violations',
    observed: (counts: readonly string[]) => `${counts.join(', ')}, as far as they were observed`,
    cases: 'cases',
    closed: (answered: number, unanswered: number) =>
      `${answered} closed as answered, ${unanswered} without an answer that ended them`,
    answers: 'answers',
    nobodyAsked: 'nobody was asked',
    answered: (asked: number, by: { full: number; part: number; later: number; decline: number }) =>
      `${asked} asked for: ${by.full} in full, ${by.part} in part, ${by.later} later, ${by.decline} declined`
  },
  debrief: {
    title: 'Debrief',
    noViolation: 'No violation of severity 2 or more took place.',
    violations: (
      count: number,
      by: { challenger: readonly [string, number]; protected: readonly [string, number]; nobody: number }
    ) =>
      `Violations of severity 2 or more: ${count} (${by.challenger[1]} by ${by.challenger[0]}, ${by.protected[1]} by ${by.protected[0]}, ${by.nobody} by nobody in particular).`,
    unobserved: (count: number) => (count === 0 ? 'All were observed.' : `${count} of them went unobserved.`),
    falseAlarms: (count: number) => `Reports of violations that had not happened: ${count}.`
  },
  card: {
    conditions: 'Conditions',
    notMet: '(not met)',
    delivered: 'Delivered',
    needed: (strength: string, needed: string, low: string, high: string) =>
      `${strength} of 1 so far; about ${needed} is assumed to be needed (${low}–${high})`
  },
  menu: {
    message: (name: string) => `${name}: your decision (odds are the model's, with their range)`,
    strength: (strength: string) => `, strength then ${strength}`,
    model: 'Let the model decide',
    always: (name: string) => `Always let the model decide for ${name}`,
    undo: 'Undo',
    save: 'Save and quit',
    takenBack: 'Taken back.'
  },
  saving: {
    ended: 'The run has ended.',
    save: 'Save and leave',
    leave: 'Leave without saving',
    as: 'Save as',
    expected: 'Expected the name of a file.',
    saved: (command: string) => `Saved. Go on with: ${command}`
  },
  keys: 'Arrow keys choose, Enter confirms, Ctrl-C leaves without saving.',
  seats: { message: 'Whom do you play?', everybody: 'Everybody who is asked' }
}

/** A language that lacks one of these does not compile. */
export type Texts = typeof en
