// The page on which a scenario is opened, changed and run: whatever is opened there, what runs stays until another is sound.
import { readFile } from 'node:fs/promises'
import { editable, loadScenario, parseScenarioText } from '@armistice/core'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { complaintsOf, openPage } from '../support/browser.ts'
import { firstQuestion, linkTo } from './places.ts'

async function openEditor(path = '#v=1&page=scenario', width = 1440): Promise<Page> {
  const page = await openPage({ path, viewport: { width, height: 900 } })
  await page.locator('armistice-scenario .cm-content').waitFor()
  return page
}

const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
const give = (page: Page, name: string, text: string) =>
  page.locator('armistice-scenario input[type=file]').setInputFiles(file(name, text))
const verdict = (page: Page) => page.locator('armistice-scenario .verdict')
const says = (page: Page, text: string) => verdict(page).filter({ hasText: text }).waitFor()

describe('the scenario page', () => {
  it.each([360, 1024, 1920])('has no violation at %i pixels in either theme', async (width) => {
    const page = await openEditor(undefined, width)
    await says(page, 'This is the scenario that runs')
    await expectAccessible(page)
    expect(complaintsOf(page)).toEqual([])
  })

  it('names every issue of a bad file, shows its place, and loses nothing that was open', async () => {
    const path = `${linkTo(firstQuestion((kind) => kind === 'mandate'))}&page=scenario`
    const page = await openEditor(path)
    const bad = { ...editable(await loadScenario('tutorial')), title: '', extra: '<img src=x onerror=alert(1)>' }
    await give(page, 'bad.json', JSON.stringify(bad, null, 2))
    await says(page, '2 things are wrong')
    const issues = page.locator('armistice-scenario .issues li')
    expect(await issues.count()).toBe(2)
    expect(await page.getByRole('button', { name: 'Run this scenario' }).getAttribute('aria-disabled')).toBe('true')
    await page.getByRole('button', { name: 'Go to title' }).click()
    expect(await page.locator('armistice-scenario .cm-activeLine').first().textContent()).toContain('"title"')
    await page.getByRole('button', { name: 'Back to what was open before' }).click()
    await says(page, 'This is the scenario that runs')
    await page.getByRole('button', { name: 'Play', exact: true }).first().click()
    await page.locator('armistice-decision').waitFor()
    expect(complaintsOf(page)).toEqual([])
  })

  it.each([
    ['what is cut off', '{"version": 1, "title"'],
    ['what nests without end', '['.repeat(20_000)],
    ['a later version', '{"version": 99}'],
    ['a prototype', '{"version": 1, "__proto__": {"polluted": true}}']
  ])('refuses %s with a message', async (_, text) => {
    const page = await openEditor()
    await give(page, 'hostile.json', text)
    await page.locator('armistice-scenario .issues li').first().waitFor()
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    expect(complaintsOf(page)).toEqual([])
  })

  it('refuses a file that is too large, and keeps what is open', async () => {
    const page = await openEditor()
    await give(page, 'large.json', ' '.repeat(5_000_001))
    await page.getByText('at most 5 MB').waitFor()
    await says(page, 'This is the scenario that runs')
  })

  it('runs another scenario with an overlay, whose link opens the same again', async () => {
    const page = await openEditor()
    await page.getByRole('button', { name: 'Open Two neighbours' }).click()
    await says(page, 'Changed, and not running yet')
    await page.getByRole('button', { name: 'Apply: Alliances deter' }).click()
    await page.getByText('applied', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Run this scenario' }).click()
    await page.locator('armistice-now').waitFor()
    await page.waitForURL(/overlays=alliances-deter/)
    await page.reload()
    await page
      .getByRole('button', { name: /Two neighbours/ })
      .first()
      .waitFor()
    expect(new URL(page.url()).hash).toContain('scenario=tutorial&overlays=alliances-deter')
  })

  it('puts a document of one’s own into the link whole', async () => {
    const page = await openEditor()
    const own = { ...editable(await loadScenario('tutorial')), id: 'mine', title: 'A case of my own' }
    await give(page, 'mine.json', JSON.stringify(own))
    await says(page, 'Nothing is wrong')
    await page.getByRole('button', { name: 'Run this scenario' }).click()
    await page.waitForURL(/doc=/)
    const other = await openPage({ path: new URL(page.url()).hash })
    await other
      .getByRole('button', { name: /A case of my own/ })
      .first()
      .waitFor()
  })

  it('completes what the schema allows, by keyboard', async () => {
    const page = await openEditor()
    await give(page, 'empty.json', '{\n  \n}')
    await page.locator('armistice-scenario .cm-content').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.type('"hori')
    await page.keyboard.press('Control+Space')
    await page.getByRole('option', { name: /horizonDays/ }).waitFor()
    // For a moment the editor takes Enter for a new line, so that nobody accepts what has only just appeared.
    await page.waitForTimeout(200)
    await page.keyboard.press('Enter')
    expect(await page.locator('armistice-scenario .cm-content').textContent()).toContain('"horizonDays": ')
  })

  it('saves the document as it stands', async () => {
    const page = await openEditor()
    await says(page, 'This is the scenario that runs')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as JSON' }).click()
    ])
    const parsed = parseScenarioText(await readFile(await download.path(), 'utf8'))
    expect(parsed.ok && parsed.scenario.id).toBe('paris-2026')
  })
})
