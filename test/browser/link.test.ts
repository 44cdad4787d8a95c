// A link is the whole state; a hostile one is only data.
import { loadScenario, run, type Decision } from '@armistice/core'
import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { complaintsOf, openPage } from '../support/browser.ts'
import { opened } from './places.ts'

const size = { viewport: { width: 1440, height: 900 } }
const sentence = (page: Page) => page.locator('armistice-now .sentence').textContent()

async function traceShown(page: Page): Promise<string> {
  await page.keyboard.press('l')
  const hash = await page.locator('armistice-share [data-trace-hash]').getAttribute('data-trace-hash')
  await page.keyboard.press('Escape')
  return hash!
}

describe('a link', () => {
  it('opened afresh shows the same, and leads to the ending that Node comes to with the same decisions', async () => {
    const page = await openPage(size)
    await opened(page)
    for (const key of ['n', '4', 'n', '1', 'n', '2', 'w']) await page.keyboard.press(key)
    const [shown, trace] = [await sentence(page), await traceShown(page)]
    await expect.poll(() => page.url()).toMatch(/c\*.*c\*.*c\*.*~\d+\.\d+$/)
    const address = page.url()

    const fresh = await openPage({ ...size, path: new URL(address).hash })
    await opened(fresh)
    expect(fresh.url()).toBe(address)
    expect([await sentence(fresh), await traceShown(fresh)]).toEqual([shown, trace])

    for (let weeks = 0; weeks < 265; weeks++) await fresh.keyboard.press('w')
    await fresh.keyboard.press('w')
    const decisions = decisionsIn(address)
    expect(decisions.length).toBe(3)
    const node = run(await loadScenario('paris-2026'), { seed: '7b', decisions })
    await expect
      .poll(() => fresh.locator('armistice-ending [data-trace-hash]').getAttribute('data-trace-hash'))
      .toBe(node.hash)
  })

  it('survives a reload, and is what Share copies', async () => {
    const page = await openPage({ ...size, permissions: ['clipboard-read', 'clipboard-write'] })
    await opened(page)
    await page.keyboard.press('n')
    await page.locator('armistice-decision').waitFor()
    await page.keyboard.press('2')
    const shown = await sentence(page)
    await expect.poll(() => page.url()).toMatch(/caveats$/)
    await page.reload()
    await expect.poll(() => sentence(page)).toBe(shown)

    await page.keyboard.press('l')
    expect(await page.getByLabel('Link', { exact: true }).inputValue()).toBe(page.url())
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  it('of a branch holds its decisions, its seats and its overlay, and opens as that branch alone', async () => {
    const page = await openPage({ ...size, path: '#v=1&scenario=paris-2026&overlays=alliances-deter&seed=spring' })
    await opened(page)
    await page.keyboard.press('d')
    await page.locator('armistice-roles .quick select').first().selectOption({ label: 'Germany' })
    await page.getByRole('button', { name: 'Restart with these seats' }).click()
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await page.locator('armistice-decision').waitFor()
    for (const key of ['f', '1', 'b', '2']) await page.keyboard.press(key)
    const onMain = await traceShown(page)
    await page.keyboard.press('b')
    const [shown, trace] = [await sentence(page), await traceShown(page)]
    expect(trace).not.toBe(onMain)
    await expect.poll(() => page.url()).toMatch(/overlays=alliances-deter.*by=model\*.*log=.*\*full$/)

    const fresh = await openPage({ ...size, path: new URL(page.url()).hash })
    await opened(fresh)
    expect(fresh.url()).toBe(page.url())
    expect([await sentence(fresh), await traceShown(fresh)]).toEqual([shown, trace])
    expect(await fresh.locator('armistice-timeline .name[role=button]').count()).toBe(0)
    expect(complaintsOf(fresh)).toEqual([])
  })

  it('pasted into an open page opens there', async () => {
    const page = await openPage(size)
    await opened(page)
    await page.evaluate(() => (location.hash = '#v=1&scenario=paris-2026&seed=spring'))
    await expect.poll(() => page.locator('armistice-top .seed').textContent()).toBe('spring')
  })

  it.each(['before the page hears of it', 'while it is being opened'])(
    'pasted is not written over by a step %s',
    async (moment) => {
      const page = await openPage(size)
      await opened(page)
      await page.evaluate(
        ([link, early]) => {
          const step = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'w', cancelable: true }))
          // The address of the second step waits, and is written at the latest when the page is hidden.
          const steps = () => (step(), step(), dispatchEvent(new Event('pagehide')))
          if (!early) addEventListener('hashchange', steps)
          location.hash = link!
          if (early) steps()
        },
        ['#v=1&scenario=tutorial&seed=spring', moment.startsWith('before') ? 'early' : '']
      )
      await expect.poll(() => page.locator('armistice-top .seed').textContent()).toBe('spring')
      await expect.poll(() => page.url()).toMatch(/#v=1&scenario=tutorial&seed=spring$/)
      await page.keyboard.press('w')
      await expect.poll(() => page.url()).toMatch(/seed=spring&log=/)
    }
  )
})

describe('a hostile link', () => {
  it.each([
    '#v=1&log=%3Cimg%20src=x%20onerror=alert(1)%3E',
    '#v=1&scenario=%3Cscript%3Ealert(1)%3C/script%3E',
    '#v=1&seed="><svg onload=alert(1)>&__proto__=x',
    '#javascript:alert(1)',
    `#v=1&log=${'9.9~'.repeat(30_000)}`
  ])('such as %.60s shows a message, runs nothing and leaves the page usable', async (path) => {
    const page = await openPage({ ...size, path })
    let dialogs = 0
    page.on('dialog', (dialog) => (dialogs++, void dialog.dismiss()))
    await opened(page)
    const alert = page.locator('.notice[role=alert]')
    if (await alert.count()) expect(await alert.textContent()).toMatch(/This link/)
    else expect(path).toContain('__proto__')
    await page.keyboard.press('n')
    await page.locator('armistice-decision').waitFor()
    expect(dialogs).toBe(0)
    expect(complaintsOf(page)).toEqual([])
  })
})

it('the content policy allows nothing unsafe', async () => {
  const page = await openPage(size)
  const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')
  expect(policy).toMatch(/^default-src 'none';/)
  expect(policy).not.toMatch(/unsafe/)
})

/** The decisions of a link, read as anybody could: `c*question*choice`. */
function decisionsIn(address: string): Decision[] {
  const log = decodeURIComponent(/log=([^&]*)/.exec(address)?.[1] ?? '')
  return [...log.matchAll(/c\*([^*~]+)\*([^*~]+)/g)].map(([, question, choice]) => ({ question, choice }) as Decision)
}
