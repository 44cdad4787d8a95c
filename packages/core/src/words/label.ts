import type { Scenario } from '../scenario/scenario.js'
import { en } from './messages/en.js'
import type { Chance, Labels, Messages } from './messages.js'
import { namesOf } from './names.js'

/** The kinds of codes that have a label. */
export type LabelKind = keyof Labels

/**
 * The words for a code, such as `label('firmness', 'ruledOut')`. A label that speaks of a party uses its name where the
 * scenario is given, and "the challenger" or "the protected state" where it is not.
 */
export function label<K extends LabelKind>(
  kind: K,
  code: keyof Labels[K],
  { scenario, messages = en }: { scenario?: Scenario; messages?: Messages } = {}
): string {
  const { labels, roles } = messages
  const text: unknown = labels[kind][code]
  if (typeof text === 'function') return text(scenario ? namesOf(scenario, messages) : roles)
  if (typeof text === 'string') return text
  throw new RangeError(
    `Expected one of ${Object.keys(labels[kind]).join(', ')} as ${kind}, but received ${String(code)}`
  )
}

/** A member's id as people write it: in English the United Kingdom is stored as GB and shown as UK. */
export const shortName = (id: string, { shortNames }: Messages = en): string =>
  Object.hasOwn(shortNames, id) ? (shortNames[id] ?? id) : id

/** "9 hours", "12 days". */
export const elapsed = (hours: number, messages: Messages = en): string => messages.elapsed(hours)

/** A date such as 2026-02-25, 2026-02 or 2026 as people write it: "25 Feb 2026". */
export function date(iso: string, messages: Messages = en): string {
  const [year = 0, month, day] = iso.split('-').map(Number)
  return messages.date(year, month, day)
}

/** A chance with its range: "31 % (18–46)". A value never stands alone. */
export const odds = (chance: Chance, messages: Messages = en): string => messages.odds(chance)

/** A strength or share between 0 and 1: "0.44". */
export const decimal = (value: number, messages: Messages = en): string => messages.decimal(value)
