// Web Workers in a real Chromium, on the entry that the library publishes for them, bundled as a page would bundle it.
import { advance, begin, ensemble, loadScenario, type Session } from '@armistice/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newContext } from '../support/browser.ts'
import type { Asked } from '../support/ensemble-page/page.ts'
import { serveEnsemblePage } from '../support/serve-ensemble-page.mjs'

let server: Awaited<ReturnType<typeof serveEnsemblePage>>
beforeAll(async () => void (server = await serveEnsemblePage()))
afterAll(() => server.close())

describe('an ensemble in Web Workers', () => {
  it.each([1, 2, 3])('of Chromium, %i of them, is the bytes of one in Node', async (workers) => {
    const session = await stepped()
    const options = { seed: '7b', runs: 90, groups: 9 }
    const asked: Asked = { ...options, workers, session: JSON.stringify(session) }
    const page = await (await newContext()).newPage()
    await page.goto(server.address)
    const { summary } = await page.evaluate((given) => window.ensembleOf(given), asked)
    expect(summary).toBe(
      JSON.stringify(await ensemble(session.scenario, { ...options, unknowns: 'drawn', from: session }))
    )
  })
})

/** A session of the shipped scenario, some weeks after its beginning. */
async function stepped(): Promise<Session> {
  const start = begin(await loadScenario('paris-2026'), { seed: 'spring', roles: [] })
  return Array.from({ length: 8 }).reduce<Session>((session) => advance(session, 'week'), start)
}
