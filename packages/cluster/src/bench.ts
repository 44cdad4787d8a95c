import { ensemble, type Scenario, type Summary } from '@armistice/core'
import { ClusterError } from './cluster-error.js'
import type { Redis } from './connection.js'
import type { BatchJob } from './queue.js'
import { find, opened, optionsOf, type Study } from './study.js'
import { lastingThreads } from './threads.js'

/** Where batches are made: the studies that were opened, and threads that last. */
export function benchFor(redis: Redis, signal: AbortSignal): { make(job: BatchJob): Promise<Summary>; close(): void } {
  const threads = lastingThreads()
  const open = new Map<string, { study: Study; scenario: Scenario }>()

  async function studyOf(id: string) {
    let one = open.get(id)
    if (one) return one
    const study = await find(redis, id)
    if (!study) throw new ClusterError(`Expected study ${id} in Redis, but it is gone: submit it again.`)
    one = { study, scenario: opened(study) }
    open.set(id, one)
    return one
  }

  async function make(job: BatchJob): Promise<Summary> {
    const { first, end } = job.data
    const { study, scenario } = await studyOf(job.data.study)
    const options = { ...optionsOf(study.manifest), firstRun: first, runs: end - first }
    let told = performance.now()
    return ensemble(scenario, {
      ...options,
      workers: threads.workers,
      signal,
      onProgress({ done }) {
        if (performance.now() - told < 1000) return
        told = performance.now()
        // How far it is, is only for people to see: whether it arrives does not matter.
        job.updateProgress(done).catch(() => undefined)
      }
    })
  }

  return { make, close: () => threads.close() }
}
