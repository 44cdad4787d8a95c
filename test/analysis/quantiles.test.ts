import { describe, expect, it } from 'vitest'
import { quantile, quantiles } from '../../packages/core/src/analysis/quantiles.ts'
import { mpg } from './mpg.ts'

describe('quantiles', () => {
  it('are those of R for the miles per gallon of 32 cars', () => {
    // quantile(mtcars$mpg): 0 % 10.400, 25 % 15.425, 50 % 19.200, 75 % 22.800, 100 % 33.900.
    const [least, lower, median, upper, greatest] = quantiles(mpg, [0, 0.25, 0.5, 0.75, 1])
    expect([least, median, greatest]).toEqual([10.4, 19.2, 33.9])
    expect(lower).toBeCloseTo(15.425, 12)
    expect(upper).toBeCloseTo(22.8, 12)
    // numpy.quantile gives 14.34, 30.09 and 32.7375.
    expect(quantile(mpg, 0.1)).toBeCloseTo(14.34, 12)
    expect(quantile(mpg, 0.9)).toBeCloseTo(30.09, 12)
    expect(quantile(mpg, 0.975)).toBeCloseTo(32.7375, 12)
  })
  it('lie between order statistics in proportion', () => {
    expect(quantiles([40, 10, 30, 20], [0, 0.1, 0.5, 2 / 3, 1])).toEqual([10, 13, 25, 30, 40])
    expect(quantiles([7], [0, 0.3, 1])).toEqual([7, 7, 7])
  })
  it('sort by size, not as text, and leave the sample as it was', () => {
    const sample = [10, 9, -1, -20]
    expect(quantile(sample, 0)).toBe(-20)
    expect(sample).toEqual([10, 9, -1, -20])
  })
  it('may be infinite', () => expect(quantiles([-Infinity, -Infinity, 1], [0.25, 0.5])).toEqual([-Infinity, -Infinity]))
  it('refuse nothing, NaN and a chance outside', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError)
    expect(() => quantile([1, NaN], 0.5)).toThrow(RangeError)
    for (const q of [-0.1, 1.1, NaN])
      expect(() => quantile([1], q)).toThrow(new RangeError(`Expected a chance from 0 to 1, but received ${q}`))
  })
})
