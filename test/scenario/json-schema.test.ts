import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { baseBlocks, fillIn } from '../../packages/core/src/scenario/base.js'
import { scenarioJsonSchema } from '../../packages/core/src/scenario/json-schema.js'
import { documentSchema } from '../../packages/core/src/scenario/schema.js'
import { arbitraryScenario } from '../support/arbitrary.js'
import { edited, placesOf } from '../support/edited.js'
import { smallLesson } from '../support/lesson.js'
import { smallScenario } from '../support/scenario.js'

const schema = scenarioJsonSchema()
const accepts = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true }).compile(
  schema
)

describe('the JSON Schema of a scenario', () => {
  it('names itself', () =>
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:armistice:scenario:1',
      title: 'Armistice scenario',
      type: 'object'
    }))
  it('accepts every shipped document as it is written, with a base or without', () => {
    const folder = new URL('../../packages/core/src/scenarios/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(files.length).toBeGreaterThan(1)
    const refused = files.filter((name) => !accepts(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    expect(refused).toEqual([])
  })
  it('accepts a scenario', () => expect(accepts(smallScenario())).toBe(true))
  it.each([
    [{ '/members/0/gatee': 1 }, '/members/0'],
    [{ '/members/1/gate/kind': 'goverment' }, '/members/1/gate/kind'],
    [{ '/truce/residual/unit': '%' }, '/truce/residual/unit'],
    [{ '/deterrence': undefined }, ''],
    [{ '/members/0/id': 'a b' }, '/members/0/id']
  ])('refuses %j', (edits, place) => {
    expect(accepts(edited(edits))).toBe(false)
    expect(accepts.errors!.map(({ instancePath }) => instancePath)).toContain(place)
  })
  it('accepts what a scenario may bring for a class, in the shape that the library accepts', () => {
    const taught = () => ({ ...smallScenario(), ...smallLesson() })
    expect(accepts(taught())).toBe(true)
    const places = placesOf(smallLesson()).slice(1)
    for (const place of places)
      for (const value of [undefined, 1, 'x', [], {}]) {
        const document = edited({ [place]: value }, taught())
        expect(accepts(document), `${place} = ${JSON.stringify(value)}`).toBe(
          documentSchema.safeParse(document).success
        )
      }
  })
  it('lets a document with a base leave numbers out, and no other', () => {
    const numbers = placesOf(smallScenario()).filter((place) =>
      baseBlocks.some((block) => place.startsWith(`/${block}/`))
    )
    for (const place of numbers)
      for (const value of [undefined, 0.5, 'x', {}]) {
        const without = edited({ [place]: value }) as Record<string, unknown>
        expect([place, accepts(without)]).toEqual([place, documentSchema.safeParse(without).success])
        const based = { ...without, base: 'assumptions' }
        const filled = fillIn(based)
        const sound = 'document' in filled && documentSchema.safeParse(filled.document).success
        expect([place, accepts(based)]).toEqual([place, sound])
      }
    expect(accepts({ ...smallScenario(), base: 'others' })).toBe(false)
    expect(accepts({ base: 'assumptions' })).toBe(false)
  })
  it('gives the verdict of the library on the shape of any document', () => {
    const places = placesOf(smallScenario())
    const value = fc.oneof(
      fc.constantFrom(
        undefined,
        null,
        0,
        1,
        -1,
        2.5,
        1e9,
        '',
        'x',
        'd',
        '1',
        'a b',
        'formal',
        '2026-01-06',
        true,
        [],
        {},
        [1, 2],
        ['A'],
        { preset: 'most' }
      ),
      fc.jsonValue().filter((any) => !/[\\]u|[^ -~]/.test(JSON.stringify(any)))
    )
    const mutations = fc.array(fc.tuple(fc.constantFrom(...places), value), { minLength: 1, maxLength: 2 })
    const extra = fc.option(fc.constantFrom('/extra', '/members/0/extra', '/truce/residual/extra', '/parties/extra'))
    let refused = 0
    fc.assert(
      fc.property(arbitraryScenario(), mutations, extra, (valid, changes, key) => {
        expect(accepts(valid)).toBe(true)
        const document = changes.reduce((before, [path, to]) => tryEdit(before, path, to), smallScenario() as unknown)
        const whole = key === null ? document : tryEdit(document, key, 1)
        const verdict = documentSchema.safeParse(whole).success
        refused += verdict ? 0 : 1
        expect(accepts(whole)).toBe(verdict)
      }),
      { numRuns: 600 }
    )
    expect(refused).toBeGreaterThan(100)
  })
})

/** The edit, unless an earlier one took away what it is about. */
function tryEdit(document: unknown, path: string, value: unknown): unknown {
  try {
    return edited({ [path]: value }, document)
  } catch {
    return document
  }
}
