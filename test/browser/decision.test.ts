// A decision: the pledge's own words and their source, an answer and what it changes, and the way back.
import { choose, view } from '@armistice/core'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { firstQuestion, linkTo } from './places.ts'

const size = { viewport: { width: 1440, height: 900 } }
const strength = async (page: Page) =>
  Number(/Delivered strength ([\d.]+)/.exec((await page.locator('armistice-meter .head').textContent()) ?? '')?.[1])
const seen = (page: Page) =>
  page.evaluate(() =>
    ['armistice-now', 'armistice-phases', 'armistice-meter', 'armistice-standing', 'armistice-members']
      .map((name) =>
        document
          .querySelector('armistice-app')!
          .shadowRoot!.querySelector(name)!
          .shadowRoot!.textContent.replaceAll(/\s+/g, ' ')
      )
      .join('\n')
  )

function firstResponse() {
  const session = firstQuestion((_, rung) => rung > 0)
  return { session, question: view(session).question!, link: linkTo(session) }
}

it('shows the words of the pledge with status, speaker and source, and an answer adds to the strength', async () => {
  const { question, session, link } = firstResponse()
  const page = await openPage({ ...size, path: link })
  const card = page.locator('armistice-decision')
  await card.waitFor()

  const said = question.documents.flatMap((pledge) =>
    pledge.words.map(({ quote, paraphrase }) => quote ?? paraphrase ?? '')
  )
  const shown = (await card.locator('blockquote').first().textContent())!.replaceAll(/[“”]/g, '').trim()
  expect(said).toContain(shown)
  expect(await card.locator('.badge').first().textContent()).toMatch(/sourced|reported|derived|assumption|undisclosed/)
  for (const address of await card.locator('.source a').all()) {
    expect(await address.getAttribute('href')).toMatch(/^https?:/)
    expect(await address.getAttribute('rel')).toContain('noopener')
  }

  const before = await strength(page)
  await card.locator('[data-choice=full]').click()
  const after = view(choose(session, 'full')).world.case!.strength
  await expect.poll(() => strength(page)).toBeCloseTo(after, 2)
  expect(after).toBeGreaterThan(before)
})

it('comes back to the same page by undo, redo and the timeline', async () => {
  const { link } = firstResponse()
  const page = await openPage({ ...size, path: link })
  await page.locator('armistice-decision').waitFor()
  const asked = await seen(page)
  await page.keyboard.press('1')
  await page.keyboard.press('4')
  const answered = await seen(page)
  expect(answered).not.toBe(asked)

  await page.keyboard.press('u')
  await page.keyboard.press('u')
  expect(await seen(page)).toBe(asked)
  await page.keyboard.press('r')
  await page.keyboard.press('r')
  expect(await seen(page)).toBe(answered)

  const slider = page.locator('armistice-timeline [role=slider]')
  await slider.focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await seen(page)).toBe(asked)
  await page.keyboard.press('End')
  expect(await seen(page)).toBe(answered)
  await page.keyboard.press('Home')
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/^D\+0 00:00, event 0 of \d+\./)
})

it('scrubs with a pointer, and what lies ahead stays known', async () => {
  const { link } = firstResponse()
  const page = await openPage({ ...size, path: link })
  const drawing = page.locator('armistice-timeline svg')
  await drawing.waitFor()
  const box = (await drawing.boundingBox())!
  const slider = page.locator('armistice-timeline [role=slider]')
  const end = await slider.getAttribute('aria-valuemax')
  await page.mouse.move(box.x + 200, box.y + 24)
  await page.mouse.down()
  await page.mouse.move(box.x + 300, box.y + 24, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => Number(await slider.getAttribute('aria-valuenow'))).toBeLessThan(Number(end))
  expect(await slider.getAttribute('aria-valuemax')).toBe(end)
})

it('hides and shows the odds, and lets the model decide for the rest', async () => {
  const { link } = firstResponse()
  const page = await openPage({ ...size, path: link })
  const card = page.locator('armistice-decision')
  await card.waitFor()
  expect(await card.locator('.figures').count()).toBe(4)
  await page.keyboard.press('o')
  await expect.poll(() => card.locator('.figures').count()).toBe(0)
  await card.getByRole('button', { name: /^the other \d+ members/ }).click()
  await expect.poll(() => page.locator('armistice-members').textContent()).not.toMatch(/to come/)
})
