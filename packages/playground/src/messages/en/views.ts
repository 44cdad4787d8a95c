import { ordinal } from './ordinal.js'

/** What the views say of a run. */
export const views = {
  phases: {
    title: 'Phase',
    presence: 'Presence',
    compliance: 'Compliance',
    live: 'live',
    paused: 'paused',
    ended: 'ended',
    notYet: 'not yet',
    over: 'The run has ended',
    done: '(passed)',
    rung: (rung: number) => `Rung ${rung}`,
    response: (rung: number, of: number) => `Violation response, rung ${rung} of ${of}`,
    isPaused: (phase: string) => `${phase}: paused`
  },
  members: {
    title: 'Members',
    count: (count: number, besides: string) => `${count} and ${besides}`,
    askedAt: (rung: number) => `Asked at rung ${rung}, in order`,
    answered: (answered: number, of: number) => `${answered} of ${of}`,
    notReached: (rung: number) => `No pledge that reaches rung ${rung}`,
    withPledge: 'With a public pledge',
    partners: 'Partners',
    withoutPledge: 'No concrete pledge found',
    backing: (backing: string) => `backing ${backing}`,
    open: 'Members'
  },
  answers: {
    full: 'in full',
    part: 'in part',
    later: 'later',
    decline: 'declined',
    asked: 'asked now',
    toCome: 'to come'
  },
  member: {
    role: { guarantor: 'Member of the coalition', partner: 'Partner, not a member of the coalition' },
    gate: (name: string) => `Decides at home: ${name}`,
    pledges: 'What it pledged, and what became of it',
    none: 'No concrete public pledge was found. That is “not stated”, not “nothing”.',
    now: (state: string) => `Now: ${state}`,
    said: 'What else it said',
    strategy: 'The model answers for this member.',
    takeBack: 'Decide myself again'
  },
  tiles: {
    title:
      'Members and partners as equal tiles around the protected state. Places are mnemonic; size and place say nothing about strength.',
    partner: 'partner',
    challenger: 'challenger',
    protectedState: 'protected state',
    contactLine: 'contact line',
    sea: 'Black Sea',
    hub: (name: string, stage: string) => `${name}: ${stage}`,
    openViolation: (severity: number, word: string) => `Open violation of severity ${severity}, ${word}`,
    named: (name: string, firmness: string) => `${name}: ${firmness}`,
    asked: 'asked',
    /** Short enough for a tile. */
    answers: { full: 'in full', part: 'in part', later: 'later', decline: 'declined' },
    place: (place: number) => ordinal(place),
    answersAt: (rung: number) => `Answer at rung ${rung}`,
    firmness: 'Firmness',
    presence: 'Pledges',
    zone: { north: 'North', west: 'West', centre: 'Centre', south: 'South', east: 'East' },
    /** Short enough for a hub's box. */
    stage: { 0: 'planned', 1: 'advance party', 2: 'initial', 3: 'full' },
    /** Short enough for a tile; the legend and the accessible name carry the full word. */
    short: {
      notStated: '',
      ruledOut: '',
      pledged: 'pledged',
      awaitingMandate: 'waiting',
      authorised: 'agreed',
      refused: 'refused',
      preparing: 'on way',
      partlyInPlace: 'in part',
      inPlace: 'in place',
      suspended: 'paused',
      withdrawn: 'left'
    },
    legend: {
      inPlace: 'in place',
      partlyInPlace: 'in part',
      underWay: 'under way',
      pledged: 'pledged',
      notStated: 'none stated'
    }
  },
  meter: {
    delivered: (strength: string) => `Delivered strength ${strength}`,
    against: (severity: number) => `of 1, against what a severity ${severity} violation is assumed to need`,
    needed: (needed: string) => `needed ${needed}`,
    range: (low: string, high: string) => `range ${low}–${high}`,
    spoken: (strength: string, needed: string, low: string, high: string) =>
      `Delivered strength ${strength}; needed ${needed}, range ${low} to ${high}.`,
    deterrence: (value: string) => `Deterrence ${value}`,
    ofOne: 'of 1, from forces in place and from what is threatened',
    denial: 'denial',
    punishment: 'punishment',
    spokenDeterrence: (value: string, denial: string, punishment: string) =>
      `Deterrence ${value} of 1: ${denial} from forces in place, ${punishment} from commitments.`
  },
  standing: {
    title: 'How things stand',
    backing: 'Backing',
    mechanism: 'Monitoring',
    credibility: 'Credibility',
    impunity: 'Impunity',
    unity: 'Unity',
    erosion: 'Erosion',
    ofFive: (level: string) => `${level} of 5`,
    percent: (value: string) => `${value} %`
  },
  now: {
    title: 'Now',
    start: (title: string) => `${title}. Nothing has happened yet.`,
    begin: 'Step through what was pledged, one occurrence at a time, or go straight to the next decision.',
    afterBreach: (elapsed: string) => `${elapsed} after the breach`,
    severity: (severity: number, word: string) => `severity ${severity}, ${word}`,
    why: (causes: number) => (causes === 1 ? 'Why: 1 cause' : `Why: ${causes} causes`)
  },
  history: {
    title: 'Before that',
    whole: 'What happened, latest first',
    more: 'Show more',
    none: 'Nothing has happened yet.'
  },
  decision: {
    title: 'Decision',
    of: (place: number, of: number) => `${place} of ${of}`,
    time: (time: number) => `${ordinal(time)} time`,
    inTheLedger: 'source',
    source: (title: string) => `Source: ${title} (opens another site)`,
    otherWords: (count: number) => (count === 1 ? 'One more statement' : `${count} more statements`),
    noWords: 'No public words are recorded for this.',
    met: 'met',
    notMet: 'not met',
    unknown: 'not known',
    options: 'Options',
    odds: 'odds of the model, with ranges',
    oddsWithoutRange: 'odds of the model, no range',
    oddsHidden: 'odds are hidden',
    hideOdds: 'Hide odds',
    showOdds: 'Show odds',
    range: (low: string, high: string) => `${low}–${high}`,
    letModel: 'Let the model decide',
    queue: 'Next to be asked',
    thisOne: 'this one',
    others: (count: number) => `the other ${count}`,
    othersSpoken: (count: number) => `the other ${count} members asked at this rung`,
    always: (code: string) => `always ${code}`,
    alwaysSpoken: (code: string, name: string) => `always ${code}: for ${name}, from here on`,
    noRange: 'no range'
  },
  ending: {
    title: (ending: string) => `The run has ended: ${ending.toLowerCase()}`,
    lasted: 'Time from the ceasefire',
    counts: 'What happened',
    violations: (severity: number, word: string) => `Violations of severity ${severity} (${word})`,
    known: (known: number, hidden: number) =>
      hidden > 0 ? `${known} known, ${hidden} not observed` : `${known} known`,
    answers: 'Answers of members',
    answersBy: (counts: readonly string[]) => counts.join(' · '),
    none: 'none',
    mandates: 'Mandates',
    mandatesBy: (granted: number, postponed: number, refused: number) =>
      `${granted} granted · ${postponed} postponed · ${refused} refused`,
    decisions: 'Decisions taken by you',
    revealed: 'Told only now',
    again: 'Again with the same seed',
    other: (seed: string) => `Again with seed ${seed}`,
    note: 'One story out of many: the same pledges with another seed can end otherwise.',
    traceNote: 'The same scenario, seed and decisions give this trace on every machine.'
  }
}
