import { missingRanges, type Range } from '@armistice/core'
import { doubledRanges, planOf } from './batches.js'
import { withRedis } from './connection.js'
import { batchesIn, mostLosses, withQueue, type BatchQueue, type Found, type State } from './queue.js'
import { choose, list, type Study } from './study.js'

/** How far a study is. */
export interface StudyStatus {
  readonly study: string
  readonly engine: string
  readonly scenario: string
  readonly seed: string
  readonly runs: number
  /** Runs that are done, those of batches under way among them. */
  readonly made: number
  readonly batches: Readonly<Record<State, number>> & { readonly all: number }
  readonly failed: readonly BatchFailure[]
  /** Runs that are in no batch of the queue, and runs that are in two. */
  readonly missing: readonly Range[]
  readonly doubled: readonly Range[]
  /** Workers of its engine that are connected now, whatever they do. */
  readonly workers: number
  readonly complete: boolean
}

/** Runs that failed for good, and why they did the last time. */
export interface BatchFailure {
  readonly runs: Range
  readonly reason: string
}

/** How far all studies are, or the one whose id begins so. ClusterError where Redis or the study is not there. */
export function status(options: { redis: string; study?: string | undefined }): Promise<readonly StudyStatus[]> {
  return withRedis(options.redis, async (redis) => {
    const studies = options.study === undefined ? await list(redis) : [await choose(redis, options.study)]
    const told = []
    for (const study of studies)
      told.push(await withQueue(redis, study.manifest.engine, (queue) => statusOf(study, queue)))
    return told
  })
}

async function statusOf(study: Study, queue: BatchQueue): Promise<StudyStatus> {
  const found = await batchesIn(queue, study.id)
  const { asked } = study.manifest
  const missing = missingRanges({ asked, ranges: found.map(rangeOf) })
  const doubled = doubledRanges(found.map(rangeOf))
  const count = (state: State) => found.filter((batch) => batch.state === state).length
  const batches = {
    all: planOf(study).length,
    waiting: count('waiting'),
    active: count('active'),
    failed: count('failed'),
    done: count('done')
  }
  return {
    study: study.id,
    engine: study.manifest.engine,
    scenario: study.manifest.scenario.id,
    seed: study.manifest.seed,
    runs: asked[1] - asked[0],
    made: await madeIn(found, queue),
    batches,
    failed: await failuresIn(found, queue),
    missing,
    doubled,
    workers: await queue.getWorkersCount(),
    complete: batches.done === found.length && missing.length === 0 && doubled.length === 0
  }
}

const rangeOf = ({ first, end }: Found): Range => [first, end]

async function madeIn(found: readonly Found[], queue: BatchQueue): Promise<number> {
  let made = 0
  for (const { name, state, first, end } of found) {
    if (state === 'done') made += end - first
    else if (state === 'active') made += Number((await queue.getJob(name))?.progress) || 0
  }
  return made
}

export async function failuresIn(found: readonly Found[], queue: BatchQueue): Promise<readonly BatchFailure[]> {
  const failures = []
  for (const batch of found.filter(({ state }) => state === 'failed'))
    failures.push({ runs: rangeOf(batch), reason: reasonOf((await queue.getJob(batch.name))?.failedReason) })
  return failures
}

function reasonOf(reason = 'Nobody knows why.'): string {
  return reason.startsWith('job stalled') ? `More than ${mostLosses} workers were lost while they made them.` : reason
}
