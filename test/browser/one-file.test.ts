// The whole page in one file, opened from disk.
import { loadScenario, run } from '@armistice/core'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { complaintsOf, listen, newContext } from '../support/browser.ts'

const address = new URL('../../packages/playground/dist/armistice.html', import.meta.url).href

/** A page from disk, which may ask for nothing but itself. */
async function openFile(hash = ''): Promise<Page> {
  const page = await (await newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  listen(page, address)
  await page.goto(address + hash)
  await page.locator('armistice-top .seed').waitFor()
  return page
}

it('steps from disk to the ending that Node comes to, and asks for nothing', async () => {
  const page = await openFile()
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
  expect(policy).toMatch(/script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}=';/)
  expect(policy).not.toMatch(/unsafe/)
  for (let weeks = 0; weeks < 270; weeks++) await page.keyboard.press('w')
  await expect
    .poll(() => page.locator('armistice-ending [data-trace-hash]').getAttribute('data-trace-hash'))
    .toBe(run(await loadScenario('paris-2026'), { seed: '7b' }).hash)
  expect(complaintsOf(page)).toEqual([])
})

it('shows every page and picture, in another language and of another scenario', async () => {
  const page = await openFile('#v=1&scenario=korea-1953&seed=7b&lang=de')
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  const bar = page.locator('armistice-top nav.wide')
  for (const [place, element] of [
    'armistice-lab',
    'armistice-ledger',
    'armistice-debrief',
    'armistice-scenario'
  ].entries()) {
    await bar
      .getByRole('button')
      .nth(place + 1)
      .click()
    await page.locator(`${element} h1`).first().waitFor()
  }
  await bar.getByRole('button').first().click()
  await page.keyboard.press('w')
  for (const [place, element] of ['armistice-tiles', 'armistice-statechart', 'armistice-charts'].entries()) {
    await page.locator('.picture .seg button').nth(place).click()
    await page.locator(`${element} svg`).first().waitFor()
  }
  expect(complaintsOf(page)).toEqual([])
})

it('makes runs in the Lab between frames, as it has no other file to start, and says so', async () => {
  const page = await openFile('#v=1&scenario=tutorial&seed=7b&page=lab')
  const lab = page.locator('armistice-lab')
  await lab.getByRole('button', { name: '500', exact: true }).click()
  await lab.getByRole('button', { name: /^Make/ }).click()
  await lab.locator('armistice-figure svg').first().waitFor()
  expect(page.workers()).toEqual([])
  expect(await lab.locator('form').textContent()).toContain('makes the runs itself, between frames')
  expect(complaintsOf(page)).toEqual([])
})
