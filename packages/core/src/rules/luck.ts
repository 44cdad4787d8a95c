import { childOf, type Stream } from '../random/random.js'

/**
 * What each draw of a violation's own stream is for. A violation has a stream of its own, so that whatever happened
 * before it, the same violation meets the same luck (rule C1).
 */
export const draw = {
  actor: 0,
  detection: 1,
  findingHours: 2,
  attribution: 3,
  followUps: 4,
  warning: 5,
  restraint: 6,
  severity: 7,
  shock: 8,
  delay: 9,
  separation: 10,
  reaction: 16,
  escalation: 24
} as const

/** The stream of a member's answers to one violation: nobody else's, in whatever order members stand. */
export function answerStream(member: Stream, violation: readonly [number, number]): Stream {
  return childOf(childOf(member, violation[0] >>> 0), violation[1] >>> 0)
}
