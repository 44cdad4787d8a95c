import { describe, expect, it } from 'vitest'
import { clopperPearson, wilson } from '../../packages/core/src/analysis/proportions.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { off } from './close.ts'

// R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I: methods 3 and 5.
const newcombe: readonly (readonly [k: number, n: number, score: readonly string[], exact: readonly string[]])[] = [
  [81, 263, ['0.2553', '0.3662'], ['0.2527', '0.3676']],
  [15, 148, ['0.0624', '0.1605'], ['0.0578', '0.1617']],
  [0, 20, ['0.0000', '0.1611'], ['0.0000', '0.1684']],
  [1, 29, ['0.0061', '0.1718'], ['0.0009', '0.1776']]
]
const bad: readonly (readonly [k: number, n: number, level: number, message: string])[] = [
  [1, 0, 0.95, 'Expected n to be a whole number of at least 1, but received 0'],
  [1, 2.5, 0.95, 'Expected n to be a whole number of at least 1, but received 2.5'],
  [-1, 5, 0.95, 'Expected k to be a whole number from 0 to n (5), but received -1'],
  [6, 5, 0.95, 'Expected k to be a whole number from 0 to n (5), but received 6'],
  [NaN, 5, 0.95, 'Expected k to be a whole number from 0 to n (5), but received NaN'],
  [2, 5, 1, 'Expected level to be between 0 and 1, but received 1'],
  [2, 5, 95, 'Expected level to be between 0 and 1, but received 95']
]

describe.each([wilson, clopperPearson])('$name', (interval) => {
  it('turns round with the outcome, and widens with the level', () => {
    for (const [k, n] of [
      [0, 7],
      [3, 10],
      [40, 97],
      [500, 20_000]
    ] as const) {
      const [here, there] = [interval(k, n), interval(n - k, n)]
      expect(off(here.low, 1 - there.high)).toBeLessThan(1e-13)
      expect(off(here.high, 1 - there.low)).toBeLessThan(1e-13)
      expect(interval(k, n, 0.99).high).toBeGreaterThan(here.high)
    }
  })
  it('begins at exactly 0 for none, and ends at exactly 1 for all', () => {
    expect([interval(0, 31).low, interval(31, 31).high]).toEqual([0, 1])
  })
  it.each(bad)('refuses %f of %f at level %f', (k, n, level, message) =>
    expect(() => interval(k, n, level)).toThrow(new RangeError(message))
  )
})

describe('wilson', () => {
  it.each(newcombe)('of %i in %i is as published', (k, n, score) => {
    const { low, high } = wilson(k, n)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(score)
  })
  it('ends where the observed share is z standard errors away', () => {
    const [k, n, z] = [7, 120, 1.959963984540054]
    for (const p of Object.values(wilson(k, n)))
      expect(off(Math.abs(k / n - p), z * Math.sqrt((p * (1 - p)) / n))).toBeLessThan(1e-12)
  })
  it('covers at about its level on the average over chances', () => {
    const random = createRandom('coverage')
    const stream = streamOf('wilson')
    let covered = 0
    const trials = 4000
    for (let trial = 0; trial < trials; trial++) {
      const p = random.uniform(stream, trial * 100)
      let k = 0
      for (let i = 1; i <= 60; i++) k += +(random.uniform(stream, trial * 100 + i) < p)
      const { low, high } = wilson(k, 60, 0.9)
      covered += +(low <= p && p <= high)
    }
    expect(Math.abs(covered / trials - 0.9)).toBeLessThan(0.02)
  })
})

describe('clopperPearson', () => {
  it.each(newcombe)('of %i in %i is as published', (k, n, _score, exact) => {
    const { low, high } = clopperPearson(k, n)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(exact)
  })
  it.each([
    [81, 263, 0.95],
    [15, 148, 0.95],
    [1, 29, 0.9],
    [299, 300, 0.999],
    [250, 500, 0.5]
  ])('of %i in %i at level %f leaves out half of the rest on either side, by exact binomial sums', (k, n, level) => {
    const { low, high } = clopperPearson(k, n, level)
    expect(off(atLeast(k, n, low), (1 - level) / 2)).toBeLessThan(1e-12)
    // Next to 1 a double cannot say more.
    expect(off(1 - atLeast(k + 1, n, high), (1 - level) / 2)).toBeLessThan(1e-10)
  })
  it('has a closed form for none', () =>
    expect(off(clopperPearson(0, 20).high, 1 - 0.025 ** (1 / 20))).toBeLessThan(1e-13))
  it('covers every chance at its level or more', () => {
    const ends = Array.from({ length: 41 }, (_, k) => clopperPearson(k, 40, 0.9))
    for (let p = 0.005; p < 1; p += 0.005) {
      let covered = 0
      ends.forEach(
        ({ low, high }, k) => (covered += low <= p && p <= high ? atLeast(k, 40, p) - atLeast(k + 1, 40, p) : 0)
      )
      expect(covered).toBeGreaterThan(0.9 - 1e-9)
    }
  })
  it('stays precise for a million runs', () => {
    // scipy.stats.beta.ppf agrees to 12 digits; the values are from mpmath 1.3 at 60 digits.
    expect(off(clopperPearson(3, 1_000_000).low, 6.186725501906399e-7)).toBeLessThan(1e-11)
  })
})

/** The chance of `k` or more in `n`, summed exactly: a double is a whole number over a power of 2. */
function atLeast(k: number, n: number, p: number): number {
  let bits = 0n
  let scaled = p
  for (; !Number.isInteger(scaled); bits++) scaled *= 2
  const [yes, no] = [BigInt(scaled), (1n << bits) - BigInt(scaled)]
  let sum = 0n
  let ways = 1n
  for (let j = n; j >= k; j--) {
    sum += ways * yes ** BigInt(j) * no ** BigInt(n - j)
    ways = (ways * BigInt(j)) / BigInt(n - j + 1)
  }
  // 80 bits are kept of the quotient, more than a double has.
  return Number((sum << 80n) >> (bits * BigInt(n))) / 2 ** 80
}
