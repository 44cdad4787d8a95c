import { engineVersion, merge, missingRanges, type Range } from '@armistice/core'
import { doubledRanges } from './batches.js'
import { ClusterError } from './cluster-error.js'
import { withRedis } from './connection.js'
import { batchesIn, withQueue, type BatchQueue, type Found, type Result } from './queue.js'
import { failuresIn, type BatchFailure } from './status.js'
import { choose, type Study } from './study.js'

/** What is there of a study. It is whole where nothing is missing, doubled or failed. */
export interface Collected {
  readonly study: string
  /** What the batches that are done come to; null where none is, or a run is in two of them. */
  readonly summary: Result | null
  readonly missing: readonly Range[]
  readonly doubled: readonly Range[]
  readonly failed: readonly BatchFailure[]
}

/**
 * Joins the results of a study in the order of the runs: once nothing is missing, the bytes that `ensemble` or `compare` gives alone.
 * ClusterError where Redis or the study is not there, or the study is of another engine.
 */
export function collect(options: { redis: string; study?: string | undefined }): Promise<Collected> {
  return withRedis(options.redis, async (redis) => {
    const study = await choose(redis, options.study)
    const { engine, asked } = study.manifest
    if (engine !== engineVersion)
      throw new ClusterError(
        `Expected engine ${engine}, which study ${study.id} was made with, but this is ${engineVersion}. Install the version that it was submitted with.`
      )
    return withQueue(redis, engine, async (queue) => {
      const found = await batchesIn(queue, study.id)
      const done = found.filter(({ state }) => state === 'done')
      const doubled = doubledRanges(done.map(({ first, end }): Range => [first, end]))
      const summary = doubled.length > 0 ? null : await joined(study, done, queue)
      const missing = missingRanges({ asked, ranges: summary?.manifest.ranges ?? [] })
      return { study: study.id, summary, missing, doubled, failed: await failuresIn(found, queue) }
    })
  })
}

async function joined(study: Study, done: readonly Found[], queue: BatchQueue): Promise<Result | null> {
  let total: Result | null = null
  for (const batch of done) {
    const part = partOf((await queue.getJob(batch.name))?.returnvalue, batch)
    total = total === null ? part : merged(total, part, batch)
  }
  const { scenario, against } = study.manifest
  return total && { ...total, manifest: { ...total.manifest, scenario, against } }
}

function partOf(value: Result | undefined, { first, end, name }: Found): Result {
  const [range, ...more] = value?.manifest?.ranges ?? []
  if (value && range?.[0] === first && range[1] === end && more.length === 0) return value
  throw new ClusterError(`Expected the result of batch ${name} to be of its runs, but what lies in Redis is not.`)
}

function merged(total: Result, part: Result, { name }: Found): Result {
  try {
    return merge([total, part])
  } catch (error) {
    throw new ClusterError(
      `Expected the result of batch ${name} to be of one study with the others, but ${(error as Error).message}.`
    )
  }
}
