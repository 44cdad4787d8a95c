import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competingTable, mergeCompetingTables, survivalOf } from '../../packages/core/src/analysis/competing-table.ts'
import { cumulativeIncidence } from '../../packages/core/src/analysis/competing.ts'
import { kaplanMeier } from '../../packages/core/src/analysis/survival.ts'
import { off } from './close.ts'

const endings = ['frozen', 'resumed', 'lapsed']
const course = fc.record({ time: fc.nat(8), ending: fc.constantFrom(...endings, null) })
const courses = fc.array(course, { maxLength: 40 })

describe('a competing table', () => {
  it('is the same bytes in any order, for any batches and any order of merging', () => {
    fc.assert(
      fc.property(courses, fc.nat(10), (courses, cut) => {
        const whole = JSON.stringify(competingTable(endings, courses))
        const a = competingTable(endings, courses.slice(0, cut))
        const b = competingTable(endings, courses.slice(cut))
        expect(JSON.stringify(mergeCompetingTables(a, b))).toBe(whole)
        expect(JSON.stringify(mergeCompetingTables(b, a))).toBe(whole)
        expect(JSON.stringify(competingTable(endings, [...courses].reverse()))).toBe(whole)
      }),
      { seed: 1 }
    )
  })
  it('is a survival table once it is said which endings count', () => {
    const table = competingTable(endings, [
      { time: 3, ending: 'frozen' },
      { time: 3, ending: 'lapsed' },
      { time: 3, ending: null }
    ])
    expect(survivalOf(table)).toEqual([{ time: 3, events: 2, censored: 1 }])
    expect(survivalOf(table, ['frozen', 'resumed'])).toEqual([{ time: 3, events: 1, censored: 2 }])
  })
  it('refuses an unknown ending, one named twice, a broken time, and others of other endings', () => {
    expect(() => competingTable(endings, [{ time: 1, ending: 'held' }])).toThrow(
      new RangeError('Expected an ending to be one of frozen, resumed, lapsed, but received held')
    )
    expect(() => competingTable(['a', 'a'], [])).toThrow(new RangeError('Expected each ending once, but received a, a'))
    expect(() => competingTable(['a'], [{ time: 0.5, ending: 'a' }])).toThrow(RangeError)
    expect(() => mergeCompetingTables(competingTable(['a', 'b'], []), competingTable(['b', 'a'], []))).toThrow(
      RangeError
    )
  })
})

describe('cumulative incidence', () => {
  // Ten courses worked by hand: 1 a, 2 b, 2 +, 3 a, 4 +, 5 a, 5 b, 6 b, 7 +, 8 a. The variances are the published double
  // sum (Marubini and Valsecchi, chapter 10) in exact fractions by Python.
  const example = competingTable(
    ['a', 'b'],
    [
      { time: 1, ending: 'a' },
      { time: 2, ending: 'b' },
      { time: 2, ending: null },
      { time: 3, ending: 'a' },
      { time: 4, ending: null },
      { time: 5, ending: 'a' },
      { time: 5, ending: 'b' },
      { time: 6, ending: 'b' },
      { time: 7, ending: null },
      { time: 8, ending: 'a' }
    ]
  )
  it.each([
    [1, 10, 9 / 10, [1 / 10, 0], [9 / 1000, 0]],
    [2, 9, 4 / 5, [1 / 10, 1 / 10], [9 / 1000, 9 / 1000]],
    [3, 7, 24 / 35, [3 / 14, 1 / 10], [1251 / 68600, 9 / 1000]],
    [5, 5, 72 / 175, [123 / 350, 83 / 350], [238071 / 8575000, 190551 / 8575000]],
    [6, 3, 48 / 175, [123 / 350, 131 / 350], [238071 / 8575000, 255159 / 8575000]],
    [8, 1, 0, [219 / 350, 131 / 350], [255159 / 8575000, 255159 / 8575000]]
  ] as const)('at %i is the one worked by hand', (time, atRisk, survival, incidences, variances) => {
    const step = cumulativeIncidence(example).find((each) => each.time === time)!
    expect(step.atRisk).toBe(atRisk)
    expect(off(step.survival, survival)).toBeLessThan(1e-15)
    step.endings.forEach(({ incidence, standardError }, i) => {
      expect(off(incidence, incidences[i]!)).toBeLessThan(1e-15)
      expect(off(standardError, Math.sqrt(variances[i]!))).toBeLessThan(1e-14)
    })
  })
  it('has a step for each time at which something ended', () =>
    expect(cumulativeIncidence(example).map(({ time }) => time)).toEqual([1, 2, 3, 5, 6, 8]))
  it('makes 1 with survival, and survival is the curve of all endings', () => {
    fc.assert(
      fc.property(courses, (courses) => {
        const table = competingTable(endings, courses)
        const [steps, curve] = [cumulativeIncidence(table), kaplanMeier(survivalOf(table))]
        expect(steps.map(({ survival }) => survival)).toEqual(curve.map(({ survival }) => survival))
        for (const { survival, endings } of steps)
          expect(Math.abs(endings.reduce((sum, { incidence }) => sum + incidence, survival) - 1)).toBeLessThan(1e-14)
      }),
      { seed: 2 }
    )
  })
  it('is 1 less the survival curve, with its standard error, when there is one ending', () => {
    fc.assert(
      fc.property(courses, (courses) => {
        const one = competingTable(
          ['frozen'],
          courses.map(({ time, ending }) => ({ time, ending: ending && 'frozen' }))
        )
        const curve = kaplanMeier(survivalOf(one))
        cumulativeIncidence(one).forEach(({ endings: [only] }, i) => {
          expect(Math.abs(only!.incidence - (1 - curve[i]!.survival))).toBeLessThan(1e-14)
          expect(Math.abs(only!.standardError - curve[i]!.standardError)).toBeLessThan(1e-8)
          expect(Math.abs(only!.standardError ** 2 - curve[i]!.standardError ** 2)).toBeLessThan(1e-15)
        })
      }),
      { seed: 3 }
    )
  })
  it('is the share of each ending when nothing was censored, with the binomial variance', () => {
    fc.assert(
      fc.property(courses, (courses) => {
        const ended = courses.filter(({ ending }) => ending !== null)
        for (const { time, endings } of cumulativeIncidence(competingTable(['frozen', 'resumed', 'lapsed'], ended)))
          for (const { ending, incidence, standardError } of endings) {
            const share = ended.filter((each) => each.time <= time && each.ending === ending).length / ended.length
            expect(Math.abs(incidence - share)).toBeLessThan(1e-14)
            expect(Math.abs(standardError ** 2 - (share * (1 - share)) / ended.length)).toBeLessThan(1e-15)
          }
      }),
      { seed: 4 }
    )
  })
  it('has an interval around each incidence but 0 and 1, on the log-log scale', () => {
    const [first, second] = cumulativeIncidence(example)
    expect(first!.endings[1]!.interval).toBeNull()
    const { incidence, standardError, interval } = second!.endings[1]!
    const spread = (1.959963984540054 * standardError) / (incidence * Math.log(incidence))
    expect(off(interval!.low, incidence ** Math.exp(-spread))).toBeLessThan(1e-12)
    expect(off(interval!.high, incidence ** Math.exp(spread))).toBeLessThan(1e-12)
    expect(() => cumulativeIncidence(example, 0)).toThrow(RangeError)
  })
})
