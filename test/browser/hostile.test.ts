// A document whose every text is a script, on every page; and one whose address is.
import { editable, loadScenario, parseScenario } from '@armistice/core'
import type { Page } from 'playwright'
import { expect, it } from 'vitest'
import { openAndClose, openWatched, payload } from './watched.ts'

const size = { viewport: { width: 1440, height: 900 } }
const goTo = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name }).click()
const give = (page: Page, document: unknown) =>
  page.locator('armistice-scenario input[type=file]').setInputFiles({
    name: `${payload}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(document))
  })

it('a script in every text of a document is shown as text on every page, and none of it is run or lost', async () => {
  const { document, texts } = await hostile('paris-2026')
  expect(texts).toBeGreaterThan(900)
  const { page, seen } = await openWatched('#v=1&page=scenario', size)
  await page.locator('armistice-scenario .cm-content').waitFor()
  await give(page, document)
  await page.locator('armistice-scenario .verdict').filter({ hasText: 'Nothing is wrong' }).waitFor()
  await page.getByRole('button', { name: 'Run this scenario' }).click()
  await page.locator('armistice-now .sentence').waitFor()
  await expect.poll(() => page.locator('armistice-top').getByText(payload).count()).toBeGreaterThan(0)

  await page.keyboard.press('n')
  await page.locator('armistice-decision').waitFor()
  await page.locator('armistice-members .row').first().click()
  await page.locator('armistice-member dialog').getByText(payload).first().waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  for (const key of ['f', '1']) await page.keyboard.press(key)
  for (const key of ['c', 'y', 'a', 'd', '?']) await openAndClose(page, key)
  for (const picture of ['Statechart', 'Charts']) {
    await page.getByRole('button', { name: picture, exact: true }).click()
    await page.locator(`armistice-${picture.toLowerCase()} svg`).first().waitFor()
  }
  expect(await seen()).toEqual([])

  await goTo(page, 'Lab')
  await page.locator('armistice-lab').getByRole('button', { name: '500', exact: true }).click()
  await page.locator('armistice-lab').getByRole('combobox', { name: 'What if' }).selectOption('pledge')
  await page.locator('armistice-lab').getByRole('button', { name: /^Make/ }).click()
  await page.locator('armistice-lab armistice-figure').nth(2).waitFor()
  await page.locator('armistice-lab').getByText(payload).first().waitFor({ state: 'attached' })
  expect(await seen()).toEqual([])

  for (const [name, element] of [
    ['Ledger', 'armistice-ledger'],
    ['Debrief', 'armistice-debrief'],
    ['Scenario', 'armistice-scenario']
  ] as const) {
    await goTo(page, name)
    await page.locator(element).getByText(payload.slice(2, 20)).first().waitFor({ state: 'attached' })
    expect({ name, seen: await seen() }).toEqual({ name, seen: [] })
  }
})

it('a script in every text of a link’s own document is shown as text', async () => {
  const { document } = await hostile('tutorial')
  const { page } = await openWatched('#v=1&page=scenario', size)
  await page.locator('armistice-scenario .cm-content').waitFor()
  await give(page, document)
  await page.getByRole('button', { name: 'Run this scenario' }).click()
  await page.waitForURL(/doc=/)
  const { page: other, seen } = await openWatched(new URL(page.url()).hash, size)
  await other.locator('armistice-top').getByText(payload).first().waitFor()
  expect(await seen()).toEqual([])
})

it('an address that is a script is refused with a message, and what is open stays', async () => {
  const document = structuredClone(editable(await loadScenario('paris-2026'))) as { sources: { address?: string }[] }
  document.sources.find(({ address }) => address !== undefined)!.address = 'javascript:hacked=1'
  const { page, seen } = await openWatched('#v=1&page=scenario', size)
  await page.locator('armistice-scenario .cm-content').waitFor()
  await give(page, document)
  const issue = page.locator('armistice-scenario .issues li')
  await issue.first().waitFor()
  expect(await issue.allTextContents()).toEqual([expect.stringContaining('https://')])
  expect(await page.getByRole('button', { name: 'Run this scenario' }).getAttribute('aria-disabled')).toBe('true')
  await goTo(page, 'Play')
  await page.locator('armistice-now .sentence').waitFor()
  expect(await seen()).toEqual([])
})

/** A shipped scenario with the payload before every text that a document may word as it likes. */
async function hostile(id: string): Promise<{ document: unknown; texts: number }> {
  const document = structuredClone(editable(await loadScenario(id)))
  const before = new Map<string, { in: Record<string, unknown>; key: string; text: string }>()
  const spoil = (node: object, path: string): void => {
    const fields = node as Record<string, unknown>
    for (const [key, value] of Object.entries(fields))
      if (value !== null && typeof value === 'object') spoil(value, `${path}/${key}`)
      else if (typeof value === 'string' && (/ /.test(value) || ['title', 'name', 'text', 'publisher'].includes(key))) {
        before.set(`${path}/${key}`, { in: fields, key, text: value })
        fields[key] = payload + value.slice(0, 20)
      }
  }
  spoil(document, '')
  // What has to be short, or of a form of its own, stays as it was.
  const parsed = parseScenario(document)
  for (const { path } of parsed.ok ? [] : parsed.issues) {
    const place = before.get(path)!
    place.in[place.key] = place.text
    before.delete(path)
  }
  expect(parseScenario(document).ok).toBe(true)
  return { document, texts: before.size }
}
