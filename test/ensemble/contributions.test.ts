import {
  advance,
  applyOverlay,
  begin,
  contributions,
  ensemble,
  summarise,
  summariseContributions,
  type Contributions,
  type Overlay
} from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'
import { describe, expect, it } from 'vitest'
import { small, uncertain } from './scenarios.ts'

const options = { seed: 'shares', orderings: 6, runs: 8, measure: 'violations' } as const

describe('what each pledge contributes (rule S4)', () => {
  it('sums to what all pledges come to less what none does', async () => {
    for (const players of ['pledges', 'members'] as const) {
      const told = summariseContributions(await contributions(uncertain(), { ...options, players, unknowns: 'drawn' }))
      const sum = told.players.reduce((all, { share }) => all + share.value, 0)
      expect(Math.abs(sum - told.whole.value)).toBeLessThan(1e-12)
      expect(Math.abs(told.all.value - told.none.value - told.whole.value)).toBeLessThan(1e-12)
    }
  })

  it('ends at what an ensemble of the same runs comes to, with every pledge and with none', async () => {
    const scenario = small()
    const told = summariseContributions(await contributions(scenario, options))
    const mean = async (of: typeof scenario) => {
      const violations = summarise(await ensemble(of, { seed: 'shares', runs: 48, measures: ['violations'] }))[
        'violations'
      ]
      return violations?.kind === 'number' ? violations.value : NaN
    }
    expect(told.all.value).toBeCloseTo(await mean(scenario), 12)
    expect(told.none.value).toBeCloseTo(await mean(applyOverlay(scenario, saysNothing(scenario.pledges))), 12)
  })

  it('is exact for few players: with one, its share is what is lost without it', async () => {
    const made = await contributions(small(), { ...options, only: ['A-land'] })
    const [player] = summariseContributions(made).players
    expect(player!.share).toEqual(player!.leftOut)
    expect(player!.share.value).not.toBe(0)
  })

  it('is the same bytes on any number of workers, and tells of every ordering', async () => {
    const given = { ...options, orderings: 5, runs: 3, players: 'members' } as const
    const dones: number[] = []
    const here = await contributions(uncertain(), { ...given, onProgress: ({ done }) => void dones.push(done) })
    expect(dones).toEqual([1, 2, 3, 4, 5])
    for (const count of [1, 3])
      expect(JSON.stringify(await contributions(uncertain(), { ...given, workers: nodeWorkers(count) }))).toBe(
        JSON.stringify(here)
      )
  })

  it('gives so far what fewer orderings would have come to', async () => {
    const partials: Contributions[] = []
    await contributions(small(), { ...options, onProgress: ({ partial }) => void partials.push(partial()) })
    const fewer = await contributions(small(), { ...options, orderings: 3 })
    expect(summariseContributions(partials[2]!)).toEqual(summariseContributions(fewer))
  })

  it('goes on from a session, with nothing left to share once the run has ended', async () => {
    const session = advance(begin(small(), { seed: '7b' }), 'end')
    const told = summariseContributions(await contributions(small(), { ...options, from: session }))
    expect(told.whole.value).toBe(0)
  })

  it('ends at once when its signal says so, and refuses what makes no sense', async () => {
    const controller = new AbortController()
    const going = contributions(small(), {
      ...options,
      orderings: 10_000,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough'))
    })
    await expect(going).rejects.toThrow('enough')
    await expect(contributions(small(), { ...options, only: ['A-lend'] })).rejects.toThrow('A-land')
    await expect(contributions(small(), { ...options, measure: 'ending' })).rejects.toThrow(RangeError)
    await expect(contributions(small(), { ...options, players: 'hubs' as 'pledges' })).rejects.toThrow(
      'players to be pledges or members, but received "hubs"'
    )
    await expect(contributions(small(), { ...options, orderings: 1 })).rejects.toThrow('from 2 to 10,000')
  })
})

function saysNothing(pledges: readonly { readonly id: string }[]): Overlay {
  return {
    version: 1,
    id: 'silence',
    title: 'Nothing is said',
    claim: 'Nobody has said anything.',
    changes: pledges.map(({ id }) => ({ path: `/pledges/${id}/firmness`, value: 'notStated' }))
  }
}
