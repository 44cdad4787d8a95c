import { describe, expect, it } from 'vitest'
import { logRank, petoRatio } from '../../packages/core/src/analysis/compare-survival.ts'
import { survivalTable } from '../../packages/core/src/analysis/survival-table.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { off } from './close.ts'
import { aml, freireich, lives } from './trials.ts'

describe('logRank', () => {
  // Exact fractions by Python, p by mpmath 1.3 at 40 digits. R's survdiff prints 9 observed and 19.3 expected, 16.8 and
  // p 4e-05; 7 observed and 10.69 expected, 3.4 and p 0.0653; scipy 1.17 (stats.logrank) has the p of the first.
  it.each([
    [
      '6-MP with placebo',
      freireich.sixMp,
      freireich.placebo,
      9,
      19.25050094803113,
      6.2569605736755,
      16.79294098921653,
      4.168809109334542e-5
    ],
    [
      'maintained with not',
      aml.maintained,
      aml.nonmaintained,
      7,
      10.689335992300725,
      4.007550745938734,
      3.396388698977602,
      0.06533932204050494
    ]
  ])('of %s is the published one', (_name, first, second, observed, expected, variance, chiSquare, p) => {
    const result = logRank(first, second)
    expect(result.observed).toBe(observed)
    expect(off(result.expected, expected)).toBeLessThan(1e-14)
    expect(off(result.variance, variance)).toBeLessThan(1e-14)
    expect(off(result.chiSquare, chiSquare)).toBeLessThan(1e-13)
    expect(off(result.p, p)).toBeLessThan(1e-12)
  })
  it('is the same whichever group is first', () => {
    const [here, there] = [logRank(aml.maintained, aml.nonmaintained), logRank(aml.nonmaintained, aml.maintained)]
    expect(off(here.chiSquare, there.chiSquare)).toBeLessThan(1e-13)
    expect(here.observed - here.expected + (there.observed - there.expected)).toBeCloseTo(0, 12)
  })
  it('finds no difference between a group and itself, nor where nothing can be compared', () => {
    expect(logRank(aml.maintained, aml.maintained)).toMatchObject({
      chiSquare: expect.closeTo(0, 12),
      p: expect.closeTo(1, 6)
    })
    const [early, late] = [survivalTable(lives('1 2')), survivalTable(lives('0+ 0+'))]
    expect(logRank(early, late)).toEqual({ observed: 2, expected: 2, variance: 0, chiSquare: 0, p: 1 })
    expect(logRank([], [])).toMatchObject({ p: 1 })
  })
  it('finds a difference that is not there about as often as its p says', () => {
    const random = createRandom('log-rank')
    const stream = streamOf('lives')
    const trials = 1500
    let found = 0
    for (let trial = 0; trial < trials; trial++) {
      const group = (side: number) =>
        survivalTable(
          Array.from({ length: 30 }, (_, i) => {
            const time = Math.floor(-20 * Math.log(random.uniform(stream, (trial * 2 + side) * 30 + i)))
            return { time: Math.min(time, 30), ended: time < 30 }
          })
        )
      found += +(logRank(group(0), group(1)).p < 0.1)
    }
    expect(Math.abs(found / trials - 0.1)).toBeLessThan(0.03)
  })
})

describe('petoRatio', () => {
  it('is e to the power (O - E) / V, with 1 / sqrt(V) as the standard error of its logarithm', () => {
    const { coefficient, standardError, ratio, low, high } = petoRatio(freireich.sixMp, freireich.placebo)!
    expect(off(coefficient, -1.638255639832124)).toBeLessThan(1e-13)
    expect(off(standardError, 0.39977744751629657)).toBeLessThan(1e-13)
    expect([low, ratio, high].map((each) => Math.log(each))).toEqual([
      expect.closeTo(coefficient - 1.959963984540054 * standardError, 12),
      expect.closeTo(coefficient, 12),
      expect.closeTo(coefficient + 1.959963984540054 * standardError, 12)
    ])
  })
  it('is null where nothing can be compared', () => expect(petoRatio(freireich.sixMp, [])).toBeNull())
})
