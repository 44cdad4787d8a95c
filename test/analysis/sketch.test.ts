import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantile } from '../../packages/core/src/analysis/quantiles.ts'
import { relativeError, sketchCount, sketchQuantile } from '../../packages/core/src/analysis/sketch-quantile.ts'
import { mergeSketches, sketchOf } from '../../packages/core/src/analysis/sketch.ts'
import { exp } from '../../packages/core/src/random/elementary.ts'
import { normalQuantile } from '../../packages/core/src/random/normal.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { off } from './close.ts'

const value = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e308, -1e308, 3e-308, 5e-324),
  fc.integer({ min: -300, max: 300 }),
  fc.double({ noNaN: true, noDefaultInfinity: true })
)
const options = fc.record({ accuracy: fc.constantFrom(0.001, 0.01, 0.2), limit: fc.constantFrom(16, 17, 64, 2048) })
const random = createRandom('sketch')
const stream = streamOf('values')
const lognormal = Array.from({ length: 20_000 }, (_, i) => exp(3 + 2 * normalQuantile(random.uniform(stream, i))))

describe('a sketch', () => {
  it('is the same bytes in any order, for any batches and any order of merging', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), fc.nat(60), fc.nat(60), options, (sample, i, j, chosen) => {
        const whole = JSON.stringify(sketchOf(sample, chosen))
        const [from, to] = [Math.min(i, j), Math.max(i, j)]
        const a = sketchOf(sample.slice(0, from), chosen)
        const b = sketchOf(sample.slice(from, to), chosen)
        const c = sketchOf(sample.slice(to), chosen)
        expect(JSON.stringify(mergeSketches(mergeSketches(a, b), c))).toBe(whole)
        expect(JSON.stringify(mergeSketches(a, mergeSketches(b, c)))).toBe(whole)
        expect(JSON.stringify(mergeSketches(mergeSketches(c, a), b))).toBe(whole)
        expect(JSON.stringify(sketchOf([...sample].reverse(), chosen))).toBe(whole)
      }),
      { seed: 1, numRuns: 1000 }
    )
  })
  it('knows every quantile within its bounds, and survives JSON', () => {
    const normal = value.filter((x) => x === 0 || Math.abs(x) > 1e-300)
    fc.assert(
      fc.property(
        fc.array(normal, { minLength: 1, maxLength: 60 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        options,
        (sample, q, chosen) => {
          const sketch = sketchOf(sample, chosen)
          const { low, high, value } = sketchQuantile(sketch, q)
          const exact = quantile(sample, q)
          // Interpolation rounds once more.
          const slack = 4e-16 * Math.abs(exact)
          expect(low <= exact + slack && exact - slack <= high).toBe(true)
          expect(low <= value && value <= high).toBe(true)
          expect(JSON.parse(JSON.stringify(sketch))).toEqual(sketch)
          expect(sketchCount(sketch)).toBe(sample.length)
          expect(sketch.positive.length + sketch.negative.length).toBeLessThanOrEqual(chosen.limit)
        }
      ),
      { seed: 2, numRuns: 2000 }
    )
  })
  it('has the relative error that was asked for', () => {
    const sketch = sketchOf(lognormal)
    expect([sketch.widened, relativeError(sketch)]).toEqual([0, 0.005])
    for (const q of [0, 0.001, 0.025, 0.3, 0.5, 0.9, 0.999, 1])
      expect(off(sketchQuantile(sketch, q).value, quantile(lognormal, q))).toBeLessThan(0.005 + 1e-11)
  })
  it('keeps to its limit by a larger error, and says so', () => {
    const sketch = sketchOf(lognormal, { limit: 100 })
    expect(sketch.positive.length).toBeGreaterThan(50)
    expect(sketch.positive.length).toBeLessThanOrEqual(100)
    // Each widening squares the ratio of neighbours: e becomes 2 e / (1 + e^2).
    let error = 0.005
    for (let i = 0; i < sketch.widened; i++) error = (2 * error) / (1 + error * error)
    expect(off(relativeError(sketch), error)).toBeLessThan(1e-13)
    for (const q of [0.001, 0.025, 0.3, 0.5, 0.9, 0.999])
      expect(off(sketchQuantile(sketch, q).value, quantile(lognormal, q))).toBeLessThan(error)
  })
  it('knows the ends exactly, and zeros', () => {
    const sketch = sketchOf([0.1, -0, 0, -7.3, 5])
    expect([0, 0.5, 1].map((q) => sketchQuantile(sketch, q).value)).toEqual([-7.3, 0, 5])
  })
  it('merges with an empty one to itself', () => {
    const sketch = sketchOf([1, 2])
    expect(mergeSketches(sketchOf([]), sketch)).toEqual(sketch)
    expect(() => sketchQuantile(sketchOf([]), 0.5)).toThrow(RangeError)
  })
  it('refuses what is not finite, options out of bounds, and others made differently', () => {
    for (const bad of [NaN, Infinity, -Infinity])
      expect(() => sketchOf([bad])).toThrow(new RangeError(`Expected each value to be finite, but received ${bad}`))
    expect(() => sketchOf([], { accuracy: 0 })).toThrow(RangeError)
    expect(() => sketchOf([], { limit: 15 })).toThrow(RangeError)
    expect(() => mergeSketches(sketchOf([]), sketchOf([], { limit: 64 }))).toThrow(RangeError)
    expect(() => sketchQuantile(sketchOf([1]), 2)).toThrow(RangeError)
  })
})
