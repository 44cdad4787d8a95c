import type { Backing, Severity } from '../scenario/schema.js'
import type { EventOf, GuaranteeEvent } from './events.js'
import type { Actor, ChallengerType, Ending, Finding, Occurrence } from './occurrence.js'
import type { Choices, Question, QuestionKind } from './question.js'

/**
 * Everything that a run knows at one moment. Plain JSON: rules change a draft of it, through immer or bare.
 * Lists of members, pledges and hubs stand in document order. Hours count from the start of the run; -1 means not yet.
 */
export interface World {
  /** Whole hours from the start of the run (rule T1). */
  hour: number
  /** The sequence number that the next occurrence gets. */
  seq: number
  log: Occurrence[]
  /** What is scheduled, so ordered that the next one due is last. */
  agenda: Due[]
  /** How many entries the agenda ever had: the last resort of rule T2. */
  scheduled: number
  /** What brought about the event that is being handled. */
  because: readonly number[]
  /** The place of the pledge or member that the event is about; -1 where the event itself says what it is about. */
  about: number
  /** Who is being asked, in order. */
  questions: Pending[]
  /** The hour at which the ceasefire entered into force. */
  force: number
  /** The occurrences that let violations come: the entry into force, and the last violation that went unanswered. */
  roots: { force: number; unanswered: number }
  talks: { open: boolean; since: number; offers: number; struck: number; accepted: string[] }
  type: ChallengerType
  /** With the last week that was counted, 0 before the first, and the count to be expected of it. */
  erosion: { odds: number; week: number; expected: number }
  /** One for each severity, 2 to 4: the unit-exponential wait that is left, and the rate at which it is being spent. */
  clocks: Clock[]
  settling: number
  mechanism: {
    state: 'absent' | 'standingUp' | 'operational' | 'degraded'
    outages: number
    alarms: number
    cause: number
  }
  pledges: PledgeState[]
  /** `changes` while another stage is due within the hour. */
  hubs: { stage: number; changes: boolean; cause: number }[]
  members: { shift: number; elections: number; cause: number }[]
  backing: { value: Backing; changes: number; cause: number }
  unMandate: { granted: boolean; cause: number }
  request: { made: boolean; times: number; cause: number }
  credibility: number
  impunity: number
  unity: number
  /**
   * `easing` is what deterrence makes of the rate of each severity; `stale` once something that all this is made of has
   * changed.
   */
  deterrence: {
    /** What each pledge that denies something denies now. */
    parts: number[]
    denial: number
    inside: number
    punishment: number
    deter: number
    provocation: number
    easing: number[]
    stale: boolean
  }
  /** What the rates of all severities have in common, but for deterrence. */
  pressure: number
  /** Pledges that wait for a trigger, a condition or a request; pledges that are suspended. */
  waiting: number
  /** The conditions that were missing at the last review of pledges, a bit for each; -1 where it must be held again. */
  missing: number
  suspended: number
  /** The last hour at which a major violation was known, or the ceasefire entered into force. */
  calmSince: number
  /** The last hour at which a violation was attributed to the challenger. */
  provokedAt: number
  cases: number
  open: Case | null
  /** The violation that the protected state is being asked to hold back from. */
  chosen: EventOf<'violation.occurred'> | null
  /** Known and hidden violations by severity (index 0 is severity 2), and how often each rung was reached (index 0 is rung 1). */
  counts: {
    known: number[]
    hidden: number[]
    rungs: number[]
    answered: number
    unanswered: number
    averted: number
  }
  ending: Ending | null
}

export interface Due {
  readonly hour: number
  /** The number of the event's type, by which rule T2 puts what is due in one hour in order. */
  readonly kind: number
  /** The place of the pledge or member that it is about; -1 where its event says what it is about. */
  readonly about: number
  readonly order: number
  readonly event: GuaranteeEvent
  readonly causes: readonly number[]
}

export interface Clock {
  left: number
  /** Per hour. */
  rate: number
  since: number
  due: number
  count: number
}

export interface PledgeState {
  state: PledgeStanding
  /** Share that has arrived, 0 to 1. */
  fraction: number
  caveats: boolean
  /** How often a mandate was sought. */
  sought: number
  steps: number
  suspendedAt: number
  /** What it was before it was suspended. */
  before: PledgeStanding
  cause: number
}

export type PledgeStanding =
  | 'notStated'
  | 'ruledOut'
  | 'pledged'
  | 'awaitingMandate'
  | 'authorised'
  | 'refused'
  | 'preparing'
  | 'partlyInPlace'
  | 'inPlace'
  | 'suspended'
  | 'withdrawn'

/** A violation, or an alarm about one, while it is being dealt with. */
export interface Case {
  id: string
  severity: Severity
  breach: number
  actor: Actor | null
  violation: string | null
  luck: [number, number]
  finding: Finding | null
  rung: number
  warned: boolean
  /** Indices of the members asked at this rung, in order. */
  asked: number[]
  /** How many of them have answered. */
  place: number
  /** The shock that they share (rule C4). */
  shock: number
  answers: { member: number; rung: number; answer: Choices['response']; strength: number }[]
  /** What each member delivers, best answer so far, 0 to 1; own forces last. Empty before the ladder begins. */
  delivered: number[]
  strength: number
  honoured: number
  backedDown: boolean
  causes: number[]
}

/** A question with the answer that the model has drawn for it: drawn when asked, so that no decision shifts anybody's luck (rule C3). */
export type Pending = {
  [K in QuestionKind]: {
    readonly question: Extract<Question, { kind: K }>
    readonly drawn: Choices[K]
    /** The place of the pledge that it is about; -1 where it is about none. */
    readonly about: number
  }
}[QuestionKind]
