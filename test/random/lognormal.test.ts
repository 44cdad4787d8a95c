import { expect, it } from 'vitest'
import { lognormal } from '../../packages/core/src/random/distributions/lognormal.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'

const random = createRandom('lognormal')
const stream = streamOf('lead time')

it('the middle draw gives the median, whatever the spread', () => {
  for (const sigma of [0, 0.3, 2]) expect(lognormal(21, sigma, 0.5)).toBe(21)
})
it('a spread of 0 always gives the median', () => {
  for (const u of [2 ** -53, 0.2, 1 - 2 ** -53]) expect(lognormal(21, 0, u)).toBe(21)
})
it('the draw at Phi(1) gives the median times e to the sigma', () => {
  expect(lognormal(30, 0.4, 0.8413447460685429)).toBeCloseTo(30 * Math.exp(0.4), 11)
})
it('the mean is the median times exp(sigma^2 / 2)', () => {
  const draws = 400_000
  const [median, sigma] = [30, 0.5]
  let sum = 0
  for (let i = 0; i < draws; i++) sum += lognormal(median, sigma, random.uniform(stream, i))
  const mean = median * Math.exp(sigma ** 2 / 2)
  const spread = mean * Math.sqrt(Math.exp(sigma ** 2) - 1)
  expect(Math.abs(sum / draws - mean) / (spread / Math.sqrt(draws))).toBeLessThan(4)
})
it('rises with the draw', () => {
  let before = 0
  for (let u = 0.0005; u < 1; u += 0.001) {
    const value = lognormal(10, 0.7, u)
    expect(value).toBeGreaterThan(before)
    before = value
  }
})
