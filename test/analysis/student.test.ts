import { describe, expect, it } from 'vitest'
import { studentQuantile, studentReach } from '../../packages/core/src/analysis/student.ts'
import { normalQuantile } from '../../packages/core/src/random/normal.ts'
import { off } from './close.ts'

// Made with mpmath 1.3 at 60 digits, by 200 bisections of the incomplete beta function, rounded once.
const published: readonly (readonly [p: number, freedom: number, quantile: number])[] = [
  [0.975, 1, 12.706204736174694],
  [0.975, 2, 4.302652729749462],
  [0.975, 4, 2.7764451051977934],
  [0.975, 9, 2.262157162798205],
  [0.975, 30, 2.0422724563012378],
  [0.975, 99, 1.9842169515864172],
  [0.975, 999999, 1.959966356816479],
  [0.95, 10, 1.8124611228116758],
  [0.995, 3, 5.840909309733355],
  [0.9995, 1, 636.6192487687897],
  [0.6, 7, 0.2631668613520228],
  [0.5001, 12, 0.0002559336288494232],
  [1e-12, 5, -393.95695957760375],
  [0.9999999, 2.5, 553.0599831647646],
  [0.75, 0.5, 1.5537739740300374]
]

describe('studentQuantile', () => {
  it.each(published)('at %f with %f degrees of freedom is the published value', (p, freedom, quantile) =>
    expect(off(studentQuantile(p, freedom), quantile)).toBeLessThan(1e-12)
  )
  it('is that of Cauchy with 1 degree, and has a closed form with 2', () => {
    for (const p of [0.01, 0.3, 0.77, 0.9]) {
      expect(off(studentQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)))).toBeLessThan(1e-12)
      expect(off(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeLessThan(1e-12)
    }
  })
  it('is odd, 0 in the middle, and goes to that of the normal law', () => {
    expect(studentQuantile(0.5, 3)).toBe(0)
    expect(studentQuantile(0.25, 3)).toBe(-studentQuantile(0.75, 3))
    expect(off(studentQuantile(0.9, 1e9), normalQuantile(0.9))).toBeLessThan(1e-8)
  })
  it.each([0, 1, NaN])('refuses chance %f', (p) => expect(() => studentQuantile(p, 4)).toThrow(RangeError))
})

describe('studentReach', () => {
  it('is the quantile above which half of what the level leaves out lies', () =>
    expect(studentReach(0.95, 9)).toBeCloseTo(2.262157162798205, 12))
})
