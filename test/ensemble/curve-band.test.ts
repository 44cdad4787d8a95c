import { defineScenario, ensemble, summarise, type Row, type Told } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { groupBand } from '../../packages/core/src/analysis/group-band.ts'
import { quantiles } from '../../packages/core/src/analysis/quantiles.ts'
import { drawUnknowns } from '../../packages/core/src/ensemble/unknowns.ts'
import { createRandom } from '../../packages/core/src/random/random.ts'
import { constantHazard, uncertain } from './scenarios.ts'

const kindOf = <K extends Told['kind']>(told: Told | undefined, kind: K) => {
  if (told?.kind !== kind) throw new Error(`Expected a measure of kind ${kind}`)
  return told as Extract<Told, { kind: K }>
}

describe('the band over what is not known around a curve', () => {
  const options = { seed: 'band', runs: 1200, unknowns: 'drawn', groups: 30 } as const

  it('is, at the end of the run, the one around the share of each ending', async () => {
    const told = summarise(await ensemble(uncertain(), options))
    const { notKnown, incidence, counts } = kindOf(told['ending'], 'ending')
    for (const ending of ['resumed', 'held', 'frozen', 'lapsed', 'noDeal']) {
      const share = kindOf(told[ending], 'share')
      const last = notKnown![ending]!.at(-1)!
      expect(last.low).toBeCloseTo(share.notKnown!.low, 12)
      expect(last.high).toBeCloseTo(share.notKnown!.high, 12)
      expect(last.share).toBeCloseTo(share.notKnown!.share, 12)
      const { incidence: reached } = incidence.at(-1)!.endings.find((each) => each.ending === ending)!
      expect(reached).toBeCloseTo(counts[ending]! / options.runs, 12)
    }
    expect(told['resumed']).toMatchObject({ notKnown: { share: expect.any(Number) as number } })
  })

  it('is, on any day, that of the shares counted group by group', async () => {
    const rows: Row[] = []
    const told = summarise(
      await ensemble(uncertain(), { ...options, measures: ['ending'], rows: (more) => void rows.push(...more) })
    )
    const { notKnown } = kindOf(told['ending'], 'ending')
    for (const { time, ...band } of notKnown!['resumed']!) {
      const groups = Array.from({ length: options.groups }, (_, group) => {
        const own = rows.filter((row) => row.group === group)
        const hits = own.filter(({ values: [value] }) => {
          const course = value as { time: number; ending: string }
          return course.ending === 'resumed' && course.time <= time
        }).length
        const value = hits / own.length
        return { value, variance: (value * (1 - value)) / (own.length - 1), count: own.length }
      })
      const expected = groupBand(groups, 0.95)!
      for (const key of ['low', 'high', 'share'] as const) expect(band[key]).toBeCloseTo(expected[key], 12)
    }
  })

  it('holds the exponential curves of groups that differ in their rate alone', async () => {
    const scenario = constantHazard(1)
    const document = JSON.parse(JSON.stringify(scenario)) as typeof scenario
    const unsure = defineScenario({
      ...document,
      violations: {
        ...document.violations,
        base: { ...document.violations.base, '4': { ...document.violations.base['4'], range: [0.2, 3] } }
      }
    })
    const groups = 40
    const runs = groups * 200
    const told = summarise(
      await ensemble(unsure, { seed: 'rates', runs, unknowns: 'drawn', groups, measures: ['resumption'] })
    )
    const { notKnown, curve } = kindOf(told['resumption'], 'time')
    const rates = Array.from(
      { length: groups },
      (_, group) => drawUnknowns(unsure, createRandom('rates'), group).violations.base['4'].value
    )
    for (const { time, low, high, share } of notKnown!.filter((step) => step.time >= 90)) {
      const [least, most] = quantiles(
        rates.map((rate) => Math.exp((-rate * time) / 365.25)),
        [0.025, 0.975]
      )
      // Four standard errors of a share of 200 runs, a little less for what is drawn towards the mean.
      expect(Math.abs(low - least!)).toBeLessThan(0.12)
      expect(Math.abs(high - most!)).toBeLessThan(0.12)
      expect(share).toBeGreaterThan(0)
    }
    expect(notKnown!.at(-1)!.time).toBe(365)
    expect(curve.at(-1)!.interval!.high - curve.at(-1)!.interval!.low).toBeLessThan(
      notKnown!.at(-1)!.high - notKnown!.at(-1)!.low
    )
  })

  it('is not there where numbers are fixed', async () => {
    const told = summarise(await ensemble(uncertain(), { seed: 'band', runs: 40, unknowns: 'fixed' }))
    expect(kindOf(told['resumption'], 'time').notKnown).toBeNull()
    expect(kindOf(told['ending'], 'ending').notKnown).toBeNull()
  })

  it('is made from a count for each group, cell of 30 days and ending, however many runs there are', async () => {
    const scenario = uncertain()
    const measures = ['ending', 'resumption']
    const { tallies } = await ensemble(scenario, { ...options, groups: 5, measures })
    const cells = Math.ceil(scenario.horizonDays.value / 30) + 1
    expect(tallies['ending']).toMatchObject({ kind: 'ending' })
    for (const [name, kinds] of [
      ['ending', 6],
      ['resumption', 2]
    ] as const) {
      const { groups } = tallies[name]! as { groups: readonly (readonly number[])[] }
      expect(groups).toHaveLength(5)
      for (const counts of groups) {
        expect(counts.length).toBeLessThanOrEqual(cells * kinds)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(240)
      }
    }
  })
})
