import { admit } from '../scenario/scenario.js'
import type { ScenarioDocument } from '../scenario/schema.js'
import { openJob, type Job, type Piece } from './job.js'

/**
 * Somewhere else to run: threads of Node (`nodeWorkers` of `@armistice/core/node`) or of a browser (`webWorkers`). The
 * result is the same bytes for any number of them.
 */
export interface Workers {
  /** How many at the same time, at least 1. */
  readonly count: number
  start(listener: WorkerListener): WorkerHandle
}

export interface WorkerListener {
  /** What the worker says. */
  readonly message: (reply: Reply) => void
  /** The worker is gone and will say nothing more. */
  readonly lost: (reason: string) => void
}

export interface WorkerHandle {
  post(order: Order): void
  /** Ends the worker, in the middle of a run if need be. */
  stop(): void
}

export type Order =
  | { readonly kind: 'job'; readonly job: Job<Piece> }
  | { readonly kind: 'part'; readonly first: number; readonly runs: number }

export type Reply =
  | { readonly kind: 'part'; readonly part: Piece }
  | { readonly kind: 'failed'; readonly refused: boolean; readonly message: string }

/** The side of a worker: takes orders and gives a reply to each part. */
export function serve(reply: (reply: Reply) => void): (order: Order) => void {
  let work: ReturnType<typeof openJob> | undefined
  return (order) => {
    try {
      if (order.kind === 'job') work = openJob(received(order.job))
      else reply({ kind: 'part', part: work!(order.first, order.runs) })
    } catch (error) {
      const { message } = error as Error
      reply({ kind: 'failed', refused: error instanceof RangeError, message })
    }
  }
}

/** A job comes out of a message as a copy; its scenarios had passed every check before they went in. */
function received(job: Job<Piece>): Job<Piece> {
  const { study } = job
  const copies = [study.scenario, 'against' in study ? study.against : null, study.from?.scenario]
  for (const copy of copies) if (copy) admit(copy as ScenarioDocument)
  return job
}

/** As much of a Web Worker as is needed here. */
interface WebWorker {
  postMessage(message: unknown): void
  terminate(): void
  addEventListener(type: string, listener: (event: { data?: unknown; message?: string }) => void): void
}

/**
 * Web Workers behind an ensemble. `make` starts one on the entry `@armistice/core/worker`, as the bundler wants it
 * written: `() => new Worker(new URL('@armistice/core/worker', import.meta.url), { type: 'module' })`.
 */
export function webWorkers(make: () => WebWorker, count: number): Workers {
  return {
    count: workerCount(count),
    start({ message, lost }) {
      const worker = make()
      worker.addEventListener('message', ({ data }) => message(data as Reply))
      worker.addEventListener('error', (event) => {
        worker.terminate()
        lost(event.message ?? 'it ended with an error')
      })
      return { post: (order) => worker.postMessage(order), stop: () => worker.terminate() }
    }
  }
}

/** RangeError unless `count` is a whole number from 1 to 256. */
export function workerCount(count: number): number {
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count
  throw new RangeError(`Expected a whole number of workers from 1 to 256, but received ${asWritten(count)}`)
}

/** A number is what people write where workers are meant: without a word, nothing would ever be made. TypeError unless workers. */
export function checkWorkers(given: unknown): void {
  const { count, start } = Object(given) as Partial<Workers>
  if (Number.isInteger(count) && count! >= 1 && typeof start === 'function') return
  throw new TypeError(
    `Expected workers such as nodeWorkers(2) of @armistice/core/node or webWorkers gives, but received ${asWritten(given)}`
  )
}

/** A value as it is written in code, so that a text is not taken for the number in it. */
export function asWritten(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' || value === undefined || value === null) return String(value)
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
