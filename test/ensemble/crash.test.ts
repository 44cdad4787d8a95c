// Threads that end by a fault of their own, in the real thing: nobody stops them from outside.
import { ensemble, type Loss } from '@armistice/core'
import { describe, expect, it, vi } from 'vitest'
import { nodeWorkers } from '../../packages/core/src/ensemble/node-pool.ts'
import { uncertain } from './scenarios.ts'

/** How each thread fails, in the order in which they are started; those beyond the end do not. */
const faults = vi.hoisted((): string[] => [])

vi.mock('node:worker_threads', async (original) => {
  const threads = await original<typeof import('node:worker_threads')>()
  class Faulty extends threads.Worker {
    constructor() {
      super(new URL('./faulty-thread.mjs', import.meta.url), { workerData: faults.shift() ?? 'never' })
    }
  }
  return { ...threads, Worker: Faulty }
})

const options = { seed: 'crash', runs: 300, unknowns: 'drawn', groups: 6 } as const

describe('an ensemble of which a thread crashes', () => {
  it.each([
    ['throws', 'a fault of its own'],
    ['exits', 'it ended with code 7']
  ])('makes its runs again, counts them once and tells, where it %s', async (fault, reason) => {
    const whole = JSON.stringify(await ensemble(uncertain(), options))
    const losses: Loss[] = []
    faults.push(fault)
    const again = await ensemble(uncertain(), {
      ...options,
      workers: nodeWorkers(2),
      onLost: (loss) => void losses.push(loss)
    })
    expect(JSON.stringify(again)).toBe(whole)
    expect(losses).toMatchObject([{ reason }])
    expect(losses[0]!.runs).toBeGreaterThan(0)
  })

  it('gets all of it done where one thread after the other crashes, but each has finished something before', async () => {
    const whole = JSON.stringify(await ensemble(uncertain(), options))
    const losses: Loss[] = []
    faults.push(...Array.from({ length: 40 }, () => 'throws'))
    const again = await ensemble(uncertain(), {
      ...options,
      workers: nodeWorkers(1),
      onLost: (loss) => void losses.push(loss)
    })
    expect(JSON.stringify(again)).toBe(whole)
    expect(losses.length).toBeGreaterThan(2)
    faults.length = 0
  })
})
