// Guards against drift. They say nothing about what is right: only that something has changed since they were recorded.
// `RENEW_GOLDEN=1 npm test -- test/golden` records them anew.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defineScenario, loadScenario, run, type Scenario, type Trace } from '@armistice/core'
import { smallScenario } from '../support/scenario.ts'
import { checkout } from '../support/sources.ts'

const goldens: readonly [name: string, scenario: () => Scenario | Promise<Scenario>, seed: string][] = [
  ['small', () => defineScenario(smallScenario()), '7b'],
  ['paris-2026', () => loadScenario('paris-2026'), '7b']
]

describe('a recorded trace', () => {
  it.each(goldens)('of %s has not drifted', async (name, scenario, seed) => {
    const file = `${checkout}/test/golden/${name}-${seed}.json`
    const now = digest(run(await scenario(), { seed }))
    if (process.env['RENEW_GOLDEN']) {
      mkdirSync(`${checkout}/test/golden`, { recursive: true })
      writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`)
    }
    const recorded = JSON.parse(readFileSync(file, 'utf8')) as typeof now
    if (JSON.stringify(now) !== JSON.stringify(recorded)) console.error(drifted(name))
    expect(now).toEqual(recorded)
  })
})

/** Enough to see at a glance what is different, and a hash of all the rest. */
function digest({ engine, scenario, hash, events, ending, occurrences }: Trace) {
  const counts: Record<string, number> = {}
  for (const { code } of occurrences) counts[code] = (counts[code] ?? 0) + 1
  return {
    engine,
    scenario: scenario.hash,
    trace: hash,
    events,
    ending,
    counts: Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
    first: occurrences.slice(0, 12).map(({ hour, code }) => `${hour} ${code}`)
  }
}

const drifted = (name: string) =>
  `The trace of ${name} is not the recorded one. If its scenario or the meaning of a rule was meant to change, say so in ` +
  'CHANGELOG.md (the same seed now means another run: a new minor version) and docs/semantics.md, then record it anew: ' +
  'RENEW_GOLDEN=1 npm test -- test/golden'
