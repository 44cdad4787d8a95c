import type { WorkerHandle, WorkerListener, Workers } from './workers.js'

/** Workers that wait for the next study when one is done. */
export interface LastingWorkers extends Workers {
  /**
   * Ends those that wait, and those at work once they are done. A program of Node does not end while threads wait. The
   * next study starts new ones.
   */
  close(): void
}

interface Thread {
  handle: WorkerHandle
  listener: WorkerListener | undefined
  /** Parts that have no reply yet. */
  open: number
  /** Whether it has refused something: who knows what it still has to say. */
  failed: boolean
}

/**
 * The same workers, kept from one study to the next: `lasting(nodeWorkers(2))`. A worker spends its first second or two
 * on making its code fast, so that a second study is made in half the time of the first. What is broken off in the
 * middle of its runs is ended all the same. Results are the same bytes.
 */
export function lasting(workers: Workers): LastingWorkers {
  let waiting: Thread[] = []

  function startThread(): Thread {
    const thread: Thread = { handle: undefined as never, listener: undefined, open: 0, failed: false }
    thread.handle = workers.start({
      message(reply) {
        if (reply.kind === 'failed') thread.failed = true
        else thread.open--
        thread.listener?.message(reply)
      },
      lost(reason) {
        thread.failed = true
        if (waiting.includes(thread)) waiting.splice(waiting.indexOf(thread), 1)
        thread.listener?.lost(reason)
      }
    })
    return thread
  }

  return {
    count: workers.count,
    start(listener) {
      const opened = waiting
      const thread = opened.pop() ?? startThread()
      thread.listener = listener
      return {
        post(order) {
          if (order.kind === 'part') thread.open++
          thread.handle.post(order)
        },
        stop() {
          thread.listener = undefined
          const isIdle = thread.open === 0 && !thread.failed
          if (isIdle && opened === waiting && waiting.length < workers.count) waiting.push(thread)
          else thread.handle.stop()
        }
      }
    },
    close() {
      for (const { handle } of waiting) handle.stop()
      waiting = []
    }
  }
}
