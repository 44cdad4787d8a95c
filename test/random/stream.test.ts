import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childOf, encodePath, streamOf, type Stream } from '../../packages/core/src/random/stream.ts'

// Parts made of the characters that a careless join would use, of lone surrogates and of anything else.
const part = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '/', '+', ',', '\0', '\ud800', '\udc00', '1'), maxLength: 4 }),
  fc.string({ unit: 'binary' })
)
const path = fc.array(part, { maxLength: 5 })

const name = (stream: Stream): string => stream.join()

describe('a path', () => {
  it('can be read back from its encoding', () => {
    fc.assert(
      fc.property(path, (parts) => {
        expect(decode(encodePath(parts))).toEqual(parts)
      }),
      { seed: 1, numRuns: 2000 }
    )
  })
  it('has another encoding and another stream than every other path', () => {
    fc.assert(
      fc.property(path, path, (left, right) => {
        const same = JSON.stringify(left) === JSON.stringify(right)
        expect(JSON.stringify(encodePath(left)) === JSON.stringify(encodePath(right))).toBe(same)
        expect(name(streamOf(...left)) === name(streamOf(...right))).toBe(same)
      }),
      { seed: 2, numRuns: 2000 }
    )
  })
  it.each([
    [
      ['a/b', 'c'],
      ['a', 'b/c']
    ],
    [['a', 'b'], ['ab']],
    [
      ['', 'a'],
      ['a', '']
    ],
    [[], ['']],
    [[''], ['', '']],
    [['\ud800'], ['\ufffd']],
    [['é'], ['e\u0301']]
  ])('such as %j is not %j', (left, right) => {
    expect(streamOf(...left)).not.toEqual(streamOf(...right))
  })
})

describe('a stream', () => {
  it('is met by no other among 10^5 paths cut in every place, and their children', () => {
    const names = new Set<string>()
    let made = 0
    const add = (stream: Stream): void => void (made++, names.add(name(stream)))
    const letters = ['a', 'b', '/', '']
    for (let word = 0; word < 4 ** 6; word++) {
      const six = Array.from({ length: 6 }, (_, i) => letters[(word >> (2 * i)) & 3]!)
      add(streamOf(...six))
    }
    for (let i = 0; i < 50_000; i++) {
      const digits = String(100_000 + i)
      add(streamOf(digits, 'x'))
      add(streamOf(digits.slice(0, 3), digits.slice(3), 'x'))
    }
    for (let i = 0; i < 20_000; i++) add(childOf(streamOf('violation'), i))
    for (let i = 0; i < 20_000; i++) add(childOf(childOf(streamOf('violation'), i % 100), Math.floor(i / 100)))
    expect(made).toBeGreaterThan(1e5)
    expect(names.size).toBe(made)
  })
  it('is two 32-bit integers', () => {
    for (const word of [...streamOf('violation', 'x'), ...childOf(streamOf('violation'), 2 ** 32 - 1)])
      expect(word).toBe(word | 0)
  })
  it('keeps its value for ever', () => {
    const stream = streamOf('violation', 'challenger')
    expect(stream).toEqual([1158335096, 418114378])
    expect(streamOf()).toEqual([899917555, 757517033])
    expect(streamOf('')).toEqual([-1893036826, -1977815916])
    expect(streamOf('Zoë', '😀')).toEqual([-337180509, -1953700964])
    expect(childOf(stream, 0)).toEqual([-536853152, -1975978542])
    expect(childOf(childOf(stream, 1), 0)).toEqual([851463280, 1798555415])
  })
})

function decode(words: readonly number[]): string[] {
  let at = 1
  return Array.from({ length: words[0]! }, () => {
    const length = words[at++]!
    at += length
    return String.fromCharCode(...words.slice(at - length, at))
  })
}
