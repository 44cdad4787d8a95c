import { describe, expect, it } from 'vitest'
import { betaQuantile, incompleteBeta } from '../../packages/core/src/analysis/incomplete-beta.ts'
import { off } from './close.ts'

// Made with mpmath 1.3 at 60 digits, from the hypergeometric series of the doubles themselves, rounded once.
const chances: readonly (readonly [x: number, a: number, b: number, chance: number])[] = [
  [0.5, 1, 1, 0.5],
  [0.3, 2, 5, 0.5798249999999999],
  [0.9, 2, 5, 0.999945],
  [0.01, 0.5, 0.5, 0.06376856085851985],
  [0.99, 0.5, 0.5, 0.9362314391414801],
  [0.2, 0.01, 3, 0.9950871182313159],
  [0.001, 3, 1000, 0.08057759036020441],
  [0.25, 82, 183, 0.015275039341565167],
  [0.3676, 82, 182, 0.9749573639514828],
  [1e-5, 1, 20, 0.00019998100113995156],
  [0.5, 500, 500, 0.5],
  [0.47, 500, 500, 0.028808347053899487],
  [0.53, 500, 500, 0.9711916529461005],
  [0.9999, 15, 0.5, 0.9566808827089195],
  [0.999996, 500000, 0.5, 0.045500101923155165],
  [0.99, 500, 0.5, 0.001527357879052989],
  [0.1, 1000, 9000, 0.5035462207518641],
  [0.09, 1000, 9000, 0.000302281350816919],
  [0.501, 500000, 500000, 0.9772499490383685],
  [0.4985, 500000, 500000, 0.0013498714406376662],
  [1e-6, 1, 1e6, 0.6321207427683548],
  [3e-6, 3, 1e6, 0.576811599187246],
  [1e-8, 0.5, 500000, 0.07965565490490929]
]

// By 200 bisections of the same series on the scale of log-odds.
const quantiles: readonly (readonly [p: number, a: number, b: number, quantile: number])[] = [
  [0.025, 1, 20, 0.0012650894979498038],
  [0.975, 1, 20, 0.1684334709830853],
  [0.025, 81, 183, 0.25273674558527115],
  [0.975, 82, 182, 0.36762192260135135],
  [0.5, 0.5, 0.5, 0.5],
  [1e-10, 3, 7, 0.00010600083666760559],
  [0.999999, 3, 7, 0.9148610857195485],
  [1e-300, 2, 3, 4.08248290463863e-151],
  [0.3, 0.05, 0.2, 2.287762471657872e-9],
  [0.005, 500000, 500001, 0.49871158780887387],
  [0.025, 3, 999998, 6.186725501906399e-7],
  [0.5, 1e6, 1, 0.9999993068530597]
]

describe('incompleteBeta', () => {
  it.each(chances)('at %f with shapes %f and %f is the published value', (x, a, b, chance) =>
    expect(off(incompleteBeta(x, a, b), chance)).toBeLessThan(1e-12)
  )
  it('is 0 up to 0 and 1 from 1', () => {
    expect([-1, 0, 1, 2].map((x) => incompleteBeta(x, 3, 4))).toEqual([0, 0, 1, 1])
  })
  it('never falls when x rises, across the border between its two fractions', () => {
    for (const [a, b] of [
      [0.5, 0.5],
      [3, 0.5],
      [82, 183],
      [9000, 50]
    ] as const) {
      const border = (a + 1) / (a + b + 2)
      for (let i = -500; i < 500; i++) {
        const x = border * (1 + i * 1e-9)
        expect(incompleteBeta(x + 1e-9 * border, a, b)).toBeGreaterThanOrEqual(incompleteBeta(x, a, b))
      }
    }
  })
})

describe('betaQuantile', () => {
  it.each(quantiles)('at %f with shapes %f and %f is the published value', (p, a, b, quantile) =>
    expect(off(betaQuantile(p, a, b), quantile)).toBeLessThan(1e-12)
  )
  it('undoes incompleteBeta, as closely as the doubles next to it allow', () => {
    for (const a of [0.2, 1, 4.5, 300])
      for (const b of [0.3, 1, 60, 2e4])
        for (const p of [1e-8, 0.01, 0.4, 0.5, 0.8, 0.999]) {
          const x = betaQuantile(p, a, b)
          expect(incompleteBeta(x * (1 - 4e-16), a, b)).toBeLessThan(p * (1 + 1e-12))
          expect(incompleteBeta(x * (1 + 4e-16), a, b)).toBeGreaterThan(p * (1 - 1e-12))
        }
  })
  it.each([0, 1, -0.5, NaN])('refuses chance %f', (p) =>
    expect(() => betaQuantile(p, 2, 3)).toThrow(new RangeError(`Expected a chance between 0 and 1, but received ${p}`))
  )
})
