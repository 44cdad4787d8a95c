// The page of pledges and numbers: complete, filtered, saved, and usable by everybody.
import { readFile } from 'node:fs/promises'
import { countByStatus, loadScenario } from '@armistice/core'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { complaintsOf, openPage } from '../support/browser.ts'

const paris = await loadScenario('paris-2026')
const rows = (page: Page) => page.locator('armistice-ledger tbody tr:not(.group)')

async function openLedger(width = 1440): Promise<Page> {
  const page = await openPage({ path: '#v=1&page=ledger', viewport: { width, height: 900 } })
  await page.locator('armistice-ledger h1').waitFor()
  return page
}

describe('the ledger', () => {
  it.each([360, 1024, 1920])('has no violation at %i pixels in either theme', async (width) => {
    const page = await openLedger(width)
    await expectAccessible(page)
    expect(complaintsOf(page)).toEqual([])
  })

  it('shows every number and every pledge once, and none of another status where one is chosen', async () => {
    const page = await openLedger()
    const facts = paris.facts?.filter(({ quantity }) => quantity).length ?? 0
    const all = countByStatus(paris).total + facts + paris.pledges.length
    expect(await rows(page).count()).toBe(all)
    await page.getByRole('button', { name: 'Show only what is assumed' }).click()
    const shown = await rows(page).count()
    expect(await page.locator('armistice-ledger tbody tr.assumption').count()).toBe(shown)
    expect(shown).toBeGreaterThan(0)
    expect(shown).toBeLessThan(all)
    expect(await page.locator('armistice-ledger [role=status]').textContent()).toContain(`${shown} of ${all}`)
  })

  it('finds by member and by text, says when nothing fits, and shows everything again', async () => {
    const page = await openLedger()
    const before = await rows(page).count()
    await page.getByRole('combobox', { name: 'Member' }).selectOption('DE')
    expect(await page.locator('armistice-ledger .group').count()).toBe(1)
    await page.getByLabel('Search').fill('no such thing anywhere')
    await page.getByText('Nothing fits').waitFor()
    await page.getByRole('button', { name: 'Show everything' }).click()
    expect(await rows(page).count()).toBe(before)
  })

  it('saves what is shown, with values, ranges, sources and the line that it is no forecast', async () => {
    const page = await openLedger()
    await page.getByLabel('Search').fill('doubl')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save CSV' }).click()
    ])
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toContain('not a forecast')
    const { value, range } = paris.truce.doublingDays
    expect(text).toContain(`truce.doublingDays,${value},${range?.[0]},${range?.[1]},d,`)
  })

  it('opens from the line that counts the assumptions', async () => {
    const page = await openPage({ viewport: { width: 1024, height: 800 } })
    await page.getByRole('button', { name: 'See which' }).click()
    await page.locator('armistice-ledger h1').waitFor()
    expect(new URL(page.url()).hash).toContain('page=ledger')
  })
})
