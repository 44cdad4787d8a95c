// The Lab: runs from here on in workers of the page, called off, compared, kept in files.
import { ensemble, parseSession } from '@armistice/core'
import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { measures } from '../../packages/playground/src/lab/setup.js'
import { expectAccessible } from '../support/axe.ts'
import { complaintsOf, openPage } from '../support/browser.ts'
import { firstQuestion, linkTo } from './places.ts'

const tutorial = '#v=1&scenario=tutorial&seed=7b&page=lab'
const lab = (page: Page) => page.locator('armistice-lab')
const button = (page: Page, name: string | RegExp) => lab(page).getByRole('button', { name, exact: true })

async function openLab(path: string): Promise<Page> {
  const page = await openPage({ path, viewport: { width: 1280, height: 900 }, acceptDownloads: true })
  await lab(page).locator('h1').waitFor()
  return page
}

async function makeRuns(page: Page, count: string) {
  await button(page, count).click()
  await button(page, /^Make/).click()
}

const finished = (page: Page) => button(page, /^Make/).waitFor()

describe('runs from here on', () => {
  it('start where the session stands, and come to the bytes that Node comes to', async () => {
    const page = await openLab(`${linkTo(firstQuestion((kind) => kind === 'mandate'))}&page=lab`)
    expect(await lab(page).locator('.blank').textContent()).toMatch(/No runs yet/)
    expect(await lab(page).locator('header p').first().textContent()).toMatch(/from D\+\d+/)
    await makeRuns(page, '500')
    await finished(page)
    await lab(page).locator('armistice-figure').nth(1).waitFor()
    const made = await page.evaluate(() => {
      const element = document
        .querySelector('armistice-app')!
        .shadowRoot!.querySelector('armistice-lab') as unknown as {
        result: object
        state: { session: object }
      }
      return { session: JSON.stringify(element.state.session), result: JSON.stringify(element.result) }
    })
    const parsed = parseSession(JSON.parse(made.session))
    if (!parsed.ok) throw new Error('Expected the session of the page to be one')
    const { session } = parsed
    const options = { seed: '7b', runs: 500, unknowns: 'drawn', measures, from: session } as const
    expect(made.result === JSON.stringify(await ensemble(session.scenario, options))).toBe(true)
    expect(complaintsOf(page)).toEqual([])
  })

  it('can be called off at once, and what there is stays', async () => {
    const page = await openLab('#v=1&scenario=paris-2026&seed=7b&page=lab')
    await makeRuns(page, '10,000')
    await lab(page).locator('armistice-figure').first().waitFor()
    await button(page, 'Cancel').click()
    await expect.poll(() => lab(page).locator('.setup .note').textContent()).toMatch(/^Cancelled\. The figures show/)
    expect(await lab(page).locator('armistice-figure').count()).toBe(2)
    expect(await lab(page).locator('progress').count()).toBe(0)
    expect(await lab(page).locator('.wrap > [role=status]').textContent()).toMatch(/Cancelled/)
    expect(complaintsOf(page)).toEqual([])
  })

  it('go on while another page is shown', async () => {
    const page = await openLab(tutorial)
    await makeRuns(page, '2,000')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Ledger' }).click()
    await page.locator('armistice-ledger').waitFor()
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Lab' }).click()
    await finished(page)
    expect(await lab(page).locator('armistice-figure').first().locator('figcaption').textContent()).toMatch(
      /After 6 months/
    )
    expect(complaintsOf(page)).toEqual([])
  })
})

describe('a what-if', () => {
  it('draws both sides with the same luck, and every figure can be kept', async () => {
    const page = await openLab(tutorial)
    await lab(page).getByRole('combobox', { name: 'What if' }).selectOption('member')
    await makeRuns(page, '500')
    await finished(page)
    const figures = lab(page).locator('armistice-figure')
    expect(await figures.count()).toBe(3)
    expect(await figures.nth(0).locator('svg text').allTextContents()).toEqual(
      expect.arrayContaining(['As it stands', 'What if'])
    )
    expect(await figures.nth(2).locator('h2').textContent()).toMatch(/^What changes if: .* does nothing$/)

    await button(page, 'Work it out').click()
    await button(page, 'Work it out').waitFor()
    expect(await figures.nth(3).locator('figcaption').textContent()).toMatch(/All of them together/)

    for (let index = 0; index < 4; index++) {
      // Chromium drops the eleventh file that a page saves within a second, faster than any person.
      await page.waitForTimeout(1000)
      const saved = async (kind: string) => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          figures.nth(index).getByRole('button', { name: kind }).click()
        ])
        return contentOf(download)
      }
      const svg = (await saved('SVG')).toString('utf8')
      expect(svg).toMatch(/^<svg [^>]*viewBox=/)
      expect(svg).not.toMatch(/var\(|<style|<script| style=/)
      expect(svg).toMatch(/not a forecast/)
      expect(await faultIn(page, svg)).toBe('')
      const png = await saved('PNG')
      expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
      expect(png.readUInt32BE(16)).toBeGreaterThan(500)
      const csv = (await saved('CSV')).toString('utf8')
      expect(csv).toMatch(/^# .*\r\n/)
      expect(csv).toMatch(/not a forecast/)
      await figures.nth(index).getByRole('button', { name: 'Table' }).click()
      expect(await figures.nth(index).locator('tbody tr').count()).toBe(
        csv
          .trim()
          .split('\r\n')
          .filter((line) => !line.startsWith('# ')).length - 1
      )
    }
    expect(complaintsOf(page)).toEqual([])
  })

  it('that cannot be is told in words, and loses nothing', async () => {
    const page = await openLab(tutorial)
    await lab(page).getByRole('combobox', { name: 'What if' }).selectOption('number')
    await lab(page).getByRole('combobox', { name: 'Number' }).selectOption('mechanism.coverage')
    await lab(page).getByRole('textbox', { name: 'Value' }).fill('2')
    await lab(page).getByRole('textbox', { name: 'Value' }).press('Tab')
    await makeRuns(page, '500')
    expect(await lab(page).locator('[role=alert]').textContent()).toMatch(/coverage/)
    expect(await lab(page).getByRole('textbox', { name: 'Value' }).inputValue()).toBe('2')
    expect(complaintsOf(page)).toEqual([])
  })
})

it.each([360, 1280])('%i pixels wide, the Lab is accessible before, during and after', async (width) => {
  const page = await openPage({ path: tutorial, viewport: { width, height: 900 } })
  await lab(page).locator('h1').waitFor()
  await expectAccessible(page, 'before')
  await lab(page).getByRole('combobox', { name: 'What if' }).selectOption('number')
  await makeRuns(page, '10,000')
  await lab(page).locator('armistice-figure').first().waitFor()
  await expectAccessible(page, 'during')
  // They may have come to their end meanwhile, or come to it now.
  await button(page, 'Cancel').evaluateAll((found) => found.forEach((each) => (each as HTMLElement).click()))
  await lab(page).locator('armistice-figure').first().getByRole('button', { name: 'Table' }).click()
  await expectAccessible(page, 'after')
})

/** What an SVG reader finds wrong with a text. A page of its own: this one lets no text become a document. */
async function faultIn(page: Page, svg: string): Promise<string> {
  const reader = await page.context().newPage()
  const fault = await reader.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? '',
    svg
  )
  await reader.close()
  return fault
}

const contentOf = async (download: Download) => readFile(await download.path())
