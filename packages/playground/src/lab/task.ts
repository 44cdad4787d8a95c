import type { Abort, Progress, Workers } from '@armistice/core'
import { labWorkers } from './workers.js'

/** How far something is that takes a while, and what has come of it so far. */
export interface Standing<T> {
  readonly state: 'empty' | 'running' | 'done' | 'cancelled' | 'failed'
  readonly done: number
  readonly of: number
  /** Milliseconds to go, as far as can be said. */
  readonly left: number | null
  readonly result: T | null
  readonly message: string | null
}

export interface Means<T> {
  readonly workers?: Workers
  readonly signal: Abort
  readonly onProgress: (progress: Progress<T>) => void
  readonly pause: () => Promise<void>
}

const nothing = { state: 'empty', done: 0, of: 0, left: null, result: null, message: null } as const

/** Between two looks at what has come of it: making sense of runs takes the page a moment, too. */
const lookEvery = 450

/** Something that takes a while, tells of itself on the way, and can be called off. */
export class Task<T> {
  standing: Standing<T> = nothing
  private readonly listeners = new Set<() => void>()
  private controller: AbortController | null = null

  listen(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  async start(of: number, make: (means: Means<T>) => Promise<T>): Promise<void> {
    this.controller?.abort()
    const controller = (this.controller = new AbortController())
    const began = performance.now()
    let looked = -Infinity
    this.set({ ...nothing, state: 'running', of })
    const onProgress = ({ done, runs, partial }: Progress<T>) => {
      if (controller.signal.aborted || done === runs) return
      const now = performance.now()
      if (now - looked < lookEvery) return
      const took = now - began
      const left = took > 1000 ? (took / done) * (runs - done) : null
      this.set({ ...this.standing, done, of: runs, left, result: partial() })
      looked = performance.now()
    }
    const workers = labWorkers()
    try {
      const result = await make({
        ...(workers && { workers }),
        signal: controller.signal,
        onProgress,
        pause: () => new Promise((resolve) => setTimeout(resolve))
      })
      if (!controller.signal.aborted)
        this.set({ ...this.standing, state: 'done', done: this.standing.of, left: null, result })
    } catch (error) {
      // What was called off has said so already; and another may have begun since.
      if (controller.signal.aborted) return
      const message = error instanceof Error ? error.message : String(error)
      this.set({ ...this.standing, state: 'failed', left: null, message })
    }
  }

  /** Calls it off at once; what has come of it so far stays. */
  cancel(): void {
    if (this.standing.state !== 'running') return
    this.controller?.abort()
    this.set({ ...this.standing, state: 'cancelled', left: null })
  }

  /** Forgets all. */
  clear(): void {
    this.controller?.abort()
    this.set(nothing)
  }

  private set(standing: Standing<T>): void {
    this.standing = standing
    for (const listener of this.listeners) listener()
  }
}
