import { isTold, type Code, type Occurrence } from '../rules/occurrence.js'
import type { Scenario } from '../scenario/scenario.js'
import { en } from './messages/en.js'
import type { Messages } from './messages.js'
import { narrateCause } from './narrate.js'

/** The causes of what happens next in a list would only repeat the line above; these are worth a "because". */
const worthTelling: Partial<Record<Code, readonly Code[]>> = {
  'pledge.suspended': [
    'alarm.raised',
    'finding.issued',
    'backing.changed',
    'monitoring.degraded',
    'challenger.reacted'
  ],
  'pledge.withdrawn': ['pledge.suspended', 'backing.changed', 'guarantees.lapsed'],
  'mandate.refused': ['backing.changed', 'unMandate.settled'],
  'mandate.postponed': ['backing.changed', 'unMandate.settled'],
  'mandate.sought': [
    'unMandate.settled',
    'request.answered',
    'monitoring.operational',
    'mandate.postponed',
    'backing.changed'
  ],
  'backing.changed': ['assessment.made', 'challenger.reacted', 'finding.issued'],
  'guarantees.lapsed': ['finding.issued'],
  'run.ended': ['challenger.reacted', 'guarantees.lapsed', 'talks.ended']
}

/**
 * The causes that tell a reader something, as "because …"; null where there are none. `lookUp` gives an occurrence by
 * its sequence number. Hidden causes are left out, as they would give away what nobody at the table knows.
 */
export function because(
  occurrence: Occurrence,
  lookUp: (seq: number) => Occurrence | undefined,
  scenario: Scenario,
  messages: Messages = en
): string | null {
  const worth = worthTelling[occurrence.code] ?? []
  const reasons = occurrence.causes
    .map(lookUp)
    .filter((cause) => cause !== undefined)
    .filter((cause) => worth.includes(cause.code) && isTold(cause))
    .map((cause) => narrateCause(cause, scenario, messages))
    .filter((reason) => reason !== null)
  return reasons.length === 0 ? null : messages.because([...new Set(reasons)])
}
