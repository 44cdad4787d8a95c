// `armistice cluster work` in a process of its own, with what it says as it says it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const bin = fileURLToPath(new URL('../../packages/cli/bin/armistice.js', import.meta.url))

export interface WorkerProcess {
  /** Waits until it has said something that fits, so many times. */
  said(what: RegExp, times?: number): Promise<void>
  kill(signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT'): void
  /** What it said, and the code that it ended with; null where a signal ended it. */
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
}

export function startWorker(url: string, ...more: readonly string[]): WorkerProcess {
  const child = spawn(process.execPath, [bin, 'cluster', 'work', '--redis', url, ...more])
  onTestFinished(() => void child.kill('SIGKILL'))
  let [out, err] = ['', '']
  const waiting = new Set<() => void>()
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
    for (const look of waiting) look()
  })
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err }))
  )
  return {
    said(what, times = 1) {
      const every = new RegExp(what, 'g')
      return new Promise((resolve, reject) => {
        const look = () => {
          if ([...err.matchAll(every)].length < times) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
        void ended.then(() => reject(new Error(`Expected the worker to say ${String(what)}, but it ended: ${err}`)))
      })
    },
    kill: (signal) => void child.kill(signal),
    ended
  }
}
