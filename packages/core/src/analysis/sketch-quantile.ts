import { exp, ln, logistic } from '../random/elementary.js'
import type { Interval } from './interval.js'
import { between, ranksAround } from './quantiles.js'
import { widthOf, type Sketch } from './sketch.js'

/** A quantile as a sketch knows it: the sample's own, as `quantile` gives it, lies from `low` to `high` for certain. */
export interface SketchedQuantile extends Interval {
  /** Within `relativeError(sketch)` of the sample's quantile, unless it lies between values of different signs. */
  readonly value: number
}

/**
 * The quantile of the sketched sample at `q`, from 0 (the least value, exactly) to 1 (the greatest, exactly), by the
 * rule of `quantile`. RangeError for an empty sketch or a `q` outside.
 */
export function sketchQuantile(sketch: Sketch, q: number): SketchedQuantile {
  const { range } = sketch
  if (range === null) throw new RangeError('Expected a sketch of at least 1 value, but received an empty one')
  const { below, above, part } = ranksAround(q, sketchCount(sketch))
  const [left, right] = [orderStatistic(sketch, range, below), orderStatistic(sketch, range, above)]
  return {
    value: between(left.value, right.value, part),
    low: between(left.low, right.low, part),
    high: between(left.high, right.high, part)
  }
}

/** How far a quantile may be off as a share of its size: the accuracy asked for, until buckets had to be widened. */
export function relativeError(sketch: Sketch): number {
  return sketch.widened === 0 ? sketch.accuracy : 2 * logistic(widthOf(sketch)) - 1
}

/** How many values the sketch holds. */
export function sketchCount({ zeros, positive, negative }: Sketch): number {
  return [...positive, ...negative].reduce((sum, [, count]) => sum + count, zeros)
}

type Range = readonly [least: number, greatest: number]

function orderStatistic(sketch: Sketch, [least, greatest]: Range, rank: number): SketchedQuantile {
  const place = find(sketch, rank)
  if (rank === 0 || place === 'last') {
    const value = rank === 0 ? least : greatest
    return { value, low: value, high: value }
  }
  const { value, low, high } = place
  // No value lies outside the range, so neither does a better guess.
  const inside = (guess: number) => Math.min(greatest, Math.max(least, guess))
  return { value: inside(value), low: inside(low), high: inside(high) }
}

/** The bucket of the value of this rank (from 0): from the most negative to zero to the most positive. */
function find(sketch: Sketch, rank: number): SketchedQuantile | 'last' {
  const width = widthOf(sketch)
  let left = rank
  if (rank >= sketchCount(sketch) - 1) return 'last'
  for (const [index, count] of [...sketch.negative].reverse())
    if ((left -= count) < 0) {
      const { value, low, high } = bucket(index, width)
      return { value: -value, low: -high, high: -low }
    }
  if ((left -= sketch.zeros) < 0) return { value: 0, low: 0, high: 0 }
  for (const [index, count] of sketch.positive) if ((left -= count) < 0) return bucket(index, width)
  return 'last'
}

// The value is the one whose relative error is the same at both ends, e^(i w) 2 / (1 + e^w). The ends give way by a
// trillionth, because rounding in ln and exp may have put a value on the other side of an end it is next to.
function bucket(index: number, width: number): SketchedQuantile {
  return {
    value: exp(index * width + ln(2 * logistic(-width))),
    low: exp((index - 1) * width) * (1 - 1e-12),
    high: exp(index * width) * (1 + 1e-12)
  }
}
