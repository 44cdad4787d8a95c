import { describe, expect, it } from 'vitest'
import { countByStatus, listQuantities } from '../../packages/core/src/scenario/ledger.js'
import { smallScenario } from '../support/scenario.ts'

const entries = listQuantities(smallScenario())

describe('the ledger', () => {
  it('holds every number of a scenario once, in document order, with its path', () => {
    expect(entries[0]).toMatchObject({
      path: '/horizonDays',
      where: 'horizonDays',
      value: 1825,
      unit: 'd',
      status: 'assumption'
    })
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length)
    expect(entries.map(({ path }) => path)).toContain('/members/1/gate/chance')
  })

  it('keeps what nobody has published, as null', () =>
    expect(entries.find(({ status }) => status === 'undisclosed')).toMatchObject({
      where: 'pledges[D-train].size',
      value: null
    }))

  it('counts by status, and the counts add up', () => {
    const { total, ...counts } = countByStatus(smallScenario())
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total)
    expect(total).toBe(entries.length)
  })

  it('does not count facts, which the model does not use', () => {
    const scenario = smallScenario()
    const fact = { id: 'f', title: 'A fact', quantity: { value: 1, unit: 'people', status: 'assumption' as const } }
    expect(countByStatus({ ...scenario, facts: [{ ...fact, status: 'assumption' }] })).toEqual(countByStatus(scenario))
  })
})
