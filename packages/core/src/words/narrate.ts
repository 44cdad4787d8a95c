import type { ChallengerType, Code, Occurrence } from '../rules/occurrence.js'
import type { Scenario } from '../scenario/scenario.js'
import { en } from './messages/en.js'
import type { Messages, OccurrenceOf } from './messages.js'
import { namesOf, type Names } from './names.js'

/**
 * An occurrence in a sentence or two, as somebody at the table may hear it: a violation has no actor before the
 * mechanism has found one. What `isTold` leaves out is not for telling before the debrief.
 */
export function narrate(occurrence: Occurrence, scenario: Scenario, messages: Messages = en): string {
  return told(messages.happenings[occurrence.code], occurrence, scenario, messages)
}

/** An occurrence as a reason, such as "monitoring became operational"; null where it explains nothing. */
export function narrateCause(occurrence: Occurrence, scenario: Scenario, messages: Messages = en): string | null {
  const reason = messages.reasons[occurrence.code]
  return reason && told(reason, occurrence, scenario, messages)
}

/**
 * An occurrence as it is told afterwards, with what was hidden while the run went on: who was behind a violation, that
 * a report was false, what the challenger's disposition was.
 */
export function hindsight(occurrence: Occurrence, scenario: Scenario, messages: Messages = en): string {
  const { debrief } = messages
  const told = narrate(occurrence, scenario, messages)
  switch (occurrence.code) {
    case 'violation.occurred':
      return debrief.violation(occurrence, namesOf(scenario, messages))
    case 'alarm.raised':
      return occurrence.false ? `${told} ${debrief.falseAlarm}` : told
    case 'run.ended':
      return `${told} ${debrief.type[occurrence.type](namesOf(scenario, messages))}`
    default:
      return told
  }
}

/** What the challenger's disposition was, for the debrief. */
export function disposition(type: ChallengerType, scenario: Scenario, messages: Messages = en): string {
  return messages.debrief.type[type](namesOf(scenario, messages))
}

/** Who took a decision, in words: null where the model drew it. `person` is the name that sessions give to people. */
export function decidedBy(by: string, messages: Messages = en): string | null {
  const { decidedBy } = messages
  if (by === 'model') return null
  return by === 'person' ? decidedBy.person : decidedBy.strategy(by)
}

function told(text: unknown, occurrence: Occurrence, scenario: Scenario, messages: Messages): string {
  // Each text takes the occurrences of its own code, which the table is checked for; a lookup by code loses that tie.
  return (text as (it: OccurrenceOf<Code>, names: Names) => string)(occurrence, namesOf(scenario, messages))
}
