import { describe, expect, it } from 'vitest'
import { formatIssue, issueAt, ScenarioError } from '../../packages/core/src/scenario/issue.js'

const document = { members: [{ id: 'DE', 'odd/key~': { deep: 'x'.repeat(90) } }, { name: 'no id' }] }

describe('an issue', () => {
  it('has a JSON Pointer, the place in words, and one sentence', () =>
    expect(issueAt(document, ['members', 0, 'odd/key~', 'deep'], { expected: 'short', hint: 'Cut it.' })).toEqual({
      path: '/members/0/odd~1key~0/deep',
      where: 'members[DE]."odd/key~".deep',
      expected: 'short',
      received: `"${'x'.repeat(59)}…"`,
      hint: 'Cut it.',
      message: `Expected members[DE]."odd/key~".deep to be short, but received "${'x'.repeat(59)}…". Cut it.`
    }))
  it('names elements without an id by their index', () =>
    expect(issueAt(document, ['members', 1, 'id'], { expected: 'there' }).where).toBe('members[1].id'))
  it('is about the document where it has no path', () =>
    expect(formatIssue(issueAt(5, [], { expected: 'an object' }))).toBe(
      'Expected the document to be an object, but received 5'
    ))
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [{}, 'an empty object'],
    [[1, 'a'], '[1, "a"]'],
    [[{}], 'a list of 1'],
    [{ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, 'an object with a, b, c, d and 2 more'],
    [`${'x'.repeat(58)}😀yz`, `"${'x'.repeat(58)}…"`]
  ])('says of %j that it received %s', (value, received) =>
    expect(issueAt({ value }, ['value'], { expected: 'another' }).received).toBe(received)
  )
})

describe('ScenarioError', () => {
  const issues = Array.from({ length: 25 }, (_, n) => issueAt({ n }, ['n'], { expected: 'less' }))
  it('has all issues and says the first 20', () => {
    const error = new ScenarioError(issues)
    expect(error.issues).toBe(issues)
    const lines = error.message.split('\n')
    expect(lines).toHaveLength(22)
    expect([lines[0], lines[1], lines[21]]).toEqual([
      '25 issues in the document:',
      '- /n: Expected n to be less, but received 0',
      'and 5 more'
    ])
  })
})
