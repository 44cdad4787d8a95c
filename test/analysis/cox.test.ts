import { describe, expect, it } from 'vitest'
import { hazardRatio } from '../../packages/core/src/analysis/cox.ts'
import { survivalTable } from '../../packages/core/src/analysis/survival-table.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { off } from './close.ts'
import { aml, freireich, lives } from './trials.ts'

describe('hazardRatio', () => {
  // mpmath 1.3 at 40 digits: root and curvature of the partial likelihood written out. R's coxph prints -1.5721 (0.4124)
  // by Efron and -1.5092 (0.4096) by Breslow for the first, 0.9155 (0.5119) by Efron for the second.
  it.each([
    ['6-MP over placebo', 'efron', freireich.sixMp, freireich.placebo, -1.57212514882907, 0.412396717709456],
    ['6-MP over placebo', 'breslow', freireich.sixMp, freireich.placebo, -1.50919141258588, 0.409564406366741],
    [
      'not maintained over maintained',
      'efron',
      aml.nonmaintained,
      aml.maintained,
      0.915532575014773,
      0.511934275172009
    ],
    [
      'not maintained over maintained',
      'breslow',
      aml.nonmaintained,
      aml.maintained,
      0.904219723686211,
      0.512247907304189
    ]
  ] as const)('of %s by %s is the published one', (_name, ties, first, second, coefficient, standardError) => {
    const result = hazardRatio(first, second, { ties })!
    expect(off(result.coefficient, coefficient)).toBeLessThan(1e-13)
    expect(off(result.standardError, standardError)).toBeLessThan(1e-13)
  })
  it('has its interval on the scale of logarithms', () => {
    const { ratio, low, high } = hazardRatio(freireich.sixMp, freireich.placebo)!
    expect(ratio).toBeCloseTo(0.207603524842, 11)
    expect(low).toBeCloseTo(0.092512837262, 11)
    expect(high).toBeCloseTo(0.465872897234, 11)
  })
  it('turns round with the groups, and is 1 of a group over itself', () => {
    const [here, there] = [
      hazardRatio(aml.maintained, aml.nonmaintained)!,
      hazardRatio(aml.nonmaintained, aml.maintained)!
    ]
    expect(off(here.ratio, 1 / there.ratio)).toBeLessThan(1e-12)
    expect(hazardRatio(aml.maintained, aml.maintained)!.ratio).toBeCloseTo(1, 13)
  })
  it('is the same by both rules when no two end at once', () => {
    const [first, second] = [survivalTable(lives('1 4 5+ 9 12')), survivalTable(lives('2 3 7 8+ 15'))]
    expect(off(hazardRatio(first, second)!.ratio, hazardRatio(first, second, { ties: 'breslow' })!.ratio)).toBeLessThan(
      1e-14
    )
  })
  it('is found for groups of very different size', () => {
    const many = [...Array(5000).keys()].map((time) => ({ time: time + 1, ended: true }))
    const { ratio, standardError } = hazardRatio(survivalTable(lives('1 2 5000')), survivalTable(many))!
    // mpmath 1.3 at 30 digits, as above.
    expect(off(ratio, 0.3182688074078525)).toBeLessThan(1e-12)
    expect(off(standardError, 0.594541699402934)).toBeLessThan(1e-12)
  })
  it('is null where the likelihood has no maximum', () => {
    expect(hazardRatio(survivalTable(lives('1 2 3')), survivalTable(lives('4 5 6')))).toBeNull()
    expect(hazardRatio(survivalTable(lives('5+ 9+')), survivalTable(lives('4 5 6')))).toBeNull()
    expect(hazardRatio([], [])).toBeNull()
  })
  it('refuses a level outside', () =>
    expect(() => hazardRatio(aml.maintained, aml.nonmaintained, { level: 1 })).toThrow(RangeError))
  it('covers the true ratio at its level', () => {
    const random = createRandom('cox')
    const stream = streamOf('lives')
    const trials = 800
    let covered = 0
    for (let trial = 0; trial < trials; trial++) {
      const group = (side: number, rate: number) =>
        survivalTable(
          Array.from({ length: 40 }, (_, i) => {
            const time = Math.floor(-Math.log(random.uniform(stream, (trial * 2 + side) * 40 + i)) / rate)
            return { time: Math.min(time, 1500), ended: time < 1500 }
          })
        )
      const { low, high } = hazardRatio(group(0, 0.002), group(1, 0.001), { level: 0.9 })!
      covered += +(low <= 2 && 2 <= high)
    }
    expect(Math.abs(covered / trials - 0.9)).toBeLessThan(0.035)
  })
})
