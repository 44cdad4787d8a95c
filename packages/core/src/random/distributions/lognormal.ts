import { exp } from '../elementary.js'
import { normalQuantile } from '../normal.js'

/**
 * A lognormal value from a uniform draw, in the unit of `median`: half fall below the median, and `sigma` is the
 * standard deviation of the logarithm (0: always the median). It rises with `u`.
 */
export function lognormal(median: number, sigma: number, u: number): number {
  return median * exp(sigma * normalQuantile(u))
}
