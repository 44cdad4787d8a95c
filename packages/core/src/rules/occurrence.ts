import type { Backing, Severity } from '../scenario/schema.js'

/** What happened, in codes. Words for people are made from them elsewhere. */
export type Happening =
  | { readonly code: 'run.started'; readonly start: 'negotiation' | 'ceasefire' }
  | { readonly code: 'terms.offered'; readonly offer: number }
  | { readonly code: 'deal.answered'; readonly party: string; readonly answer: DealAnswer; readonly by: By }
  | { readonly code: 'deal.struck' }
  | { readonly code: 'talks.ended' }
  | { readonly code: 'ceasefire.inForce' }
  | { readonly code: 'phase.entered'; readonly phase: Presence }
  | { readonly code: 'type.drawn'; readonly type: ChallengerType }
  | { readonly code: 'unMandate.settled'; readonly granted: boolean }
  | { readonly code: 'request.answered'; readonly party: string; readonly answer: RequestAnswer; readonly by: By }
  | { readonly code: 'monitoring.operational' }
  | { readonly code: 'monitoring.degraded' }
  | { readonly code: 'monitoring.restored' }
  | { readonly code: 'mandate.sought'; readonly member: string; readonly pledge: string; readonly dueHour: number }
  | {
      readonly code: 'mandate.granted'
      readonly member: string
      readonly pledge: string
      readonly caveats: boolean
      readonly by: By
    }
  | { readonly code: 'mandate.postponed'; readonly member: string; readonly pledge: string; readonly by: By }
  | { readonly code: 'mandate.refused'; readonly member: string; readonly pledge: string; readonly by: By }
  | { readonly code: 'pledge.slipped'; readonly member: string; readonly pledge: string; readonly days: number }
  | { readonly code: 'pledge.arrived'; readonly member: string; readonly pledge: string; readonly fraction: number }
  | { readonly code: 'pledge.suspended'; readonly member: string; readonly pledge: string }
  | { readonly code: 'pledge.resumed'; readonly member: string; readonly pledge: string }
  | { readonly code: 'pledge.withdrawn'; readonly member: string; readonly pledge: string }
  | { readonly code: 'pledge.rotated'; readonly member: string; readonly pledge: string; readonly fraction: number }
  | { readonly code: 'hub.stage'; readonly hub: string; readonly stage: number }
  | {
      readonly code: 'violation.occurred'
      readonly violation: string
      readonly severity: Severity
      readonly actor: Actor
      readonly parent?: string
      readonly detected: boolean
    }
  | { readonly code: 'restraint.answered'; readonly party: string; readonly answer: RestraintAnswer; readonly by: By }
  | { readonly code: 'followUp.cancelled'; readonly violation: string }
  | { readonly code: 'alarm.raised'; readonly case: string; readonly severity: Severity; readonly false: boolean }
  | { readonly code: 'finding.issued'; readonly case: string; readonly finding: Finding; readonly severity: Severity }
  | {
      readonly code: 'rung.due'
      readonly case: string
      readonly rung: number
      readonly severity: Severity
      readonly asked: readonly string[]
    }
  | {
      readonly code: 'response.given'
      readonly case: string
      readonly rung: number
      readonly member: string
      readonly answer: Answer
      readonly strength: number
      readonly by: By
    }
  | {
      readonly code: 'forces.acted'
      readonly case: string
      readonly rung: number
      readonly party: string
      readonly strength: number
    }
  | {
      readonly code: 'challenger.reacted'
      readonly finding: Finding | null
      readonly case: string
      readonly rung: number
      readonly reaction: Reaction
      readonly strength: number
      readonly needed: number
      readonly severity: Severity
      readonly by: By
    }
  | {
      readonly code: 'assessment.made'
      readonly finding: Finding | null
      readonly case: string
      readonly answered: boolean
      readonly severity: Severity
      readonly credibility: number
      readonly impunity: number
    }
  | { readonly code: 'guarantees.lapsed' }
  | {
      readonly code: 'backing.changed'
      readonly partner: string
      readonly from: Backing
      readonly to: Backing
      readonly by: By
    }
  | { readonly code: 'backing.kept'; readonly partner: string; readonly backing: Backing; readonly by: By }
  | { readonly code: 'election.held'; readonly member: string; readonly shift: number }
  | {
      readonly code: 'week.reviewed'
      readonly week: number
      readonly observed: number
      readonly erosion: number
      readonly deterrence: number
      readonly credibility: number
      readonly impunity: number
      readonly unity: number
    }
  | { readonly code: 'run.ended'; readonly ending: Ending; readonly type: ChallengerType }

/** One entry of the log: what happened, when (whole hours from the start of the run), and the entries that brought it about. */
export type Occurrence = Happening & { readonly seq: number; readonly hour: number; readonly causes: readonly number[] }
/** The kind of an occurrence: what `narrate` and the views go by. */
export type Code = Happening['code']

/** Who took a decision: the model's draw, a person, or the name of a strategy. */
export type By = string

/** How a run ends: held, held in name only, hostilities resumed, guarantees void, or talks without a ceasefire. */
export type Ending = 'held' | 'frozen' | 'resumed' | 'lapsed' | 'noDeal'
/** How far the presence on the ground has come while the ceasefire is in force. */
export type Presence = 'ceasefire' | 'monitoring' | 'deployment' | 'established'
export type Actor = 'challenger' | 'protected' | 'nobody'
export type ChallengerType = 'satisfied' | 'opportunist' | 'determined'
/** What the mechanism found: who did it, an accident, that it cannot say, or that nothing happened. */
export type Finding = 'challenger' | 'protected' | 'accident' | 'unattributed' | 'nothing'

export type DealAnswer = 'accept' | 'reject'
export type RequestAnswer = 'request' | 'wait'
export type RestraintAnswer = 'holdBack' | 'act'
export type MandateAnswer = 'yes' | 'caveats' | 'postpone' | 'no'
/** How a member answers when a rung of the ladder asks for what it pledged. */
export type Answer = 'full' | 'part' | 'later' | 'decline'
export type BackingAnswer = 'reaffirm' | 'blur' | 'withdraw'
export type Reaction = 'backDown' | 'persist' | 'escalate'

/**
 * Whether people at the table hear of an occurrence while the run goes on; the rest is for the debrief. They hear of a
 * violation by its alarm alone, and of restraint only where somebody at the table decided on it: else an alarm without
 * a violation would give itself away as false, and a lack of restraint would name the actor before any finding.
 */
export function isTold(occurrence: Occurrence): boolean {
  switch (occurrence.code) {
    case 'type.drawn':
    case 'violation.occurred':
    case 'followUp.cancelled':
      return false
    case 'restraint.answered':
      return occurrence.by !== 'model'
    default:
      return true
  }
}
