// A real Chromium over the built playground: `openPage()` for one page, `launch()` where a test needs the browser.
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

/** The address of a path in the served playground. */
export const addressOf = (path = ''): string => new URL(path, inject('address')).href

export interface PageOptions extends BrowserContextOptions {
  /** What comes after the address of the playground: '#…', '?…' or a page's path. */
  readonly path?: string
}

/** A page of its own context, opened; whatever it reports as an error is thrown at `page.close()`. */
export async function openPage({ path = '', ...options }: PageOptions = {}): Promise<Page> {
  const context = await (await launch()).newContext(options)
  const page = await context.newPage()
  await page.goto(addressOf(path))
  return page
}
