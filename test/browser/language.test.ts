// Another language, chosen while a run is open: the run stays, every word changes.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { complaintsOf, expectNoSidewaysScrolling, openPage } from '../support/browser.ts'
import { en } from '../../packages/playground/src/messages/en.js'
import { english } from '../support/texts.ts'
import { linkTo, opened, theEnd } from './places.ts'

const size = { viewport: { width: 1440, height: 900 } }
const sentence = (page: Page) => page.locator('armistice-now .sentence').textContent()
const place = (page: Page) => page.locator('armistice-controls .place b').textContent()

describe('the menu of languages', () => {
  it('changes every word and keeps the run, the place and the focus', async () => {
    const page = await openPage(size)
    await opened(page)
    for (const key of ['n', '2', 'w']) await page.keyboard.press(key)
    const before = { sentence: await sentence(page), place: (await place(page))?.split(' ')[0] }
    const menu = page.locator('armistice-top select')
    await menu.selectOption({ label: 'Українська' })
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('uk')
    await expect.poll(() => sentence(page)).toMatch(/\p{Script=Cyrillic}/u)
    expect(await sentence(page)).not.toBe(before.sentence)
    expect((await place(page))?.split(' ')[0]).toBe(before.place)
    await expect.poll(() => page.url()).toContain('lang=uk')
    await expect.poll(() => menu.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true)

    await menu.selectOption({ label: 'English' })
    await expect.poll(() => sentence(page)).toBe(before.sentence)
    await expect.poll(() => page.url()).not.toContain('lang=')
    expect(complaintsOf(page)).toEqual([])
  })

  it.each(['fr', 'de', 'uk'])('in %s leaves no English on the page, and opens from a link', async (code) => {
    const page = await openPage({ ...size, path: `#v=1&scenario=paris-2026&seed=7b&lang=${code}` })
    await opened(page)
    await page.keyboard.press('n')
    await page.locator('armistice-decision').waitFor()
    const shown = (await page.locator('body').ariaSnapshot()).toLowerCase()
    const english = textsIn(en).filter((text) => text.length > 11 && shown.includes(text.toLowerCase()))
    expect(english).toEqual([])
    await expectAccessible(page)
  })

  it.each(['fr', 'de', 'uk'])('in %s leaves no English on any other page', async (code) => {
    // Short ones stand in the notes and quotations of the document too, which stay in its own language.
    const texts = [...english].flatMap(([path, text]) => (path.includes('(') || text.length < 20 ? [] : [text]))
    for (const name of ['lab', 'ledger', 'debrief', 'scenario']) {
      const page = await openPage({ ...size, path: `${linkTo(theEnd())}&lang=${code}&page=${name}` })
      await page.locator(`armistice-${name} h1`).waitFor()
      const shown = (await page.locator('body').ariaSnapshot()).toLowerCase()
      expect({ name, found: texts.filter((text) => shown.includes(text.toLowerCase())) }).toEqual({ name, found: [] })
      await expectNoSidewaysScrolling(page)
      expect(complaintsOf(page)).toEqual([])
    }
  })
})

/** The plain texts of a table, at any depth. */
const textsIn = (table: unknown): string[] =>
  typeof table === 'string'
    ? [table]
    : typeof table === 'object' && table !== null
      ? Object.values(table).flatMap((each) => textsIn(each))
      : []
