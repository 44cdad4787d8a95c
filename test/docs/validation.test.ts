// The page of what was checked is about the documents and the engine of today, and about tests that exist.
import { readFileSync } from 'node:fs'
import { engineVersion } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { baseRates, casesKnown, hashes, scores } from '../../scripts/validation/cases.mjs'
import { closedForms, laws } from '../../scripts/validation/checked.mjs'

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const page = read('docs/validation.md')

describe('docs/validation.md', () => {
  it('was made by this engine from these documents: `npm run validate` makes it again', async () => {
    expect(page).toContain(`Engine ${engineVersion}.`)
    const named = [...page.matchAll(/^\| ([\w-]+) \| `([0-9a-f]{64})` \|$/gm)].map(([, id, hash]) => [id, hash])
    expect(named).toEqual(await hashes())
  })

  it('has every case that has a history, after one year and after five, and says what such cases are worth', async () => {
    for (const { id } of await casesKnown())
      for (const { years } of baseRates) expect(page).toMatch(new RegExp(`^\\| ${id} \\| ${years} \\| [\\d.]+ %`, 'm'))
    expect(page).toContain('plausibility check: ten hand-picked cases cannot validate a model')
  })

  it.each(closedForms)('names a test that exists: %s', (_, file, title) =>
    expect(read(file)).toContain(`it('${title}'`)
  )

  it('names every law', () => {
    expect(laws().length).toBeGreaterThan(8)
    for (const { file, about, titles } of laws()) {
      expect(read(file)).toContain(about)
      expect(titles.length).toBeGreaterThan(0)
      for (const title of titles) expect(page).toContain(`- ${title}`)
    }
  })
})

describe('the Brier score', () => {
  it('is the mean square of what was said less what happened, without what nobody can know yet', async () => {
    const [scenario] = await casesKnown()
    const look = (years: number, share: number, resumed: boolean | null) => ({
      scenario: scenario!,
      years,
      share,
      interval: [0, 1] as const,
      band: null,
      resumed,
      text: ''
    })
    const [one, five] = scores([look(1, 0.2, true), look(1, 0.4, false), look(1, 0.9, null), look(5, 0.5, false)])
    expect(one).toMatchObject({ cases: 2, happened: 1 })
    expect(one!.model).toBeCloseTo((0.64 + 0.16) / 2, 12)
    expect(one!.base).toBeCloseTo((0.82 ** 2 + 0.18 ** 2) / 2, 12)
    expect(five!.model).toBe(0.25)
  })
})
