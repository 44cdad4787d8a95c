import { ensemble, webWorkers, type Loss, type Row, type Workers } from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'
import { describe, expect, it } from 'vitest'
import { serve, type Order } from '../../packages/core/src/ensemble/workers.ts'
import { small, uncertain } from './scenarios.ts'

const options = { seed: 'threads', runs: 300, unknowns: 'drawn', groups: 6 } as const

describe('an ensemble on threads', () => {
  it('is the same bytes on 1, 2 and 8 of them as on none', async () => {
    const here = JSON.stringify(await ensemble(uncertain(), options))
    for (const count of [1, 2, 8])
      expect(JSON.stringify(await ensemble(uncertain(), { ...options, workers: nodeWorkers(count) }))).toBe(here)
  })

  it('gives rows in the order of the runs, and waits for whoever takes them', async () => {
    const [here, there]: [Row[], Row[]] = [[], []]
    let busy = false
    await ensemble(uncertain(), { ...options, rows: (rows) => void here.push(...rows) })
    await ensemble(uncertain(), {
      ...options,
      workers: nodeWorkers(2),
      rows: async (rows) => {
        expect(busy).toBe(false)
        busy = true
        await new Promise((resolve) => setTimeout(resolve, 5))
        there.push(...rows)
        busy = false
      }
    })
    expect(there).toEqual(here)
  })

  it('makes the runs of a lost worker again, counts them once and tells', async () => {
    const whole = JSON.stringify(await ensemble(uncertain(), options))
    const losses: Loss[] = []
    const workers = losing(nodeWorkers(2), 1)
    const again = await ensemble(uncertain(), { ...options, workers, onLost: (loss) => void losses.push(loss) })
    expect(JSON.stringify(again)).toBe(whole)
    expect(losses).toMatchObject([{ reason: 'killed' }])
    expect(losses[0]!.runs).toBeGreaterThan(0)
  })

  it('gives up on runs that cost one worker after the other', async () => {
    const workers = losing(nodeWorkers(1), Infinity)
    await expect(ensemble(small(), { ...options, workers })).rejects.toThrow('lost: killed')
  })

  it('refuses there what it refuses here', async () => {
    expect(() => nodeWorkers(0)).toThrow(RangeError)
    expect(() => nodeWorkers(1.5)).toThrow(RangeError)
  })

  it('ends in the middle when its signal says so', async () => {
    const controller = new AbortController()
    const going = ensemble(small(), {
      ...options,
      runs: 1e9,
      workers: nodeWorkers(2),
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough'))
    })
    await expect(going).rejects.toThrow('enough')
  })
})

describe('an ensemble on Web Workers', () => {
  it('is the same bytes as on none, and goes on when one of them fails', async () => {
    const here = JSON.stringify(await ensemble(uncertain(), options))
    const losses: Loss[] = []
    let started = 0
    const workers = webWorkers(() => new LoopBack(started++ === 0), 2)
    const there = await ensemble(uncertain(), { ...options, workers, onLost: (loss) => void losses.push(loss) })
    expect(JSON.stringify(there)).toBe(here)
    expect(losses).toMatchObject([{ reason: 'out of memory' }])
  })
})

/** A Web Worker on this very thread: what is posted is copied and answered in a later turn. */
class LoopBack {
  private readonly listeners = new Map<string, (event: { data?: unknown; message?: string }) => void>()
  private readonly fails: boolean
  private readonly take = serve((reply) => this.listeners.get('message')?.({ data: structuredClone(reply) }))
  constructor(fails: boolean) {
    this.fails = fails
  }
  postMessage(order: unknown): void {
    setTimeout(() => {
      if (this.fails) this.listeners.get('error')?.({ message: 'out of memory' })
      else this.take(structuredClone(order) as Order)
    })
  }
  addEventListener(type: string, listener: (event: { data?: unknown; message?: string }) => void): void {
    this.listeners.set(type, listener)
  }
  terminate(): void {
    this.listeners.clear()
  }
}

/** Workers of which the first so many are killed in the middle of their first runs. */
function losing(workers: Workers, many: number): Workers {
  let left = many
  return {
    count: workers.count,
    start(listener) {
      const handle = workers.start(listener)
      return {
        stop: () => handle.stop(),
        post(order) {
          handle.post(order)
          if (order.kind !== 'part' || left-- <= 0) return
          handle.stop()
          setTimeout(() => listener.lost('killed'), 20)
        }
      }
    }
  }
}
