import { normalQuantile } from '../random/normal.js'

/** What an estimate may plausibly be, from `low` to `high`, at the level that was asked for. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** `value` and `reach` standard errors either way. */
export function around(value: number, reach: number, standardError: number): Interval {
  return { low: value - reach * standardError, high: value + reach * standardError }
}

/** How many standard errors the middle `level` of a normal law reaches either way: 1.96 for 0.95. RangeError as below. */
export function normalReach(level: number): number {
  return -normalQuantile(tailOf(level))
}

/** The chance left out on either side of a level: 0.025 for 0.95. RangeError unless `level` is between 0 and 1. */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`Expected level to be between 0 and 1, but received ${level}`)
  return (1 - level) / 2
}
