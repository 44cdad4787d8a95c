import { ln } from '../random/elementary.js'

/**
 * A sample told by how many values lie in each of a bounded number of buckets, every bucket wider than the last by the
 * same factor. It is a function of the values and the two options alone: merging in any order and any batches gives the
 * same bytes. Sizes below the normal doubles (2e-308) count as 0.
 * Source: C. Masson, J. E. Rim and H. K. Lee, DDSketch, PVLDB 12 (2019), 2195-2205; buckets widened uniformly as in
 * I. Epicoco et al., UDDSketch, IEEE Access 8 (2020), 147604-147617.
 */
export interface Sketch {
  /** The relative error that was asked for, and how many buckets there may be. */
  readonly accuracy: number
  readonly limit: number
  /** How often neighbouring buckets were joined in twos to keep to the limit; each time about doubles the error. */
  readonly widened: number
  /** The least and the greatest value; null while there are none. */
  readonly range: readonly [least: number, greatest: number] | null
  readonly zeros: number
  /** Bucket i, with `widthOf` this sketch as w, holds the sizes above e^((i - 1) w) and up to e^(i w). Ascending. */
  readonly positive: readonly Bucket[]
  readonly negative: readonly Bucket[]
}

/** The bucket's index and how many values it holds. */
export type Bucket = readonly [index: number, count: number]

export interface SketchOptions {
  /** The relative error of a quantile, from 0.0001 to 0.5. Default 0.005. */
  readonly accuracy?: number
  /** The most buckets kept, from 16. Default 2048: at the default accuracy enough for values from 1 to 700 million. */
  readonly limit?: number
}

/** The sketch of `values`. RangeError for a value that is not finite, or an option out of bounds. */
export function sketchOf(values: Iterable<number>, options: SketchOptions = {}): Sketch {
  const { accuracy = 0.005, limit = 2048 } = options
  if (!(accuracy >= 1e-4 && accuracy <= 0.5))
    throw new RangeError(`Expected accuracy to be from 0.0001 to 0.5, but received ${accuracy}`)
  if (!(Number.isSafeInteger(limit) && limit >= 16))
    throw new RangeError(`Expected limit to be a whole number of at least 16, but received ${limit}`)
  const [positive, negative] = [new Map<number, number>(), new Map<number, number>()]
  const width = widthOf({ accuracy, widened: 0 })
  let [zeros, least, greatest] = [0, Infinity, -Infinity]
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`Expected each value to be finite, but received ${value}`)
    const size = Math.abs(value)
    if (size < SMALLEST) zeros++
    else add(value > 0 ? positive : negative, Math.ceil(ln(size) / width), 1)
    least = Math.min(least, value)
    greatest = Math.max(greatest, value)
  }
  const range = least > greatest ? null : ([least + 0, greatest + 0] as const)
  return fit({
    accuracy,
    limit,
    widened: 0,
    range,
    zeros,
    positive: ascending(positive),
    negative: ascending(negative)
  })
}

/** The sketch of both samples together. RangeError unless both were made with the same options. */
export function mergeSketches(a: Sketch, b: Sketch): Sketch {
  if (a.accuracy !== b.accuracy || a.limit !== b.limit)
    throw new RangeError(
      `Expected two sketches of one accuracy and limit, but received ${a.accuracy}, ${a.limit} and ${b.accuracy}, ${b.limit}`
    )
  const widened = Math.max(a.widened, b.widened)
  const [left, right] = [widen(a, widened), widen(b, widened)]
  return fit({
    ...left,
    range:
      a.range && b.range ? [Math.min(a.range[0], b.range[0]), Math.max(a.range[1], b.range[1])] : (a.range ?? b.range),
    zeros: a.zeros + b.zeros,
    positive: joined([...left.positive, ...right.positive], same),
    negative: joined([...left.negative, ...right.negative], same)
  })
}

/** The width of a bucket on the scale of logarithms: at first such that its middle is within the accuracy of its ends. */
export function widthOf({ accuracy, widened }: Pick<Sketch, 'accuracy' | 'widened'>): number {
  let width = ln((1 + accuracy) / (1 - accuracy))
  for (let i = 0; i < widened; i++) width *= 2
  return width
}

// Joining commutes with merging, and a part of a sample never needs more of it than the whole: so the sketch of the
// whole is widened as often as it must be, and no more, whatever was merged first.
function fit(sketch: Sketch): Sketch {
  let fitted = sketch
  while (fitted.positive.length + fitted.negative.length > fitted.limit) fitted = widen(fitted, fitted.widened + 1)
  return fitted
}

function widen(sketch: Sketch, widened: number): Sketch {
  let { positive, negative } = sketch
  for (let i = sketch.widened; i < widened; i++) {
    positive = joined(positive, half)
    negative = joined(negative, half)
  }
  return { ...sketch, widened, positive, negative }
}

function joined(buckets: readonly Bucket[], place: (index: number) => number): readonly Bucket[] {
  const counts = new Map<number, number>()
  for (const [index, count] of buckets) add(counts, place(index), count)
  return ascending(counts)
}

function add(counts: Map<number, number>, index: number, count: number): void {
  counts.set(index, (counts.get(index) ?? 0) + count)
}

function ascending(counts: ReadonlyMap<number, number>): readonly Bucket[] {
  // JSON has no -0, which rounding up leaves behind; adding 0 makes it 0.
  return [...counts].map(([index, count]) => [index + 0, count] as const).sort(([a], [b]) => a - b)
}

const half = (index: number): number => Math.ceil(index / 2)
const same = (index: number): number => index

const SMALLEST = 2.2250738585072014e-308
