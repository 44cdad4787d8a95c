// docs/model.md has the seven elements of ODD 2020, links every rule of the model, and lists every parameter.
import { listQuantities, listScenarios, loadScenario } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { parameterAt, parameters, withParameters } from '../../scripts/docs/parameters.mjs'
import { sharedNumbers } from '../../scripts/docs/shared-numbers.mjs'
import { readDocument } from '../support/snippets.ts'

const written = readDocument('docs/model.md')
const semantics = readDocument('docs/semantics.md')
const from = { ...(await sharedNumbers()), semantics }
const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
const rules = new Map([...semantics.matchAll(/^\*\*([A-Z]\d)\. /gm)].map((match) => [match[1]!, match.index]))

/** The chapter in which a rule stands, as a link names it. */
function chapterOf(rule: string): string {
  const titles = [...semantics.slice(0, rules.get(rule)).matchAll(/^## (.*)$/gm)]
  return titles
    .at(-1)![1]!
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')
}

describe('docs/model.md', () => {
  it('has the seven elements of ODD 2020 with their labels, in order', () => {
    const titles = [...written.matchAll(/^## (\d .*)$/gm)].map(([, title]) => title)
    expect(titles).toEqual([
      '1 Purpose and patterns',
      '2 Entities, state variables and scales',
      '3 Process overview and scheduling',
      '4 Design concepts',
      '5 Initialization',
      '6 Input data',
      '7 Submodels'
    ])
  })

  it('has the eleven design concepts in order', () => {
    const concepts = written.slice(written.indexOf('## 4 '), written.indexOf('## 5 '))
    expect([...concepts.matchAll(/^### (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Basic principles',
      'Emergence',
      'Adaptation',
      'Objectives',
      'Learning',
      'Prediction',
      'Sensing',
      'Interaction',
      'Stochasticity',
      'Collectives',
      'Observation'
    ])
  })

  it('links every rule of docs/semantics.md, in the chapter in which it stands', () => {
    const links = [...written.matchAll(/\[([A-Z]\d)\]\(semantics\.md#([\w-]+)\)/g)]
    for (const [, rule, anchor] of links) expect(`${rule} ${anchor}`).toBe(`${rule} ${chapterOf(rule!)}`)
    const covered = new Set(links.map(([, rule]) => rule))
    expect([...rules.keys()].filter((rule) => !covered.has(rule))).toEqual(['C3'])
    expect(written).toContain('[C1](semantics.md#chance) to C3')
  })
})

/** Where the schema has quantities: objects with a value, a unit and a status. */
function quantitiesIn(schema: unknown, where = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties, additionalProperties, items, anyOf } = schema as Record<string, unknown>
  const members = Object.entries(properties ?? {})
  if (members.some(([key]) => key === 'unit') && members.some(([key]) => key === 'status')) return [where]
  return [
    ...members.flatMap(([key, part]) => quantitiesIn(part, where === '' ? key : `${where}.${key}`)),
    ...quantitiesIn(additionalProperties, `${where}.any`),
    ...quantitiesIn(items, `${where}[any]`),
    ...(Array.isArray(anyOf) ? anyOf.flatMap((part) => quantitiesIn(part, where)) : [])
  ]
}

describe('the formulas of docs/model.md', () => {
  const plain = (text: string) => text.replaceAll('`', '').replaceAll(/\s+/g, ' ')

  it.each([
    'negotiation.weeklyChance × completeness × (1 - territoryGap)',
    'R0 × o / (1 + o)',
    '2^(7 / T)',
    'R × 7 × coverage',
    'base[s] × type factor × settling × erosion^gamma × hazardRatio[s]^D × impunityFactor^impunity × tensionFactor^territoryGap × e^provocation',
    '1 / (1 - ',
    'coverage × mechanism.detection[s]',
    'chance × deployment.firmness',
    'min(1, 2 / deployment.rotationRatio)',
    'logit(reliability) + shift by elections',
    'response.herd × (share of those asked before at this rung who honoured - 1/2; 0 for the first)',
    'response.unity × (1 - unity) - response.unmet × (conditions not met, of the pledge with fewest)',
    'Φ((Φ⁻¹(p) - √rho z) / √(1 - rho))',
    '∏ (1 - delivered)',
    'logistic(a + b × (strength - needed',
    '1 - e^-(denial + punishment)',
    'deterrence.denial × deterrence.locations × scale of the class × fraction there',
    'deterrence.provocation × (1 - e^-(denial from inside the protected state))'
  ])('say what the rules say: %s', (formula) => {
    expect(plain(written)).toContain(formula)
    expect(plain(semantics)).toContain(formula)
  })
})

describe('the table of parameters', () => {
  it('is not stale: `npm run pnpm -- run docs` writes it again', () =>
    expect(written).toBe(withParameters(written, from)))

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('has every number of %s', (_, scenario) => {
    const missing = listQuantities(scenario).filter(({ where }) => parameterAt(where) === undefined)
    expect(missing.map(({ where }) => where)).toEqual([])
  })

  it('has every number that the schema knows, and none twice', () => {
    const places = quantitiesIn(from.schema).filter((where) => !/^(history|roles|guide|statements)\b/.test(where))
    expect(places.length).toBeGreaterThan(150)
    expect(places.filter((where) => parameterAt(where) === undefined)).toEqual([])
    expect(new Set(parameters.map(([path]) => path)).size).toBe(parameters.length)
  })

  it('names rules that there are', () => {
    for (const [path, uses] of parameters)
      for (const [rule] of uses.matchAll(/\b[A-Z]\d\b/g)) expect(rules.has(rule), `${path}: ${rule}`).toBe(true)
  })

  it('gives unit and bounds as the schema has them', () => {
    const row = (path: string) => written.split('\n').find((line) => line.includes(`\`${path}\` |`))
    expect(row('clusters.branching')).toContain('| 1 | 0 to 0.95 |')
    expect(row('truce.doublingDays')).toContain('| d | 0.1 to 36525 |')
    expect(row('members[*].reliability')).toContain('| 1 | 0 to 1 |')
    expect(row('violations.base.*')).toContain('| 1/y | 0 to 10000 |')
  })
})
