import { describe, expect, it } from 'vitest'
import { objectsIn, paris } from './paris.js'

const everything = [...objectsIn(paris)]
const sources = new Map(paris.sources.map((source) => [source.id, source]))
const citing = everything.flatMap(([path, { citation }]) =>
  Array.isArray(citation) ? [{ path, citation: citation as string[] }] : []
)
const quantities = everything.filter(([, node]) => 'value' in node && 'unit' in node && 'status' in node)

describe('the sources of Paris, January 2026', () => {
  it('are those cited, all of them and no others', () => {
    expect(new Set(citing.flatMap(({ citation }) => citation))).toEqual(new Set(sources.keys()))
    expect(sources.size).toBe(paris.sources.length)
  })

  it('have a title, a publisher, a tier and an address; the article alone has none', () => {
    const lacking = paris.sources.filter(({ title, publisher, tier }) => !title || !publisher || !tier)
    expect(lacking).toEqual([])
    expect(paris.sources.filter(({ address }) => !address)).toMatchObject([{ id: 'article', tier: 'article' }])
  })

  it('stand behind every number and position that is more than an assumption', () => {
    const bare = everything.filter(
      ([, { status, citation }]) => ['sourced', 'reported', 'derived'].includes(String(status)) && !citation
    )
    expect(bare.map(([path]) => path)).toEqual([])
  })

  it('of a state agency stand for nothing but the words of its own side', () => {
    const partisan = citing.filter(({ citation }) => citation.some((id) => sources.get(id)?.tier === 'D'))
    expect(partisan.length).toBeGreaterThan(0)
    for (const { path } of partisan) expect(path).toMatch(/^\/parties\/challenger\/words\//)
  })
})

describe('the numbers of Paris, January 2026', () => {
  it('are never zero where nobody has published one', () => {
    const hidden = quantities.filter(([, { status }]) => status === 'undisclosed')
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.filter(([, { value }]) => value !== null)).toEqual([])
  })

  it('lie within their ranges', () => {
    const outside = quantities.filter(([, { value, range }]) => {
      const [low, high] = (range ?? [-Infinity, Infinity]) as [number, number]
      return typeof value === 'number' && (value < low || value > high)
    })
    expect(outside).toEqual([])
  })

  it('have a range wherever the model assumes them', () => {
    const without = quantities.filter(([, { status, range }]) => status === 'assumption' && !range)
    expect(without.map(([path]) => path)).toEqual([])
  })

  it('are mostly assumptions, and say so', () => {
    const used = quantities.filter(([path]) => !path.startsWith('/facts'))
    const assumed = used.filter(([, { status }]) => status === 'assumption')
    expect(assumed.length / used.length).toBeGreaterThan(0.5)
  })
})

describe('neutrality', () => {
  const text = JSON.stringify(paris)

  it('lets either side violate, and nobody in particular', () => {
    for (const severity of ['2', '3', '4'] as const) {
      const { challenger, protected: own } = paris.violations.actors[severity]
      expect(own.value).toBeGreaterThan(0)
      expect(challenger.value).toBeGreaterThan(0)
      expect(challenger.value + own.value).toBeLessThan(1)
    }
    expect(paris.protectedSide.lapseOnUnprovoked).toBe(true)
  })

  it('gives each party its own words', () => {
    for (const party of [paris.parties.protected, paris.parties.challenger])
      expect(party.words?.length).toBeGreaterThan(1)
    expect(paris.parties.challenger.words?.map(({ quote }) => quote)).toEqual([
      'will be qualified as foreign intervention',
      'legitimate military targets'
    ])
  })

  it('uses contested words only within quotations', () => {
    const told = everything
      .flatMap(([, { paraphrase, note, text }]) => [paraphrase, note, text])
      .filter((one) => typeof one === 'string')
    for (const one of told) expect(one).not.toMatch(/aggress|regime|special military operation|legitimate target/i)
  })

  it('has no list of the 26', () => {
    const lists = everything
      .flatMap(([, node]) => Object.values(node))
      .filter((value) => Array.isArray(value) && value.length === 26)
    expect(lists).toEqual([])
    const of26 = paris.facts?.filter(({ text }) => /\b26\b/.test(text ?? ''))
    expect(of26?.map(({ id }) => id)).toEqual(['counting'])
    expect(of26?.[0]?.text).toContain('No list of the 26 was ever published')
  })

  it('names no base, unit or route', () => {
    expect(text).not.toMatch(/Mont Val|Suresnes|Lviv|Odes|Yavoriv|battlegroup|airfield/i)
    expect(paris.hubs.map(({ zone }) => zone)).toEqual(['west', 'centre', 'south'])
  })
})
