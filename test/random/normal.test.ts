import { describe, expect, it } from 'vitest'
import { normalCdf, normalQuantile } from '../../packages/core/src/random/normal.ts'

// Made with mpmath 1.3 at 300 bits: mp.ncdf of the double itself, and its root in p; each rounded once to a double.
const shares: readonly (readonly [x: number, cdf: number])[] = [
  [-37, 5.725571222524577e-300],
  [-20, 2.7536241186062337e-89],
  [-10, 7.619853024160525e-24],
  [-7.5, 3.1908916729108963e-14],
  [-5, 2.866515718791939e-7],
  [-3, 0.0013498980316300946],
  [-2, 0.02275013194817921],
  [-1.959963984540054, 0.025000000000000012],
  [-1, 0.15865525393145705],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [0.3, 0.6179114221889527],
  [1, 0.8413447460685429],
  [1.6448536269514722, 0.95],
  [2, 0.9772498680518208],
  [3, 0.9986501019683699],
  [5, 0.9999997133484281],
  [8, 0.9999999999999993]
]
const quantiles: readonly (readonly [p: number, quantile: number])[] = [
  [1e-300, -37.0470962993612],
  [1e-100, -21.273453560965326],
  [1e-20, -9.262340089798407],
  [1e-10, -6.361340902404057],
  [1e-5, -4.264890793922825],
  [0.001, -3.0902323061678136],
  [0.01, -2.326347874040841],
  [0.025, -1.9599639845400543],
  [0.05, -1.6448536269514726],
  [0.074, -1.4466320671589785],
  [0.076, -1.4325027208258116],
  [0.1, -1.2815515655446004],
  [0.25, -0.6744897501960817],
  [0.4, -0.2533471031357997],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.99, 2.3263478740408408],
  [0.999, 3.090232306167813],
  [0.999999, 4.753424308817087],
  [0.9999999999999999, 8.209536151601387]
]

describe('normalCdf', () => {
  it.each(shares)('at %f is %f to 1e-15', (x, share) => {
    expect(Math.abs(normalCdf(x) - share)).toBeLessThan(1e-15)
    expect(Math.abs(normalCdf(x) / share - 1)).toBeLessThan(1e-8)
  })
  it('is 0 and 1 at the ends, and no number for NaN', () => {
    expect([normalCdf(-Infinity), normalCdf(-38), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0, 0, 1, NaN])
  })
  it('is even about 1/2', () => {
    for (let x = 0; x < 8; x += 0.037) expect(normalCdf(x) + normalCdf(-x)).toBe(1)
  })
})

describe('normalQuantile', () => {
  it.each(quantiles)('at %f is %f to 2e-15 of the value', (p, quantile) => {
    expect(Math.abs(normalQuantile(p) / quantile - 1)).toBeLessThan(2e-15)
  })
  it('has the published values', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
    // The check values printed in AS 241.
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15)
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14)
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13)
  })
  it('is infinite at 0 and 1, and no number outside', () => {
    expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN])
    expect(normalQuantile(0.5)).toBe(0)
  })
  it('is undone by normalCdf', () => {
    for (let p = 0.0005; p < 1; p += 0.0007) expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(5e-16)
    for (let x = -6; x < 6; x += 0.013) {
      // One rounding of p moves x by the inverse of the density there.
      const density = Math.exp((-x * x) / 2) / 2.5066282746310002
      expect(Math.abs(normalQuantile(normalCdf(x)) - x)).toBeLessThan(1e-14 + 1e-15 / density)
    }
  })
  it('never falls, across the borders of its three formulas', () => {
    for (const border of [0.075, 0.925, Math.exp(-25), 1 - Math.exp(-25)])
      for (let i = -50; i < 50; i++) {
        const p = border * (1 + i * 2e-16)
        expect(normalQuantile(p + border * 1e-13)).toBeGreaterThan(normalQuantile(p))
      }
  })
})
