import { exp } from '../random/elementary.js'
import { betaLogOdds } from './incomplete-beta.js'
import { tailOf } from './interval.js'

/** How many standard errors the middle `level` of Student's law of `freedom` degrees reaches either way. */
export function studentReach(level: number, freedom: number): number {
  return -studentQuantile(tailOf(level), freedom)
}

/**
 * The value that a variable of Student's law with `freedom` degrees (above 0) stays below with chance `p`; relative
 * error about 1e-13. RangeError unless 0 < p < 1.
 * Source: freedom / (freedom + t^2) is a beta variable of shapes freedom / 2 and 1/2 (Abramowitz and Stegun 26.7.1).
 */
export function studentQuantile(p: number, freedom: number): number {
  if (p === 0.5) return 0
  if (p > 0.5) return -studentQuantile(1 - p, freedom)
  // t^2 is freedom (1 - x) / x for the beta quantile x, and its odds are at hand.
  return -Math.sqrt(freedom) * exp(-betaLogOdds(2 * p, freedom / 2, 0.5) / 2)
}
