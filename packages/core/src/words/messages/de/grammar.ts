import type { Chance } from '../../messages.js'
import type { Names } from '../../names.js'
import { labels } from './labels.js'
import { inside } from './names.js'

/** "Frankreich, Polen und Spanien". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)}`
}

const cardinals = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ')
const ordinals =
  ' ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften'.split(' ')

/** Small numbers as words: "zwölf", "14". */
export const cardinal = (count: number) => cardinals[count] ?? thousands(count)

/** As in "zum dritten Mal", "zum 21. Mal". */
export const ordinal = (place: number) => ordinals[place] || `${place}.`

export const plural = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** "12.400", with a true minus. */
export function thousands(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, '.')
  return value <= -0.5 ? `−${digits}` : digits
}

/** A strength or share between 0 and 1, to two places: "0,44". */
export const decimal = (value: number) => value.toFixed(2).replace('-', '−').replace('.', ',')

/** Levels are shown to a whole or a half. */
export const level = (value: number) => String(Math.round(value * 2) / 2).replace('.', ',')

/** "5 %" with a space that does not break; what rounds to nothing without being nothing is "unter 1 %". */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  return whole === 0 && share > 0 ? 'unter 1\u00A0%' : `${thousands(whole)}\u00A0%`
}

/** "31 % (18–46)". */
export function odds({ value, range: [low, high] }: Chance): string {
  return `${percent(value)} (${Math.round(low * 100)}–${Math.round(high * 100)})`
}

/** "9 Stunden", "12 Tage". */
export const elapsed = (hours: number) => duration(hours, 'Tage')
/** As in "in 12 Tagen", "seit 9 Stunden". */
export const elapsedDative = (hours: number) => duration(hours, 'Tagen')

function duration(hours: number, days: string): string {
  const whole = Math.round(hours)
  if (Math.abs(whole) < 48) return `${thousands(whole)} ${plural(Math.abs(whole), 'Stunde', 'Stunden')}`
  return `${thousands(whole / 24)} ${days}`
}

/** What a pledge promises: "Landstreitkräfte in der Ukraine". */
export function contribution(pledge: string, names: Names): string {
  const known = names.pledge(pledge)
  if (!known) return pledge
  const place = {
    insideProtected: ` ${inside(names.protected)}`,
    neighbouring: ' auf benachbartem Gebiet',
    elsewhere: ''
  }
  return labels.capability[known.capability] + place[known.location]
}
