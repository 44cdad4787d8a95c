// What comes late: a dialog whose script is still on its way when the person has changed their mind.
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { opened } from './places.ts'

/** Holds back the script of a dialog until it is let go. */
async function holdBack(page: Page, script: string) {
  let go = () => {}
  const free = new Promise<void>((done) => (go = done))
  await page.route(`**/assets/${script}-*.js`, async (route) => {
    await free
    await route.continue()
  })
  const asked = page.waitForRequest(`**/assets/${script}-*.js`)
  const came = page.waitForResponse(`**/assets/${script}-*.js`).then((response) => response.finished())
  return { asked, came, go }
}

const frames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))

it.each([
  ['help-dialog', 'armistice-help', (page: Page) => page.keyboard.press('?')],
  ['member-view', 'armistice-member', (page: Page) => page.locator('armistice-tiles [data-member=DE]').press('Enter')]
] as const)('Escape calls off %s before it has come', async (script, element, ask) => {
  const page = await openPage()
  await opened(page)
  const late = await holdBack(page, script)
  await ask(page)
  await late.asked
  await page.keyboard.press('Escape')
  late.go()
  await late.came
  await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), element)
  await frames(page)
  expect(await page.locator(element).count()).toBe(0)
  // The page is heard again at once.
  const before = await page.locator('armistice-now .sentence').textContent()
  await page.keyboard.press('n')
  await expect.poll(() => page.locator('armistice-now .sentence').textContent()).not.toBe(before)
})

it('keys pressed before a dialog has come neither step the run nor lose the focus of what opened it', async () => {
  const page = await openPage()
  await opened(page)
  const late = await holdBack(page, 'member-view')
  const before = await page.locator('armistice-now .sentence').textContent()
  await page.locator('armistice-tiles [data-member=DE]').press('Enter')
  await late.asked
  for (const key of ['Tab', 'n']) await page.keyboard.press(key)
  late.go()
  await page.getByRole('dialog', { name: 'Germany' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('armistice-member dialog').waitFor({ state: 'hidden' })
  expect(await page.locator('armistice-now .sentence').textContent()).toBe(before)
  expect(await focused(page)).toBe('DE')
})

const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.getAttribute('data-member')
  })
