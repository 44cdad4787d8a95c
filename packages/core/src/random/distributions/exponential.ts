import { ln } from '../elementary.js'

/** A unit-exponential waiting time (mean 1) from a uniform draw: -ln(u). Positive and at most 36.8 for 52-bit draws. */
export function exponential(u: number): number {
  return -ln(u)
}
