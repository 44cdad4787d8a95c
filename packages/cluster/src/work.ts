import { engineVersion, type Range } from '@armistice/core'
import { setTimeout as wait } from 'node:timers/promises'
import { benchFor } from './bench.js'
import { ClusterError } from './cluster-error.js'
import { address, reach, type Redis } from './connection.js'
import { isMarked, markOf } from './house.js'
import {
  mostLosses,
  prefix,
  queueName,
  unfinished,
  WaitingError,
  withQueue,
  Worker,
  type BatchJob,
  type BatchQueue
} from './queue.js'
import { rangeIn } from './batches.js'
import { list } from './study.js'

/** Where a worker gets its batches, and how it works. */
export interface Work {
  /** Where Redis is: redis://host:port. */
  readonly redis: string
  /** Batches at the same time, each in a thread of its own; 1 unless given. */
  readonly concurrency?: number
  /** Seconds without a sign of life after which a batch is taken over by another worker; 15 unless given. */
  readonly lease?: number
  /** Ends once nothing is left to do, rather than waiting for more. */
  readonly drain?: boolean
  /** Hands back what is under way and ends. */
  readonly signal?: AbortSignal
  readonly report?: (event: WorkEvent) => void
}

/** Something that happened to a worker, as it is told while it works. */
export type WorkEvent =
  | { readonly kind: 'started'; readonly address: string; readonly engine: string; readonly concurrency: number }
  | { readonly kind: 'otherEngine'; readonly study: string; readonly engine: string }
  | {
      readonly kind: 'begun' | 'done' | 'handedBack' | 'takenOver' | 'lost'
      readonly study: string
      readonly runs: Range
    }
  | {
      readonly kind: 'failed'
      readonly study: string
      readonly runs: Range
      readonly reason: string
      readonly again: boolean
    }
  | { readonly kind: 'gone'; readonly address: string }
  | { readonly kind: 'back'; readonly address: string }
  | { readonly kind: 'trouble'; readonly reason: string }

/** Why a worker ended, and what it made. */
export interface WorkEnd {
  /** `empty`: Redis came back without what was in it. */
  readonly why: 'drained' | 'stopped' | 'empty'
  readonly batches: number
  readonly runs: number
  /** Batches in the queue that have failed for good. */
  readonly failed: number
}

/**
 * Takes batches from the queue and makes their runs until it is stopped, or nothing is left. Waits for a Redis that goes
 * away to come back. RangeError for options that are none, ClusterError where Redis cannot be reached at the start or
 * all studies are of another engine.
 */
export async function work(options: Work): Promise<WorkEnd> {
  const { concurrency = 1, lease = 15, report = () => undefined } = options
  if (!(Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= 256))
    throw new RangeError(`Expected concurrency to be a whole number from 1 to 256, but received ${concurrency}`)
  if (!(lease >= 1 && lease <= 3600))
    throw new RangeError(`Expected lease to be 1 to 3600 seconds, but received ${lease}`)
  const redis = await reach(options.redis)
  try {
    await refuseOtherEngines(redis, report)
    return await withQueue(redis, engineVersion, (queue) =>
      attend(redis, queue, { ...options, concurrency, lease, report })
    )
  } finally {
    redis.disconnect()
  }
}

type Settled = Work & Required<Pick<Work, 'concurrency' | 'lease' | 'report'>>

async function refuseOtherEngines(redis: Redis, report: Settled['report']): Promise<void> {
  const studies = await list(redis)
  const others = studies.filter(({ manifest }) => manifest.engine !== engineVersion)
  if (others.length > 0 && others.length === studies.length) {
    const engines = [...new Set(others.map(({ manifest }) => manifest.engine))].join(', ')
    throw new ClusterError(
      `Expected engine ${engines}, as every study in this Redis was submitted with it, but this worker has ${engineVersion}: its runs would be others. Install the version that the studies were submitted with.`
    )
  }
  for (const { id, manifest } of others) report({ kind: 'otherEngine', study: id, engine: manifest.engine })
}

async function attend(redis: Redis, queue: BatchQueue, options: Settled): Promise<WorkEnd> {
  const { concurrency, lease, report, signal } = options
  const stop = new AbortController()
  const bench = benchFor(redis, stop.signal)
  const done = { batches: 0, runs: 0 }
  const mark = await markOf(redis)
  const worker = new Worker<BatchJob['data'], NonNullable<BatchJob['returnvalue']>, 'batch'>(
    queueName(engineVersion),
    async (job, token) => {
      report({ kind: 'begun', ...batchOf(job) })
      try {
        return await bench.make(job)
      } catch (error) {
        if (!stop.signal.aborted) throw error
        await job.moveToWait(token)
        report({ kind: 'handedBack', ...batchOf(job) })
        throw new WaitingError()
      }
    },
    {
      connection: redis,
      prefix,
      concurrency,
      lockDuration: lease * 1000,
      stalledInterval: (lease * 1000) / 2,
      // A batch that ends its worker again and again is to be told as failed in the end.
      maxStalledCount: mostLosses
    }
  )
  worker.on('completed', (job) => {
    done.batches++
    done.runs += job.data.end - job.data.first
    report({ kind: 'done', ...batchOf(job) })
  })
  worker.on('failed', (job, error) => {
    if (job) report({ kind: 'failed', ...batchOf(job), reason: error.message, again: job.finishedOn === undefined })
  })
  worker.on('stalled', (name) => report({ kind: 'takenOver', ...batchNamed(name) }))
  worker.on('error', troubles(redis, report))
  const letGo = watch(redis, options)
  report({ kind: 'started', address: address(options.redis), engine: engineVersion, concurrency })

  const why = await untilEnd(redis, queue, { mark, drain: options.drain ?? false, signal })
  stop.abort(new Error('stopped'))
  letGo()
  const gone = () => why === 'empty' || redis.status !== 'ready'
  // Where Redis is gone, nothing can be handed back: the batch is taken over once its lease has ended.
  await atMost(gone() ? 500 : 10_000, worker.close(gone()))
  const failed = gone() ? 0 : await queue.getJobCountByTypes('failed')
  void worker.disconnect().catch(() => undefined)
  bench.close()
  return { why, ...done, failed }
}

/** Waits for something that may never come. */
async function atMost(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  const enough = new AbortController()
  const timer = wait(milliseconds, undefined, { signal: enough.signal })
  await Promise.race([promise, timer])
  enough.abort()
  await timer.catch(() => undefined)
}

const batchNamed = (name: string) => ({ study: name.split('-')[0]!, runs: rangeIn(name) })
const batchOf = ({ data: { study, first, end } }: BatchJob) => ({ study, runs: [first, end] as const })

/** Looks every second whether Redis still has what it had, and whether anything is left to do. */
async function untilEnd(
  redis: Redis,
  queue: BatchQueue,
  { mark, drain, signal }: { mark: string; drain: boolean; signal: AbortSignal | undefined }
): Promise<WorkEnd['why']> {
  const stopped = new Promise<'stopped'>((resolve) => {
    if (signal?.aborted) resolve('stopped')
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true })
  })
  const look = async (): Promise<WorkEnd['why'] | undefined> => {
    if (!(await isMarked(redis, mark))) return 'empty'
    if (drain && (await queue.getJobCountByTypes(...unfinished)) === 0) return 'drained'
    await wait(1000, undefined, { ref: false })
    return undefined
  }
  for (;;) {
    const why = await Promise.race([look(), stopped])
    if (why) return why
  }
}

/** Says once that Redis is gone, and once that it is back. */
function watch(redis: Redis, { redis: url, report }: Settled): () => void {
  let isGone = false
  const gone = () => {
    if (!isGone) report({ kind: 'gone', address: address(url) })
    isGone = true
  }
  const back = () => {
    if (isGone) report({ kind: 'back', address: address(url) })
    isGone = false
  }
  redis.on('close', gone).on('ready', back)
  return () => void redis.off('close', gone).off('ready', back)
}

/** Tells of trouble that is not the connection's, and not of the same again and again. */
function troubles(redis: Redis, report: Settled['report']): (error: Error) => void {
  let last = ''
  return ({ message }) => {
    const [, lost] = /(?:renew|Missing) lock for job ([\da-f]+-\d+-\d+)/.exec(message) ?? []
    const told = lost ?? message
    if (redis.status !== 'ready' || told === last || /ECONN|EPIPE|ETIMEDOUT|closed|LOADING/.test(message)) return
    last = told
    report(lost === undefined ? { kind: 'trouble', reason: message } : { kind: 'lost', ...batchNamed(lost) })
  }
}
