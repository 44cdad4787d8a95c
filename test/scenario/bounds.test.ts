import { describe, expect, it } from 'vitest'
import { plainCopy } from '../../packages/core/src/scenario/bounds.js'

const fail = () => {
  throw new Error('Something of the input was run')
}
const nested = (depth: number) => {
  let value: unknown = 1
  for (let level = 0; level < depth; level++) value = { a: value }
  return value
}
const circle: { here?: unknown[] } = {}
circle.here = [1, circle]
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const hostile = (trap: 'getPrototypeOf' | 'ownKeys' | 'getOwnPropertyDescriptor') =>
  new Proxy({ a: 1 }, { [trap]: fail })
class Wolf {
  version = 1
}

const refused: [what: string, input: unknown, issue: object][] = [
  ['what is nested deeper than 64', nested(65), { path: '/a'.repeat(64), expected: 'nested at most 64 deep' }],
  ['what is nested 20,000 deep', nested(20_000), { expected: 'nested at most 64 deep', received: 'something deeper' }],
  [
    'more than 200,000 values',
    Array.from({ length: 199_999 }, () => [0]),
    { path: '', expected: 'of at most 200,000 values' }
  ],
  ['a list of more than 200,000', Array.from({ length: 200_001 }, () => 0), { received: 'a list of 200001' }],
  [
    'a text of 10 MB',
    { t: 'x'.repeat(1e7) },
    { path: '/t', expected: 'a text of at most 100,000 characters', received: 'one of 10000000' }
  ],
  ['a key of 10 MB', { ['x'.repeat(1e7)]: 1 }, { received: 'an object with a key of 10000000 characters' }],
  ['a circle', circle, { path: '/here/1', expected: 'a value that does not hold itself', received: 'a circle' }],
  [
    'a date',
    { at: new Date(0) },
    { path: '/at', expected: 'a plain object or list', received: 'an object of a class' }
  ],
  ['a map', new Map(), { path: '', received: 'an object of a class' }],
  ['an instance of a class', new Wolf(), { received: 'an object of a class' }],
  ['a list of a class', new (class extends Array {})(), { received: 'a list of a class of its own' }],
  ['a function', { f: fail }, { path: '/f', expected: 'a JSON value', received: 'a function' }],
  ['a symbol', [Symbol('s')], { path: '/0', received: 'a symbol' }],
  ['a bigint', [1n], { path: '/0', received: 'a bigint' }],
  ['a symbol for a key', { [Symbol('s')]: 1 }, { received: 'an object with a symbol for a key' }],
  ['NaN', [NaN], { path: '/0', expected: 'a finite number', received: 'NaN' }],
  ['infinity', [1, -Infinity], { path: '/1', expected: 'a finite number', received: '-Infinity' }],
  ['a list with gaps', Object.assign([], { length: 5 }), { received: 'a list with gaps or with keys' }],
  ['a list with keys', Object.assign([1], { more: 2 }), { received: 'a list with gaps or with keys' }],
  ['undefined in a list', [undefined], { path: '/0', received: 'nothing' }],
  [
    'an own key __proto__',
    JSON.parse('{ "a": { "__proto__": {} } }'),
    { path: '/a', received: 'an object with the key __proto__' }
  ],
  ['an own key constructor', { constructor: 1 }, { received: 'an object with the key constructor' }],
  ['an own key prototype', { prototype: 1 }, { received: 'an object with the key prototype' }],
  [
    'a getter, without running it',
    Object.defineProperty({}, 'a', { get: fail, enumerable: true }),
    { received: 'an object with a getter (a)' }
  ],
  [
    'a getter in a list, without running it',
    Object.defineProperty([1], 0, { get: fail }),
    { received: 'a list with gaps or with getters' }
  ],
  ['a proxy that has been revoked', revoked.proxy, { received: 'an object that cannot be read' }],
  ['a proxy that throws for its prototype', hostile('getPrototypeOf'), { received: 'an object that cannot be read' }],
  ['a proxy that throws for its keys', hostile('ownKeys'), { received: 'an object that cannot be read' }],
  [
    'a proxy that throws for its members',
    [hostile('getOwnPropertyDescriptor')],
    { path: '/0', received: 'an object that cannot be read' }
  ]
]

describe('bounds', () => {
  it.each(refused)('refuse %s', (_, input, issue) =>
    expect(plainCopy(input)).toEqual({ ok: false, issues: [expect.objectContaining(issue)] })
  )

  it('let plain data pass, as a copy', () => {
    const input = { a: [1, 'two', null, true], b: Object.assign(Object.create(null), { c: {} }), d: undefined }
    const copy = plainCopy(input)
    expect(copy).toEqual({ ok: true, value: { a: [1, 'two', null, true], b: { c: {} } } })
    expect(copy.ok && copy.value).not.toBe(input)
  })
  it('let 64 levels and 100,000 characters pass', () => {
    expect(plainCopy(nested(64)).ok).toBe(true)
    expect(plainCopy('x'.repeat(100_000)).ok).toBe(true)
  })
  it('let the same value stand in two places', () => {
    const shared = { a: 1 }
    expect(plainCopy([shared, shared])).toEqual({ ok: true, value: [{ a: 1 }, { a: 1 }] })
  })
  it('tell all that they refuse, in the order of the document', () => {
    const copy = plainCopy({ a: NaN, b: [{ c: fail }, 1n], d: new Map() })
    expect(copy.ok ? [] : copy.issues.map(({ path }) => path)).toEqual(['/a', '/b/0/c', '/b/1', '/d'])
  })
})
