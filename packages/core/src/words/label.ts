import type { Scenario } from '../scenario/scenario.js'
import { messagesIn, type Language } from './language.js'
import type { Labels } from './messages.js'
import { namesOf } from './names.js'

export type LabelKind = keyof Labels

/**
 * The words for a code, such as `label('firmness', 'ruledOut')`. A label that speaks of a party uses its name where the
 * scenario is given, and "the challenger" or "the protected state" where it is not.
 */
export function label<K extends LabelKind>(
  kind: K,
  code: keyof Labels[K],
  { scenario, language = 'en' }: { scenario?: Scenario; language?: Language } = {}
): string {
  const { labels, roles } = messagesIn(language)
  const text: unknown = labels[kind][code]
  if (typeof text === 'function') return text(scenario ? namesOf(scenario) : roles)
  if (typeof text === 'string') return text
  throw new RangeError(
    `Expected one of ${Object.keys(labels[kind]).join(', ')} as ${kind}, but received ${String(code)}`
  )
}

/** A member's id as people know it: the United Kingdom is stored as GB and shown as UK. */
export const shortName = (id: string): string => (id === 'GB' ? 'UK' : id)

/** "9 hours", "12 days". */
export const elapsed = (hours: number, language: Language = 'en'): string => messagesIn(language).elapsed(hours)

/** A date such as 2026-02-25 as people write it: "25 Feb 2026". */
export function date(iso: string, language: Language = 'en'): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return messagesIn(language).date(year, month, day)
}
