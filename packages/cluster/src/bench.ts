import { compareScenarios, ensemble, lasting } from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'
import { ClusterError } from './cluster-error.js'
import type { Redis } from './connection.js'
import type { BatchJob, Result } from './queue.js'
import { find, opened, type Opened } from './study.js'

/** Where batches are made: the studies that were opened, and threads that last. */
export function benchFor(redis: Redis, signal: AbortSignal): { make(job: BatchJob): Promise<Result>; close(): void } {
  // A batch is short, and a thread takes a while to start.
  const threads = lasting(nodeWorkers(1))
  const open = new Map<string, Opened>()

  async function studyOf(id: string) {
    let one = open.get(id)
    if (one) return one
    const study = await find(redis, id)
    if (!study) throw new ClusterError(`Expected study ${id} in Redis, but it is gone: submit it again.`)
    one = opened(study)
    open.set(id, one)
    return one
  }

  async function make(job: BatchJob): Promise<Result> {
    const { first, end } = job.data
    const { scenario, against, options } = await studyOf(job.data.study)
    let told = performance.now()
    const batch = {
      ...options,
      firstRun: first,
      runs: end - first,
      workers: threads,
      signal,
      onProgress({ done }: { readonly done: number }) {
        if (performance.now() - told < 1000) return
        told = performance.now()
        // How far it is, is only for people to see: whether it arrives does not matter.
        job.updateProgress(done).catch(() => undefined)
      }
    }
    return against ? compareScenarios(scenario, against, batch) : ensemble(scenario, batch)
  }

  return { make, close: () => threads.close() }
}
