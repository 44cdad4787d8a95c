// A first visit, with the keyboard alone: from the opening to an ending.
import { loadScenario, run } from '@armistice/core'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { complaintsOf, openPage } from '../support/browser.ts'
import { opened } from './places.ts'

const narration = (page: Page) => page.locator('[role=status][aria-live=polite]')
const question = (page: Page) => page.locator('armistice-decision')

it('goes from the opening to an ending without a pointer, and comes to the trace that Node comes to', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  await opened(page)
  expect(await page.locator('armistice-now .sentence').textContent()).toMatch(/ceasefire/i)

  await page.keyboard.press('ArrowRight')
  await expect.poll(() => narration(page).textContent()).toMatch(/\w/)
  // The horizon is five years: 261 weeks. Weeks after the ending change nothing.
  for (let weeks = 0; weeks < 265; weeks++) await page.keyboard.press('w')

  expect(await page.locator('armistice-ending h2').textContent()).toMatch(
    /The run has ended: (held|frozen|resumed|lapsed)/
  )
  expect(await page.locator('armistice-ending .revealed').textContent()).toMatch(/disposition/)
  const { hash } = run(await loadScenario('paris-2026'), { seed: '7b' })
  await expect.poll(() => page.locator('armistice-ending [data-trace-hash]').getAttribute('data-trace-hash')).toBe(hash)
  expect(complaintsOf(page)).toEqual([])
})

it('asks, takes an answer by its key, and says what happened', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  await opened(page)
  await page.keyboard.press('n')
  await question(page).waitFor()
  const asked = await narration(page).textContent()
  expect(asked).toMatch(/\?$/)
  expect(await page.locator('armistice-now .sentence').textContent()).toBe(asked)

  const name = await question(page).locator('h2').textContent()
  await page.keyboard.press('1')
  await expect.poll(() => narration(page).textContent()).not.toBe(asked)
  expect(await narration(page).textContent()).toContain(name!)
})

it('reaches everything by Tab, and the first stop skips to what is happening', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  await opened(page)
  await page.keyboard.press('Tab')
  const focused = () =>
    page.evaluate(() => {
      let element = document.activeElement
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
      return `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent?.trim().slice(0, 40)}`
    })
  expect(await focused()).toContain('Skip to what is happening now')
  await page.keyboard.press('Enter')
  expect(await focused()).toContain('SECTION Now')

  const seen = new Set<string>()
  for (let stops = 0; stops < 30; stops++) {
    await page.keyboard.press('Tab')
    seen.add(await focused())
  }
  expect([...seen].join('\n')).toMatch(/Step/)
  expect([...seen].join('\n')).toMatch(/Place in the run/)
})

it('moves from tile to tile by arrow keys, and Enter opens the member', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  const tile = page.locator('armistice-tiles [data-member=DE]')
  await tile.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const sheet = page.locator('armistice-member dialog')
  await sheet.waitFor()
  expect(await sheet.locator('h2').textContent()).toBe('Poland')
  expect(await page.locator('armistice-controls .place').textContent()).toMatch(/Event\s*0/)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
})

it('opens the help on ?, and changes the seed from the keyboard', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  await opened(page)
  await page.keyboard.press('?')
  await page.locator('armistice-help dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('armistice-help dialog').waitFor({ state: 'hidden' })

  await page.keyboard.press('s')
  await page.locator('armistice-seed input:focus').waitFor()
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Enter')
  expect(await page.locator('armistice-seed [role=alert]').textContent()).toBe(
    'Expected a seed of 1 to 64 characters, but received none.'
  )
  await page.keyboard.type('spring')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('seed=spring')
})

it('plays by itself until it is paused', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  await opened(page)
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const event = async () =>
    Number(/\d+/.exec((await page.locator('armistice-controls .place').textContent()) ?? '')?.[0])
  await page.getByRole('button', { name: '1× speed' }).click()
  await page.keyboard.press('p')
  await page.clock.runFor(10_000)
  const played = await event()
  expect(played).toBeGreaterThan(2)
  await page.keyboard.press('p')
  await page.clock.runFor(10_000)
  expect(await event()).toBe(played)
})
