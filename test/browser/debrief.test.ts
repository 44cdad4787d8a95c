// The page after a run: what it tells, what it keeps to itself, what it saves and prints.
import { readFile } from 'node:fs/promises'
import { parseTraceText, replay, traceOf } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { complaintsOf, openPage } from '../support/browser.ts'
import { firstQuestion, linkTo, theEnd } from './places.ts'

const on = (link: string) => `${link}&page=debrief`
const ended = on(linkTo(theEnd()))

async function openDebrief(path: string, width = 1200) {
  const page = await openPage({ path, viewport: { width, height: 900 } })
  await page.locator('armistice-debrief h1').waitFor()
  return page
}

describe('the debrief', () => {
  it.each([360, 1024, 1920])('has no violation at %i pixels in either theme', async (width) => {
    const page = await openDebrief(ended, width)
    await expectAccessible(page)
    expect(complaintsOf(page)).toEqual([])
  })

  it('says what was hidden after the ending, and not before', async () => {
    const after = await openDebrief(ended)
    expect(await after.locator('armistice-debrief .wrap').textContent()).toContain('disposition')
    const before = await openDebrief(on(linkTo(firstQuestion((kind) => kind === 'reaction'))))
    const text = await before.locator('armistice-debrief .wrap').textContent()
    expect(text).not.toContain('disposition')
    expect(text).toContain('The run has not ended')
  })

  it('saves the run so that it replays to the same trace', async () => {
    const page = await openDebrief(ended)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Run (JSON)' }).click()
    ])
    const parsed = parseTraceText(await readFile(await download.path(), 'utf8'))
    if (!parsed.ok) throw new Error('Expected the saved run to be a trace')
    const session = theEnd()
    expect(replay(parsed.trace, session.scenario).equal).toBe(true)
    expect(parsed.trace.hash).toBe(traceOf(session).hash)
  })

  it('saves every event that the run tells, one row each', async () => {
    const page = await openDebrief(ended)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Events (CSV)' }).click()
    ])
    const text = await readFile(await download.path(), 'utf8')
    const rows = text.split('\r\n').filter((line) => /^\d+,/.test(line))
    expect(rows).toHaveLength(traceOf(theEnd()).occurrences.length)
    expect(text).toContain('not a forecast')
  })

  it('asks a person without a run to step through one first', async () => {
    const page = await openDebrief('#v=1&page=debrief')
    await page.getByRole('button', { name: 'Go to the run' }).click()
    await page.locator('armistice-now').waitFor()
  })
})
