import {
  compareScenarios,
  contributions,
  ensemble,
  type Comparison,
  type Contributions,
  type Progress,
  type Summary
} from '@armistice/core'
import { optionsOf, orderingsFor, type Setup } from './setup.js'
import { Task } from './task.js'
import { changed } from './what-if.js'

/** What an experiment was about, and what has come of it. */
export interface Experiment {
  readonly setup: Setup
  readonly made: Summary | Comparison
}

/** They live as long as the page, so that one may look elsewhere while runs are made. */
export const runs = new Task<Experiment>()
export const shares = new Task<{ readonly setup: Omit<Setup, 'whatIf'>; readonly made: Contributions }>()

export function startRuns(setup: Setup): Promise<void> {
  const { scenario } = setup.session
  return runs.start(setup.runs, async ({ onProgress, ...means }) => {
    const tell = ({ partial, ...progress }: Progress<Summary | Comparison>) =>
      onProgress({ ...progress, partial: () => ({ setup, made: partial() }) })
    if (setup.whatIf.kind === 'none')
      return { setup, made: await ensemble(scenario, { ...optionsOf(setup), ...means, onProgress: tell }) }
    const against = await changed(setup.whatIf, scenario)
    const options = { ...optionsOf(setup, against), ...means, onProgress: tell }
    return { setup, made: await compareScenarios(scenario, against, options) }
  })
}

export function startShares(setup: Omit<Setup, 'whatIf'>, players: 'pledges' | 'members'): Promise<void> {
  const orderings = orderingsFor(setup.runs)
  return shares.start(orderings, async ({ onProgress, ...means }) => {
    const { seed, unknowns, measures: _, runs: __, ...from } = optionsOf(setup)
    const options = { seed, unknowns, ...from, players, orderings, ...means }
    const made = await contributions(setup.session.scenario, {
      ...options,
      onProgress: ({ partial, ...progress }) => onProgress({ ...progress, partial: () => ({ setup, made: partial() }) })
    })
    return { setup, made }
  })
}
