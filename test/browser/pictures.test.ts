// The two further pictures of the play page: the statechart and the charts.
import { readFileSync } from 'node:fs'
import { advance, begin, goTo, loadScenario, view } from '@armistice/core'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { keyOf } from '../../packages/playground/src/views/statechart/statechart.js'
import { complaintsOf, openPage } from '../support/browser.ts'
import { expectAccessible } from '../support/axe.ts'
import { firstQuestion, linkTo, opened, theEnd } from './places.ts'

const atRung = firstQuestion((_, rung) => rung === 2)

async function openPicture(name: 'Statechart' | 'Charts', path: string, width: number): Promise<Page> {
  const page = await openPage({ path, viewport: { width, height: 900 } })
  if (width < 720)
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Coalition' }).click()
  else await opened(page)
  await page.getByRole('button', { name, exact: true }).click()
  return page
}

describe.each([360, 1024, 1440])('the statechart %i pixels wide', (width) => {
  it('has no axe violation as a picture, as a table and with a state open, and does not scroll sideways', async () => {
    const page = await openPicture('Statechart', linkTo(atRung), width)
    await page.locator('.state.live [data-state=rung2]').waitFor()
    const check = async (what: string) => {
      await expectAccessible(page, what)
    }
    await check('picture')
    await page.locator('[data-state=verification]').focus()
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Verification' })
    await sheet.getByText('participation in a US-led ceasefire monitoring mechanism').waitFor()
    await check('state')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'As a table' }).click()
    await check('table')
    expect(complaintsOf(page)).toEqual([])
  })
})

describe('the statechart', () => {
  it('shows as live what the session says is live, while stepping', async () => {
    const page = await openPicture('Statechart', '#v=1&scenario=paris-2026&seed=7b', 1440)
    const start = begin(await loadScenario('paris-2026'), { seed: '7b' })
    const end = advance(start, 'end')
    const live = page.locator('.state.live:is(.leaf, .final) [data-state]')
    await live.first().waitFor()
    let session = start
    for (let steps = 0; steps < 12; steps++) {
      expect(await keysOf(live)).toEqual(view(session).states.map(keyOf))
      session = advance(session, 'decision')
      await page.keyboard.press('n')
    }
    await page.goto(page.url().split('#')[0]! + linkTo(theEnd()))
    await page.getByText('The run has ended: held').waitFor()
    await page.getByRole('button', { name: 'Statechart', exact: true }).click()
    await page.locator('.state.live [data-state=held]').waitFor()
    const { place } = view(end)
    await page.keyboard.press('ArrowLeft')
    await page.locator('.state.live [data-state=established]').waitFor()
    expect(await keysOf(live)).toEqual(view(goTo(end, { place: place - 1 })).states.map(keyOf))
  })

  it('is one stop for Tab, with arrow keys between its states that do not step the run', async () => {
    const page = await openPicture('Statechart', linkTo(atRung), 1440)
    await page.locator('[data-state=rung2]').waitFor()
    expect(await page.locator('[data-state][tabindex="0"]').count()).toBe(1)
    const before = page.url()
    await page.locator('[data-state=rung2]').focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('rung3')
    await page.keyboard.press('Home')
    expect(await focused(page)).toBe('guarantee')
    expect(page.url()).toBe(before)
  })

  it.each(['SVG', 'PNG'])('can be kept as %s, with what it shows and that it is no forecast', async (kind) => {
    const page = await openPicture('Statechart', linkTo(atRung), 1440)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: kind, exact: true }).click()
    ])
    expect(download.suggestedFilename()).toBe(`statechart.${kind.toLowerCase()}`)
    const file = readFileSync(await download.path())
    if (kind === 'SVG') {
      expect(file.toString()).toContain('not a forecast')
      expect(file.toString()).toContain('Verification')
    } else expect([...file.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
    expect(complaintsOf(page)).toEqual([])
  })
})

describe.each([360, 1024, 1920])('the charts %i pixels wide', (width) => {
  it('have no axe violation as charts and as tables, and do not scroll sideways', async () => {
    const page = await openPicture('Charts', linkTo(atRung), width)
    const figures = page.locator('armistice-charts armistice-figure')
    await figures.nth(4).locator('svg.chart').waitFor()
    for (const view of ['Chart', 'Table']) {
      for (const button of await figures.getByRole('button', { name: view, exact: true }).all()) await button.click()
      await expectAccessible(page, view)
    }
    expect(complaintsOf(page)).toEqual([])
  })
})

describe('the charts', () => {
  it('show what is known beyond the present place fainter, after a line that says where that is', async () => {
    const page = await openPicture('Charts', linkTo(theEnd()), 1440)
    const first = page.locator('armistice-charts armistice-figure').first()
    await first.locator('svg.chart').waitFor()
    expect(await first.getByText('now', { exact: true }).count()).toBe(0)
    for (let back = 0; back < 40; back++) await page.keyboard.press('ArrowLeft')
    await first.getByText('now', { exact: true }).waitFor()
    expect(await first.locator('svg [opacity="0.45"]').count()).toBeGreaterThan(0)
  })

  it('can be kept as numbers, with what they rest on', async () => {
    const page = await openPicture('Charts', linkTo(atRung), 1440)
    const first = page.locator('armistice-charts armistice-figure').first()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      first.getByRole('button', { name: 'CSV' }).click()
    ])
    const [title, honesty, head, row] = readFileSync(await download.path(), 'utf8').split('\r\n')
    expect(title).toContain('7b')
    expect(honesty).toContain('not a forecast')
    expect(head).toBe('Time,deterrence,defend: forces in place,deter: commitments')
    expect(row!.split(',').map(Number).every(Number.isFinite)).toBe(true)
  })
})

const keysOf = (states: ReturnType<Page['locator']>) =>
  states.evaluateAll((found) => found.map((state) => state.getAttribute('data-state')))

const focused = (page: Page) =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.getAttribute('data-state')
  })
