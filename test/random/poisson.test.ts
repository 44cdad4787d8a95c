import { describe, expect, it } from 'vitest'
import { poisson } from '../../packages/core/src/random/distributions/poisson.ts'
import { normalCdf } from '../../packages/core/src/random/normal.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { chiSquareScore } from './chi-square.ts'

const random = createRandom('poisson')
const stream = streamOf('count')
const means = [0.01, 0.43, 1, 4.5, 20, 59.9, 60.1, 100, 2500]

describe.each(means)('counts of mean %f', (mean) => {
  const draws = 200_000
  const counts = Array.from({ length: draws }, (_, i) => poisson(mean, random.uniform(stream, i)))

  it('have this mean and this variance', () => {
    const average = counts.reduce((sum, count) => sum + count, 0) / draws
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / draws
    expect(Math.abs(average - mean) / Math.sqrt(mean / draws)).toBeLessThan(4)
    // The fourth central moment of the law is mean + 3 mean^2.
    expect(Math.abs(variance - mean) / Math.sqrt((mean + 2 * mean ** 2) / draws)).toBeLessThan(4)
  })
  it('follow the law', () => {
    const law = lawOf(mean)
    const seen = law.map(() => 0)
    for (const count of counts) seen[Math.min(count, law.length - 1)]!++
    // Cells of at least 10 expected counts: from the left, the rest into the last.
    const cells = { seen: [0], expected: [0] }
    law.forEach((chance, count) => {
      if (cells.expected.at(-1)! >= 10 && draws * sum(law.slice(count)) >= 10) {
        cells.seen.push(0)
        cells.expected.push(0)
      }
      cells.seen[cells.seen.length - 1]! += seen[count]!
      cells.expected[cells.expected.length - 1]! += draws * chance
    })
    expect(Math.abs(chiSquareScore(cells.seen, cells.expected))).toBeLessThan(4)
  })
})

describe('poisson', () => {
  it.each([0.05, 0.43, 1, 7, 30, 60])('of mean %f changes its count exactly where the law does', (mean) => {
    let below = 0
    lawOf(mean).forEach((chance, count) => {
      below += chance
      if (chance < 1e-9 || below > 1 - 1e-9) return
      expect(poisson(mean, below - 1e-13)).toBe(count)
      expect(poisson(mean, below + 1e-13)).toBe(count + 1)
    })
  })
  it.each([60.001, 61, 75, 300, 1000])('of mean %f is within 2e-4 of the law', (mean) => {
    let below = 0
    lawOf(mean).forEach((chance, count) => {
      below += chance
      if (below < 1e-3 || below > 1 - 1e-3) return
      expect(poisson(mean, below - 2e-4)).toBeLessThanOrEqual(count)
      expect(poisson(mean, below + 2e-4)).toBeGreaterThan(count)
    })
  })
  it('of mean 1,000,000 is within 1e-3 of the normal law', () => {
    for (let z = -3; z <= 3; z += 0.1) {
      const count = 1e6 + Math.round(1000 * z)
      const edge = normalCdf((count + 0.5 - 1e6) / 1000)
      expect(poisson(1e6, Math.max(1e-6, edge - 1e-3))).toBeLessThanOrEqual(count)
      expect(poisson(1e6, Math.min(1 - 1e-6, edge + 1e-3))).toBeGreaterThan(count)
    }
  })
  it('never falls when the draw rises', () => {
    for (const mean of [0.2, 3, 59.99, 60.5, 62, 5000]) {
      const draws = Array.from({ length: 20_000 }, (_, i) => random.uniform(stream, i)).sort((a, b) => a - b)
      const counts = draws.map((u) => poisson(mean, u))
      expect(counts.every((count, i) => i === 0 || count >= counts[i - 1]!)).toBe(true)
    }
  })
  it('never falls when the mean rises, across the border between its two methods', () => {
    for (let i = 0; i < 3000; i++) {
      const near = random.uniform(stream, i) ** 8
      const u = Math.min(1 - 1e-12, i % 2 ? near : 1 - near)
      let before = 0
      for (let mean = i % 3 ? 59.5 : 0; mean < 66; mean += 0.11) {
        const count = poisson(mean, u)
        expect(count >= before).toBe(true)
        before = count
      }
    }
  })
  it('is 0 for mean 0, and finite at the ends of the draws', () => {
    expect([2 ** -53, 0.5, 1 - 2 ** -53].map((u) => poisson(0, u))).toEqual([0, 0, 0])
    for (const mean of [1e-300, 0.5, 20, 60, 60.1, 1e6]) {
      expect(poisson(mean, 2 ** -53)).toBeLessThanOrEqual(mean)
      expect(poisson(mean, 1 - 2 ** -53)).toBeLessThan(mean + 9 * Math.sqrt(mean) + 20)
    }
  })
  it.each([-1, -1e-9, NaN, Infinity])('refuses mean %f', (mean) => {
    expect(() => poisson(mean, 0.5)).toThrow(
      new RangeError(`Expected mean to be finite and at least 0, but received ${mean}`)
    )
  })
})

/** The chance of each count up to far beyond the mean, worked outward from the mode so that no term underflows. */
function lawOf(mean: number): number[] {
  const mode = Math.floor(mean)
  const chances = Array.from({ length: Math.ceil(mean + 12 * Math.sqrt(mean) + 20) }, () => 0)
  chances[mode] = 1
  for (let count = mode; count > 0; count--) chances[count - 1] = (chances[count]! * count) / mean
  for (let count = mode + 1; count < chances.length; count++) chances[count] = (chances[count - 1]! * mean) / count
  const total = sum(chances)
  return chances.map((chance) => chance / total)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
