// After the first visit the page needs no connection, and a new version is taken whole, when the person says so.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeServiceWorker } from '../../packages/playground/build/offline.ts'
import { complaintsOf, listen, newContext } from '../support/browser.ts'
import { serveFolder, type Served } from '../support/serve-folder.ts'
import { opened } from './places.ts'

const built = fileURLToPath(new URL('../../packages/playground/dist/', import.meta.url))

let folder: string
let server: Served
let context: BrowserContext
let page: Page

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'armistice-'))
  cpSync(built, folder, { recursive: true })
  server = await serveFolder(folder, { below: '/some/where/' })
  context = await newContext({ viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
})

afterEach(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const visit = async () => {
  await page.goto(server.address)
  await opened(page)
}
/** The first visit has ended: everything is kept, and the page is answered from there. */
const kept = () => page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
const sentence = () => page.locator('armistice-now .sentence').textContent()

describe('after the first visit', () => {
  it('opens, steps and shows every page and picture without a connection', async () => {
    await visit()
    await kept()
    await server.close()
    await context.setOffline(true)
    await page.reload()
    await opened(page)
    const before = await sentence()
    await page.keyboard.press('n')
    await page.locator('armistice-decision').waitFor()
    expect(await sentence()).not.toBe(before)

    const bar = page.getByRole('navigation', { name: 'Pages' })
    for (const [name, element] of [
      ['Lab', 'armistice-lab'],
      ['Ledger', 'armistice-ledger'],
      ['Debrief', 'armistice-debrief'],
      ['Scenario', 'armistice-scenario']
    ] as const) {
      await bar.getByRole('button', { name, exact: true }).click()
      await page.locator(`${element} h1`).first().waitFor()
    }
    await bar.getByRole('button', { name: 'Play', exact: true }).click()
    for (const [name, element] of [
      ['Statechart', 'armistice-statechart'],
      ['Charts', 'armistice-charts']
    ] as const) {
      await page.getByRole('button', { name, exact: true }).click()
      await page.locator(`${element} svg`).first().waitFor()
    }
  })

  it('makes runs in the Lab and speaks every language without a connection', async () => {
    await visit()
    await kept()
    await server.close()
    await context.setOffline(true)
    await page.goto(`${server.address}#v=1&scenario=tutorial&seed=x&page=lab`)
    await page.reload()
    const lab = page.locator('armistice-lab')
    await lab.getByRole('button', { name: '500', exact: true }).click()
    await lab.getByRole('button', { name: /^Make/ }).click()
    await lab.locator('armistice-figure svg').first().waitFor()
    for (const language of ['fr', 'de', 'uk']) {
      await page.goto(`${server.address}#v=1&scenario=korea-1953&seed=x&lang=${language}`)
      await page.reload()
      await opened(page)
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
    }
  })

  it('keeps to its content policy, and to its own folder of the origin', async () => {
    listen(page, server.address)
    await visit()
    await kept()
    const [scope, caches] = await page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistration())!.scope,
      await globalThis.caches.keys()
    ])
    expect(scope).toBe(server.address)
    expect(caches).toHaveLength(1)
    expect(caches[0]).toContain(server.address)
    expect(complaintsOf(page)).toEqual([])
  })
})

describe('a new version', () => {
  it('is offered once it is there as a whole, and taken on a reload that the person asks for', async () => {
    await visit()
    await kept()
    publish('second')
    await page.reload()
    await opened(page)
    const notice = page.locator('armistice-update')
    await notice.waitFor()
    expect(await notice.locator('p').textContent()).toMatch(/new version/i)
    expect(await versionOf()).toBe('first')
    await page.setViewportSize({ width: 360, height: 740 })
    const [offer, steps, dock] = await Promise.all(
      [notice, page.locator('section.time'), page.locator('nav.dock')].map((part) => part.boundingBox())
    )
    expect(offer!.y).toBeGreaterThan(0)
    expect(offer!.y + offer!.height).toBeLessThanOrEqual(Math.min(steps!.y, dock!.y))
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.keyboard.press('n')
    const before = await sentence()
    await notice.getByRole('button', { name: 'Reload' }).click()
    await page.waitForFunction(() => document.title === 'second')
    await opened(page)
    expect(await sentence()).toBe(before)
    expect(await page.locator('armistice-update').count()).toBe(0)
  })

  it('of which one file is not what it should be is not taken', async () => {
    await visit()
    await kept()
    publish('second')
    const script = readdirSync(join(folder, 'assets')).find((name) => name.endsWith('.js'))!
    appendFileSync(join(folder, 'assets', script), '\n// not what was published')
    await page.reload()
    await opened(page)
    expect(await page.evaluate(stateOfNext)).toBe('redundant')
    expect(await versionOf()).toBe('first')
  })
})

/** Puts another version into the place of the first: told by its title. */
function publish(title: string): void {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  writeFileSync(join(folder, 'index.html'), html.replace(/<title>[^<]*/, `<title>${title}`))
  writeServiceWorker(folder)
}

/** Runs in the page: looks for another version, and says what becomes of it. */
async function stateOfNext(): Promise<string> {
  const registration = (await navigator.serviceWorker.getRegistration())!
  const found = new Promise((done) => registration.addEventListener('updatefound', done, { once: true }))
  // The reload may have found it already, or be about to.
  if (!registration.installing) await Promise.all([registration.update(), found])
  const next = registration.installing!
  while (next.state === 'installing')
    await new Promise((done) => next.addEventListener('statechange', done, { once: true }))
  return next.state
}

const versionOf = async () => ((await page.title()) === 'second' ? 'second' : 'first')
