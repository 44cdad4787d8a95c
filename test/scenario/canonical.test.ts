import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, hashScenario, sha256 } from '../../packages/core/src/scenario/canonical.js'
import { applyOverlay } from '../../packages/core/src/scenario/overlay.js'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { smallScenario } from '../support/scenario.js'

describe('canonicalJson', () => {
  it('sorts keys by their code units, at every level', () =>
    expect(canonicalJson({ b: [{ z: 1, a: 2 }], a: null, '10': 1, '9': 2, é: 3, '😀': 4, '\uFB33': 5 })).toBe(
      '{"10":1,"9":2,"a":null,"b":[{"a":2,"z":1}],"é":3,"😀":4,"\uFB33":5}'
    ))
  it('writes numbers in their shortest form, and 0 for -0', () =>
    expect(canonicalJson([-0, 1.0, 0.1, 1e21, 1e-7, 5e-324, 123456789012345680000])).toBe(
      '[0,1,0.1,1e+21,1e-7,5e-324,123456789012345680000]'
    ))
  it('leaves out members that are undefined', () => expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}'))
  it.each([NaN, Infinity, -Infinity, undefined, () => 1, Symbol('s'), 1n])('refuses %s', (value) =>
    expect(() => canonicalJson([value])).toThrow(TypeError)
  )
  it('is read back as what was written', () => {
    const json = fc.jsonValue()
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value))
      })
    )
  })
})

describe('sha256', () => {
  // FIPS 180-2, appendix B, and the empty message.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1'
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0']
  ])('of %.60s is as published', (text, hash) => expect(sha256(text)).toBe(hash))

  it('is what Node makes of any text', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, (any) => {
        expect(sha256(any)).toBe(createHash('sha256').update(any, 'utf8').digest('hex'))
      })
    )
  })
})

describe('hashScenario', () => {
  const hash = hashScenario(defineScenario(smallScenario()))

  it('does not depend on the order of keys', () =>
    expect(hashScenario(defineScenario(backwards(smallScenario()) as ReturnType<typeof smallScenario>))).toBe(hash))
  it('does not depend on the schema that an editor is pointed to', () =>
    expect(hashScenario(defineScenario({ ...smallScenario(), $schema: 'scenario.schema.json' }))).toBe(hash))
  it('takes -0 for 0', () => {
    const document = smallScenario()
    document.challenger.intercept.value = -0
    expect(hashScenario(defineScenario(document))).toBe(hash)
  })
  it('changes with a number, and with an overlay that was applied', () => {
    const document = smallScenario()
    document.challenger.intercept.value = 0.1
    const change = { path: '/title', value: document.title }
    const idle = { version: 1 as const, id: 'idle', title: 'Idle', claim: 'Nothing changes.', changes: [change] }
    const hashes = [
      hash,
      hashScenario(defineScenario(document)),
      hashScenario(applyOverlay(defineScenario(smallScenario()), idle))
    ]
    expect(new Set(hashes).size).toBe(3)
  })
})

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, backwards(part)])
  )
}
