// No axe violation in any state that the pages have beside their first: filtered, empty, failed, under way, done, in dialogs.
import { editable, loadScenario } from '@armistice/core'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { complaintsOf, openPage } from '../support/browser.ts'
import { firstQuestion, linkTo, theEnd } from './places.ts'

const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

const states: readonly { name: string; path: string; reach: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'ledger, filtered',
    path: '#v=1&page=ledger',
    reach: (page) => named(page, 'Show only what is assumed').click()
  },
  {
    name: 'ledger, nothing fits',
    path: '',
    reach: (page) => page.locator('armistice-ledger').getByLabel('Search').fill('no such thing anywhere')
  },
  {
    name: 'debrief, before a run',
    path: '#v=1&page=debrief',
    reach: (page) => named(page, 'Go to the run').waitFor()
  },
  {
    name: 'debrief, of a run that goes on',
    path: `${linkTo(firstQuestion((_, rung) => rung === 2))}&page=debrief`,
    reach: (page) => page.locator('armistice-debrief .goes-on').waitFor()
  },
  {
    name: 'debrief, with other luck',
    path: `${linkTo(theEnd())}&page=debrief`,
    reach: async (page) => {
      await named(page, 'Run 1,000 with other luck').click()
      await page.locator('armistice-other-luck armistice-figure').nth(1).waitFor()
      await page.locator('armistice-other-luck progress').waitFor({ state: 'detached' })
    }
  },
  {
    name: 'lab, failed',
    path: '#v=1&scenario=tutorial&seed=7b&page=lab',
    reach: async (page) => {
      const lab = page.locator('armistice-lab')
      await lab.getByRole('combobox', { name: 'What if' }).selectOption('number')
      await lab.getByRole('combobox', { name: 'Number' }).selectOption('mechanism.coverage')
      await lab.getByRole('textbox', { name: 'Value' }).fill('2')
      await lab.getByRole('textbox', { name: 'Value' }).press('Tab')
      await named(page, /^Make/).click()
      await lab.locator('[role=alert]').waitFor()
    }
  },
  {
    name: 'scenario, with issues',
    path: '#v=1&page=scenario',
    reach: async (page) => {
      await page.locator('armistice-scenario .cm-content').waitFor()
      const bad = { ...editable(await loadScenario('tutorial')), title: '' }
      await page
        .locator('armistice-scenario input[type=file]')
        .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(bad)) })
      await page.locator('armistice-scenario .issues li').first().waitFor()
    }
  },
  {
    name: 'dialogs: branches',
    path: linkTo(firstQuestion((_, rung) => rung === 2)),
    reach: async (page) => {
      await page.locator('armistice-decision').waitFor()
      for (const key of ['f', '4', 'b', '1', 'a']) await page.keyboard.press(key)
      await page.locator('armistice-branches dialog').waitFor()
    }
  },
  { name: 'dialogs: comparison', path: '', reach: (page) => another(page, 'c', 'armistice-compare table') },
  { name: 'dialogs: causes', path: '', reach: (page) => another(page, 'y', 'armistice-why svg .box') },
  { name: 'dialogs: who decides', path: '', reach: (page) => another(page, 'd', 'armistice-roles dialog') }
]

it.each([360, 1440])('%i pixels wide, no state of any page has a violation in either theme', async (width) => {
  const page = await openPage({ viewport: { width, height: 900 } })
  for (const { name, path, reach } of states) {
    if (path !== '') {
      await page.evaluate((link) => (location.hash = link), path)
      await page.reload()
    }
    await reach(page)
    await expectAccessible(page, name)
  }
  expect(complaintsOf(page)).toEqual([])
})

/** Another dialog after the one that is open. */
async function another(page: Page, key: string, element: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.keyboard.press(key)
  await page.locator(element).first().waitFor()
}
