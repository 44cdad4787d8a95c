// A class: one plays Germany, the model plays the others, a fork at the second violation, both ways compared, a debrief on paper.
import { advance, begin, choose, loadScenario, view, type Session } from '@armistice/core'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { formatLink } from '../../packages/playground/src/app/link.js'
import { complaintsOf, openPage } from '../support/browser.ts'
import { linkTo, opened, theEnd } from './places.ts'

const size = { viewport: { width: 1440, height: 900 } }
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

it('plays Germany, forks at the second violation, compares, and takes home two pages of A4', async () => {
  const page = await openPage({ ...size, path: '#v=1&scenario=paris-2026&seed=spring' })
  await opened(page)
  await press(page, 'd')
  await page.locator('armistice-roles .quick select').first().selectOption({ label: 'Germany' })
  await page.locator('armistice-roles').getByRole('button', { name: 'Restart with these seats' }).click()
  for (let questions = 0; (await violations(page)) < 2; questions++) {
    if (questions > 60) throw new Error('Expected a second violation within 60 questions, but there is none')
    await press(page, 'n')
  }
  expect(await page.locator('armistice-decision h2').textContent()).toBe('Germany')
  await press(page, 'f', '4')
  await toTheEnd(page)
  await press(page, 'b')
  expect(await page.locator('armistice-decision h2').textContent()).toBe('Germany')
  await press(page, '1')
  await toTheEnd(page)

  await press(page, 'c')
  const sheet = page.locator('armistice-compare')
  await sheet.locator('table').waitFor()
  expect(await sheet.locator('.side').allTextContents()).toEqual([
    expect.stringContaining('Decided by you'),
    expect.stringContaining('Decided by you')
  ])
  await press(page, 'Escape')
  await page.locator('armistice-ending').getByRole('button', { name: 'Debrief' }).click()
  const debrief = page.locator('armistice-debrief')
  await debrief.getByRole('heading', { name: 'What people decided' }).waitFor()
  expect(await debrief.locator('.about').textContent()).toContain('1 decision by people')
  await withOtherLuck(page)
  await expectOnPaper(page)
  expect(complaintsOf(page)).toEqual([])
})

describe('the debrief on paper', () => {
  it.each(['with other luck', 'alone'])('of a run that ended, %s, takes two pages of A4', async (how) => {
    const page = await openPage({ ...size, path: `${linkTo(theEnd())}&page=debrief` })
    await page.locator('armistice-debrief h1').waitFor()
    if (how === 'with other luck') await withOtherLuck(page)
    await expectOnPaper(page)
  })
})

describe('the debrief on paper of what is longest', () => {
  it.each([
    ['sinai-1967-unef', 'uk'],
    ['korea-1953', 'de'],
    ['paris-2026', 'de']
  ])('%s in %s, with other luck, takes two pages of A4', async (id, language) => {
    const { place, hour } = view(advance(begin(await loadScenario(id), { seed: '7b' }), 'end'))
    const path = `#v=1&scenario=${id}&seed=7b&page=debrief&lang=${language}&log=${place}.${hour}`
    const page = await openPage({ ...size, path })
    await withOtherLuck(page)
    await expectPages(page)
  })

  it('a run in which people decided everything takes two pages of A4, and says how much is left out', async () => {
    const session = await decidedThroughout(120)
    const page = await openPage({ ...size, path: `${formatLink(session)}&page=debrief` })
    await page.locator('armistice-debrief h1').waitFor()
    await expectPages(page)
    await page.emulateMedia({ media: 'print' })
    await page
      .getByText(/^\d+ more on the screen and among the saved events\.$/)
      .first()
      .waitFor()
  })
})

async function decidedThroughout(decisions: number): Promise<Session> {
  let session = begin(await loadScenario('paris-2026'), { seed: '7b' })
  while (view(session).decisions.length < decisions && view(session).ending === null) {
    const { question } = view(session)
    session = question ? choose(session, question.options[0]!.choice) : advance(session, 'decision')
  }
  return advance(session, 'end')
}

describe('the run beside others with other luck', () => {
  it('says its own ending, how often others end so with the range, and marks it in both figures', async () => {
    const page = await openPage({ ...size, path: `${linkTo(theEnd())}&page=debrief` })
    await page.locator('armistice-debrief h1').waitFor()
    await withOtherLuck(page)
    const luck = page.locator('armistice-other-luck')
    expect(await luck.locator('.lead.told').textContent()).toMatch(
      /^This run ended as “\S+” after [\d,]+ days\. Of 1,000 runs .*, [\d.]+ % \([\d.]+–[\d.]+\) end so\.$/
    )
    for (const index of [0, 1])
      expect(await luck.locator('armistice-figure').nth(index).locator('svg').textContent()).toContain('this run: ')
    // Elsewhere in the run, these are not its runs.
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Play' }).click()
    await press(page, 'ArrowLeft')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name: 'Debrief' }).click()
    await luck.getByRole('button', { name: 'Run 1,000 with other luck' }).waitFor()
    expect(await luck.locator('armistice-figure').count()).toBe(0)
  })
})

async function withOtherLuck(page: Page): Promise<void> {
  const luck = page.locator('armistice-other-luck')
  await luck.getByRole('button').first().click()
  await luck.locator('armistice-figure').nth(1).waitFor()
  await luck.locator('progress').waitFor({ state: 'detached' })
}

/** At most two pages of A4, each with the line that it is no forecast at its foot. */
async function expectOnPaper(page: Page): Promise<void> {
  await expectPages(page)
  const foot = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n')
  )
  expect(foot).toMatch(/^@page \{[\s\S]*@bottom-left \{[^}]*content: "Scenario exploration, not a forecast\./)
}

async function expectPages(page: Page): Promise<void> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [first, ...others] = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) =>
    [w, h].map(Number)
  )
  expect([first, ...others].length).toBeLessThanOrEqual(2)
  expect(first![0]).toBeCloseTo(595, -1)
  expect(first![1]).toBeCloseTo(842, -1)
}

const violations = (page: Page) =>
  page.locator('armistice-timeline').evaluate((element) => {
    const { view } = element as unknown as { view: { occurrences: readonly { code: string; detected?: boolean }[] } }
    return view.occurrences.filter(({ code, detected }) => code === 'violation.occurred' && detected).length
  })

async function toTheEnd(page: Page): Promise<void> {
  for (let turns = 0; turns < 60; turns++) {
    for (let times = 0; times < 10; times++) await press(page, 'n')
    if (await page.locator('armistice-ending h2').isVisible()) return
  }
  throw new Error('Expected an ending after 600 decisions, but there is none')
}
