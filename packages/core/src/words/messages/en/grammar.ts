import type { Chance } from '../../messages.js'
import type { Names } from '../../names.js'
import { labels } from './labels.js'
import { the } from './names.js'

/** "UK, France and Poland". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

const cardinals = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const ordinals = ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

/** Small numbers as words: "twelve", "14". */
export const cardinal = (count: number) => cardinals[count] ?? thousands(count)

/** "twelfth", "21st". */
export function ordinal(place: number): string {
  const tail = place % 100 > 10 && place % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th')
  return ordinals[place] || `${place}${tail}`
}

export const plural = (count: number, one: string, many = `${one}s`) => (count === 1 ? one : many)

/** "12,400", with a true minus. */
export function thousands(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',')
  return value <= -0.5 ? `−${digits}` : digits
}

/** A strength or share between 0 and 1, to two places. */
export const decimal = (value: number) => value.toFixed(2).replace('-', '−')

/** "5 %" with a space that does not break; what rounds to nothing without being nothing is "under 1 %". */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  return whole === 0 && share > 0 ? 'under 1 %' : `${thousands(whole)} %`
}

/** "31 % (18–46)"; where both ends round to the value, the range says so by standing there all the same. */
export function odds({ value, range: [low, high] }: Chance): string {
  return `${percent(value)} (${Math.round(low * 100)}–${Math.round(high * 100)})`
}

/** "9 hours", "12 days": the coarsest unit that is still true. */
export function elapsed(hours: number): string {
  const whole = Math.round(hours)
  if (Math.abs(whole) < 48) return `${thousands(whole)} ${plural(Math.abs(whole), 'hour')}`
  return `${thousands(whole / 24)} days`
}

/** What a pledge promises: "land forces in Ukraine". */
export function contribution(pledge: string, names: Names): string {
  const known = names.pledge(pledge)
  if (!known) return pledge
  const place = {
    insideProtected: ` in ${the(names.protected)}`,
    neighbouring: ' in neighbouring territory',
    elsewhere: ''
  }
  return labels.capability[known.capability].toLowerCase() + place[known.location]
}
