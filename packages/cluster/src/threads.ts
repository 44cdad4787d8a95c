import type { Workers } from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'

type Listener = Parameters<Workers['start']>[0]
type Handle = ReturnType<Workers['start']>

interface Thread {
  handle: Handle
  listener: Listener | undefined
  /** Orders that have no reply yet. */
  open: number
}

/**
 * A thread for each batch that is under way, kept for the next one: a batch is short, and a thread takes a while to
 * start. What is broken off in the middle of its runs is ended.
 */
export function lastingThreads(): { readonly workers: Workers; close(): void } {
  const idle: Thread[] = []
  const workers: Workers = {
    count: 1,
    start(listener) {
      const thread = idle.pop() ?? startThread()
      thread.listener = listener
      return {
        post(order) {
          if (order.kind === 'part') thread.open++
          thread.handle.post(order)
        },
        stop() {
          thread.listener = undefined
          if (thread.open === 0) idle.push(thread)
          else thread.handle.stop()
        }
      }
    }
  }
  function startThread(): Thread {
    const thread: Thread = { handle: undefined as never, listener: undefined, open: 0 }
    thread.handle = nodeWorkers(1).start({
      message(reply) {
        thread.open--
        thread.listener?.message(reply)
      },
      lost(reason) {
        if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1)
        thread.listener?.lost(reason)
      }
    })
    return thread
  }
  return { workers, close: () => idle.splice(0).forEach(({ handle }) => handle.stop()) }
}
