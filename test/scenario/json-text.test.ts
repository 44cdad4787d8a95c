import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../packages/core/src/scenario/json-text.js'
import { parseScenarioText } from '../../packages/core/src/scenario/parse-scenario.js'
import { smallScenario } from '../support/scenario.js'

const cutOff = 'The text seems to be cut off.'
const refused: [text: string, where: string, expected: string, received: string, hint?: string][] = [
  ['', 'line 1, column 1', 'a JSON value', 'the end of the text'],
  ['{"a":1', 'line 1, column 7', '"," or "}"', 'the end of the text', cutOff],
  ['["abc', 'line 1, column 6', 'a closing double quote', 'the end of the text', cutOff],
  ['{\n  "a": 1,\n}', 'line 3, column 1', 'a key in double quotes', '"}"'],
  ['[1, 2,]', 'line 1, column 7', 'a JSON value', '"]"'],
  ["{'a': 1}", 'line 1, column 2', 'a key in double quotes, or "}"', '"\'a\': 1}"'],
  ['{"a" 1}', 'line 1, column 6', '":"', '"1}"'],
  ['[1] 2', 'line 1, column 5', 'the end of the text', '"2"'],
  ['[01]', 'line 1, column 2', 'a JSON value, or "]"', '"01]"'],
  ['[NaN]', 'line 1, column 2', 'a JSON value, or "]"', '"NaN]"'],
  ['["a\tb"]', 'line 1, column 4', 'a character that needs no escape, or an escape', '"\\tb\\"]"'],
  ['{"a": 1, "a": 2}', 'line 1, column 10', 'a key that this object has not yet', '"\\"a\\": 2}"']
]

describe('JSON text', () => {
  it.each(refused)('%j is refused at %s', (text, where, expected, received, hint) => {
    const read = readJson(text)
    expect(read.ok ? [] : read.issues).toEqual([
      {
        path: '',
        where,
        expected,
        received,
        ...(hint && { hint }),
        message: expect.stringContaining(`Expected ${where} to be`) as unknown
      }
    ])
  })
  it('is read as JSON.parse reads it, and refused where it refuses', () => {
    const damaged = fc.tuple(fc.json(), fc.nat(), fc.nat({ max: 2 }), fc.string({ maxLength: 2 }))
    fc.assert(
      fc.property(damaged, ([json, place, gone, put]) => {
        const at = place % (json.length + 1)
        const text = json.slice(0, at) + put + json.slice(at + gone)
        const read = readJson(text)
        if (read.ok) expect(read.value).toEqual(JSON.parse(text))
        else if (!read.issues[0]!.expected.startsWith('a key that'))
          expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
      }),
      { numRuns: 5000 }
    )
  })
  it('may begin with a byte order mark', () =>
    expect(parseScenarioText(`\uFEFF${JSON.stringify(smallScenario())}`)).toMatchObject({ ok: true }))
  it('is refused beyond 5,000,000 characters', () =>
    expect(readJson(' '.repeat(5_000_001))).toMatchObject({
      ok: false,
      issues: [{ expected: 'at most 5000000 characters' }]
    }))
  it('is refused where it is not text', () =>
    expect(readJson(5 as unknown as string)).toMatchObject({
      ok: false,
      issues: [{ expected: 'JSON text', received: '5' }]
    }))
})
