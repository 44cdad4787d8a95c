import {
  compare,
  compareTimes,
  ensemble,
  hazardRatio,
  logRank,
  restrictedMean,
  summarise,
  type SurvivalTable,
  type Tallies
} from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { small } from './scenarios.ts'

/** Freireich et al., Blood 21 (1963): weeks of remission on 6-MP and on placebo; the second of a pair is censored. */
const treated: SurvivalTable = rows(
  [6, 3, 1],
  [7, 1],
  [9, 0, 1],
  [10, 1, 1],
  [11, 0, 1],
  [13, 1],
  [16, 1],
  [17, 0, 1]
).concat(rows([19, 0, 1], [20, 0, 1], [22, 1], [23, 1], [25, 0, 1], [32, 0, 2], [34, 0, 1], [35, 0, 1]))
const placebo: SurvivalTable = rows([1, 2], [2, 2], [3, 1], [4, 2], [5, 2], [8, 4], [11, 2], [12, 2], [15, 1]).concat(
  rows([17, 1], [22, 1], [23, 1])
)

function rows(...given: readonly (readonly [time: number, events: number, censored?: number])[]): SurvivalTable {
  return given.map(([time, events, censored = 0]) => ({ time, events, censored }))
}

const told = (table: SurvivalTable): Tallies => ({ resumption: { kind: 'time', table, groups: [] } })

describe('comparing how long something takes', () => {
  it('has the log-rank test and the hazard ratio that R gives for the 6-MP trial', () => {
    const compared = compareTimes(told(treated), told(placebo), 'resumption')
    // survdiff: chisq 16.8; coxph with Efron's ties: the placebo's rate 4.82 times as high, 2.15 to 10.8.
    expect(compared.logRank.chiSquare).toBeCloseTo(16.7929, 4)
    expect(compared.hazardRatio).toMatchObject({
      ratio: expect.closeTo(4.817, 3) as number,
      low: expect.closeTo(2.147, 3) as number,
      high: expect.closeTo(10.81, 2) as number
    })
  })

  it('takes both means to the last time to which both curves are known, and adds their variances', () => {
    const { means } = compareTimes(told(treated), told(placebo), 'resumption')
    // All on placebo relapsed, so that their curve is known for ever; the last on 6-MP was seen in week 35.
    expect(means!.until).toBe(35)
    const [first, second] = [restrictedMean(treated, 35), restrictedMean(placebo, 35)]
    expect(second.mean).toBeCloseTo(182 / 21, 12)
    expect(means!.difference.value).toBeCloseTo(second.mean - first.mean, 12)
    expect(means!.difference.standardError ** 2).toBeCloseTo(first.standardError ** 2 + second.standardError ** 2, 12)
    expect(means!.difference.high).toBeLessThan(0)
  })

  it('finds nothing between an ensemble and itself, and has no means where nobody was watched for a day', async () => {
    const { tallies } = await ensemble(small(), { seed: 'a', runs: 60 })
    const { logRank: test, means } = compareTimes(tallies, tallies, 'resumption')
    expect([test.chiSquare, means!.difference.value]).toEqual([0, 0])
    expect(compareTimes(told(rows([0, 2])), told(rows([0, 1])), 'resumption').means).toBeNull()
  })

  it('takes the two sides of a comparison as they are', async () => {
    const nothing = {
      version: 1,
      id: 'nothing',
      title: 'Nothing',
      claim: 'None.',
      changes: [{ path: '/summary', value: 'The same.' }]
    } as const
    const { first, second } = await compare(small(), nothing, { seed: 'a', runs: 40 })
    expect(compareTimes(first, second, 'hubsDay').means!.difference.value).toBe(0)
  })

  it('refuses what was not told as a time, and says what was', async () => {
    const { tallies } = await ensemble(small(), { seed: 'a', runs: 5, measures: ['held', 'resumption'] })
    expect(() => compareTimes(tallies, tallies, 'held')).toThrow(
      new RangeError('Expected a measure that was told as a time, one of resumption, but received "held"')
    )
    expect(() => compareTimes(tallies, {}, 'resumption')).toThrow('none here')
    expect(() => compareTimes(tallies, tallies, 'resumption', 1)).toThrow('level')
  })

  it('tells the restricted mean of a summary to the last day watched', async () => {
    const summary = await ensemble(small(), { seed: 'a', runs: 60, measures: ['resumption'] })
    const { mean } = summarise(summary)['resumption'] as { mean: { until: number; mean: number } }
    const tally = summary.tallies['resumption']
    const table = tally?.kind === 'time' ? tally.table : []
    expect(mean).toEqual({ until: table.at(-1)!.time, ...restrictedMean(table, table.at(-1)!.time) })
    expect(hazardRatio(table, table)?.ratio ?? 1).toBeCloseTo(1, 12)
    expect(logRank(table, table).p).toBe(1)
  })
})
