// A page on which nothing goes unseen that it must not do: refusals by its content policy, scripts from outside, dialogs.
import type { Page } from 'playwright'
import { complaintsOf, openPage } from '../support/browser.ts'

export interface Watched {
  readonly page: Page
  /** What happened so far that must not. Reading it looks over the whole page as it stands. */
  readonly seen: () => Promise<string[]>
}

/** The text that would show itself if it were ever taken for more than text. */
export const payload = `"><img src=x onerror="hacked=1"><script>hacked=1</script>`

/** A page of its own, opened at a path. */
export async function openWatched(path: string, options = {}): Promise<Watched> {
  const page = await openPage({ path, ...options })
  const dialogs: string[] = []
  page.on('dialog', (dialog) => (dialogs.push(dialog.message()), void dialog.dismiss()))
  return { page, seen: async () => [...dialogs, ...complaintsOf(page), ...(await page.evaluate(look))] }
}

/** Opens a dialog by its key, and closes it once it has come. */
export async function openAndClose(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

/** Runs in the page. */
function look(): string[] {
  const found: string[] = []
  if ('hacked' in globalThis) found.push('a script of the document was run')
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('img, iframe, object, embed')) found.push(`<${element.localName}>`)
      if (/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) found.push('an address that is a script')
      if (element.shadowRoot) walk(element.shadowRoot)
    }
  }
  walk(document)
  return found
}
