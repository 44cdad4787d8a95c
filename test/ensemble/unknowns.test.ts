import {
  drawnAsIn,
  ensemble,
  listUnknowns,
  loadScenario,
  parseScenario,
  run,
  summarise,
  type Row
} from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { drawUnknowns, triangular } from '../../packages/core/src/ensemble/unknowns.ts'
import { createRandom } from '../../packages/core/src/random/random.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import { small, uncertain } from './scenarios.ts'

const whole = (value: unknown) => JSON.parse(JSON.stringify(value)) as Parameters<typeof defineScenario>[0]

describe('what is not known (rule S2)', () => {
  it('is every number with a range that is reported or assumed, but not the length of the run, nor a fact', async () => {
    const paris = await loadScenario('paris-2026')
    const unknowns = listUnknowns(paris)
    expect(unknowns.length).toBeGreaterThan(100)
    expect(unknowns.map(({ path }) => path)).not.toContain('/horizonDays')
    expect(unknowns.filter(({ path }) => path.startsWith('/facts'))).toEqual([])
    expect(listUnknowns(small())).toEqual([])
    expect(listUnknowns(uncertain()).map(({ where }) => where)).toEqual([
      'truce.residual',
      'violations.base.4',
      'violations.types[satisfied].share'
    ])
  })

  it('is drawn within its range, and the document stays one that passes every check', async () => {
    const paris = defineScenario(whole(await loadScenario('paris-2026')))
    const random = createRandom('a')
    for (let group = 0; group < 12; group++) {
      const drawn = drawUnknowns(paris, random, group)
      const parsed = parseScenario(whole(drawn))
      expect(parsed.ok ? [] : parsed.issues).toEqual([])
      expect(drawn.truce.doublingDays.value).toBe(paris.truce.doublingDays.value)
      expect(Number.isInteger(drawn.deployment.steps.value)).toBe(true)
      expect(drawn.violations.types.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(1, 12)
      expect(drawn.violations.base['4'].value).not.toBe(paris.violations.base['4'].value)
    }
  })

  it('can be looked at: a row of an ensemble is the run of its number, with the numbers of its group', async () => {
    const paris = await loadScenario('paris-2026')
    const rows: Row[] = []
    const options = { seed: '7b', runs: 12, groups: 5, measures: ['ending', 'violations'] as const }
    await ensemble(paris, { ...options, rows: (made) => void rows.push(...made) })
    expect(new Set(rows.map(({ group }) => group)).size).toBe(5)
    for (const row of rows) {
      const drawn = drawnAsIn(paris, { seed: '7b', group: row.group })
      const { ending, forceHour } = run(drawn, { seed: '7b', run: row.run })
      const day = Math.floor((ending!.hour - forceHour!) / 24)
      expect({ ending: ending!.kind, time: day }).toEqual(row.values[0])
    }
    expect(() => drawnAsIn(paris, { seed: '7b', group: -1 })).toThrow('whole number from 0')
  })

  it('depends on seed, group and place alone: another number that is not known moves none', () => {
    const drawn = (scenario: ReturnType<typeof small>, seed: string, group: number) =>
      drawUnknowns(defineScenario(whole(scenario)), createRandom(seed), group).truce.residual.value
    const more = uncertain((document) => void (document.truce.monitoredFactor.range = [1, 2]))
    expect(drawn(more, 'a', 3)).toBe(drawn(uncertain(), 'a', 3))
    expect(drawn(uncertain(), 'a', 4)).not.toBe(drawn(uncertain(), 'a', 3))
    expect(drawn(uncertain(), 'b', 3)).not.toBe(drawn(uncertain(), 'a', 3))
  })

  it('has the triangular law: its quantiles, and its mean at a third of both ends and the mode', () => {
    expect([0, 0.25, 1].map((u) => triangular(0, 1, 4, u))).toEqual([0, 1, 4])
    expect(triangular(2, 2, 4, 0.75)).toBeCloseTo(3, 12)
    const draws = Array.from({ length: 10_000 }, (_, n) => triangular(1, 2, 6, (n + 0.5) / 10_000))
    expect(draws.reduce((sum, each) => sum + each, 0) / 10_000).toBeCloseTo(3, 3)
  })

  it('widens what is said: a band and its share of the variance, which fixed numbers do not have', async () => {
    const options = { seed: 'band', runs: 1200, measures: ['resumed', 'erosion'] }
    const drawn = summarise(await ensemble(uncertain(), { ...options, unknowns: 'drawn', groups: 30 }))
    const fixed = summarise(await ensemble(uncertain(), options))
    expect(fixed['resumed']).toMatchObject({ notKnown: null })
    for (const name of ['resumed', 'erosion']) {
      const told = drawn[name]
      if (told?.kind !== 'share' && told?.kind !== 'number') throw new Error('Expected an estimate')
      const { value, interval, notKnown } = told
      expect(notKnown!.low).toBeLessThan(interval!.low)
      expect(notKnown!.high).toBeGreaterThan(interval!.high)
      expect(notKnown!.low).toBeLessThan(value)
      expect(notKnown!.share).toBeGreaterThan(0)
      expect(notKnown!.share).toBeLessThan(1)
    }
  })
})
