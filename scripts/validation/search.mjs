// A coordinate search: of all steps of one number up or down, the one that helps most is taken; when none helps, steps
// halve. Simple, without derivatives, and at every moment easy to say what it did.

/** @typedef {{ readonly path: string, readonly value: number, readonly range: readonly [number, number] }} Tunable a number that may be moved within its range */
/** @typedef {{ readonly values: readonly number[], readonly loss: number, readonly evaluations: number }} Found */

/**
 * The values at which the search ends: where the loss is 0, where steps have become small, or where the budget is spent.
 * @param {readonly Tunable[]} numbers
 * @param {(values: readonly number[]) => Promise<number>} lossOf
 * @param {{ readonly budget: number, readonly onStep?: (path: string, value: number, loss: number) => void }} options
 * @returns {Promise<Found>}
 */
export async function search(numbers, lossOf, { budget, onStep = () => {} }) {
  let values = numbers.map(({ value, range }) => clamp(value, range))
  let loss = await lossOf(values)
  let evaluations = 1
  for (let step = 1 / 4; step >= 1 / 16 && loss > 0; step /= 2) {
    let helped = true
    while (helped && loss > 0) {
      helped = false
      let best = { place: -1, value: 0, loss }
      for (const [place, value] of steps(numbers, values, step)) {
        if (evaluations >= budget) break
        evaluations++
        const tried = await lossOf(withOne(values, place, value))
        if (tried < best.loss) best = { place, value, loss: tried }
      }
      if (best.place >= 0) {
        values = withOne(values, best.place, best.value)
        loss = best.loss
        helped = true
        onStep(/** @type {Tunable} */ (numbers[best.place]).path, best.value, loss)
      }
    }
  }
  return { values, loss, evaluations }
}

/**
 * Every number one step up and one step down, a step being a share of its range.
 * @param {readonly Tunable[]} numbers
 * @param {readonly number[]} values
 * @param {number} step
 * @returns {(readonly [place: number, value: number])[]}
 */
function steps(numbers, values, step) {
  return numbers.flatMap(({ range }, place) => {
    const now = /** @type {number} */ (values[place])
    const tried = [1, -1].map((way) => round(clamp(now + way * step * (range[1] - range[0]), range)))
    return [...new Set(tried)].filter((value) => value !== now).map((value) => /** @type {const} */ ([place, value]))
  })
}

/**
 * @param {readonly number[]} values
 * @param {number} place
 * @param {number} value
 */
const withOne = (values, place, value) => values.map((each, index) => (index === place ? value : each))

/**
 * @param {number} value
 * @param {readonly [number, number]} range
 */
const clamp = (value, [low, high]) => Math.min(high, Math.max(low, value))

/**
 * Two digits: more would say more than is known.
 * @param {number} value
 */
const round = (value) => Number(value.toPrecision(2))

/**
 * How far a figure is outside its target, in half widths of it; 0 inside.
 * @param {number} figure
 * @param {readonly [number, number]} target
 */
export function distance(figure, [low, high]) {
  return Math.max(0, low - figure, figure - high) / ((high - low) / 2)
}
