// Intervals around what samples show, at 95 %. Resampling draws from a generator of its own, so it can be made again.

/** @typedef {readonly [low: number, high: number]} Interval */

const z = 1.959963984540054

/**
 * The interval of Wilson around a share. RangeError where nothing was counted.
 * @param {number} count
 * @param {number} of
 * @returns {Interval}
 */
export function wilson(count, of) {
  if (!(of > 0)) throw new RangeError(`Expected a share of at least one, but received ${count} of ${of}`)
  const share = count / of
  const scale = 1 + (z * z) / of
  const middle = (share + (z * z) / (2 * of)) / scale
  const half = (z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))) / scale
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

/**
 * The percentile interval of a statistic over resamples of the runs.
 * @template T
 * @param {readonly T[]} sample one element for each run, so that what belongs together stays together
 * @param {(sample: readonly T[]) => number} statistic
 * @param {number} [times]
 * @returns {Interval}
 */
export function bootstrap(sample, statistic, times = 1000) {
  const draw = generator(1)
  const values = Array.from({ length: times }, () =>
    statistic(sample.map(() => /** @type {T} */ (sample[Math.floor(draw() * sample.length)])))
  ).sort((a, b) => a - b)
  return [at(values, Math.floor(0.025 * times)), at(values, Math.ceil(0.975 * times) - 1)]
}

/** @param {readonly number[]} values */
export function mean(values) {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}

/**
 * The normal interval around the mean.
 * @param {readonly number[]} values
 * @returns {Interval}
 */
export function meanInterval(values) {
  const middle = mean(values)
  const variance = values.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (values.length - 1)
  const half = z * Math.sqrt(variance / values.length)
  return [middle - half, middle + half]
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  return (at(sorted, Math.ceil(half) - 1) + at(sorted, Math.floor(half))) / 2
}

/**
 * The interval of the median between two order statistics, whatever the law of the values.
 * @param {readonly number[]} values
 * @returns {Interval}
 */
export function medianInterval(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const half = (z * Math.sqrt(sorted.length)) / 2
  const low = Math.max(0, Math.floor(sorted.length / 2 - half))
  return [at(sorted, low), at(sorted, sorted.length - 1 - low)]
}

/**
 * Numbers from 0 up to 1 (mulberry32), the same for the same seed.
 * @param {number} seed
 */
export function generator(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * @param {readonly number[]} values
 * @param {number} index
 */
function at(values, index) {
  return /** @type {number} */ (values[index])
}
