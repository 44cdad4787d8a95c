import type { Severity } from '../scenario/schema.js'
import type { Actor, Answer, By, Finding, Reaction } from './occurrence.js'

/** A violation that is about to happen or has happened: its name, and the stream that its own luck comes from. */
export interface ViolationRef {
  readonly violation: string
  readonly severity: Severity
  readonly luck: readonly [number, number]
  readonly parent?: string
}

/**
 * The events of the statechart. Each is a complete fact, `id` the entity that it concerns: whatever had to be drawn was
 * drawn when it was scheduled or asked, so that a transition depends on the event and the world alone.
 */
export type GuaranteeEvent =
  | { readonly type: 'review.week'; readonly id: string }
  | { readonly type: 'terms.offered'; readonly id: string }
  | { readonly type: 'talks.ended'; readonly id: string }
  | { readonly type: 'unMandate.settled'; readonly id: string; readonly granted: boolean }
  | { readonly type: 'monitoring.operational'; readonly id: string }
  | { readonly type: 'monitoring.degraded'; readonly id: string }
  | { readonly type: 'monitoring.restored'; readonly id: string }
  | { readonly type: 'mandate.due'; readonly id: string }
  | { readonly type: 'pledge.step'; readonly id: string; readonly late: boolean }
  | { readonly type: 'rotation.due'; readonly id: string }
  | { readonly type: 'hub.stage'; readonly id: string; readonly stage: number }
  | ({ readonly type: 'violation.due'; readonly id: string } & ViolationRef)
  | ({ readonly type: 'violation.occurred'; readonly id: string; readonly actor: Actor } & ViolationRef)
  | { readonly type: 'alarm.raised'; readonly id: string; readonly severity: Severity; readonly alarm: Alarm }
  | { readonly type: 'finding.issued'; readonly id: string; readonly finding: Finding }
  | { readonly type: 'rung.due'; readonly id: string; readonly rung: number }
  | { readonly type: 'assessment.made'; readonly id: string }
  | { readonly type: 'backing.due'; readonly id: string }
  | { readonly type: 'election.held'; readonly id: string }
  | { readonly type: 'horizon.reached'; readonly id: string }
  // Answers: `id` is the id of the question.
  | { readonly type: 'deal.accepted'; readonly id: string; readonly by: By }
  | { readonly type: 'deal.rejected'; readonly id: string; readonly by: By }
  | { readonly type: 'deployment.requested'; readonly id: string; readonly by: By }
  | { readonly type: 'deployment.deferred'; readonly id: string; readonly by: By }
  | { readonly type: 'violation.averted'; readonly id: string; readonly by: By }
  | { readonly type: 'violation.chosen'; readonly id: string; readonly by: By }
  | { readonly type: 'mandate.granted'; readonly id: string; readonly caveats: boolean; readonly by: By }
  | { readonly type: 'mandate.postponed'; readonly id: string; readonly by: By }
  | { readonly type: 'mandate.refused'; readonly id: string; readonly by: By }
  | { readonly type: 'response.given'; readonly id: string; readonly answer: Answer; readonly by: By }
  | { readonly type: 'challenger.reacted'; readonly id: string; readonly reaction: Reaction; readonly by: By }
  | {
      readonly type: 'backing.changed'
      readonly id: string
      readonly to: 'firm' | 'ambiguous' | 'withdrawn'
      readonly by: By
    }

/** What set off an alarm: a violation, or nothing at all. */
export interface Alarm {
  readonly actor: Actor | null
  readonly violation: string | null
  readonly luck: readonly [number, number]
}

export type EventType = GuaranteeEvent['type']
export type EventOf<T extends EventType> = Extract<GuaranteeEvent, { type: T }>

/**
 * Which of two events due in the same hour comes first: the earlier in this list (rule T2). What has arrived counts
 * before what happens next, and the weekly review sees the week whole.
 */
export const priorities: readonly EventType[] = [
  'monitoring.operational',
  'monitoring.restored',
  'monitoring.degraded',
  'unMandate.settled',
  'election.held',
  'backing.due',
  'mandate.due',
  'pledge.step',
  'rotation.due',
  'hub.stage',
  'terms.offered',
  'talks.ended',
  'violation.due',
  'violation.occurred',
  'alarm.raised',
  'finding.issued',
  'rung.due',
  'assessment.made',
  'review.week',
  'horizon.reached'
]

/** Every type of event by its number: those that are scheduled in the order of rule T2, then the answers. */
export const eventTypes: readonly EventType[] = [
  ...priorities,
  'deal.accepted',
  'deal.rejected',
  'deployment.requested',
  'deployment.deferred',
  'violation.averted',
  'violation.chosen',
  'mandate.granted',
  'mandate.postponed',
  'mandate.refused',
  'response.given',
  'challenger.reacted',
  'backing.changed'
]

const numbers = new Map(eventTypes.map((type, number) => [type, number]))

export function numberOf(type: EventType): number {
  return numbers.get(type)!
}
