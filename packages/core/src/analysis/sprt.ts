import { ln } from '../random/elementary.js'
import { wilson } from './proportions.js'

/** Two rival claims about a chance, and how often each may be given up although it is true. */
export interface Rivals {
  readonly p0: number
  readonly p1: number
  /** The chance of deciding for p1 when p0 is true. */
  readonly alpha: number
  /** The chance of deciding for p0 when p1 is true. */
  readonly beta: number
}

/** Where a sequential test stands. */
export interface SequentialTest {
  readonly decision: 'p0' | 'p1' | 'undecided'
  /** The logarithm of how much likelier the counts are under p1; a decision at or below `low`, at or above `high`. */
  readonly evidence: number
  readonly low: number
  readonly high: number
}

/**
 * Whether `k` in `n` runs decide between two chances, to be asked after every run, or every batch, until they do. The
 * true errors make at most alpha + beta together, and each at most its bound over 1 less the other's. For a chance that
 * lies between the two it may take long. RangeError unless p0 and p1
 * are different and between 0 and 1, alpha and beta above 0 with a sum below 1, and k and n whole with 0 <= k <= n.
 * Source: A. Wald, Sequential tests of statistical hypotheses, Annals of Mathematical Statistics 16 (1945), 117-186.
 */
export function sprt(k: number, n: number, { p0, p1, alpha, beta }: Rivals): SequentialTest {
  for (const [name, chance] of Object.entries({ p0, p1, alpha, beta }))
    if (!(chance > 0 && chance < 1))
      throw new RangeError(`Expected ${name} to be between 0 and 1, but received ${chance}`)
  if (p0 === p1) throw new RangeError(`Expected p0 and p1 to be different, but received ${p0} for both`)
  if (!(alpha + beta < 1))
    throw new RangeError(`Expected alpha and beta to be below 1 together, but received ${alpha} and ${beta}`)
  if (!(Number.isSafeInteger(k) && Number.isSafeInteger(n) && k >= 0 && k <= n))
    throw new RangeError(`Expected k and n to be whole with 0 <= k <= n, but received ${k} and ${n}`)
  const evidence = k * ln(p1 / p0) + (n - k) * ln((1 - p1) / (1 - p0))
  const [low, high] = [ln(beta / (1 - alpha)), ln((1 - beta) / alpha)]
  return { decision: evidence >= high ? 'p1' : evidence <= low ? 'p0' : 'undecided', evidence, low, high }
}

/**
 * Whether `k` in `n` runs tell a chance well enough: half the width of Wilson's interval is at most `bound`. Asked after
 * every run it stops a little too early on the average, so ask after batches, and of at least a few hundred runs.
 * RangeError as for `wilson`, or unless `bound` is above 0.
 */
export function isNarrow(k: number, n: number, bound: number, level = 0.95): boolean {
  if (!(bound > 0)) throw new RangeError(`Expected bound to be above 0, but received ${bound}`)
  const { low, high } = wilson(k, n, level)
  return high - low <= 2 * bound
}
