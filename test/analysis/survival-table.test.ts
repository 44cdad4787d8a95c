import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeSurvivalTables, riskTable, survivalTable } from '../../packages/core/src/analysis/survival-table.ts'
import { freireich } from './trials.ts'

const life = fc.record({ time: fc.nat(8), ended: fc.boolean() })

describe('a survival table', () => {
  it('is the same bytes in any order, for any batches and any order of merging', () => {
    fc.assert(
      fc.property(fc.array(life), fc.nat(10), (lives, cut) => {
        const whole = JSON.stringify(survivalTable(lives))
        const [a, b] = [survivalTable(lives.slice(0, cut)), survivalTable(lives.slice(cut))]
        expect(JSON.stringify(mergeSurvivalTables(a, b))).toBe(whole)
        expect(JSON.stringify(mergeSurvivalTables(b, a))).toBe(whole)
        expect(JSON.stringify(survivalTable([...lives].reverse()))).toBe(whole)
      }),
      { seed: 1 }
    )
  })
  it('counts events and censorings by rising time', () => {
    const lives = [
      { time: 7, ended: true },
      { time: -0, ended: false },
      { time: 7, ended: false },
      { time: 7, ended: true }
    ]
    expect(survivalTable(lives)).toEqual([
      { time: 0, events: 0, censored: 1 },
      { time: 7, events: 2, censored: 1 }
    ])
  })
  it.each([-1, 1.5, NaN, Infinity])('refuses time %f', (time) =>
    expect(() => survivalTable([{ time, ended: true }])).toThrow(
      new RangeError(`Expected each time to be a whole number of at least 0, but received ${time}`)
    )
  )
})

describe('a risk table', () => {
  it('has who was still watched just before each time, and what became of the others', () =>
    // The numbers at risk are those of R's summary(survfit(...), times = c(0, 6, 10, 20, 36)).
    expect(riskTable(freireich.sixMp, [0, 6, 10, 20, 36])).toEqual([
      { time: 0, atRisk: 21, ended: 0, censored: 0 },
      { time: 6, atRisk: 21, ended: 0, censored: 0 },
      { time: 10, atRisk: 15, ended: 4, censored: 2 },
      { time: 20, atRisk: 8, ended: 7, censored: 6 },
      { time: 36, atRisk: 0, ended: 9, censored: 12 }
    ]))
})
