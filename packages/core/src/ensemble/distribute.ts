import { openJob, type Job, type Piece } from './job.js'
import { checkWorkers, type WorkerHandle, type Workers } from './workers.js'

/** As much of an AbortSignal as is needed here. */
export interface Abort {
  readonly aborted: boolean
  readonly reason?: unknown
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A worker was lost in the middle of a stretch of runs; the stretch is run again by another, and counted once. */
export interface Loss {
  readonly first: number
  readonly runs: number
  readonly reason: string
}

export interface Distribution<P extends Piece> {
  readonly first: number
  readonly runs: number
  readonly workers: Workers | undefined
  readonly signal: Abort | undefined
  /** Takes the parts in the order of their runs, one at a time. */
  readonly onPart: (part: P) => void | Promise<void>
  readonly onLost: ((loss: Loss) => void) | undefined
  /** Awaited between stretches where the runs are made here. */
  readonly pause: () => Promise<void>
}

/** Makes a stretch of runs, in parts, here or by workers that take the next part whenever they are free. */
export async function distribute<P extends Piece>(job: Job<P>, distribution: Distribution<P>): Promise<void> {
  if (distribution.workers !== undefined) checkWorkers(distribution.workers)
  if (distribution.signal?.aborted) stopped(distribution.signal)
  await (distribution.workers ? byWorkers(job, distribution, distribution.workers) : here(job, distribution))
}

function stopped({ reason }: Abort): never {
  throw reason
}

/**
 * The most runs in a part: enough that handing it over costs little, few enough that progress and an end come soon. Here
 * they hold up whoever waits for a turn, and a worker holds up nobody.
 */
const mostRuns = { here: 200, byWorker: 400 }
/** And in the very first, so that there is soon something to see. */
const firstRuns = 8

/** The parts of a stretch of runs: in rounds of one for each hand, every round twice as long as the one before. */
function partsOf({ first, runs }: { first: number; runs: number }, hands: number, most: number) {
  const rounds: { from: number; size: number }[] = []
  for (let size = Math.min(firstRuns, most), from = 0; size < most; from += size * hands, size *= 2)
    rounds.push({ from, size })
  const rampEnd = rounds.length === 0 ? 0 : rounds.at(-1)!.from + rounds.at(-1)!.size * hands
  const ramped = rounds.length * hands
  const startOf = (index: number) => {
    if (index >= ramped) return rampEnd + (index - ramped) * most
    const { from, size } = rounds[Math.floor(index / hands)]!
    return from + (index % hands) * size
  }
  let count = ramped + Math.max(0, Math.ceil((runs - rampEnd) / most))
  while (count > 0 && startOf(count - 1) >= runs) count--
  const at = (index: number) => {
    const from = startOf(index)
    return { first: first + from, runs: Math.min(startOf(index + 1), runs) - from }
  }
  return { count, at }
}

async function here<P extends Piece>(job: Job<P>, distribution: Distribution<P>): Promise<void> {
  const { signal, onPart, pause } = distribution
  const work = openJob(job)
  const parts = partsOf(distribution, 1, job.most ?? mostRuns.here)
  for (let index = 0; index < parts.count; index++) {
    const part = parts.at(index)
    await onPart(work(part.first, part.runs))
    await pause()
    if (signal?.aborted) stopped(signal)
  }
}

interface Hand {
  handle: WorkerHandle
  /** The part under way. */
  index: number | null
  losses: number
}

/** A worker that was lost this often without finishing anything is not started again. */
const mostLosses = 3

function byWorkers<P extends Piece>(job: Job<P>, distribution: Distribution<P>, workers: Workers): Promise<void> {
  const { runs, signal, onPart, onLost } = distribution
  const most = Math.max(1, Math.min(job.most ?? mostRuns.byWorker, Math.ceil(runs / (workers.count * 4))))
  const { count: parts, at } = partsOf(distribution, workers.count, most)
  return new Promise((resolve, reject) => {
    const hands = new Set<Hand>()
    const again: number[] = []
    const waiting = new Map<number, P>()
    let [next, delivered, delivering, over] = [0, 0, false, false]

    const finish = (settle: () => void) => {
      if (over) return
      over = true
      waiting.clear()
      signal?.removeEventListener('abort', abort)
      for (const { handle } of hands) handle.stop()
      settle()
    }
    const fail = (error: unknown) => finish(() => reject(error))
    const abort = () => fail(signal!.reason)

    const order = (hand: Hand) => {
      // A part that is late holds back the others: what waits for its turn stays bounded.
      const index = again.shift() ?? (next < parts && next < delivered + workers.count * 4 ? next++ : null)
      hand.index = index
      if (index !== null) hand.handle.post({ kind: 'part', ...at(index) })
    }
    const orderAll = () => {
      for (const hand of hands) if (hand.index === null) order(hand)
    }
    const deliver = async () => {
      if (delivering) return
      delivering = true
      for (let part; (part = waiting.get(delivered)); delivered++) {
        waiting.delete(delivered)
        await onPart(part)
      }
      delivering = false
      if (delivered === parts) finish(resolve)
      else if (!over) orderAll()
    }
    const hire = (losses: number) => {
      const hand: Hand = { handle: undefined as never, index: null, losses }
      hand.handle = workers.start({
        message(reply) {
          if (over || !hands.has(hand)) return
          if (reply.kind === 'failed')
            return fail(reply.refused ? new RangeError(reply.message) : new Error(reply.message))
          waiting.set(hand.index!, reply.part as P)
          hand.losses = 0
          order(hand)
          deliver().catch(fail)
        },
        lost(reason) {
          if (over || !hands.delete(hand)) return
          if (hand.index !== null) again.push(hand.index)
          const part = at(hand.index ?? Math.min(next, parts - 1))
          if (hand.losses + 1 >= mostLosses)
            return fail(new Error(`Expected runs from ${part.first} on to finish, but the worker was lost: ${reason}`))
          onLost?.({ ...part, reason })
          hire(hand.losses + 1)
          orderAll()
        }
      })
      hands.add(hand)
      hand.handle.post({ kind: 'job', job })
      order(hand)
    }

    signal?.addEventListener('abort', abort)
    for (let count = 0; count < Math.min(workers.count, parts); count++) hire(0)
  })
}
