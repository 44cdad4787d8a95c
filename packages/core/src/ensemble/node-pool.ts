// The entry `@armistice/core/node`: the one door to the threads of Node.
import { Worker } from 'node:worker_threads'
import { workerCount, type Reply, type Workers } from './workers.js'

/** Threads of Node behind an ensemble. RangeError unless `count` is a whole number from 1 to 256. */
export function nodeWorkers(count: number): Workers {
  return {
    count: workerCount(count),
    start({ message, lost }) {
      const worker = new Worker(new URL('./node-worker.js', import.meta.url))
      let over = false
      const end = (reason: string) => {
        if (!over) lost(reason)
        over = true
      }
      worker.on('message', (reply: Reply) => message(reply))
      worker.on('error', (error) => end((error as Error).message))
      worker.on('exit', (code) => end(`it ended with code ${code}`))
      return {
        post: (order) => worker.postMessage(order),
        stop() {
          over = true
          void worker.terminate()
        }
      }
    }
  }
}
