// A real Chromium over the built playground: `openPage()` for a page, `newContext()` where a test needs more of them.
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, expect, inject, onTestFinished } from 'vitest'

let browser: Promise<Browser> | undefined

/** The one browser of this test file, closed after its last test. */
function launch(): Promise<Browser> {
  browser ??= chromium.launch(inject('chromium'))
  return browser
}

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

/** The address of a path in the served playground: '', '#…', 'page.html'. */
export const addressOf = (path = ''): string => new URL(path, inject('address')).href

/** A context of its own, as Playwright knows its options, closed after the test. What breaks a content policy is said. */
export async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  // Without motion, no colour is looked at on its way to another.
  const context = await (await launch()).newContext({ reducedMotion: 'reduce', ...options })
  onTestFinished(() => context.close())
  // Half of what a test may take: what never comes is told by its name.
  context.setDefaultTimeout(120_000)
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`Broke the content policy: ${violatedDirective} ${blockedURI}`)
    )
  )
  return context
}

export interface PageOptions extends BrowserContextOptions {
  readonly path?: string
}

/** A page in a context of its own, opened at a path: '', '#…', 'page.html'. `viewport`, `colorScheme`, … as Playwright knows them. */
export async function openPage({ path = '', ...options }: PageOptions = {}): Promise<Page> {
  // Nothing is kept for later, unless a test is about that.
  const context = await newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  listen(page)
  await page.goto(addressOf(path))
  return page
}

const heard = new WeakMap<Page, string[]>()

/** What a page opened here has complained of so far: errors, breaches of its content policy, requests elsewhere. */
export const complaintsOf = (page: Page): readonly string[] => heard.get(page) ?? []

/** From here on what the page complains of is heard; `home` is how the addresses begin that it may ask for. */
export function listen(page: Page, home = addressOf()): void {
  const complaints: string[] = []
  heard.set(page, complaints)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(home) && !/^(?:data|blob):/.test(url)) complaints.push(`asked for ${url}`)
  })
}

/** Nothing is wider than the window. */
export async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const [drawn, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(drawn).toBeLessThanOrEqual(seen)
}
