import { describe, expect, it } from 'vitest'
import { parseScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { documentSchema } from '../../packages/core/src/scenario/schema.js'
import { json, member, objectsIn, paris } from './paris.js'

const guarantors = paris.members.filter(({ role }) => role === 'guarantor')
const partners = paris.members.filter(({ role }) => role === 'partner')
const withTroops = (position: string) =>
  guarantors.filter(({ troops }) => troops.position === position).map(({ id }) => id)

describe('the scenario of Paris, January 2026', () => {
  it('has the shape of a document', () => expect(documentSchema.safeParse(json).error?.issues ?? []).toEqual([]))
  it('passes every check', () => {
    const parsed = parseScenario(json)
    expect(parsed.ok ? [] : parsed.issues).toEqual([])
  })

  it('is about a live case and says how old its positions are', () => {
    expect(paris).toMatchObject({
      $schema: '../scenario.schema.json',
      version: 1,
      id: 'paris-2026',
      title: 'Paris, January 2026',
      language: 'en',
      asOf: '2026-02-25',
      live: true,
      start: 'ceasefire',
      trigger: 'ceasefire',
      horizonDays: { value: 1825, status: 'assumption' }
    })
    expect(paris.summary).toContain('not a forecast')
  })

  it('claims nothing later than its day', () => {
    const dated = [...objectsIn(paris)].filter(([, { date }]) => typeof date === 'string' && date > paris.asOf)
    expect(dated).toEqual([])
  })

  it('has 34 members, two partners and two parties', () => {
    expect(guarantors).toHaveLength(34)
    expect(partners.map(({ id, kind }) => [id, kind])).toEqual([
      ['US', 'state'],
      ['EU', 'organisation']
    ])
    expect([paris.parties.protected.id, paris.parties.challenger.id]).toEqual(['UA', 'RU'])
    expect(new Set(paris.members.map(({ id }) => id)).size).toBe(36)
    for (const { id } of paris.members) expect(id).toMatch(/^[A-Z]{2}$/)
    expect(paris.members.map(({ id }) => id)).not.toContain('UA')
  })

  it('names states as their governments do', () => {
    expect(['TR', 'CZ'].map((id) => member(id).name)).toEqual(['Türkiye', 'Czechia'])
  })
})

describe('the tally of troops, computed', () => {
  it('has two formal pledges', () => expect(withTroops('pledged')).toEqual(['GB', 'FR']))
  it('has one on neighbouring territory', () => expect(withTroops('neighbouring')).toEqual(['DE']))
  it('has nine that stated nothing', () => {
    expect(withTroops('notStated').sort()).toEqual(['AL', 'AT', 'CY', 'IS', 'JP', 'LU', 'ME', 'NZ', 'SI'])
  })

  it('has seven that ruled troops out in 2025-26, and Finland in the wording of 2025', () => {
    expect(withTroops('ruledOut').sort()).toEqual(['BG', 'CZ', 'FI', 'GR', 'HR', 'IT', 'PL', 'RO'])
    expect(member('FI').troops.note).toContain('2025')
  })

  it('has all others conditional or considering', () => {
    const others = [...withTroops('conditional'), ...withTroops('considering')]
    expect(others).toHaveLength(34 - 2 - 1 - 9 - 8)
    expect(others).toEqual(expect.arrayContaining(['NO', 'DK', 'EE', 'LV', 'LT', 'NL', 'ES', 'CA', 'AU', 'PT', 'IE']))
  })

  it('keeps a record of every no, and asks nobody on it', () => {
    const noes = paris.pledges.filter(({ firmness }) => firmness === 'ruledOut')
    expect(noes.map((one) => one.member).sort()).toEqual(withTroops('ruledOut').sort())
    for (const no of noes) expect(no).toMatchObject({ capability: 'land', location: 'insideProtected', reaches: [] })
  })

  it('has no pledge of a member that stated nothing, and one of every other', () => {
    const pledging = new Set(paris.pledges.map((one) => one.member))
    const without = paris.members.filter(({ id }) => !pledging.has(id)).map(({ id }) => id)
    expect(without).toEqual(withTroops('notStated'))
  })
})

describe('the members and the five components', () => {
  const said = (id: string) =>
    Object.fromEntries(member(id).components.map(({ component, position }) => [component, position]))

  it('covers every component for every member', () => {
    const ids = paris.components.map(({ id }) => id)
    expect(paris.components.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    for (const one of paris.members) expect(one.components.map(({ component }) => component)).toEqual(ids)
  })

  it('has Czechia in the first and the fifth, and out of the others', () => {
    expect(said('CZ')).toEqual({
      monitoring: 'in',
      armedForces: 'out',
      force: 'out',
      commitments: 'out',
      cooperation: 'in'
    })
  })

  it('has Ireland in the force only under a UN mandate', () => {
    expect(said('IE')['force']).toBe('conditional')
    expect(paris.pledges.filter((one) => one.member === 'IE').map(({ conditions }) => conditions?.[0])).toEqual([
      'unMandate'
    ])
  })

  it('takes no attendance for an answer', () => {
    for (const { components } of paris.members) {
      for (const { position, citation, status } of components) {
        expect(status === 'undisclosed').toBe(position === 'notStated')
        if (position !== 'notStated') expect(citation?.some((id) => !id.endsWith('attendance'))).toBe(true)
      }
    }
  })
})

describe('the ladder', () => {
  const asked = (rung: number) =>
    new Set(paris.pledges.filter(({ reaches }) => reaches.includes(rung)).map((one) => one.member))

  it('is reported and not official: 24 hours, no published timer, 72 hours', () => {
    expect(paris.ladder.official).toBe(false)
    expect(paris.ladder.rungs).toMatchObject([
      { dueHours: { value: 24, status: 'reported' } },
      { dueHours: { value: 48, range: [24, 72], status: 'assumption' } },
      { dueHours: { value: 72, status: 'reported' }, minSeverity: 3 }
    ])
  })

  it('asks the hub states and those who monitor at the first rung', () => {
    expect([...asked(1)].sort()).toEqual(['CZ', 'FR', 'GB', 'IT', 'US'])
  })

  it('asks 14 to 18 guarantors at the second rung, and none that is silent', () => {
    const second = guarantors.filter(({ id }) => asked(2).has(id))
    expect(second.length).toBeGreaterThanOrEqual(14)
    expect(second.length).toBeLessThanOrEqual(18)
    for (const { troops } of second) expect(troops.position).not.toBe('notStated')
  })

  it('asks all of them again at the third, with the partners', () => {
    expect([...asked(3)]).toEqual(expect.arrayContaining([...asked(2), 'US', 'EU']))
  })
})

describe('reliability', () => {
  it('comes in five published presets, each with the warning on how it was measured', () => {
    const shares = paris.response.presets.map(({ id, honoured }) => [id, honoured.value])
    expect(Object.fromEntries(shares)).toEqual({
      sabrosky: 0.25,
      'bf-post-1945': 0.22,
      'bf-defence-pacts': 0.41,
      'bf-all': 0.5,
      llm: 0.745
    })
    for (const { honoured } of paris.response.presets) {
      expect(honoured).toMatchObject({ status: 'sourced', note: expect.stringContaining('only where war came') })
    }
    expect(paris.response.preset).toBe('llm')
  })
})
