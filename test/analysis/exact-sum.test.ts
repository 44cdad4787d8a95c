import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactProduct, exactSum, rounded } from '../../packages/core/src/analysis/exact-sum.ts'

const value = fc.oneof(
  fc.double({ noNaN: true, min: -1e100, max: 1e100 }),
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom(0.1, -0.1, 1e16, -1e16, 1, 2 ** -53, 2 ** -54, 2 ** 53, 2 ** 53 + 2, 1e-300, -0)
)

describe('exactSum', () => {
  it('is the sum of the terms, without rounding', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 30 }), (terms) => {
        expect(exact(exactSum(terms))).toBe(exact(terms))
      }),
      { seed: 1, numRuns: 500 }
    )
  })
  it('is the same bytes in any order and for any split', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), fc.nat(20), (terms, cut) => {
        const whole = exactSum(terms)
        expect(exactSum([...terms].reverse())).toEqual(whole)
        expect(exactSum([...exactSum(terms.slice(0, cut)), ...exactSum(terms.slice(cut))])).toEqual(whole)
      }),
      { seed: 2, numRuns: 1000 }
    )
  })
  it('rounds once, halfway cases to even unless something is left', () => {
    expect(rounded(exactSum([1, 2 ** -53]))).toBe(1)
    expect(rounded(exactSum([1, 2 ** -53, 2 ** -150]))).toBe(1 + 2 ** -52)
    expect(rounded(exactSum([1 + 2 ** -52, 2 ** -53]))).toBe(1 + 2 ** -51)
    expect(rounded(exactSum([1 + 2 ** -52, 2 ** -53, -(2 ** -150)]))).toBe(1 + 2 ** -52)
    expect(rounded(exactSum(Array<number>(10).fill(0.1)))).toBe(1)
    expect(rounded(exactSum([1e100, 1, -1e100]))).toBe(1)
  })
  it('has no parts for nothing and for what cancels', () => {
    expect([exactSum([]), exactSum([-0, 0]), exactSum([0.1, 3, -0.1, -3])]).toEqual([[], [], []])
    expect(rounded([])).toBe(0)
  })
})

describe('exactProduct', () => {
  it('is the product of the two, without rounding', () => {
    const factor = fc.double({ noNaN: true, min: -1e70, max: 1e70 }).filter((x) => Math.abs(x) > 1e-70)
    fc.assert(
      fc.property(factor, factor, (x, y) => {
        expect(exactProduct(x, y)[0]).toBe(x * y)
        expect(exact(exactProduct(x, y)) << 1100n).toBe(exact([x]) * exact([y]))
      }),
      { seed: 3, numRuns: 1000 }
    )
  })
})

/** The exact sum, times 2^1100. */
function exact(terms: readonly number[]): bigint {
  return terms.reduce((sum, term) => {
    let [scaled, shift] = [term, 1100n]
    while (!Number.isInteger(scaled)) [scaled, shift] = [scaled * 2, shift - 1n]
    return sum + (BigInt(scaled) << shift)
  }, 0n)
}
