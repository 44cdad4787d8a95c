// What a class gets on paper is what the documents say today, and tells no ending.
import { existsSync, readdirSync } from 'node:fs'
import { listScenarios, loadScenario } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { teachingPage, withScenarios } from '../../scripts/docs/teaching.mjs'
import { readDocument } from '../support/snippets.ts'
import { checkout } from '../support/sources.ts'

const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
const packs = ['demonstration', 'class', 'seminar', 'homework', 'memo']
const index = readDocument('docs/teaching/README.md')

describe('docs/teaching', () => {
  it('lists every case and every pack, and is not stale: `npm run pnpm -- run docs` writes it again', () => {
    expect(index).toBe(withScenarios(index, scenarios))
    for (const name of packs) expect(index).toContain(`](${name}.md)`)
  })

  it('has a page for every scenario and no other', () => {
    const pages = readdirSync(`${checkout}/docs/teaching`).map((file) => file.replace('.md', ''))
    expect(pages.sort()).toEqual([...packs, 'README', ...scenarios.map(({ id }) => id)].sort())
  })

  it('links only to what is there', () => {
    for (const name of ['README', ...packs])
      for (const [, path] of readDocument(`docs/teaching/${name}.md`).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g))
        expect(existsSync(`${checkout}/docs/teaching/${path}`), `${name}.md: ${path}`).toBe(true)
  })
})

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('the page of %s', (id, scenario) => {
  const page = readDocument(`docs/teaching/${id}.md`)

  it('is not stale', () => expect(page).toBe(teachingPage(scenario)))

  it('has a card for every role, and the guide and the debrief whole', () => {
    for (const { title, watch } of scenario.roles ?? []) {
      expect(page).toContain(`### ${title}`)
      for (const line of watch) expect(page).toContain(line)
    }
    for (const { text } of scenario.guide?.steps ?? []) expect(page).toContain(text)
    for (const line of Object.values(scenario.debrief ?? {}).flat()) expect(page).toContain(line)
  })

  it('tells nothing of what happened in the case', () => {
    const { summary, events = [], outcomes = [], sources = [] } = scenario.history ?? {}
    const shown = new Set(scenario.sources.map(({ address }) => address))
    const hidden = [
      summary,
      ...[...events, ...outcomes].map(({ text }) => text),
      ...sources.map(({ address }) => address).filter((address) => !shown.has(address))
    ]
    expect(hidden.filter((text) => text !== undefined && page.includes(text))).toEqual([])
  })
})
