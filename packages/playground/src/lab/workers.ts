import { ensemble, webWorkers, type Scenario, type Summary, type Workers } from '@armistice/core'
// oxlint-disable-next-line import/default -- the bundler makes this module: the address of the built file.
import address from './run.worker.ts?worker&url'
import { ownScript } from '../own-script.js'

const start = () => new Worker(ownScript(new URL(address, import.meta.url)), { type: 'module' })

const count = Math.max(1, Math.min(16, navigator.hardwareConcurrency || 2))

/** Workers that have made a few runs already, and wait. */
const ready: Worker[] = []
let warming: AbortController | null = null

/**
 * Starts workers ahead of time and lets them make a few runs of a scenario, so that the first that somebody asks for
 * are there at once. `look` is given what they come to: to make sense of runs is quicker the second time, too.
 */
export async function warm(scenario: Scenario, measures: readonly string[], look: (made: Summary) => void) {
  if (ready.length > 0 || warming || !canStart()) return
  const { signal } = (warming = new AbortController())
  const workers = webWorkers(() => keeping(start(), signal), count)
  try {
    look(await ensemble(scenario, { seed: 'warm', runs: 8 * count, unknowns: 'fixed', measures, workers, signal }))
  } catch {
    // They are missed when runs are asked for, and what is wrong is told then.
  }
  if (!signal.aborted) warming = null
}

/** A worker that is kept where it would be ended, unless all is called off or it has failed. */
function keeping(worker: Worker, signal: AbortSignal) {
  let failed = false
  worker.addEventListener('error', () => (failed = true))
  type Made = ReturnType<Parameters<typeof webWorkers>[0]>
  return {
    postMessage: worker.postMessage.bind(worker) as Made['postMessage'],
    addEventListener: worker.addEventListener.bind(worker) as Made['addEventListener'],
    terminate() {
      if (failed || signal.aborted) worker.terminate()
      else ready.push(worker)
    }
  }
}

/** Ends the workers that wait. */
export function cool(): void {
  warming?.abort()
  warming = null
  for (const worker of ready.splice(0)) worker.terminate()
}

/** Whether runs can be made beside the page. A page in one file has no other to start. */
export const canStart = (): boolean => address !== '' && location.protocol !== 'file:' && typeof Worker !== 'undefined'

/** The threads of this machine; none where the page may not start any, and runs are then made between frames. */
export function labWorkers(): Workers | undefined {
  if (!canStart()) return undefined
  warming?.abort()
  warming = null
  return webWorkers(() => ready.shift() ?? start(), count)
}
