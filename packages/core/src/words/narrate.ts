import type { ChallengerType, Code, Occurrence } from '../rules/occurrence.js'
import type { Scenario } from '../scenario/scenario.js'
import { messagesIn, type Language } from './language.js'
import type { OccurrenceOf } from './messages.js'
import { namesOf, type Names } from './names.js'

/**
 * An occurrence in a sentence or two, as somebody at the table may hear it: a violation has no actor before the
 * mechanism has found one. What `isTold` leaves out is not for telling before the debrief.
 */
export function narrate(occurrence: Occurrence, scenario: Scenario, language: Language = 'en'): string {
  return told(messagesIn(language).happenings[occurrence.code], occurrence, scenario)
}

/** An occurrence as a reason, such as "monitoring became operational"; null where it explains nothing. */
export function narrateCause(occurrence: Occurrence, scenario: Scenario, language: Language = 'en'): string | null {
  const reason = messagesIn(language).reasons[occurrence.code]
  return reason && told(reason, occurrence, scenario)
}

/**
 * An occurrence as it is told afterwards, with what was hidden while the run went on: who was behind a violation, that
 * a report was false, what the challenger's disposition was.
 */
export function hindsight(occurrence: Occurrence, scenario: Scenario, language: Language = 'en'): string {
  const { debrief } = messagesIn(language)
  const told = narrate(occurrence, scenario, language)
  switch (occurrence.code) {
    case 'violation.occurred':
      return debrief.violation(occurrence, namesOf(scenario))
    case 'alarm.raised':
      return occurrence.false ? `${told} ${debrief.falseAlarm}` : told
    case 'run.ended':
      return `${told} ${debrief.type[occurrence.type](namesOf(scenario))}`
    default:
      return told
  }
}

/** What the challenger's disposition was, for the debrief. */
export function disposition(type: ChallengerType, scenario: Scenario, language: Language = 'en'): string {
  return messagesIn(language).debrief.type[type](namesOf(scenario))
}

/** Who took a decision, in words: null where the model drew it. `person` is the name that sessions give to people. */
export function decidedBy(by: string, language: Language = 'en'): string | null {
  const { decidedBy } = messagesIn(language)
  if (by === 'model') return null
  return by === 'person' ? decidedBy.person : decidedBy.strategy(by)
}

function told(text: unknown, occurrence: Occurrence, scenario: Scenario): string {
  // Each text takes the occurrences of its own code, which the table is checked for; a lookup by code loses that tie.
  return (text as (it: OccurrenceOf<Code>, names: Names) => string)(occurrence, namesOf(scenario))
}
