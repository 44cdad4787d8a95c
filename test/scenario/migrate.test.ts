import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { oldestVersion } from '../../packages/core/src/scenario/migrate.js'
import { parseScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { formatVersion } from '../../packages/core/src/scenario/codes.js'

const fixture = (version: number) => new URL(`fixtures/v${version}.json`, import.meta.url)
const read = (version: number) => JSON.parse(readFileSync(fixture(version), 'utf8')) as Record<string, unknown>
const past = Array.from({ length: formatVersion - oldestVersion }, (_, n) => oldestVersion + n)

describe('a document of an older version', () => {
  it('is kept here for each version there was, with its twin of today', () => {
    expect([...past, formatVersion].filter((version) => !existsSync(fixture(version)))).toEqual([])
    expect(past.map((version) => read(version)['version'])).toEqual(past)
  })
  it.each(past)('of version %i becomes the scenario that its twin of today is', (version) => {
    const today = parseScenario(read(formatVersion))
    expect(today).toMatchObject({ ok: true })
    expect(parseScenario(read(version))).toEqual(today)
  })
  it.each(past)('of version %i is left as it was', (version) => {
    const document = read(version)
    parseScenario(document)
    expect(document).toEqual(read(version))
  })
})

describe('a draft, of version 0', () => {
  it('may name its language', () =>
    expect(parseScenario({ ...read(0), language: 'fr' })).toMatchObject({ ok: true, scenario: { language: 'fr' } }))
  it('has its issues told at their places in a document of today', () =>
    expect(parseScenario({ ...read(0), horizon: 'long' })).toMatchObject({
      ok: false,
      issues: [{ path: '/horizonDays/value', expected: 'a number', received: '"long"' }]
    }))
})
