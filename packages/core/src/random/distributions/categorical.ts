/**
 * The index that a uniform draw falls on when [0, 1] is cut in proportion to the weights, in their order. Weights are
 * not negative and need not add to 1; one of weight 0 is never picked. RangeError if no weight is above 0.
 */
export function pick(weights: readonly number[], u: number): number {
  let total = 0
  for (const weight of weights) total += weight >= 0 ? weight : NaN
  if (!(total > 0 && total < Infinity))
    throw new RangeError(`Expected weights of at least 0 with a sum above 0, but received [${weights.join(', ')}]`)
  const point = u * total
  let sum = 0
  let last = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    if (weight === 0) continue
    sum += weight
    if (point < sum) return i
    last = i
  }
  // Only rounding of a draw next to 1 comes here.
  return last
}
