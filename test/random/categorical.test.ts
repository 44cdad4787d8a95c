import { describe, expect, it } from 'vitest'
import { pick } from '../../packages/core/src/random/distributions/categorical.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { chiSquareScore, tally } from './chi-square.ts'

const random = createRandom('categorical')
const stream = streamOf('type')

describe('pick', () => {
  it('cuts the draw in the order of the weights', () => {
    expect([0.1, 0.2499, 0.25, 0.7499, 0.75, 0.99].map((u) => pick([1, 2, 1], u))).toEqual([0, 0, 1, 1, 2, 2])
  })
  it('gives each index its share', () => {
    const weights = [0.45, 0.4, 0.15, 0, 2]
    const draws = 300_000
    const counts = tally(5, draws, (i) => pick(weights, random.uniform(stream, i)))
    expect(counts[3]).toBe(0)
    const some = [0, 1, 2, 4]
    const score = chiSquareScore(
      some.map((i) => counts[i]!),
      some.map((i) => (draws * weights[i]!) / 3)
    )
    expect(Math.abs(score)).toBeLessThan(4)
  })
  it('never takes a weight of 0, at either end', () => {
    expect(pick([0, 1, 0], 2 ** -53)).toBe(1)
    expect(pick([0, 1, 0], 1 - 2 ** -53)).toBe(1)
    expect(pick([0.1, 0.2, 0.3, 0.4, 0], 1 - 2 ** -53)).toBe(3)
  })
  it.each([[[]], [[0, 0]], [[1, -1, 3]], [[NaN, 1]], [[Infinity, 1]]])('refuses weights %j', (weights) => {
    const message = `Expected weights of at least 0 with a sum above 0, but received [${weights.join(', ')}]`
    expect(() => pick(weights, 0.5)).toThrow(new RangeError(message))
  })
})
