// A real Chromium over the built playground: `openPage()` for a page, `launch()` where a test needs the browser.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, inject } from 'vitest'

let browser: Promise<Browser> | undefined

/** The one browser of this test file, closed after its last test. */
export function launch(): Promise<Browser> {
  browser ??= chromium.launch(inject('chromium'))
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/** The address of a path in the served playground: '', '#…', 'page.html'. */
export const addressOf = (path = ''): string => new URL(path, inject('address')).href

export interface PageOptions extends BrowserContextOptions {
  readonly path?: string
}

/** A page in a context of its own, opened. `viewport`, `colorScheme`, `reducedMotion`, … as Playwright knows them. */
export async function openPage({ path = '', ...options }: PageOptions = {}): Promise<Page> {
  // Nothing is kept for later, unless a test is about that.
  const context = await (await launch()).newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  listen(page)
  await page.goto(addressOf(path))
  return page
}

const heard = new WeakMap<Page, string[]>()

/** What a page opened here has complained of so far: errors, refusals of its content policy, requests elsewhere. */
export const complaintsOf = (page: Page): readonly string[] => heard.get(page) ?? []

/** From here on what the page complains of is heard. */
export function listen(page: Page): void {
  const complaints: string[] = []
  heard.set(page, complaints)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url())
    const own = origin === new URL(addressOf()).origin || ['data:', 'blob:'].includes(protocol)
    if (!own) complaints.push(`asked for ${href}`)
  })
}
