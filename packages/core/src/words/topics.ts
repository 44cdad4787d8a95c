import type { Code, Occurrence } from '../rules/occurrence.js'

/** What small news can be about, in the order in which it is told. */
export const topics = ['mandates', 'presence', 'hubs', 'monitoring', 'elections', 'alarms'] as const
/** What a passage of the narration is about. */
export type Topic = (typeof topics)[number]

const byTopic: Record<Exclude<Topic, 'alarms'>, readonly Code[]> = {
  mandates: ['mandate.sought', 'mandate.granted', 'mandate.postponed', 'mandate.refused'],
  presence: ['pledge.arrived', 'pledge.rotated', 'pledge.suspended', 'pledge.resumed', 'pledge.withdrawn'],
  hubs: ['hub.stage'],
  monitoring: ['monitoring.degraded', 'monitoring.restored'],
  elections: ['election.held']
}

const topicByCode = new Map(
  Object.entries(byTopic).flatMap(([topic, codes]) => codes.map((code) => [code, topic as Topic] as const))
)

/** The topic of an occurrence; null where it matters enough to be told by itself. A person's decision always does. */
export function topicOf(occurrence: Occurrence, dismissed: ReadonlySet<string>): Topic | null {
  if ('by' in occurrence && occurrence.by !== 'model') return null
  if ('case' in occurrence && dismissed.has(occurrence.case)) return 'alarms'
  return topicByCode.get(occurrence.code) ?? null
}

/** The cases that came to nothing, and in which nothing else happened: reported, looked into, found false, all of it from `since` on. */
export function dismissedCases(occurrences: readonly Occurrence[], since: number): ReadonlySet<string> {
  const steps = new Map<string, Occurrence[]>()
  for (const occurrence of occurrences) {
    if ('case' in occurrence) steps.set(occurrence.case, [...(steps.get(occurrence.case) ?? []), occurrence])
  }
  const isDismissed = ([first, last, ...more]: readonly Occurrence[]) =>
    more.length === 0 &&
    first?.code === 'alarm.raised' &&
    first.seq >= since &&
    last?.code === 'finding.issued' &&
    last.finding === 'nothing'
  return new Set([...steps].filter(([, list]) => isDismissed(list)).map(([id]) => id))
}
