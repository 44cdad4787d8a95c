import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineScenario, parseScenario, parseScenarioText } from '../../packages/core/src/scenario/parse-scenario.js'
import { run } from '../../packages/core/src/run/run.js'
import { begin } from '../../packages/core/src/session/session.js'
import { ScenarioError } from '../../packages/core/src/scenario/issue.js'
import { arbitraryScenario } from '../support/arbitrary.js'
import { edited, issuesAfter, placesOf } from '../support/edited.js'
import { smallScenario } from '../support/scenario.js'

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true
})

describe('parseScenario', () => {
  it('accepts every scenario that the laws are tried on', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (document) => {
        expect(parseScenario(document)).toMatchObject({ ok: true })
      }),
      {
        numRuns: 300
      }
    )
  })
  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(parseScenario(input)).toMatchObject({ ok: false })
      }),
      { numRuns: 1000 }
    )
  })
  it('never throws, whatever stands in a document, and is sure of what it lets pass', () => {
    const paths = placesOf(smallScenario())
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        const parsed = parseScenario(edited({ [path]: value }))
        if (parsed.ok) expect(parseScenario(parsed.scenario)).toEqual(parsed)
        else expect(parsed.issues.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 }
    )
  })
  it('never throws on what reads differently each time', () => {
    let asked = 0
    const moody = new Proxy(smallScenario(), { get: () => (asked += 1) })
    expect(parseScenario(moody)).toEqual(parseScenario(smallScenario()))
    expect(asked).toBe(0)
  })
  it('never throws on a text of 10 MB', () => {
    expect(parseScenario('x'.repeat(1e7))).toMatchObject({ ok: false })
    expect(parseScenarioText('['.repeat(1e7))).toMatchObject({ ok: false })
    expect(parseScenarioText('['.repeat(4e6))).toMatchObject({ ok: false })
    expect(parseScenarioText('['.repeat(20_000) + ']'.repeat(20_000))).toMatchObject({ ok: false })
  })
  it('tells at most 1,000 issues', () => {
    const documents = [
      { '/members': Array.from({ length: 90_000 }, () => 0) },
      { '/truce': Object.fromEntries(Array.from({ length: 90_000 }, (_, n) => [`k${n}`, 0])) }
    ]
    for (const edits of documents) expect(issuesAfter(edits).length).toBeLessThanOrEqual(1000)
  })

  it('gives a scenario that is frozen throughout, and leaves the document as it was', () => {
    const document = smallScenario()
    const parsed = parseScenario(document)
    expect(document).toEqual(smallScenario())
    expect(parsed).toEqual({ ok: true, scenario: document })
    expect(unfrozen(parsed.ok && parsed.scenario)).toEqual([])
    expect(unfrozen(document)).not.toEqual([])
  })
  it('tells every fault of a document at once, of its shape and of what it means', () => {
    const faults = {
      '/title': '',
      '/asOf': 'today',
      '/horizonDays': 5,
      '/members/0/gatee': 1,
      '/members/1/gate/kind': 'goverment',
      '/members/2/reliability/value': 1.5,
      '/negotiation/limitDays/unit': 'h',
      '/deployment/classes/air': undefined,
      '/pledges/0/member': 'AA',
      '/pledges/2/words/0/paraphrase': undefined,
      '/response/preset': 'mots',
      '/truce/rateBefore/status': 'sourced',
      '/challenger/payoffs/fight/value': 20
    }
    const paths = issuesAfter(faults).map(({ path }) => path)
    const expected = { ...faults, '/pledges/2/words/0': 1, '/truce/rateBefore/citation': 1 }
    const { '/pledges/2/words/0/paraphrase': _, '/truce/rateBefore/status': __, ...rest } = expected
    expect([...paths].sort()).toEqual(Object.keys(rest).sort())
  })
})

describe('the version of a document', () => {
  const readable = 'a version of the document format, from 0 to 1'
  it.each([undefined, null, '1', 0.5, -1])('is refused where it is %j', (version) =>
    expect(issuesAfter({ '/version': version })).toEqual([
      expect.objectContaining({
        path: '/version',
        expected: readable,
        hint: 'Documents for this release have "version": 1.'
      })
    ])
  )
  it('is refused by name where it is later than this release', () =>
    expect(issuesAfter({ '/version': 3, '/title': 5 })).toEqual([
      expect.objectContaining({
        path: '/version',
        received: '3',
        hint: 'This document is written for document version 3; this release reads up to version 1.'
      })
    ]))
})

describe('defineScenario', () => {
  it('gives what parseScenario gives', () =>
    expect({ ok: true, scenario: defineScenario(smallScenario()) }).toEqual(parseScenario(smallScenario())))
  it('throws the same issues', () => {
    const document = { ...smallScenario(), title: '' }
    const issues = issuesAfter({ '/title': '' })
    expect(() => defineScenario(document)).toThrow(new ScenarioError(issues))
  })
})

describe('a scenario that was not checked', () => {
  const scenario = defineScenario(smallScenario())

  it.each([
    ['a document', smallScenario()],
    ['a changed copy', { ...scenario, title: 'Another' }],
    ['a copy out of JSON', JSON.parse(JSON.stringify(scenario)) as typeof scenario]
  ])('is refused where it is run: %s', (_, given) => {
    expect(() => run(given, { seed: 'x' })).toThrow(/defineScenario\(document\) checks it/)
    expect(() => begin(given, { seed: 'x' })).toThrow(TypeError)
  })

  it('runs once it is checked', () =>
    expect(run(defineScenario({ ...scenario, title: 'Another' }), { seed: 'x' }).scenario.id).toBe('small'))
})

function unfrozen(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(unfrozen)]
}
