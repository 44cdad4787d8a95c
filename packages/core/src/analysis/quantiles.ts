/**
 * The quantiles of a sample at each of `chances`, by linear interpolation between the order statistics either side of
 * rank 1 + (n - 1) q: the default of R, NumPy and spreadsheets. The sample may be in any order. RangeError for an empty
 * sample, a value that is NaN, or a chance outside [0, 1].
 * Source: R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996),
 * definition 7.
 */
export function quantiles(sample: readonly number[], chances: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(sample).sort()
  // NaN is sorted behind everything.
  if (Number.isNaN(sorted.at(-1) ?? NaN))
    throw new RangeError('Expected a sample of numbers, but received NaN or nothing')
  return chances.map((q) => {
    const { below, above, part } = ranksAround(q, sorted.length)
    return between(sorted[below]!, sorted[above]!, part)
  })
}

/** One quantile of a sample, as `quantiles`. */
export function quantile(sample: readonly number[], q: number): number {
  return quantiles(sample, [q])[0]!
}

/** The ranks (from 0) either side of quantile `q` of `count` values, and how far between them it lies. */
export function ranksAround(q: number, count: number): { below: number; above: number; part: number } {
  if (!(q >= 0 && q <= 1)) throw new RangeError(`Expected a chance from 0 to 1, but received ${q}`)
  const rank = (count - 1) * q
  const below = Math.floor(rank)
  return { below, above: Math.ceil(rank), part: rank - below }
}

/** The number a `part` of the way from `low` to `high`. */
export function between(low: number, high: number, part: number): number {
  // Without the first line, between -Infinity and itself there would be NaN.
  if (low === high || part === 0) return low
  const gap = high - low
  return gap < Infinity ? low + part * gap : (1 - part) * low + part * high
}
