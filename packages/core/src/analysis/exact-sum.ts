/**
 * A sum of doubles without rounding: the sum of these parts is the sum of the terms. The first part is the exact sum
 * rounded to the nearest double, the next is what is left of it, rounded, and so on: so the parts depend on the exact
 * sum alone, not on the order of the terms or on how they were split before merging. No parts for 0.
 * Source: Jonathan Richard Shewchuk, Adaptive precision floating-point arithmetic, Discrete and Computational Geometry
 * 18 (1997), 305-363; rounding as in the function fsum of Python.
 */
export type ExactSum = readonly number[]

/** The exact sum of `terms`; two sums merge as `exactSum([...a, ...b])`. The terms are finite, and so is their sum. */
export function exactSum(terms: Iterable<number>): ExactSum {
  const parts: number[] = []
  for (const term of terms) grow(parts, term)
  const sum: number[] = []
  while (parts.length > 0) {
    const part = nearest(parts)
    sum.push(part)
    grow(parts, -part)
  }
  return sum
}

/** The double nearest to the exact sum. */
export function rounded(sum: ExactSum): number {
  return sum[0] ?? 0
}

/**
 * x y as a rounded product and what the rounding left, together exact as long as neither overflows nor underflows.
 * Source: T. J. Dekker, Numerische Mathematik 18 (1971), 224-242.
 */
export function exactProduct(x: number, y: number): readonly [product: number, rest: number] {
  const product = x * y
  const [xHigh, yHigh] = [upperHalf(x), upperHalf(y)]
  const [xLow, yLow] = [x - xHigh, y - yHigh]
  return [product, xLow * yLow - (product - xHigh * yHigh - xLow * yHigh - xHigh * yLow)]
}

// The parts do not overlap and rise in size. One more term passes through them, and each addition keeps what it lost.
function grow(parts: number[], term: number): void {
  let carried = term
  let kept = 0
  for (const part of parts) {
    const sum = carried + part
    const larger = Math.abs(carried) < Math.abs(part) ? part : carried
    const smaller = larger === part ? carried : part
    const lost = smaller - (sum - larger)
    if (lost !== 0) parts[kept++] = lost
    carried = sum
  }
  parts.length = kept
  if (carried !== 0) parts.push(carried)
}

// From the largest part down, until a part no longer fits. It was rounded as if it were all that is left: if it lay
// halfway between two doubles, the sign of the parts below it decides.
function nearest(parts: readonly number[]): number {
  let at = parts.length - 1
  let sum = parts[at]!
  let lost = 0
  while (at > 0 && lost === 0) {
    const before = sum
    const part = parts[--at]!
    sum = before + part
    lost = part - (sum - before)
  }
  if (at > 0 && lost > 0 === parts[at - 1]! > 0) {
    const further = sum + 2 * lost
    if (further - sum === 2 * lost) return further
  }
  return sum
}

function upperHalf(x: number): number {
  const scaled = 134217729 * x
  return scaled - (scaled - x)
}
