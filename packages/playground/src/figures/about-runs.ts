import type { Manifest, Scenario, Summary } from '@armistice/core'
import { labMessages } from '../messages/lab.js'
import { assumptions, honesty } from '../words.js'

/** What must stand under any result: that it is no forecast, and how to make it again. */
export function aboutRuns(scenario: Scenario, manifest: Manifest, runs: number): string[] {
  const { seed, engine, groups, against } = manifest
  const words = labMessages
  return [
    `${honesty(scenario)} ${assumptions(scenario)}`,
    words.made({
      runs: words.count(runs),
      seed,
      engine,
      draws: groups,
      scenario: manifest.scenario.id,
      hash: manifest.scenario.hash,
      overlays: manifest.scenario.overlays.map(({ id }) => id),
      against: against ? against.hash : null
    })
  ]
}

/** The name of a side as a summary of its own. */
export interface Side {
  readonly name: string
  readonly summary: Summary
}
