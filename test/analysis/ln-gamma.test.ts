import { describe, expect, it } from 'vitest'
import { deviance, lnGamma, stirlingRest } from '../../packages/core/src/analysis/ln-gamma.ts'
import { off } from './close.ts'

// Made with mpmath 1.3 at 60 digits (loggamma of the double itself), rounded once.
const published: readonly (readonly [x: number, lnGamma: number])[] = [
  [1e-10, 23.025850929882736],
  [0.001, 6.907178885383853],
  [0.1, 2.252712651734206],
  [0.5, 0.5723649429247001],
  [0.9, 0.06637623973474295],
  [1, 0],
  [1.0001, -5.771334222047127e-5],
  [1.5, -0.12078223763524522],
  [2, 0],
  [2.0001, 4.2281658112919945e-5],
  [3.7, 1.428072326665388],
  [10, 12.801827480081469],
  [15.999, 27.89653040276015],
  [16, 27.89927138384089],
  [33.3, 82.60372358165495],
  [100, 359.1342053695754],
  [1234.5, 7550.550901077895],
  [1e6, 12815504.569147611]
]

describe('lnGamma', () => {
  it.each(published)('of %f is the published value', (x, expected) =>
    expect(Math.abs(lnGamma(x) - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(3e-15)
  )
  it('is the logarithm of the factorials', () => {
    for (let n = 1, factorial = 1; n < 20; factorial *= n++)
      expect(Math.abs(exp(lnGamma(n)) / factorial - 1)).toBeLessThan(1e-13)
  })
})

describe('stirlingRest', () => {
  it('goes down like 1 / (12 x)', () => {
    for (const x of [1e3, 1e5, 1e9]) expect(off(stirlingRest(x) * 12 * x, 1)).toBeLessThan(0.04 / x)
  })
  it('is the same number from both sides of 16, where the series takes over', () =>
    expect(off(stirlingRest(16 - 1e-14), stirlingRest(16))).toBeLessThan(1e-14))
})

describe('deviance', () => {
  it('is 0 at the mean and the same number from both sides of where its series begins', () => {
    expect(deviance(7, 7)).toBe(0)
    for (const mean of [0.3, 20, 1e6]) {
      const border = (mean * 1.1) / 0.9
      expect(off(deviance(border * (1 - 1e-15), mean), deviance(border * (1 + 1e-15), mean))).toBeLessThan(2e-13)
    }
  })
  it('keeps its digits next to the mean, where it is about half the squared distance over the mean', () => {
    expect(off(deviance(1e6 + 1, 1e6), 0.5e-6 - 1e-12 / 6 + 1e-18 / 12)).toBeLessThan(1e-14)
  })
})

const { exp } = Math
