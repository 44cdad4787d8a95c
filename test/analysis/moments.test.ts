import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mean,
  meanInterval,
  mergeMoments,
  momentsOf,
  standardError,
  variance
} from '../../packages/core/src/analysis/moments.ts'
import { normalQuantile } from '../../packages/core/src/random/normal.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { off } from './close.ts'
import { mpg } from './mpg.ts'

const value = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }).filter((x) => x === 0 || Math.abs(x) >= 1e-100)
)

// The univariate sets of the Statistical Reference Datasets of NIST, whose mean and deviation are certified.
const alternating = (middle: number) => [
  middle,
  ...Array.from({ length: 1000 }, (_, i) => (i % 2 ? middle + 0.1 : middle - 0.1))
]
const certified: readonly (readonly [name: string, sample: readonly number[], mean: number, deviation: number])[] = [
  ['NumAcc1', [10000001, 10000003, 10000002], 10000002, 1],
  ['NumAcc2', alternating(1.2), 1.2, 0.1],
  ['NumAcc3', alternating(1000000.2), 1000000.2, 0.1],
  ['NumAcc4', alternating(10000000.2), 10000000.2, 0.1]
]

describe('the moments of a sample', () => {
  it('are the same bytes in any order, for any batches and any order of merging', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 25 }), fc.nat(25), fc.nat(25), (sample, i, j) => {
        const whole = JSON.stringify(momentsOf(sample))
        const [from, to] = [Math.min(i, j), Math.max(i, j)]
        const batches = [sample.slice(0, from), sample.slice(from, to), sample.slice(to)].map(momentsOf)
        const [a, b, c] = batches as [(typeof batches)[0], (typeof batches)[0], (typeof batches)[0]]
        expect(JSON.stringify(mergeMoments(mergeMoments(a, b), c))).toBe(whole)
        expect(JSON.stringify(mergeMoments(a, mergeMoments(b, c)))).toBe(whole)
        expect(JSON.stringify(mergeMoments(mergeMoments(c, a), b))).toBe(whole)
        expect(JSON.stringify(momentsOf([...sample].reverse()))).toBe(whole)
      }),
      { seed: 1, numRuns: 1000 }
    )
  })
  it('survive JSON', () => {
    const moments = momentsOf([0.1, 0.2, -7, 1e-50])
    expect(JSON.parse(JSON.stringify(moments))).toEqual(moments)
  })
  it('stay small', () => {
    const random = createRandom('moments')
    const stream = streamOf('values')
    const moments = momentsOf(Array.from({ length: 50_000 }, (_, i) => 1e4 * random.uniform(stream, i)))
    expect(moments.sum.length + moments.squares.length).toBeLessThan(9)
  })
  it.each([NaN, Infinity, 1e101, 1e-101])('refuse %f', (value) =>
    expect(() => momentsOf([1, value])).toThrow(
      new RangeError(`Expected each value to be 0 or from 1e-100 to 1e100 in size, but received ${value}`)
    )
  )
})

describe('mean and standard deviation', () => {
  it.each(certified)('of %s are as certified', (_name, sample, center, deviation) => {
    const moments = momentsOf(sample)
    expect(off(mean(moments), center)).toBeLessThan(1e-15)
    // As far as the data can be written in doubles.
    expect(off(Math.sqrt(variance(moments)), deviation)).toBeLessThan(1e-15 + (2e-16 * center) / deviation)
  })
  it('are those of R for the miles per gallon of 32 cars', () => {
    // mean(mtcars$mpg), sd(mtcars$mpg) and t.test(mtcars$mpg)$conf.int.
    const moments = momentsOf(mpg)
    expect(off(mean(moments), 20.090625)).toBeLessThan(1e-15)
    expect(Math.sqrt(variance(moments))).toBeCloseTo(6.026948, 6)
    expect(standardError(moments)).toBe(Math.sqrt(variance(moments) / 32))
    const { low, high } = meanInterval(moments)
    expect(low).toBeCloseTo(17.91768, 5)
    expect(high).toBeCloseTo(22.26357, 5)
  })
  it('lose nothing beside a large mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 20 }), (sample) => {
        const near = momentsOf(sample)
        const far = momentsOf(sample.map((each) => each + 2 ** 50))
        expect(variance(far)).toBe(variance(near))
        expect(mean(far) - 2 ** 50).toBeCloseTo(mean(near), 0)
      }),
      { seed: 2 }
    )
  })
  it('are within 3 roundings of the exact variance', () => {
    const whole = fc.integer({ min: -(2 ** 52), max: 2 ** 52 })
    fc.assert(
      fc.property(fc.array(whole, { minLength: 2, maxLength: 20 }), (sample) => {
        const n = BigInt(sample.length)
        const sum = sample.reduce((sum, each) => sum + BigInt(each), 0n)
        const squares = sample.reduce((sum, each) => sum + BigInt(each) * BigInt(each), 0n)
        // With 80 bits behind the point before the one division that rounds.
        const exact = Number(((n * squares - sum * sum) << 80n) / (n * (n - 1n))) / 2 ** 80
        expect(off(variance(momentsOf(sample.map((each) => each / 2 ** 20))) * 2 ** 40, exact)).toBeLessThan(5e-16)
      }),
      { seed: 3, numRuns: 500 }
    )
  })
  it('are 0 apart for equal values, and need 1 value and 2 values', () => {
    expect(variance(momentsOf([0.1, 0.1, 0.1]))).toBe(0)
    expect(mean(momentsOf([0.1]))).toBe(0.1)
    expect(() => mean(momentsOf([]))).toThrow(new RangeError('Expected at least 1 values, but received 0'))
    expect(() => variance(momentsOf([1]))).toThrow(new RangeError('Expected at least 2 values, but received 1'))
  })
})

describe('meanInterval', () => {
  it('covers the mean of a normal law at its level, with as few as 5 values', () => {
    const random = createRandom('coverage')
    const stream = streamOf('mean')
    const trials = 4000
    let covered = 0
    for (let trial = 0; trial < trials; trial++) {
      const sample = [0, 1, 2, 3, 4].map((i) => 3 + normalQuantile(random.uniform(stream, trial * 5 + i)))
      const { low, high } = meanInterval(momentsOf(sample), 0.9)
      covered += +(low <= 3 && 3 <= high)
    }
    expect(Math.abs(covered / trials - 0.9)).toBeLessThan(0.02)
  })
})
