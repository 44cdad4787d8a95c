import { describe, expect, it } from 'vitest'
import { wantsColour } from '../../packages/cli/src/io.js'
import { suggest } from '../../packages/cli/src/input/suggest.js'
import { beside, columns, wrap } from '../../packages/cli/src/page/wrap.js'

describe('a text in columns', () => {
  it('breaks at spaces and keeps a long word whole', () =>
    expect(wrap('a ceasefire that holds', 6)).toEqual(['a', 'ceasefire', 'that', 'holds']))
  it('does not break between a number and its unit', () =>
    expect(wrap('about 3 % now', 7)).toEqual(['about', '3 % now']))
  it('stands beside its label', () =>
    expect(beside('D+1', 'one two three four five six', { width: 26, indent: 6 })).toEqual([
      'D+1   one two three four',
      '      five six'
    ]))
  it('counts what is seen, not what is stored', () => expect(columns('Tu\u0308rkiye')).toBe(7))
})

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ TERM: 'dumb' }, true, false]
  ])('with %o on a terminal (%s) is wanted: %s', (env, terminal, wanted) =>
    expect(wantsColour(env, terminal)).toBe(wanted)
  )
})

describe('a suggestion', () => {
  it('is the nearest name', () =>
    expect(suggest('pairs-2026', ['paris-2026', 'small'])).toBe('Did you mean "paris-2026"?'))
  it('is the list where no name is near', () =>
    expect(suggest('xyz', ['paris-2026', 'small'])).toBe('Known: paris-2026, small.'))
})
