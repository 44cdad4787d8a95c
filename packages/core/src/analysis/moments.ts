import { exactProduct, exactSum, rounded, type ExactSum } from './exact-sum.js'
import { around, type Interval } from './interval.js'
import { studentReach } from './student.js'

/**
 * What mean and spread need to know of a sample: plain data that merges. Both sums are exact, so the moments of a sample
 * are the same bytes in whatever order and in whatever batches they were gathered. (The running mean and sum of squared
 * deviations of Welford and Chan round at every merge; they cannot promise this.)
 */
export interface Moments {
  readonly count: number
  readonly sum: ExactSum
  readonly squares: ExactSum
}

/** The moments of `values`. RangeError unless each is 0 or from 1e-100 to 1e100 in size: so that no square is lost. */
export function momentsOf(values: Iterable<number>): Moments {
  const sample = [...values]
  for (const value of sample)
    if (!(value === 0 || (Math.abs(value) >= 1e-100 && Math.abs(value) <= 1e100)))
      throw new RangeError(`Expected each value to be 0 or from 1e-100 to 1e100 in size, but received ${value}`)
  return { count: sample.length, sum: exactSum(sample), squares: exactSum(products(sample)) }
}

/** The moments of both samples together. */
export function mergeMoments(a: Moments, b: Moments): Moments {
  return {
    count: a.count + b.count,
    sum: exactSum([...a.sum, ...b.sum]),
    squares: exactSum([...a.squares, ...b.squares])
  }
}

/** The mean, within 1 ulp. RangeError for no values. */
export function mean(moments: Moments): number {
  need(1, moments)
  return rounded(moments.sum) / moments.count
}

/** The variance with n - 1, within 3 ulp however small beside the mean. RangeError below 2 values. */
export function variance(moments: Moments): number {
  need(2, moments)
  const { count, sum, squares } = moments
  // n (sum of squares) - (sum)^2 cancels without loss, because every product and the sum of them are exact.
  const terms = squares.flatMap((part) => exactProduct(count, part))
  for (const left of sum) for (const right of sum) terms.push(...exactProduct(-left, right))
  return rounded(exactSum(terms)) / count / (count - 1)
}

/** The standard error of the mean. RangeError below 2 values. */
export function standardError(moments: Moments): number {
  return Math.sqrt(variance(moments) / moments.count)
}

/**
 * The interval of Student's t for the mean, with n - 1 degrees of freedom. Of the differences of paired runs it is the
 * interval for the mean difference. RangeError below 2 values or unless 0 < level < 1.
 */
export function meanInterval(moments: Moments, level = 0.95): Interval {
  return around(mean(moments), studentReach(level, moments.count - 1), standardError(moments))
}

function* products(sample: readonly number[]): Generator<number> {
  for (const value of sample) yield* exactProduct(value, value)
}

function need(least: number, { count }: Moments): void {
  if (count < least) throw new RangeError(`Expected at least ${least} values, but received ${count}`)
}
