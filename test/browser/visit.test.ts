// A whole visit with the keyboard alone, through every page, under the eyes of the content policy.
import { advance, begin, loadScenario, view } from '@armistice/core'
import { narrate } from '@armistice/core/words'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { opened } from './places.ts'
import { openAndClose, openWatched } from './watched.ts'

const size = { viewport: { width: 1440, height: 900 } }
const said = (page: Page) => page.locator('[role=status][aria-live=polite]').first().textContent()

it('goes from the opening to the debrief and through every page by keys, and the focus is always seen', async () => {
  const { page, seen } = await openWatched('', size)
  await opened(page)
  expect(await hidden(page, 40)).toEqual([])
  await page.keyboard.press('n')
  await page.locator('armistice-decision').waitFor()
  for (const key of ['1', 'n', '2', 'n', '4', 'n', 'm']) await page.keyboard.press(key)
  await toTheEnd(page)
  await tabTo(page, 'Debrief', 'armistice-ending')
  await page.keyboard.press('Enter')
  await page.locator('armistice-debrief h1').waitFor()
  expect(await hidden(page, 12)).toEqual([])

  await tabTo(page, 'Run 1,000 with other luck', 'armistice-other-luck')
  await page.keyboard.press('Enter')
  const luck = page.locator('armistice-other-luck')
  await luck.locator('armistice-figure').nth(1).waitFor()
  expect(await hidden(page, 8)).toEqual([])

  for (const [name, element] of [
    ['Lab', 'armistice-lab h1'],
    ['Ledger', 'armistice-ledger h1'],
    ['Scenario', 'armistice-scenario .cm-content'],
    ['Play', 'armistice-now']
  ] as const) {
    await tabTo(page, name, 'armistice-top')
    await page.keyboard.press('Enter')
    await page.locator(element).waitFor()
    expect({ name, hidden: await hidden(page, 14) }).toEqual({ name, hidden: [] })
  }
  for (const picture of ['Statechart', 'Charts']) {
    await tabTo(page, picture, 'armistice-app')
    await page.keyboard.press('Enter')
    await page.locator(`armistice-${picture.toLowerCase()} svg`).first().waitFor()
  }
  await page.keyboard.press('f')
  for (const key of ['?', 'd', 'a', 'c', 'y']) await openAndClose(page, key)
  expect(await seen()).toEqual([])
})

it('says each step aloud in the words of the library, once, and an undo with what then holds', async () => {
  const { page } = await openWatched('', size)
  await opened(page)
  const scenario = await loadScenario('paris-2026')
  let session = begin(scenario, { seed: '7b' })
  for (let step = 0; step < 6; step++) {
    session = advance(session, 'next')
    await page.keyboard.press('ArrowRight')
    const { question, occurrences } = view(session)
    if (question) break
    const told = occurrences.map((one) => narrate(one, scenario))
    await expect.poll(() => said(page)).toSatisfy((text: string) => told.includes(text))
  }
  expect(await page.locator('[role=status][aria-live=polite]').count()).toBe(1)
  const before = await said(page)
  await page.keyboard.press('n')
  await expect.poll(() => said(page)).toMatch(/\?$/)
  await page.keyboard.press('u')
  await expect.poll(() => said(page)).toBe(before)
})

/** By keys, with the model deciding what comes up. */
async function toTheEnd(page: Page): Promise<void> {
  for (let turns = 0; turns < 60; turns++) {
    for (let times = 0; times < 10; times++) await page.keyboard.press('n')
    if (await page.locator('armistice-ending h2').isVisible()) return
  }
  throw new Error('Expected an ending after 600 decisions, but there is none')
}

/** Tab until a button of that name has the focus. */
async function tabTo(page: Page, name: string, within: string): Promise<void> {
  for (let stops = 0; stops < 250; stops++) {
    await page.keyboard.press(within === 'armistice-top' ? 'Shift+Tab' : 'Tab')
    const [text, hosts] = await page.evaluate(() => {
      let active = document.activeElement
      const around = [active?.localName]
      while (active?.shadowRoot?.activeElement) around.push((active = active.shadowRoot.activeElement).localName)
      return [active?.textContent?.trim(), around]
    })
    if (text === name && hosts.includes(within)) return
  }
  throw new Error(`Expected ${name} to be reached by Tab, but it is not`)
}

/** What has the focus after each of some Tabs and does not show it. */
async function hidden(page: Page, stops: number): Promise<string[]> {
  const found: string[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const unseen = await page.evaluate(() => {
      let active = document.activeElement
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
      if (!active || active === document.body) return null
      const shown = [active, ...active.querySelectorAll('*'), active.parentElement].some((each) => {
        if (!each) return false
        const { outlineStyle, outlineWidth, visibility } = getComputedStyle(each)
        return visibility === 'visible' && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1.5
      })
      const { width, height } = active.getBoundingClientRect()
      return shown && width > 0 && height > 0
        ? null
        : `${active.localName}.${active.getAttribute('class') ?? ''} ${active.textContent?.trim().slice(0, 30)}`
    })
    if (unseen !== null) found.push(unseen)
  }
  return found
}
