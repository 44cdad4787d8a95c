// What axe finds wrong with a page as it stands.
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright'
import { expect } from 'vitest'
import { expectNoSidewaysScrolling } from './browser.ts'

// Themes differ in their colours alone: in the second only the rules about colours can find more.
const themes = [
  { colorScheme: 'light', rules: undefined },
  { colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] }
] as const

/** Nothing that axe finds in either theme, and no sideways scrolling. The name tells states of one page apart. */
export async function expectAccessible(page: Page, state = 'the page'): Promise<void> {
  const found: string[] = []
  for (const { colorScheme, rules } of themes) {
    await page.emulateMedia({ colorScheme })
    for (const violation of await violations(page, rules)) found.push(`${colorScheme}: ${violation}`)
  }
  expect({ state, found }).toEqual({ state, found: [] })
  await expectNoSidewaysScrolling(page)
}

async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe.source)
  const options: RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: [...rules] }) }
  const { violations } = await page.evaluate(
    (given) => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    options
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.flat().join(' ')} ${failureSummary}`).join('; ')}`
  )
}
