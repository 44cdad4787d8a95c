import { engineVersion, manifestFor, type EnsembleOptions, type Manifest, type Scenario } from '@armistice/core'
import { nameOf, planOf, usualBatch } from './batches.js'
import { ClusterError } from './cluster-error.js'
import { withRedis } from './connection.js'
import { batchesIn, withQueue } from './queue.js'
import { keep, type Study } from './study.js'

/** Where a study goes, and in which batches. */
export interface Submission {
  /** Where Redis is: redis://host:port. */
  readonly redis: string
  /** Runs in a batch; a thousand, or a two-hundredth of all runs, unless given. */
  readonly batch?: number
  /** Makes a comparison with this other side, run by run with the same luck, rather than an ensemble. */
  readonly against?: Scenario
  /** Puts the documents into the manifest that cannot be had by their ids. */
  readonly contained?: (manifest: Manifest) => Manifest
}

/** What submitting came to. */
export interface Submitted {
  readonly study: string
  readonly runs: number
  readonly batches: number
  /** Batches that were not there before, or had failed and are to be tried again. */
  readonly added: number
  readonly again: number
}

/**
 * Puts a study into the queue, in batches of runs. The same study again adds nothing but what is missing, and tries again
 * what has failed. RangeError for options that are none, ClusterError where Redis is not there or the study is there in
 * batches of another size.
 */
export async function submit(
  scenario: Scenario,
  options: Omit<EnsembleOptions, 'until' | 'sprt' | 'soFar' | 'asked'>,
  { redis: url, batch = usualBatch(options.runs), against, contained = (manifest) => manifest }: Submission
): Promise<Submitted> {
  if (!(Number.isInteger(batch) && batch >= 1))
    throw new RangeError(`Expected batch to be a whole number from 1, but received ${String(batch)}`)
  const manifest = contained(manifestFor(scenario, options, against))
  return withRedis(url, async (redis) => {
    const study = await keep(redis, { scenario, ...(against && { against }), manifest, batch })
    if (study.batch !== batch)
      throw new ClusterError(
        `Expected --batch ${study.batch}, as study ${study.id} is there in batches of that size, but received ${batch}.`
      )
    return withQueue(redis, engineVersion, async (queue) => {
      const before = await batchesIn(queue, study.id)
      const failed = before.filter(({ state }) => state === 'failed')
      for (const { name } of failed) await queue.remove(name)
      const there = new Set(before.map(({ name }) => name).filter((name) => failed.every((one) => one.name !== name)))
      const jobs = jobsOf(study).filter(({ opts }) => !there.has(opts.jobId))
      for (let at = 0; at < jobs.length; at += 500) await queue.addBulk(jobs.slice(at, at + 500))
      const [first, end] = study.manifest.asked
      const batches = planOf(study).length
      return { study: study.id, runs: end - first, batches, added: jobs.length - failed.length, again: failed.length }
    })
  })
}

function jobsOf(study: Study) {
  return planOf(study).map((range) => ({
    name: 'batch' as const,
    data: { study: study.id, first: range[0], end: range[1] },
    opts: { jobId: nameOf(study.id, range) }
  }))
}
