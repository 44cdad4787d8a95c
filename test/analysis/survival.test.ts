import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { survivalTable } from '../../packages/core/src/analysis/survival-table.ts'
import { kaplanMeier, survivalAt, survivalQuantile } from '../../packages/core/src/analysis/survival.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { off } from './close.ts'
import { aml, freireich, lives } from './trials.ts'

// The trial of 1963 as every text prints it: time, at risk, events, survival, standard error.
const printed = `6 21 3 0.857 0.0764
7 17 1 0.807 0.0869
10 15 1 0.753 0.0963
13 12 1 0.690 0.1068
16 11 1 0.627 0.1141
22 7 1 0.538 0.1282
23 6 1 0.448 0.1346`

// Survival in exact fractions; the rest with mpmath 1.3 at 40 digits from exact sums: standard error, log-log band. The
// band is also that of scipy 1.17 (stats.ecdf, confidence_interval with method 'log-log').
const exact: readonly (readonly [above: number, below: number, standardError: number, low: number, high: number])[] = [
  [6, 7, 0.07636035483212125, 0.6197179552659838, 0.951551747646997],
  [96, 119, 0.0869352851800572, 0.5631465646222333, 0.9228090192028805],
  [64, 85, 0.09634965299432051, 0.5031995107999564, 0.8893618351692656],
  [176, 255, 0.1068147077750098, 0.431610222486184, 0.8490659633494508],
  [32, 51, 0.1140538652567525, 0.367510855987502, 0.8049121894718413],
  [64, 119, 0.128233751693034, 0.267778936767135, 0.7467907176353946],
  [160, 357, 0.1345914567557605, 0.1880520059592323, 0.6801426284952415]
]

describe('the survival curve of 6-MP', () => {
  const curve = kaplanMeier(freireich.sixMp)

  it('is the printed one', () => {
    const rows = curve.map(({ time, atRisk, events, survival, standardError }) =>
      [time, atRisk, events, survival.toFixed(3), standardError.toFixed(4)].join(' ')
    )
    expect(rows.join('\n')).toBe(printed)
  })
  it.each(exact.map((row, i) => [i, ...row] as const))(
    'has step %i to 1e-13',
    (i, above, below, standardError, low, high) => {
      const step = curve[i]!
      expect(off(step.survival, above / below)).toBeLessThan(1e-15)
      expect(off(step.standardError, standardError)).toBeLessThan(1e-14)
      expect(off(step.interval!.low, low)).toBeLessThan(1e-13)
      expect(off(step.interval!.high, high)).toBeLessThan(1e-13)
    }
  )
  it('has the plain band within 0 and 1', () => {
    const plain = kaplanMeier(freireich.sixMp, { band: 'plain' })
    expect(plain[0]!.interval).toEqual({ low: expect.closeTo(0.7074793118252004, 13), high: 1 })
    expect(plain[6]!.interval!.high).toBeCloseTo(0.7119736795767541, 13)
  })
  it('is 1 before its first step, and flat after its last', () => {
    expect([0, 5, 6, 9, 10, 500].map((time) => survivalAt(curve, time).toFixed(3))).toEqual([
      '1.000',
      '1.000',
      '0.857',
      '0.807',
      '0.753',
      '0.448'
    ])
  })
})

describe('a survival curve', () => {
  it('is the share left when nobody was censored, with the binomial standard error', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), (times) => {
        const curve = kaplanMeier(survivalTable(times.map((time) => ({ time, ended: true }))))
        for (const { time, survival, standardError } of curve) {
          const share = times.filter((each) => each > time).length / times.length
          expect(Math.abs(survival - share)).toBeLessThan(1e-14)
          expect(Math.abs(standardError - Math.sqrt((share * (1 - share)) / times.length))).toBeLessThan(1e-14)
        }
      }),
      { seed: 1 }
    )
  })
  it('ends at 0 without an interval when the last one watched ends', () =>
    expect(kaplanMeier(freireich.placebo).at(-1)).toEqual({
      time: 23,
      atRisk: 1,
      events: 1,
      survival: 0,
      standardError: 0,
      interval: null
    }))
  it('is empty when nothing ended', () => expect(kaplanMeier(survivalTable(lives('5+ 7+')))).toEqual([]))
  it('refuses a level outside', () => expect(() => kaplanMeier([], { level: 95 })).toThrow(RangeError))
  it('has a log-log band that covers at its level in samples of 40', () => {
    const random = createRandom('coverage')
    const stream = streamOf('lives')
    const trials = 1500
    let covered = 0
    for (let trial = 0; trial < trials; trial++) {
      const sample = Array.from({ length: 40 }, (_, i) => {
        // Whole hours with a chance of 1/50 of ending in each, last seen at a time even from 0 to 99.
        const end = Math.floor(Math.log(random.uniform(stream, trial * 80 + 2 * i)) / Math.log(0.98))
        const seen = Math.floor(100 * random.uniform(stream, trial * 80 + 2 * i + 1))
        return { time: Math.min(end, seen), ended: end <= seen }
      })
      const { interval } = kaplanMeier(survivalTable(sample), { level: 0.9 })
        .filter(({ time }) => time <= 30)
        .at(-1)!
      const truth = 0.98 ** 31
      covered += +(interval!.low <= truth && truth <= interval!.high)
    }
    expect(Math.abs(covered / trials - 0.9)).toBeLessThan(0.03)
  })
})

describe('survivalQuantile', () => {
  it('gives the published medians', () => {
    const median = (table: typeof aml.maintained) => survivalQuantile(kaplanMeier(table), 0.5)
    expect(median(freireich.sixMp).time).toBe(23)
    expect(median(freireich.placebo).time).toBe(8)
    expect(median(aml.maintained).time).toBe(31)
    expect(median(aml.nonmaintained).time).toBe(23)
  })
  it('has the interval where the band comes down to the share', () => {
    expect(survivalQuantile(kaplanMeier(freireich.sixMp), 0.5)).toEqual({ time: 23, low: 13, high: null })
    expect(survivalQuantile(kaplanMeier(freireich.placebo), 0.5)).toEqual({ time: 8, low: 4, high: 11 })
    expect(survivalQuantile(kaplanMeier(aml.nonmaintained), 0.5)).toEqual({ time: 23, low: 5, high: 33 })
  })
  it('is the middle of a stretch at exactly the share', () => {
    const curve = kaplanMeier(survivalTable(lives('1 2 3 8 9 9')))
    expect(survivalQuantile(curve, 0.5).time).toBe(5.5)
    expect(survivalQuantile(curve, 0.51).time).toBe(8)
  })
  it('is null when fewer have ended', () =>
    expect(survivalQuantile(kaplanMeier(freireich.sixMp), 0.75)).toEqual({ time: null, low: 23, high: null }))
  it.each([0, 1, 50])('refuses a share of %f', (p) =>
    expect(() => survivalQuantile([], p)).toThrow(new RangeError(`Expected a share between 0 and 1, but received ${p}`))
  )
})
