import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean, momentsOf, variance } from '../../packages/core/src/analysis/moments.ts'
import { restrictedMean } from '../../packages/core/src/analysis/restricted-mean.ts'
import { survivalTable } from '../../packages/core/src/analysis/survival-table.ts'
import { kaplanMeier, survivalAt } from '../../packages/core/src/analysis/survival.ts'
import { off } from './close.ts'
import { aml, freireich } from './trials.ts'

describe('restrictedMean', () => {
  it('is the one R prints for the maintenance trial', () => {
    // print(survfit(Surv(time, status) ~ x, aml), rmean = 161): 52.6 (19.83) and 22.7 (4.18).
    const [maintained, not] = [restrictedMean(aml.maintained, 161), restrictedMean(aml.nonmaintained, 161)]
    expect([maintained.mean.toFixed(1), maintained.standardError.toFixed(2)]).toEqual(['52.6', '19.83'])
    expect([not.mean.toFixed(1), not.standardError.toFixed(2)]).toEqual(['22.7', '4.18'])
  })
  // Areas in exact fractions by Python; the standard error is the root of an exact sum.
  it.each([
    ['6-MP to 35', freireich.sixMp, 35, 13856 / 595, 2.8274676233714393],
    ['6-MP to 20', freireich.sixMp, 20, 28768 / 1785, 1.2515601960050473],
    ['placebo to 20', freireich.placebo, 20, 59 / 7, 1.268082682503922],
    ['maintained to 161', aml.maintained, 161, 5791 / 110, 19.828602795562585],
    ['not maintained to 161', aml.nonmaintained, 161, 545 / 24, 4.180941981033154]
  ])('of %s is the exact one', (_name, table, until, area, standardError) => {
    const result = restrictedMean(table, until)
    expect(off(result.mean, area)).toBeLessThan(1e-14)
    expect(off(result.standardError, standardError)).toBeLessThan(1e-14)
    expect(off(result.high - result.mean, 1.959963984540054 * standardError)).toBeLessThan(1e-12)
  })
  it('is the area under the curve', () => {
    const life = fc.record({ time: fc.nat(12), ended: fc.boolean() })
    fc.assert(
      fc.property(fc.array(life, { minLength: 1 }), (lives) => {
        const table = survivalTable([...lives, { time: 12, ended: false }])
        const curve = kaplanMeier(table)
        let area = 0
        for (let hour = 0; hour < 12; hour++) area += survivalAt(curve, hour)
        expect(off(restrictedMean(table, 12).mean, area)).toBeLessThan(1e-14)
      }),
      { seed: 1 }
    )
  })
  it('is the sample mean when nobody was censored, with the variance of n instead of n - 1', () => {
    const times = [3, 3, 4, 9, 11, 20, 21]
    const { mean: center, standardError } = restrictedMean(
      survivalTable(times.map((time) => ({ time, ended: true }))),
      30
    )
    const moments = momentsOf(times)
    expect(off(center, mean(moments))).toBeLessThan(1e-14)
    expect(off(standardError * standardError, (variance(moments) * 6) / 49)).toBeLessThan(1e-14)
  })
  it('is all of the time when nothing ended', () =>
    expect(restrictedMean([{ time: 9, events: 0, censored: 4 }], 9)).toEqual({
      mean: 9,
      standardError: 0,
      low: 9,
      high: 9
    }))
  it('refuses to go past the last time seen, 0 and an empty table', () => {
    expect(() => restrictedMean(freireich.sixMp, 36)).toThrow(
      new RangeError('Expected until to be above 0 and at most 35, the last time seen, but received 36')
    )
    expect(() => restrictedMean(freireich.sixMp, 0)).toThrow(RangeError)
    expect(() => restrictedMean([], 5)).toThrow(RangeError)
  })
})
