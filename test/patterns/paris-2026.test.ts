import {
  applyOverlay,
  defineScenario,
  loadOverlay,
  loadScenario,
  type Scenario,
  type ScenarioDocument
} from '@armistice/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { lastWorlds, resumption } from '../support/ensemble.ts'

// The patterns that the numbers of paris-2026 are chosen to reproduce. Their figures come from the literature on
// ceasefires after wars; each tolerance leaves room for the sampling error of the runs made here.
const runs = 2000

let paris: Scenario
let bare: Scenario

beforeAll(async () => {
  paris = await loadScenario('paris-2026')
  bare = applyOverlay(paris, await loadOverlay('no-guarantees'))
})

describe('what the shipped numbers reproduce', { timeout: 60_000 }, () => {
  it('resumes after a bare ceasefire within five years in 35 to 50 % of runs (P1)', () => {
    const { share, days } = resumption(lastWorlds(bare, runs))
    expect(share).toBeGreaterThan(0.35)
    expect(share).toBeLessThan(0.5)
    const early = days.filter((day) => day < paris.horizonDays.value / 6).length
    expect(early / days.length).toBeGreaterThan(0.25)
  })

  it('lowers the hazard to between a quarter and a half where armed force stands in the country, all else equal (P2)', () => {
    const ratio = resumption(lastWorlds(onlyForces(paris), runs)).hazard / resumption(lastWorlds(bare, runs)).hazard
    expect(ratio).toBeGreaterThan(0.25)
    expect(ratio).toBeLessThan(0.5)
  })

  it('leaves the hazard about as it was where there are only observers (P3)', async () => {
    const observers = applyOverlay(paris, await loadOverlay('observers-only'))
    const ratio = resumption(lastWorlds(observers, runs)).hazard / resumption(lastWorlds(bare, runs)).hazard
    expect(ratio).toBeGreaterThan(0.8)
    expect(ratio).toBeLessThan(1.2)
  })

  it.each<[string, (document: ScenarioDocument) => void]>([
    [
      'all firmness is formal',
      (document) => document.pledges.forEach((pledge) => isActive(pledge) && (pledge.firmness = 'formal'))
    ],
    [
      'backing never leaves firm',
      ({ politics: { backing } }) => {
        backing.initial = 'firm'
        backing.firmToAmbiguous = { value: 0, unit: '1/y', status: 'assumption' }
      }
    ],
    [
      'monitoring stands up in a day',
      ({ mechanism }) => (mechanism.standUpDays = { value: 1, unit: 'd', status: 'assumption' })
    ],
    [
      'every member is more reliable',
      ({ response }) =>
        response.presets.forEach((preset) => (preset.honoured = { value: 0.9, unit: '1', status: 'assumption' }))
    ]
  ])('does not resume more often when %s, luck being the same (P8)', (_what, change) => {
    const document = structuredClone(paris) as ScenarioDocument
    change(document)
    const before = lastWorlds(paris, 1000)
    const after = lastWorlds(defineScenario(document), 1000)
    const differences = before.map(
      ({ ending }, run) => Number(after[run]!.ending === 'resumed') - Number(ending === 'resumed')
    )
    const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length
    const variance = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (differences.length - 1)
    const lowest = mean - 1.96 * Math.sqrt(variance / differences.length)
    expect(lowest).toBeLessThanOrEqual(0)
    expect(mean).toBeLessThan(0.01)
  })
})

const isActive = ({ firmness }: ScenarioDocument['pledges'][number]) =>
  firmness !== 'ruledOut' && firmness !== 'notStated'

/** The bare ceasefire with the land forces inside the protected state added, and nothing else. */
function onlyForces(scenario: Scenario): Scenario {
  const document = structuredClone(scenario) as ScenarioDocument
  const land = document.pledges.filter(
    (pledge) => pledge.capability === 'land' && pledge.location === 'insideProtected' && isActive(pledge)
  )
  const needsNoOther = (condition: string) => condition !== 'backingFirm' && condition !== 'monitoringOperational'
  return defineScenario({
    ...document,
    statements: [],
    mechanism: { ...document.mechanism, present: false },
    response: { ...document.response, bindingInForce: false },
    ladder: { ...document.ladder, rungs: document.ladder.rungs.map((rung) => ({ ...rung, ownForces: true })) },
    pledges: land.map((pledge) => ({ ...pledge, conditions: (pledge.conditions ?? []).filter(needsNoOther) }))
  })
}
