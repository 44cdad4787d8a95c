// The page opens, as built and served, in a real Chromium.
import { expect, it } from 'vitest'
import { complaintsOf, expectNoSidewaysScrolling, openPage } from '../support/browser.ts'

it.each([360, 1024, 1920])(
  'opens at %i pixels without an error, a foreign request or sideways scrolling',
  async (width) => {
    const page = await openPage({ viewport: { width, height: 800 } })
    await page.waitForLoadState('networkidle')
    expect(await page.title()).toMatch(/Armistice/i)
    expect(complaintsOf(page)).toEqual([])
    await expectNoSidewaysScrolling(page)
  }
)
