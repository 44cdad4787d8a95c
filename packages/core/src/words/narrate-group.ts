import type { Answer, Occurrence } from '../rules/occurrence.js'
import type { Scenario } from '../scenario/scenario.js'
import { digest } from './digest.js'
import { shortName } from './label.js'
import { en } from './messages/en.js'
import type { Messages } from './messages.js'
import { namesOf, type Names } from './names.js'
import { narrate } from './narrate.js'
import type { Passage } from './passages.js'

/** A passage of the log in words: one sentence for the answers of a rung, and one for a run of quiet weeks. */
export function narrateGroup(passage: Passage, scenario: Scenario, messages: Messages = en): string {
  const { groups } = messages
  switch (passage.kind) {
    case 'one':
      return narrate(passage.occurrence, scenario, messages)
    case 'news': {
      const table = digest(passage, scenario, messages)
      if (table)
        return `${table.title}: ${table.rows.map(({ label, items }) => `${label} ${items.join(', ')}`).join('; ')}.`
      if (passage.topic === 'elections')
        return groups.elections(shifts(passage.occurrences, namesOf(scenario, messages)))
      if (passage.topic === 'alarms')
        return groups.alarms(passage.occurrences.filter(({ code }) => code === 'alarm.raised').length)
      return groups.outages(outages(passage.occurrences))
    }
    case 'answers': {
      const { answers } = passage
      const by = (answer: Answer) =>
        answers.filter((given) => given.answer === answer).map(({ member }) => shortName(member, messages))
      const members = { full: by('full'), part: by('part'), later: by('later'), decline: by('decline') }
      return groups.answers({ rung: answers[0]?.rung ?? 0, asked: answers.length, by: members })
    }
    case 'weeks': {
      const { weeks, before } = passage
      const observed = weeks.reduce((sum, week) => sum + week.observed, 0) / weeks.length
      const from = (before ?? weeks[0])?.erosion ?? 0
      return groups.weeks({ weeks: weeks.length, observed, from, to: weeks.at(-1)?.erosion ?? from })
    }
  }
}

/** How often monitoring was degraded, for how long, and whether it still is. */
function outages(occurrences: readonly Occurrence[]): { times: number; hours: number; lasting: boolean } {
  let [times, hours, since] = [0, 0, -1]
  for (const { code, hour } of occurrences) {
    if (code === 'monitoring.degraded') [times, since] = [times + 1, hour]
    else if (since >= 0) [hours, since] = [hours + hour - since, -1]
  }
  return { times, hours, lasting: since >= 0 }
}

/** Which members' readiness to answer moved which way, by name. */
function shifts(occurrences: readonly Occurrence[], names: Names): Record<'rises' | 'falls' | 'same', string[]> {
  const found: Record<'rises' | 'falls' | 'same', string[]> = { rises: [], falls: [], same: [] }
  for (const occurrence of occurrences) {
    if (occurrence.code !== 'election.held') continue
    const { shift, member } = occurrence
    found[Math.abs(shift) < 0.05 ? 'same' : shift > 0 ? 'rises' : 'falls'].push(names.of(member))
  }
  return found
}
