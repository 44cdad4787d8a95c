import { ensemble, lasting, webWorkers, type Scenario, type Summary, type Workers } from '@armistice/core'
// oxlint-disable-next-line import/default -- the bundler makes this module: the address of the built file.
import address from './run.worker.ts?worker&url'
import { ownScript } from '../own-script.js'

const start = () => new Worker(ownScript(new URL(address, import.meta.url)), { type: 'module' })

const count = Math.max(1, Math.min(16, navigator.hardwareConcurrency || 2))

/** Kept from one study to the next: what is asked for after the first is there in half the time. */
const workers = lasting(webWorkers(start, count))
let warming: AbortController | null = null
let warmed = false

/**
 * Starts workers ahead of time and lets them make a few runs of a scenario, so that the first that somebody asks for
 * are there at once. `look` is given what they come to: to make sense of runs is quicker the second time, too.
 */
export async function warm(scenario: Scenario, measures: readonly string[], look: (made: Summary) => void) {
  if (warmed || warming || !canStart()) return
  const { signal } = (warming = new AbortController())
  try {
    look(await ensemble(scenario, { seed: 'warm', runs: 8 * count, unknowns: 'fixed', measures, workers, signal }))
    warmed = true
  } catch {
    // They are missed when runs are asked for, and what is wrong is told then.
  }
  if (!signal.aborted) warming = null
}

/** Ends the workers that wait. */
export function cool(): void {
  stopWarming()
  warmed = false
  workers.close()
}

function stopWarming() {
  warming?.abort()
  warming = null
}

/** Whether runs can be made beside the page. A page in one file has no other to start. */
export const canStart = (): boolean => address !== '' && location.protocol !== 'file:' && typeof Worker !== 'undefined'

/** The threads of this machine; none where the page may not start any, and runs are then made between frames. */
export function labWorkers(): Workers | undefined {
  if (!canStart()) return undefined
  stopWarming()
  return workers
}
