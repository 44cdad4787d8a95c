import { describe, expect, it } from 'vitest'
import { chiSquareTail, upperGamma } from '../../packages/core/src/analysis/incomplete-gamma.ts'
import { normalCdf } from '../../packages/core/src/random/normal.ts'
import { off } from './close.ts'

// Made with mpmath 1.3 at 60 digits (gammainc, regularized, of the doubles themselves), rounded once.
const chances: readonly (readonly [a: number, x: number, chance: number])[] = [
  [0.5, 0.5, 0.3173105078629141],
  [0.5, 1.920729410347062, 0.05000000000000006],
  [0.5, 100, 2.088487583762545e-45],
  [1, 1, 0.36787944117144233],
  [1, 30, 9.357622968840175e-14],
  [2.5, 0.1, 0.9991138612111875],
  [2.5, 7.3, 0.012215452958307626],
  [10, 3, 0.9988975118698845],
  [10, 25, 0.00022147663824878357],
  [100, 100, 0.48670120172085135],
  [100, 180, 2.948294557648285e-11],
  [1e5, 1e5, 0.4995794778896348],
  [1e5, 100900, 0.0022655278205633736],
  [1e5, 99000, 0.9992425800788253],
  [50, 1, 1],
  [0.5, 1e-10, 0.9999887162083294]
]

// The 5 % and 1 % points of every printed table of chi-square.
const table: readonly (readonly [freedom: number, five: number, one: number])[] = [
  [1, 3.841, 6.635],
  [2, 5.991, 9.21],
  [3, 7.815, 11.345],
  [5, 11.07, 15.086],
  [10, 18.307, 23.209],
  [30, 43.773, 50.892]
]

describe('upperGamma', () => {
  it.each(chances)('of shape %f at %f is the published value', (a, x, chance) =>
    expect(off(upperGamma(a, x), chance)).toBeLessThan(1e-12)
  )
})

describe('chiSquareTail', () => {
  it.each(table)('with %i degrees of freedom has the points of the tables', (freedom, five, one) => {
    expect(chiSquareTail(five - 5e-4, freedom)).toBeGreaterThan(0.05)
    expect(chiSquareTail(five + 5e-4, freedom)).toBeLessThan(0.05)
    expect(chiSquareTail(one - 5e-4, freedom)).toBeGreaterThan(0.01)
    expect(chiSquareTail(one + 5e-4, freedom)).toBeLessThan(0.01)
  })
  it('with 1 degree of freedom is both tails of the normal law', () => {
    for (const z of [0.01, 0.7, 1.2, 1.3, 2.5, 5])
      expect(off(chiSquareTail(z * z, 1), 2 * normalCdf(-z))).toBeLessThan(1e-9)
  })
  it('is 1 up to 0 and 0 at infinity', () =>
    expect([-1, 0, Infinity].map((x) => chiSquareTail(x, 3))).toEqual([1, 1, 0]))
})
