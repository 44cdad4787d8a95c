// Branches, comparison, causes and roles, with the keyboard; a file opened and saved; a session of 5,000 occurrences.
import { readFileSync } from 'node:fs'
import {
  advance,
  begin,
  branchFile,
  defineScenario,
  loadScenario,
  parseBranchesText,
  run,
  view,
  type Session
} from '@armistice/core'
import { narrate } from '@armistice/core/words'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { complaintsOf, openPage } from '../support/browser.ts'
import { firstQuestion, linkTo, opened } from './places.ts'

const size = { viewport: { width: 1440, height: 900 } }
const said = (page: Page) => page.locator('[role=status][aria-live=polite]').textContent()
const lanes = (page: Page) => page.locator('armistice-timeline .name[role=button]')
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Main answers in full, B declines. */
async function forked(options = {}): Promise<Page> {
  const page = await openPage({ ...size, path: linkTo(firstQuestion((_, rung) => rung > 0)), ...options })
  await page.locator('armistice-decision').waitFor()
  await press(page, 'f', '4', 'b', '1')
  return page
}

describe('branches', () => {
  it('are forked and switched by key, said aloud, and drawn as lanes that switch', async () => {
    const page = await openPage({ ...size, path: linkTo(firstQuestion((_, rung) => rung > 0)) })
    await page.locator('armistice-decision').waitFor()
    await press(page, 'f')
    await expect.poll(() => said(page)).toMatch(/^Forked at D\+\d+ \d\d:00: you are now on B, which leaves Main\.$/)
    expect(await lanes(page).count()).toBe(2)
    await press(page, '4')
    const onB = await page.locator('armistice-now .sentence').textContent()
    await press(page, 'b')
    await expect.poll(() => said(page)).toMatch(/^Branch Main\. /)
    expect(await page.locator('armistice-now .sentence').textContent()).not.toBe(onB)
    await lanes(page).nth(1).focus()
    await press(page, 'Enter')
    await expect.poll(() => page.locator('armistice-now .sentence').textContent()).toBe(onB)
    expect(await lanes(page).nth(1).getAttribute('aria-current')).toBe('true')
    expect(complaintsOf(page)).toEqual([])
  })

  it('take a name and a comment, are deleted and put back', async () => {
    const page = await forked()
    await press(page, 'a')
    const list = page.locator('armistice-branches')
    await list.getByLabel('Name of B').fill('<b>No</b> answer')
    await list.getByLabel('Comment on B').fill('What if nobody helps?')
    await press(page, 'Tab')
    await expectAccessible(page)
    await press(page, 'Escape')
    await expect.poll(() => lanes(page).nth(1).getAttribute('aria-label')).toContain('<b>No</b> answer')

    await press(page, 'a')
    expect(
      await list
        .getByLabel(/^Comment on/)
        .nth(1)
        .inputValue()
    ).toBe('What if nobody helps?')
    await list.getByRole('button', { name: 'Delete <b>No</b> answer' }).click()
    await expect.poll(() => said(page)).toContain('was deleted')
    await press(page, 'Escape')
    await expect.poll(() => lanes(page).count()).toBe(0)
    await page.getByRole('button', { name: 'Put back' }).click()
    await expect.poll(() => lanes(page).count()).toBe(2)
  })

  it('are saved as a file that opens as the same tree, and a bad file leaves the work untouched', async () => {
    const page = await forked({ acceptDownloads: true })
    await press(page, 'a')
    const list = page.locator('armistice-branches')
    const download = page.waitForEvent('download')
    await list.getByRole('button', { name: 'Save all branches' }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    const parsed = await parseBranchesText(text, (id) => loadScenario(id))
    expect(
      parsed.ok && parsed.branches.map(({ session }) => view(session).decisions.map(({ choice }) => choice))
    ).toEqual([['full'], ['decline']])

    await expect.poll(() => page.url()).toMatch(/\*full$/)
    const before = page.url()
    const input = list.locator('input[type=file]')
    const bad = text.replace('"version": 1', '"version": 99')
    await input.setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(bad) })
    await list.locator('[role=alert]').waitFor()
    expect(await list.locator('[role=alert]').textContent()).toMatch(/nothing here has changed[\s\S]*\/version/)
    expect(page.url()).toBe(before)

    const fresh = await openPage(size)
    await opened(fresh)
    await press(fresh, 'a')
    await fresh
      .locator('armistice-branches input[type=file]')
      .setInputFiles({ name: 'tree.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await expect.poll(() => lanes(fresh).count()).toBe(2)
    expect(complaintsOf(fresh)).toEqual([])
  })
})

it('a comparison says where two branches part, who decided, and what each has come to', async () => {
  const page = await forked()
  await press(page, 'c')
  const sheet = page.locator('armistice-compare')
  await sheet.locator('table').waitFor()
  expect(await sheet.locator('h2').textContent()).toBe('Compare Main with B')
  expect(await sheet.locator('.side').allTextContents()).toEqual([
    expect.stringMatching(/Main[\s\S]*in full[\s\S]*Decided by you/),
    expect.stringMatching(/B[\s\S]*declines[\s\S]*Decided by you/)
  ])
  expect(await sheet.locator('tbody tr').count()).toBeGreaterThan(14)
  await expectAccessible(page)
})

it('why walks back to the start, in a picture whose boxes go there and in sentences', async () => {
  const page = await openPage({ ...size, path: linkTo(firstQuestion((_, rung) => rung === 2)) })
  await page.locator('armistice-decision').waitFor()
  await press(page, 'y')
  const sheet = page.locator('armistice-why')
  await sheet.locator('svg .box').first().waitFor()
  await expectAccessible(page)
  const boxes = await sheet.locator('svg .box').count()
  expect(await sheet.locator('.lines li').count()).toBe(boxes)
  expect(await sheet.locator('.told').textContent()).toMatch(/because/)
  await sheet
    .locator('svg .box')
    .nth(boxes - 1)
    .focus()
  await press(page, 'Enter')
  await expect.poll(() => page.locator('armistice-controls .place').textContent()).toMatch(/Event\s*\d of/)
  await sheet.locator('dialog').waitFor({ state: 'detached' })
})

it('only the seats that are played are asked, and a link says who decides', async () => {
  const page = await openPage(size)
  await opened(page)
  await press(page, 'd')
  const sheet = page.locator('armistice-roles')
  await sheet.getByRole('button', { name: 'Russia', exact: true }).click()
  expect(await sheet.locator('.foot [role=status]').textContent()).toMatch(/You decide for 1 of \d+/)
  await expectAccessible(page)
  await sheet.getByRole('button', { name: 'Restart with these seats' }).click()
  await press(page, 'n')
  await expect.poll(() => page.locator('armistice-decision h2').textContent()).toBe('Russia')
  await expect.poll(() => page.url()).toMatch(/v=2.*by=model\*.*log=/)

  const fresh = await openPage({ ...size, path: new URL(page.url()).hash })
  await fresh.locator('armistice-decision').waitFor()
  await expect.poll(() => fresh.locator('armistice-decision h2').textContent()).toBe('Russia')
})

it('a session of more than 5,000 occurrences is scrubbed to the very places that core knows', async () => {
  const session = await centuryOf(5000)
  const text = JSON.stringify(
    branchFile([{ id: 'main', name: '', comment: '', from: null, session }], { active: 'main', embed: true })
  )
  const page = await openPage(size)
  await opened(page)
  await press(page, 'a')
  await page
    .locator('armistice-branches input[type=file]')
    .setInputFiles({ name: 'century.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await page.locator('armistice-ending h2').waitFor()
  await page.locator('armistice-branches dialog').waitFor({ state: 'detached' })
  const slider = page.locator('armistice-timeline [role=slider]')
  const { end, occurrences } = view(session)
  expect(occurrences.length).toBeGreaterThanOrEqual(5000)
  expect(await slider.getAttribute('aria-valuemax')).toBe(String(end))

  // Not one mark for each: what is drawn has room on the line.
  const path = (await page.locator('armistice-timeline .ticks').first().getAttribute('d'))!
  expect(path.match(/M/g)!.length).toBeLessThanOrEqual(400)

  const drawing = (await page.locator('armistice-timeline svg').first().boundingBox())!
  await page.mouse.move(drawing.x + 120, drawing.y + 24)
  await page.mouse.down()
  for (const share of [0.2, 0.8, 0.45]) {
    await page.mouse.move(drawing.x + drawing.width * share, drawing.y + 24, { steps: 4 })
    await expect
      .poll(async () => Math.abs((await handleAt(page)) - drawing.width * share))
      .toBeLessThan(drawing.width / 50)
  }
  await page.mouse.up()
  await slider.focus()
  await press(page, 'Home')
  expect(await slider.getAttribute('aria-valuenow')).toBe('0')
  await press(page, 'End')
  await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe(String(end))
  expect(await page.locator('armistice-now .sentence').textContent()).toBe(
    narrate(occurrences.at(-1)!, session.scenario)
  )
  expect(complaintsOf(page)).toEqual([])
})

/** Where the handle of the timeline stands, from the left of the drawing. */
const handleAt = (page: Page) =>
  page
    .locator('armistice-timeline .handle')
    .evaluate((handle) => handle.getBoundingClientRect().x + 14 - handle.closest('svg')!.getBoundingClientRect().x)

/** A run of a hundred years, stepped to its end, with at least as many occurrences as asked for. */
async function centuryOf(occurrences: number): Promise<Session> {
  const paris = await loadScenario('paris-2026')
  const century = defineScenario({ ...paris, horizonDays: { value: 36_525, unit: 'd', status: 'assumption' } })
  for (let n = 0; n < 200; n++)
    if (run(century, { seed: '7b', run: n }).occurrences.length >= occurrences)
      return advance(begin(century, { seed: '7b', run: n }), 'end')
  throw new Error(`Expected one of 200 runs to have ${occurrences} occurrences, but none has`)
}
