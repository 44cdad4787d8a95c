import { expect, it } from 'vitest'
import { exponential } from '../../packages/core/src/random/distributions/exponential.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { chiSquareScore, tally } from './chi-square.ts'

const random = createRandom('exponential')
const stream = streamOf('wait')
const draw = (i: number): number => exponential(random.uniform(stream, i))

it.each([0.01, 0.1, 0.5, 1, 2, 5, 9])('a wait exceeds %f with chance exp(-t)', (t) => {
  const draws = 1_000_000
  let longer = 0
  for (let i = 0; i < draws; i++) if (draw(i) > t) longer++
  const chance = Math.exp(-t)
  expect(Math.abs(longer - draws * chance) / Math.sqrt(draws * chance * (1 - chance))).toBeLessThan(4)
})
it('waits fall evenly over 200 cells of equal chance', () => {
  const cells = 200
  const counts = tally(cells, 500_000, (i) => Math.floor(Math.exp(-draw(i)) * cells))
  expect(Math.abs(chiSquareScore(counts))).toBeLessThan(4)
})
it('a wait is positive and finite at the ends of the draws', () => {
  expect(exponential(1 - 2 ** -53)).toBe(1.1102230246251565e-16)
  expect(exponential(2 ** -53)).toBeCloseTo(36.7368005696771, 12)
})
