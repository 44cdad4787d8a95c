import { ensemble, lasting, type Workers } from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'
import { describe, expect, it } from 'vitest'
import { small, uncertain } from './scenarios.ts'

const options = { seed: 'lasting', runs: 300, unknowns: 'drawn', groups: 6 } as const

type Listener = Parameters<Workers['start']>[0]

/** Workers that count how many were started and ended; each may be spoilt by what it says before it starts. */
function counted(workers: Workers, spoil: (listener: Listener, nth: number) => boolean = () => false) {
  const told = { started: 0, ended: 0 }
  const counting: Workers = {
    count: workers.count,
    start(listener) {
      const nth = told.started++
      const handle = workers.start(listener)
      return {
        post: (order) => (spoil(listener, nth) ? undefined : handle.post(order)),
        stop() {
          told.ended++
          handle.stop()
        }
      }
    }
  }
  return { counting, told }
}

describe('workers that last', () => {
  it('make one study after another, each the same bytes as alone, and are started once', async () => {
    const { counting, told } = counted(nodeWorkers(2))
    const workers = lasting(counting)
    for (const scenario of [uncertain(), small(), uncertain()])
      expect(JSON.stringify(await ensemble(scenario, { ...options, workers }))).toBe(
        JSON.stringify(await ensemble(scenario, options))
      )
    expect(told).toEqual({ started: 2, ended: 0 })
    workers.close()
    expect(told).toEqual({ started: 2, ended: 2 })
  })

  it('make two studies at a time, and as many as were asked for wait afterwards', async () => {
    const { counting, told } = counted(nodeWorkers(2))
    const workers = lasting(counting)
    const here = JSON.stringify(await ensemble(uncertain(), options))
    const both = await Promise.all([1, 2].map(() => ensemble(uncertain(), { ...options, workers })))
    for (const made of both) expect(JSON.stringify(made)).toBe(here)
    expect(told).toEqual({ started: 4, ended: 2 })
    workers.close()
    expect(told.ended).toBe(4)
  })

  it('are ended where a study is broken off in the middle, and others make the next', async () => {
    const { counting, told } = counted(nodeWorkers(2))
    const workers = lasting(counting)
    const controller = new AbortController()
    const going = ensemble(small(), {
      ...options,
      runs: 1e9,
      workers,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough'))
    })
    await expect(going).rejects.toThrow('enough')
    expect(told.ended).toBeGreaterThan(0)
    expect(JSON.stringify(await ensemble(uncertain(), { ...options, workers }))).toBe(
      JSON.stringify(await ensemble(uncertain(), options))
    )
    workers.close()
    expect(told.ended).toBe(told.started)
  })

  it('are not kept once they have refused something', async () => {
    const refuses = (listener: Listener, nth: number) => {
      if (nth > 0) return false
      queueMicrotask(() => listener.message({ kind: 'failed', refused: true, message: 'not this one' }))
      return true
    }
    const { counting, told } = counted(nodeWorkers(1), refuses)
    const workers = lasting(counting)
    await expect(ensemble(small(), { ...options, workers })).rejects.toThrow('not this one')
    expect(told).toEqual({ started: 1, ended: 1 })
    await ensemble(small(), { ...options, workers })
    expect(told).toEqual({ started: 2, ended: 1 })
    workers.close()
  })

  it('that are closed while they work are ended when they are done', async () => {
    const { counting, told } = counted(nodeWorkers(2))
    const workers = lasting(counting)
    const going = ensemble(uncertain(), { ...options, workers })
    workers.close()
    await going
    expect(told).toEqual({ started: 2, ended: 2 })
  })

  it('serve a study that stops when it is sure from its first stretch to its last', async () => {
    const { counting, told } = counted(nodeWorkers(2))
    const until = { measure: 'resumed', halfWidth: 0.01 }
    const made = await ensemble(small(), { seed: 'sure', runs: 4000, unknowns: 'fixed', until, workers: counting })
    expect(made.runs).toBeGreaterThan(1000)
    expect(told).toEqual({ started: 2, ended: 2 })
  })
})
