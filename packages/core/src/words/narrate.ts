import type { Code, Occurrence } from '../rules/occurrence.js'
import type { Scenario } from '../scenario/scenario.js'
import { messagesIn, type Language } from './language.js'
import type { OccurrenceOf } from './messages.js'
import { namesOf, type Names } from './names.js'

/**
 * An occurrence in a sentence or two, as somebody at the table may hear it: a violation has no actor before the
 * mechanism has found one. What `isHidden` names is not for telling before the debrief.
 */
export function narrate(occurrence: Occurrence, scenario: Scenario, language: Language = 'en'): string {
  return told(messagesIn(language).happenings[occurrence.code], occurrence, scenario)
}

/** An occurrence as a reason, such as "monitoring became operational"; null where it explains nothing. */
export function narrateCause(occurrence: Occurrence, scenario: Scenario, language: Language = 'en'): string | null {
  const reason = messagesIn(language).reasons[occurrence.code]
  return reason && told(reason, occurrence, scenario)
}

/** What was hidden about an occurrence while the run went on: who was behind a violation, that an alarm was false. */
export function disclose(occurrence: Occurrence, scenario: Scenario, language: Language = 'en'): string | null {
  const { debrief } = messagesIn(language)
  switch (occurrence.code) {
    case 'violation.occurred':
      return debrief.actor(occurrence, namesOf(scenario))
    case 'alarm.raised':
      return occurrence.false ? debrief.falseAlarm : null
    case 'run.ended':
      return debrief.type[occurrence.type](namesOf(scenario))
    default:
      return null
  }
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
