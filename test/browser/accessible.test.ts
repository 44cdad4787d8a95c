// No axe violation at any size, in either theme, in any state; and the theme a person chose.
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { openPage } from '../support/browser.ts'
import { firstQuestion, linkTo, opened, theEnd } from './places.ts'

const states: readonly State[] = [
  { name: 'at the start', path: '', reach: async () => {} },
  { name: 'at a mandate', path: linkTo(firstQuestion((kind) => kind === 'mandate')), reach: async () => {} },
  { name: 'at rung 2', path: linkTo(firstQuestion((_, rung) => rung === 2)), reach: async () => {} },
  {
    name: 'with the help open',
    path: '',
    reach: async (page) => {
      await page.keyboard.press('?')
      await page.locator('armistice-help dialog').waitFor()
    }
  },
  {
    name: 'with a member open',
    path: linkTo(firstQuestion((kind) => kind === 'reaction')),
    reach: async (page) => {
      await page
        .locator('armistice-members .row')
        .first()
        .evaluate((row: HTMLElement) => row.click())
      await page.locator('armistice-member dialog').waitFor()
    }
  },
  {
    name: 'with the share panel open',
    path: '',
    reach: async (page) => {
      await page.keyboard.press('l')
      await page.locator('armistice-share').waitFor()
    }
  },
  { name: 'with a message', path: '#v=1&log=x', reach: async (page) => page.locator('.notice').waitFor() },
  {
    name: 'at the ending',
    path: linkTo(theEnd()),
    reach: async (page) => page.locator('armistice-ending h2').waitFor()
  }
]

interface State {
  readonly name: string
  readonly path: string
  readonly reach: (page: Page) => Promise<void>
}

describe.each([360, 1024, 1920])('%i pixels wide', (width) => {
  it.each(states)('$name', async ({ path, reach }) => {
    const page = await openPage({ path, viewport: { width, height: 900 } })
    await opened(page)
    await reach(page)
    await expectAccessible(page)
  })
})

describe('360 pixels wide, each part of the dock', () => {
  it.each(['Members', 'Coalition', 'Timeline'])('%s', async (name) => {
    const page = await openPage({ viewport: { width: 360, height: 740 }, hasTouch: true })
    await opened(page)
    await page.keyboard.press('n')
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click()
    await expectAccessible(page)
  })
})

describe('the theme', () => {
  it('is the system’s until the person chooses, and then is remembered', async () => {
    const page = await openPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'dark' })
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const button = page.getByRole('button', { name: /^Theme/ })
    await button.waitFor()
    expect([await background(), await stored(page)]).toEqual(['rgb(13, 20, 24)', {}])
    await button.click()
    expect([await background(), await stored(page)]).toEqual(['rgb(243, 245, 245)', { 'armistice.theme': 'light' }])
    await page.reload()
    await button.waitFor()
    expect(await background()).toBe('rgb(243, 245, 245)')
    await button.click()
    await button.click()
    expect([await background(), await stored(page)]).toEqual(['rgb(13, 20, 24)', {}])
  })
})

const stored = (page: Page) => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
