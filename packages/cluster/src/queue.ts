// The one door to BullMQ.
import type { Comparison, Summary } from '@armistice/core'
import { Queue, Worker, WaitingError, type Job, type JobType } from 'bullmq'
import { rangeIn } from './batches.js'
import type { Redis } from './connection.js'

export { Worker, WaitingError }
export type { Job }

export interface BatchData {
  readonly study: string
  readonly first: number
  readonly end: number
}
/** What a batch comes to, of an ensemble or of a comparison. */
export type Result = Summary | Comparison
export type BatchQueue = Queue<BatchData, Result, 'batch'>
export type BatchJob = Job<BatchData, Result, 'batch'>

export type State = 'waiting' | 'active' | 'failed' | 'done'

const states: readonly (readonly [state: State, types: readonly JobType[]])[] = [
  ['waiting', ['waiting', 'delayed', 'prioritized']],
  ['active', ['active']],
  ['failed', ['failed']],
  ['done', ['completed']]
]
export const unfinished: readonly JobType[] = ['waiting', 'delayed', 'prioritized', 'active']

export const prefix = 'armistice'

/** Every engine has a queue of its own: no worker can take a batch of another. */
export const queueName = (engine: string) => `runs-${engine}`

/** A batch may be lost with its worker this often: machines are taken away, but one that ends every worker is to be told of. */
export const mostLosses = 10

/** A batch is tried three times; what is done stays until somebody removes it. */
const jobOptions = { attempts: 3, backoff: { type: 'fixed', delay: 1000 } } as const

export async function withQueue<T>(redis: Redis, engine: string, use: (queue: BatchQueue) => Promise<T>): Promise<T> {
  const queue: BatchQueue = new Queue(queueName(engine), {
    connection: redis,
    prefix,
    defaultJobOptions: jobOptions
  })
  // Whoever waits for an answer is told.
  queue.on('error', () => undefined)
  try {
    return await use(queue)
  } finally {
    // The connection is not the queue's own: what it would wait for, where that is gone, never comes.
    if (redis.status === 'ready') await queue.close()
  }
}

export interface Found {
  readonly name: string
  readonly first: number
  readonly end: number
  readonly state: State
}

/** The batches of a study that are in the queue, in the order of their runs. */
export async function batchesIn(queue: BatchQueue, study: string): Promise<readonly Found[]> {
  // A batch that moves on in the meantime is seen where it was and where it goes: what is further on counts.
  const found = new Map<string, Found>()
  for (const [state, types] of states)
    for (const name of await queue.getRanges([...types], 0, -1)) {
      if (!name.startsWith(`${study}-`)) continue
      const [first, end] = rangeIn(name)
      found.set(name, { name, first, end, state })
    }
  return [...found.values()].sort((a, b) => a.first - b.first || a.end - b.end)
}
