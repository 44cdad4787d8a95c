// A thread that serves as any other, until it gets its second stretch of runs: then it fails as it is told to.
import { parentPort, workerData } from 'node:worker_threads'

let stretches = 0
// Listening before the thread's own code does, so that the stretch is lost.
parentPort.on('message', ({ kind }) => {
  if (kind !== 'part' || ++stretches < 2) return
  if (workerData === 'throws') throw new Error('a fault of its own')
  if (workerData === 'exits') process.exit(7)
})

await import('../../packages/core/dist/ensemble/node-worker.js')
