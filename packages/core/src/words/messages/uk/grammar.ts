import type { Chance } from '../../messages.js'
import type { Names } from '../../names.js'
import { labels } from './labels.js'
import { of } from './names.js'
import { plural } from './plural.js'

/** "Франція, Польща та Іспанія". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} та ${items.at(-1)}`
}

/** As in "3-й раз". */
export const times = (place: number) => `${place}-й раз`

/** "1240", "12 400" with a space that does not break and a true minus. */
export function thousands(value: number): string {
  const whole = String(Math.abs(Math.round(value)))
  const digits = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0')
  return value <= -0.5 ? `−${digits}` : digits
}

/** A strength or share between 0 and 1, to two places: "0,44". */
export const decimal = (value: number) => value.toFixed(2).replace('-', '−').replace('.', ',')

/** Levels are shown to a whole or a half. */
export const level = (value: number) => String(Math.round(value * 2) / 2).replace('.', ',')

/** "5 %" with a space that does not break; what rounds to nothing without being nothing is "менш ніж 1 %". */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  return whole === 0 && share > 0 ? 'менш ніж 1\u00A0%' : `${thousands(whole)}\u00A0%`
}

/** "31 % (18–46)". */
export function odds({ value, range: [low, high] }: Chance): string {
  return `${percent(value)} (${Math.round(low * 100)}–${Math.round(high * 100)})`
}

/** "9 годин", "12 днів": the coarsest unit that is still true. */
export const elapsed = (hours: number) => duration(hours, 'година')
/** As in "через 1 годину". */
export const elapsedAfter = (hours: number) => duration(hours, 'годину')

function duration(hours: number, oneHour: string): string {
  const whole = Math.round(hours)
  if (Math.abs(whole) < 48) return `${thousands(whole)} ${plural(whole, oneHour, 'години', 'годин')}`
  const days = Math.round(whole / 24)
  return `${thousands(days)} ${plural(days, 'день', 'дні', 'днів')}`
}

/** What a pledge promises: "сухопутні сили на території України". The accusative is the same. */
export function contribution(pledge: string, names: Names): string {
  const known = names.pledge(pledge)
  if (!known) return pledge
  const place = {
    insideProtected: ` на території ${of(names.protected)}`,
    neighbouring: ' на суміжній території',
    elsewhere: ''
  }
  return labels.capability[known.capability].toLowerCase() + place[known.location]
}
