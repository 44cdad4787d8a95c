// A scenario may say only what it knows: its base fills in the rest.
import { describe, expect, it } from 'vitest'
import assumptions from '../../packages/core/src/scenario/assumptions.json' with { type: 'json' }
import { baseBlocks, fillIn, type ScenarioDraft } from '../../packages/core/src/scenario/base.js'
import { hashScenario } from '../../packages/core/src/scenario/canonical.js'
import { listQuantities } from '../../packages/core/src/scenario/ledger.js'
import { defineScenario, parseScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { json as paris } from '../scenarios/paris.js'
import { smallScenario } from '../support/scenario.js'

/** The small scenario without its numbers. */
function draft(known: Partial<ScenarioDraft> = {}): ScenarioDraft {
  const whole = smallScenario()
  whole.members.forEach((member) => delete member.reliability)
  const rest = Object.fromEntries(
    Object.entries(whole).filter(([key]) => !(baseBlocks as readonly string[]).includes(key))
  ) as Omit<ScenarioDraft, 'base'>
  return { ...rest, base: 'assumptions', ...known }
}

const issuesOf = (document: unknown) => {
  const parsed = parseScenario(document)
  return parsed.ok ? [] : parsed.issues
}

describe('a document with a base', () => {
  const scenario = defineScenario(draft())

  it('becomes a whole scenario, whose document needs no base any more', () => {
    expect(scenario).not.toHaveProperty('base')
    for (const block of baseBlocks) expect(scenario[block]).toEqual(assumptions[block])
    const again = defineScenario(scenario)
    expect(again).toEqual(scenario)
    expect(hashScenario(again)).toBe(hashScenario(scenario))
  })
  it('has the hash of the document that says all of it itself', () => {
    const { sources, ...blocks } = assumptions
    expect(hashScenario(scenario)).toBe(hashScenario(defineScenario({ ...whole(), ...blocks, sources } as never)))
  })
  it('keeps every number that it gives, at any depth, and no other part of that block', () => {
    const residual = { value: 0.01, unit: '1', status: 'assumption' as const }
    const leadDays = { value: 3, unit: 'd', status: 'assumption' as const }
    const filled = defineScenario(draft({ truce: { residual }, deployment: { classes: { air: { leadDays } } } }))
    expect(filled.truce).toEqual({ ...assumptions.truce, residual })
    expect(filled.deployment.classes.air).toEqual({ ...assumptions.deployment.classes.air, leadDays })
    expect(filled.deployment.classes.sea).toEqual(assumptions.deployment.classes.sea)
  })
  it('takes a number whole: a range that is left out stays out', () => {
    const residual = { value: 0.01, unit: '1' as const, status: 'assumption' as const }
    expect(defineScenario(draft({ truce: { residual } })).truce.residual).not.toHaveProperty('range')
  })
  it('takes a list whole', () => {
    const rungs = scenario.ladder.rungs.slice(0, 2)
    const pledges = smallScenario().pledges.filter(({ reaches }) => !reaches.includes(3))
    const filled = defineScenario({ ...draft({ pledges }), ladder: { rungs: [...rungs] } })
    expect(filled.ladder.rungs).toEqual(rungs)
  })
  it('brings the sources of the numbers filled in, and keeps its own of the same id', () => {
    expect(scenario.sources.map(({ id }) => id)).toEqual(['llm-2000', 'bf-2018'])
    const own = { id: 'bf-2018', title: 'Ours', publisher: 'Us', tier: 'A' as const, address: 'https://example.org' }
    expect(defineScenario(draft({ sources: [own] })).sources).toEqual([own, assumptions.sources[0]])
    const presets = [
      { id: 'llm', title: 'Own', honoured: { value: 0.5, unit: '1' as const, status: 'assumption' as const } }
    ]
    expect(defineScenario(draft({ response: { presets } })).sources).toEqual([])
  })
  it('is refused with the path at which the author wrote what is wrong', () => {
    expect(issuesOf({ ...draft(), truce: { residal: 1 } })).toMatchObject([
      { path: '/truce/residal', expected: 'a known key', hint: 'Did you mean "residual"?' }
    ])
    expect(issuesOf({ ...draft(), truce: { residual: 0.5 } })).toMatchObject([
      { path: '/truce/residual', expected: 'a quantity with value, unit and status', received: '0.5' }
    ])
    expect(issuesOf({ ...draft(), deterrence: [] })).toMatchObject([
      { path: '/deterrence', expected: 'an object', received: '[]' }
    ])
    expect(issuesOf({ ...draft(), sources: undefined })).toMatchObject([{ path: '/sources', received: 'nothing' }])
  })
  it('is refused where its base is unknown', () =>
    expect(issuesOf({ ...draft(), base: 'paris-2026' })).toMatchObject([
      { path: '/base', expected: '"assumptions"', received: '"paris-2026"' }
    ]))
  it('without the name of its base lacks what it leaves out', () => {
    const { base: _, ...nameless } = draft()
    expect(issuesOf(nameless).map(({ path }) => path)).toEqual(baseBlocks.map((block) => `/${block}`))
  })
  it('cannot change what is filled in elsewhere', () => {
    const given = { document: draft() as never as Record<string, unknown> }
    const first = fillIn(given.document) as { document: { truce: { residual: { value: number } } } }
    first.document.truce.residual.value = 0.9
    expect(defineScenario(draft())).toEqual(scenario)
  })
})

describe('the shared assumptions', () => {
  const { sources, ...blocks } = assumptions
  const filled = listQuantities(defineScenario({ ...whole(), ...blocks, sources } as never)).filter(({ path }) =>
    (baseBlocks as readonly string[]).includes(path.split('/')[1]!)
  )

  it('are assumptions with a range and a note, but for the published readings of reliability', () => {
    const published = filled.filter(({ path }) => path.startsWith('/response/presets/'))
    expect(published.every(({ status, citation }) => status === 'sourced' && citation !== undefined)).toBe(true)
    expect(filled.length).toBeGreaterThan(150)
    for (const entry of filled)
      if (!published.includes(entry)) {
        expect(entry).toMatchObject({ status: 'assumption', note: expect.any(String) as unknown })
        expect(entry, 'a number without a range').toHaveProperty('range')
      }
  })
  it('are those of paris-2026 wherever that one assumes too, so that tuning one is tuning both', () => {
    // What that case knows better: how far the sides are apart, and which of its timers were reported.
    const own = [
      '/negotiation/territoryGap',
      '/ladder/rungs/0/dueHours',
      '/ladder/rungs/1/dueHours',
      '/ladder/rungs/2/dueHours'
    ]
    const there = new Map(listQuantities(defineScenario(paris as never)).map((entry) => [entry.path, entry]))
    for (const { path, value, range } of filled) {
      const same = there.get(path)
      if (same?.status !== 'assumption' || own.includes(path)) continue
      expect({ path, value, range }).toEqual({ path, value: same.value, range: same.range })
    }
  })
  it('name no state', () => expect(JSON.stringify(blocks)).not.toMatch(/Ukrain|Russia|Paris|France|United|Israel/))
})

function whole() {
  const { base: _, ...document } = draft()
  return document
}
