import type { Progress } from '@armistice/core'
import type { Io } from '../io.js'
import { thousands } from './amount.js'

/**
 * A bar on a terminal: how much is done, how fast, and how long it will take. Nothing where there is no terminal. Runs that
 * were made before are done, and say nothing of how fast.
 */
export function progressBar(
  { progress }: Pick<Io, 'progress'>,
  before = 0
): {
  show: (progress: Progress<unknown>) => void
  clear: () => void
} {
  if (!progress) return { show: () => undefined, clear: () => undefined }
  const started = performance.now()
  let last = -Infinity
  return {
    show({ done, runs }) {
      const now = performance.now()
      if (now - last < 100 && done < runs) return
      last = now
      progress(barOf(done, runs, (now - started) / 1000, before))
    },
    clear: () => progress('')
  }
}

/** The bar as a line, after so many seconds. */
export function barOf(done: number, runs: number, seconds: number, before = 0): string {
  const width = 24
  const filled = Math.floor((done / runs) * width)
  const rate = (done - before) / Math.max(seconds, 1e-3)
  const left = Math.ceil((runs - done) / rate)
  const time = left < 120 ? `${left} s` : `${Math.ceil(left / 60)} min`
  return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${Math.floor((100 * done) / runs)} %, ${thousands(Math.round(rate))} runs/s, ${time} left`
}
