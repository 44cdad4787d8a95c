// docs/semantics.md is the one list of rules: what is cited exists, and what exists is cited.
import { describe, expect, it } from 'vitest'
import { draw } from '../../packages/core/src/rules/luck.ts'
import { priorities } from '../../packages/core/src/rules/events.ts'
import { readDocument } from '../support/snippets.ts'
import { readSources } from '../support/sources.ts'

const semantics = readDocument('docs/semantics.md')
const rules = [...semantics.matchAll(/^\*\*([A-Z]\d)\. /gm)].map((match) => match[1]!)

/** The ids in such words as `rule T2`, `rules V3, R1` and `Rules C1 to C4`. */
function citedIn(texts: Iterable<string>): string[] {
  const cited = [...texts].flatMap((text) => [
    ...text.matchAll(/\brules? ([A-Z]\d(?:(?:,| and| to|,? ?\n? ?\*?\/?) ?[A-Z]\d)*)/gi)
  ])
  return [...new Set(cited.flatMap((match) => span(match[1]!)))].sort()
}

function span(words: string): string[] {
  const ids = [...words.matchAll(/[A-Z]\d/g)].map(([id]) => id)
  if (!words.includes(' to ')) return ids
  const [from, to] = ids.map((id) => Number(id[1]))
  return Array.from({ length: to! - from! + 1 }, (_, n) => `${ids[0]![0]}${from! + n}`)
}

describe('the rules of docs/semantics.md', () => {
  it('have ids of their own, numbered from 1 in their chapters', () => {
    expect(new Set(rules).size).toBe(rules.length)
    for (const id of rules) if (id[1] !== '1') expect(rules).toContain(`${id[0]}${Number(id[1]) - 1}`)
  })

  it('are cited by the code, each of them and no other', () => {
    expect(citedIn(readSources('packages/core/src').values())).toEqual([...rules].sort())
  })

  it('are cited by a test, each of them and no other', () => {
    const tests = readSources('test')
    expect(citedIn([...tests].filter(([path]) => path !== 'rules/semantics.test.ts').map(([, text]) => text))).toEqual(
      [...rules].sort()
    )
  })

  it('refer to each other by ids that there are', () => {
    for (const [, id] of semantics.matchAll(/\b([A-Z]\d)\b/g)) expect([...rules, 'R0']).toContain(id)
  })

  it('list every kind of event in the order in which kinds come in one hour', () => {
    const chapter = semantics.slice(semantics.indexOf('**T2.'), semantics.indexOf('**T3.'))
    expect([...chapter.matchAll(/`([a-zA-Z]+\.[a-zA-Z]+)`/g)].map((match) => match[1])).toEqual(priorities)
  })

  it('tell what every draw of a violation is for', () => {
    const line = semantics.slice(semantics.indexOf('The draws of a violation:'), semantics.indexOf('## The trace'))
    const told = [...line.matchAll(/(?:^|[:·])\s*(\d+)/g)].map((match) => Number(match[1]))
    expect(told).toEqual(Object.values(draw))
  })

  it('name every stream that the code makes', () => {
    const streams = [...readSources('packages/core/src').values()].flatMap((text) =>
      [...text.matchAll(/streamOf\('(\w+)'/g)].map((match) => match[1]!)
    )
    const table = semantics.slice(semantics.indexOf('## Streams of chance'), semantics.indexOf('## The trace'))
    const named = [...table.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]!)
    expect([...new Set(named)].sort()).toEqual([...new Set(streams)].sort())
  })
})
