import { compare, loadOverlay, loadScenario, merge, summariseComparison, type Overlay } from '@armistice/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { small } from './scenarios.ts'

const oneLess: Overlay = {
  version: 1,
  id: 'one-less',
  title: 'One pledge is ruled out',
  claim: 'A pledge less makes a difference.',
  changes: [{ path: '/pledges/A-land/firmness', value: 'ruledOut' }]
} as unknown as Overlay

const nothing = { ...oneLess, id: 'nothing', changes: [{ path: '/summary', value: 'The same.' }] } as unknown as Overlay

describe('comparing two designs', () => {
  it('finds no difference, run by run, where nothing differs', async () => {
    const told = summariseComparison(await compare(small(), nothing, { seed: 'a', runs: 50 }))
    for (const { value, interval, reduction } of Object.values(told))
      expect([value, interval, reduction]).toEqual([0, { low: 0, high: 0 }, null])
  })

  it('gives the difference of what both sides come to, the same bytes for every split', async () => {
    const whole = await compare(small(), oneLess, { seed: 'a', runs: 100 })
    for (const { first, second, value, interval } of Object.values(summariseComparison(whole))) {
      expect(value).toBeCloseTo(second - first, 12)
      expect(interval!.low).toBeLessThanOrEqual(value)
    }
    const asked = { firstRun: 0, runs: 100 }
    const parts = [
      await compare(small(), oneLess, { seed: 'a', runs: 33, asked }),
      await compare(small(), oneLess, { seed: 'a', firstRun: 33, runs: 67, asked })
    ]
    expect(JSON.stringify(merge(parts))).toBe(JSON.stringify(whole))
    expect(whole.manifest.against!.overlays.map(({ id }) => id)).toEqual(['one-less'])
  })

  it('lays several overlays one upon the other', async () => {
    const { manifest } = await compare(small(), [nothing, oneLess], { seed: 'a', runs: 1 })
    expect(manifest.against!.overlays.map(({ id }) => id)).toEqual(['nothing', 'one-less'])
  })
})

describe('the same luck on both sides', () => {
  let told: ReturnType<typeof summariseComparison>
  beforeAll(async () => {
    const scenario = await loadScenario('paris-2026')
    const change = {
      ...(await loadOverlay('tripwires-hold')),
      id: 'one-pledge',
      changes: [withoutOne(scenario.pledges)]
    }
    const options = {
      seed: 'paired',
      runs: 1500,
      unknowns: 'fixed',
      measures: ['resumed', 'violations', 'erosion']
    } as const
    told = summariseComparison(await compare(scenario, change, options))
  })

  /** The firmest pledge of land forces inside is ruled out: a change of a single pledge. */
  function withoutOne(pledges: readonly { id: string; capability: string; location: string; firmness: string }[]) {
    const inside = (it: { capability: string; location: string }) =>
      it.capability === 'land' && it.location === 'insideProtected'
    const { id } = pledges.find((it) => inside(it) && it.firmness === 'formal') ?? pledges.find(inside)!
    return { path: `/pledges/${id}/firmness`, value: 'ruledOut' }
  }

  it.each(['resumed', 'violations', 'erosion'])(
    'takes the variance of the difference in %s to a fifth at the most, for one pledge of paris-2026',
    (name) => {
      expect(told[name]!.reduction).toBeGreaterThan(5)
    }
  )
})
