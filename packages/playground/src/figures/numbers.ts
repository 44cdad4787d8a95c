import { labMessages } from '../messages/lab.js'

/** A value that may plausibly be anything from `low` to `high`. */
export interface Ranged {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A share as a percentage without its sign: whole, and with one decimal where it is small. */
export function percent(share: number): string {
  const points = 100 * share
  return labMessages.number(points, points !== 0 && Math.abs(points) < 0.95 ? 1 : 0)
}

/** "31 % (18–46)". A value never stands alone. */
export const percentRange = ({ value, low, high }: Ranged): string =>
  labMessages.percentRange(percent(value), percent(low), percent(high))

/** Percentage points with their sign: "+3.2", "−11". */
export function points(difference: number): string {
  const value = 100 * difference
  const text = labMessages.number(Math.abs(value), Math.abs(value) < 9.95 ? 1 : 0)
  const sign = Number(text.replace(',', '.')) === 0 ? '' : value < 0 ? '−' : '+'
  return sign + text
}

/** "−11 (−15 to −7)". Where no run differed there is no interval to tell: more runs may find one that does. */
export const pointsRange = ({ value, low, high }: Ranged): string =>
  value === 0 && low === 0 && high === 0
    ? labMessages.noDifference
    : labMessages.pointsRange(points(value), points(low), points(high))

/** What is not known and what chance leaves open, together: few runs in a group may hide the one, many runs the other. */
export function reach(
  value: number,
  ...parts: readonly ({ readonly low: number; readonly high: number } | null | undefined)[]
): Ranged {
  const all = parts.flatMap((part) => (part ? [part] : []))
  return {
    value,
    low: Math.min(value, ...all.map(({ low }) => low)),
    high: Math.max(value, ...all.map(({ high }) => high))
  }
}
