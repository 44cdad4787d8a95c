/** What the page says about the statechart. Loaded with it. */
export const statechart = {
  statechart: {
    title: 'The statechart of the guarantees, with the path that this run has taken',
    asTable: 'As a table',
    keep: 'Save the picture',
    parallel: 'both regions run at once',
    times: (count: number) => `${count}×`,
    leftOut: 'left out',
    marks: {
      live: 'live now',
      entered: 'entered before',
      possible: 'not entered yet',
      out: 'left out of this scenario'
    },
    legend: { taken: 'path taken, with count', possible: 'possible, not taken', final: 'an ending' },
    spoken: (title: string, mark: string, count: number) =>
      count === 0 ? `${title}: ${mark}` : `${title}: ${mark}, entered ${count === 1 ? 'once' : `${count} times`}`,
    sentence: (states: readonly string[], moves: number) =>
      `${states.join(' and ')}. ${moves === 0 ? 'No way taken yet' : moves === 1 ? '1 step from state to state' : `${moves} steps from state to state`} so far.`,
    wholly: 'Drawn from the machine itself.',
    columns: { state: 'State', within: 'Within', now: 'Now', entered: 'Entered' },
    moveColumns: { from: 'From', to: 'To', when: 'When', taken: 'Taken' },
    moveTitle: 'Ways from state to state',
    rests: 'What it rests on in the founding article',
    restsOn: (sentence: string) => `Sentence ${sentence}`,
    noSentence: 'The article has no sentence about this; it belongs to the model.',
    waysIn: 'Ways in',
    waysOut: 'Ways out',
    taken: (count: number) => (count === 0 ? 'not taken' : count === 1 ? 'taken once' : `taken ${count} times`)
  },
  /** The states of the chart by their keys. `short` stands in a box, where there is little room. */
  states: {
    guarantee: {
      title: 'Guarantee',
      means: 'A system of security pledges, from talks about it to its ending.'
    },
    negotiation: {
      title: 'Negotiation',
      means: 'The sides talk. The guarantees are prepared, and activated once a ceasefire enters into force.'
    },
    inForce: { title: 'In force', means: 'The ceasefire is in force, and the guarantees with it.' },
    presence: { title: 'Presence', means: 'How far monitoring and military hubs have come.' },
    ceasefire: { title: 'Ceasefire', means: 'The guns are silent; nobody stands there yet.' },
    monitoring: { title: 'Monitoring', means: 'The mechanism sees, verifies and finds.' },
    deployment: { title: 'Deployment of hubs', means: 'Forces prepare and arrive in steps.' },
    established: { title: 'Hubs established', means: 'Every hub has its full capability.' },
    compliance: {
      title: 'Compliance',
      means: 'Whether the ceasefire is kept, and what follows when it is not.'
    },
    holding: { title: 'Holding', means: 'No serious violation is open.' },
    verification: {
      title: 'Verification',
      means: 'The mechanism looks into it: what happened, and who did it.'
    },
    response: {
      title: 'Violation response',
      means: 'Members are asked, rung by rung, to honour their pledges.'
    },
    rung1: {
      title: 'Rung 1',
      means: 'Diplomatic warning and, if necessary, the protected state’s own forces.'
    },
    rung2: { title: 'Rung 2', means: 'Coalition forces, if hostilities continue.' },
    rung3: { title: 'Rung 3', means: 'An expanded attack is met with the partner’s forces too.' },
    assessment: {
      title: 'Assessment',
      means: 'What was answered and what was not changes credibility, impunity and erosion.'
    },
    held: { title: 'Held', means: 'The truce held to the horizon.' },
    frozen: { title: 'Frozen', means: 'The truce held to the horizon, but much of the old violence is back.' },
    resumed: { title: 'Resumed', means: 'A renewed armed attack stood at the end of the ladder.' },
    lapsed: {
      title: 'Lapsed',
      means: 'The guarantees became void after an unprovoked violation by the protected state.'
    },
    noDeal: { title: 'No deal', means: 'Talks ended before a ceasefire entered into force.' }
  },
  /** When a way is taken, by the keys of its two states. Short: it stands beside the arrow. */
  moves: {
    'negotiation>inForce': 'both sides accept',
    'negotiation>noDeal': 'talks end without a deal',
    'inForce>held': 'horizon reached',
    'inForce>frozen': 'horizon, but eroded',
    'ceasefire>monitoring': 'monitoring operational',
    'ceasefire>deployment': 'a hub has its mandate already',
    'ceasefire>established': 'every hub is complete already',
    'monitoring>deployment': 'first hub mandate',
    'deployment>established': 'every hub complete',
    'established>deployment': 'a hub falls back',
    'holding>verification': 'serious alarm',
    'verification>holding': 'nothing, or an accident',
    'verification>assessment': 'the protected state is responsible',
    'verification>response': 'breach found',
    'verification>lapsed': 'unprovoked breach by the protected state',
    'rung1>rung2': 'persists',
    'rung2>rung3': 'persists',
    'rung1>assessment': 'backs down, or ladder exhausted',
    'rung2>assessment': 'backs down, or ladder exhausted',
    'rung3>assessment': 'backs down, or ladder exhausted',
    'rung1>resumed': 'armed attack',
    'rung2>resumed': 'armed attack',
    'rung3>resumed': 'armed attack',
    'assessment>holding': 'case closed',
    'assessment>verification': 'new alarm'
  }
}
