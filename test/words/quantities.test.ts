import { describe, expect, it } from 'vitest'
import { listScenarios, loadScenario } from '@armistice/core'
import { listQuantities } from '../../packages/core/src/scenario/ledger.js'
import { quantityName, sectionOf, sections } from '../../packages/core/src/words/quantities.js'

const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))

describe('the name of a number', () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'is known for every number of %s',
    (_, scenario) => {
      const unnamed = listQuantities(scenario).filter(({ where }) => quantityName(where, scenario) === where)
      expect(unnamed).toEqual([])
    }
  )

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'tells each number of %s from every other',
    (_, scenario) => {
      const told = listQuantities(scenario)
        .filter(({ where }) => !where.startsWith('pledges'))
        .map(({ where }) => `${sectionOf(where)} ${quantityName(where, scenario)}`)
      expect(told.filter((name, index) => told.indexOf(name) !== index)).toEqual([])
    }
  )

  it('says what the code in its place is', () => {
    const paris = scenarios.find(({ id }) => id === 'paris-2026')!
    expect(quantityName('mechanism.detection.3', paris)).toBe('Chance of detection within coverage: major')
    expect(quantityName('violations.actors.2.protected', paris)).toBe(
      'Share of violations by the protected state: serious'
    )
    expect(quantityName('ladder.rungs[2].dueHours', paris)).toBe('Time after the breach: rung 2')
    expect(quantityName('deployment.gates.vote.chance', paris)).toContain(': a vote in parliament')
    expect(quantityName('pledges[gb-hub-west].size', paris)).toBe(
      'Size of the contingent: Land forces in Ukraine, hub in the west'
    )
  })

  it('leaves a place that no scenario has as it is', () =>
    expect(quantityName('somewhere.else', scenarios[0]!)).toBe('somewhere.else'))

  it('stands in a section that scenarios have', () => expect(sections).toContain(sectionOf('members[DE].gate.days')))
})
