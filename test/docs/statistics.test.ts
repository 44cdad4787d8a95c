// Intervals of the validation page, against known values and known laws.
import { describe, expect, it } from 'vitest'
import {
  bootstrap,
  generator,
  median,
  medianInterval,
  meanInterval,
  wilson
} from '../../scripts/validation/statistics.mjs'

describe('the intervals', () => {
  it('of a share are those of Wilson', () => {
    // 10 of 100: the roots of (p - 0.1)^2 = z^2 p (1 - p) / 100.
    const z2 = 1.959963984540054 ** 2
    for (const p of wilson(10, 100)) expect((p - 0.1) ** 2).toBeCloseTo((z2 * p * (1 - p)) / 100, 12)
    expect(wilson(0, 20)[0]).toBe(0)
    expect(() => wilson(0, 0)).toThrow(RangeError)
  })

  it('of a mean are 1.96 standard errors wide on either side', () => {
    const [low, high] = meanInterval([1, 2, 3, 4, 5])
    expect((high - low) / 2).toBeCloseTo(1.959964 * Math.sqrt(2.5 / 5), 5)
  })

  it('of a median lie between order statistics that hold it in about 95 of 100 samples', () => {
    const draw = generator(7)
    let held = 0
    for (let n = 0; n < 2000; n++) {
      const [low, high] = medianInterval(Array.from({ length: 101 }, draw))
      if (low <= 0.5 && 0.5 <= high) held++
    }
    expect(held / 2000).toBeGreaterThan(0.93)
    expect(held / 2000).toBeLessThan(0.975)
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
  })

  it('by resampling agree with the normal law where it holds', () => {
    const draw = generator(9)
    const sample = Array.from({ length: 400 }, draw)
    const of = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length
    const [low, high] = bootstrap(sample, of)
    const [expectedLow, expectedHigh] = meanInterval(sample)
    expect(Math.abs(low - expectedLow)).toBeLessThan(0.006)
    expect(Math.abs(high - expectedHigh)).toBeLessThan(0.006)
  })
})
