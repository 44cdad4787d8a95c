// The register of every number is what the shipped documents say today, and nothing in it lacks what it rests on.
import { readFileSync } from 'node:fs'
import { listOverlays, listQuantities, listScenarios, loadOverlay, loadScenario } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { assumptionsDocument } from '../../scripts/docs/assumptions.mjs'

const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
const overlays = await Promise.all(listOverlays().map(({ id }) => loadOverlay(id)))
const written = readFileSync(new URL('../../docs/assumptions.md', import.meta.url), 'utf8')

describe('docs/assumptions.md', () => {
  it('is not stale: `npm run pnpm -- run docs` writes it again', () =>
    expect(written).toBe(assumptionsDocument(scenarios, overlays)))

  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'has every number of %s with its place',
    (_, scenario) => {
      const missing = listQuantities(scenario).filter(({ where }) => !written.includes(`\`${where}\``))
      expect(missing).toEqual([])
    }
  )

  it('has no sourced or reported number without a source, and no assumption without a range', () => {
    const entries = scenarios.flatMap((scenario) =>
      listQuantities(scenario).map((entry) => ({ id: scenario.id, ...entry }))
    )
    expect(
      entries.filter(({ status, citation }) => ['sourced', 'reported'].includes(status) && !citation?.length)
    ).toEqual([])
    expect(
      entries.filter(({ status, range }) => status === 'assumption' && !range).map(({ id, where }) => `${id} ${where}`)
    ).toEqual([])
  })
})
