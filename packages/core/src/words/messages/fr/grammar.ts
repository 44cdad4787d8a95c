import type { Chance } from '../../messages.js'
import type { Names } from '../../names.js'
import { labels } from './labels.js'
import { inside } from './names.js'

/** "France, Pologne et Espagne". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
}

const cardinals = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')
const ordinals =
  ' première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième'.split(
    ' '
  )

/** Small numbers as words: "douze", "14". */
export const cardinal = (count: number) => cardinals[count] ?? thousands(count)

/** As in "pour la troisième fois", "pour la 21e fois". */
export const ordinal = (place: number) => ordinals[place] || `${place}e`

/** French counts none as one: "0 jour", "1 jour", "2 jours". */
export const plural = (count: number, one: string, many = `${one}s`) => (Math.abs(count) < 2 ? one : many)

/** "12 400" with a narrow space that does not break, and a true minus. */
export function thousands(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, '\u202F')
  return value <= -0.5 ? `−${digits}` : digits
}

/** A strength or share between 0 and 1, to two places: "0,44". */
export const decimal = (value: number) => value.toFixed(2).replace('-', '−').replace('.', ',')

/** Levels are shown to a whole or a half. */
export const level = (value: number) => String(Math.round(value * 2) / 2).replace('.', ',')

/** "5 %"; what rounds to nothing without being nothing is "moins de 1 %". */
export function percent(share: number): string {
  const whole = Math.round(share * 100)
  return whole === 0 && share > 0 ? 'moins de 1 %' : `${thousands(whole)} %`
}

/** "31 % (18–46)". */
export function odds({ value, range: [low, high] }: Chance): string {
  return `${percent(value)} (${Math.round(low * 100)}–${Math.round(high * 100)})`
}

/** "9 heures", "12 jours": the coarsest unit that is still true. */
export function elapsed(hours: number): string {
  const whole = Math.round(hours)
  if (Math.abs(whole) < 48) return `${thousands(whole)} ${plural(whole, 'heure')}`
  return `${thousands(whole / 24)} jours`
}

/** What a pledge promises: "forces terrestres en Ukraine". */
export function contribution(pledge: string, names: Names): string {
  const known = names.pledge(pledge)
  return known ? labels.capability[known.capability].toLowerCase() + placeOf(pledge, names) : pledge
}

/** The same with its article: "des forces terrestres en Ukraine". */
export function theContribution(pledge: string, names: Names): string {
  const known = names.pledge(pledge)
  return known ? withArticle[known.capability] + placeOf(pledge, names) : pledge
}

const withArticle: typeof labels.capability = {
  land: 'des forces terrestres',
  air: 'des forces aériennes',
  sea: 'des forces navales',
  logistics: 'un appui logistique',
  training: 'la formation',
  monitoring: 'la surveillance',
  intelligence: 'le renseignement',
  finance: 'le financement',
  sanctions: 'des sanctions',
  backstop: 'le soutien de dernier recours'
}

function placeOf(pledge: string, names: Names): string {
  const location = names.pledge(pledge)?.location
  if (location === 'insideProtected') return ` ${inside(names.protected)}`
  return location === 'neighbouring' ? ' en territoire voisin' : ''
}
