import { isHidden, type Occurrence } from '../rules/occurrence.js'

/**
 * Whether people at the table hear of an occurrence while the run goes on. Beyond what is hidden, they hear of a
 * violation by its alarm alone, and of restraint only where somebody at the table decided on it: else an alarm without
 * a violation would give itself away as false, and a lack of restraint would name the actor before any finding.
 */
export function isTold(occurrence: Occurrence): boolean {
  if (isHidden(occurrence) || occurrence.code === 'violation.occurred') return false
  return occurrence.code !== 'restraint.answered' || occurrence.by !== 'model'
}
