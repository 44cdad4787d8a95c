// Two sides from one place of a session (rule S3), and what runs come to while they are still being made.
import {
  advance,
  applyOverlay,
  begin,
  canGoOn,
  compareScenarios,
  ensemble,
  loadOverlay,
  loadScenario,
  merge,
  summariseComparison,
  type Comparison,
  type Overlay,
  type Summary
} from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { small, uncertain } from './scenarios.ts'

const overlay = (...changes: readonly object[]): Overlay =>
  ({ version: 1, id: 'change', title: 'A change', claim: 'Something else.', changes }) as unknown as Overlay

const silence = (...ids: readonly string[]) =>
  overlay(...ids.map((id) => ({ path: `/pledges/${id}/firmness`, value: 'notStated' })))

describe('two sides from a session', () => {
  const scenario = small()
  const session = Array.from({ length: 30 }).reduce<ReturnType<typeof begin>>(
    (one) => advance(one, 'week'),
    begin(scenario, { seed: '7b' })
  )
  const given = { seed: 'a', runs: 60, from: session } as const

  it('do not differ where nothing does', async () => {
    const other = applyOverlay(scenario, overlay({ path: '/summary', value: 'The same.' }))
    for (const { value } of Object.values(summariseComparison(await compareScenarios(scenario, other, given))))
      expect(value).toBe(0)
  })

  it('have the first side of an ensemble from there', async () => {
    const other = applyOverlay(scenario, silence('A-land'))
    const { first } = await compareScenarios(scenario, other, given)
    expect(JSON.stringify(first)).toBe(JSON.stringify((await ensemble(scenario, given)).tallies))
  })

  it('lose what pledges had in place at that hour: deterrence falls to what is left', async () => {
    const all = scenario.pledges.map(({ id }) => id)
    const other = applyOverlay(scenario, silence(...all))
    const told = summariseComparison(await compareScenarios(scenario, other, given))
    expect(told['deterrence']!.first).toBeGreaterThan(0)
    expect(told['deterrence']!.second).toBe(0)
    expect(told['hubs']!.second).toBeLessThanOrEqual(told['hubs']!.first)
  })

  it('have other numbers from that hour on, also for what stands there already', async () => {
    const other = applyOverlay(scenario, overlay({ path: '/deterrence/denial/land/value', value: 0 }))
    const told = summariseComparison(await compareScenarios(scenario, other, given))
    expect(told['deterrence']!.second).toBeLessThan(told['deterrence']!.first)
  })

  it('can have a pledge that was not made before', async () => {
    const without = applyOverlay(scenario, silence('A-land'))
    const there = advance(begin(without, { seed: '7b' }), 'week')
    const told = summariseComparison(await compareScenarios(without, scenario, { seed: 'a', runs: 60, from: there }))
    expect(told['deterrence']!.value).toBeGreaterThan(0)
  })

  it('are refused where nobody could go on: a bare ceasefire has nobody to ask', async () => {
    const paris = await loadScenario('paris-2026')
    const bare = applyOverlay(paris, await loadOverlay('no-guarantees'))
    expect([canGoOn(paris, bare), canGoOn(paris, paris)]).toEqual([false, true])
    const from = advance(begin(paris, { seed: '7b' }), 'week')
    await expect(compareScenarios(paris, bare, { seed: 'a', runs: 10, from })).rejects.toThrow(
      'from the start of a run'
    )
  })
})

describe('what runs come to so far', () => {
  const given = { seed: 'a', runs: 100, unknowns: 'drawn', groups: 5 } as const

  it('is, with the runs that are still to come, the whole: the same bytes', async () => {
    const partials: Summary[] = []
    const whole = await ensemble(uncertain(), { ...given, onProgress: ({ partial }) => void partials.push(partial()) })
    expect(partials.map(({ runs }) => runs)[0]).toBeLessThan(20)
    for (const partial of partials.slice(0, -1)) {
      const rest = { ...given, firstRun: partial.runs, runs: 100 - partial.runs, asked: { firstRun: 0, runs: 100 } }
      expect(JSON.stringify(merge([partial, await ensemble(uncertain(), rest)]))).toBe(JSON.stringify(whole))
    }
    expect(JSON.stringify(partials.at(-1))).toBe(JSON.stringify(whole))
  })

  it('is told of a comparison as well', async () => {
    const partials: Comparison[] = []
    const other = applyOverlay(uncertain(), silence('A-land'))
    const whole = await compareScenarios(uncertain(), other, {
      ...given,
      onProgress: ({ partial }) => void partials.push(partial())
    })
    expect(JSON.stringify(partials.at(-1))).toBe(JSON.stringify(whole))
  })
})
