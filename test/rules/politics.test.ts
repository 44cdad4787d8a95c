import { describe, expect, it } from 'vitest'
import { streamOf } from '../../packages/core/src/random/random.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { mean, meanScore, play, playWith, sample, shareScore, stage, still, told, variance } from './scene.ts'

const moving = (change: (backing: ScenarioDocument['politics']['backing']) => void = () => {}) =>
  still(({ politics: { backing }, horizonDays }) => {
    horizonDays.value = 3652.5
    backing.firmToAmbiguous.value = 2
    backing.ambiguousToFirm.value = 3
    backing.ambiguousToWithdrawn.value = 1
    backing.withdrawnToAmbiguous.value = 4
    change(backing)
  })

describe('backing', () => {
  it('stays for an exponential time at the rate of leaving, and goes where the rates lead (rule O1)', () => {
    const moves = sample(moving(), 300, (scene) => {
      const changes = told(scene, 'backing.changed').slice(0, 12)
      return changes.map(({ from, to, hour }, n) => ({ from, to, hours: hour - (n === 0 ? 0 : changes[n - 1]!.hour) }))
    }).flat()
    for (const [from, rate] of [
      ['firm', 2],
      ['ambiguous', 4],
      ['withdrawn', 4]
    ] as const) {
      const stays = moves.filter((move) => move.from === from).map(({ hours }) => hours - 0.5)
      expect(Math.abs(meanScore(stays, 8766 / rate))).toBeLessThan(4)
      expect(
        Math.abs(
          shareScore(
            stays.map((hours) => hours <= 8766 / rate),
            1 - Math.exp(-1)
          )
        )
      ).toBeLessThan(4)
    }
    const fromAmbiguous = moves.filter(({ from }) => from === 'ambiguous')
    expect(
      Math.abs(
        shareScore(
          fromAmbiguous.map(({ to }) => to === 'firm'),
          0.75
        )
      )
    ).toBeLessThan(4)
  })

  it('that is kept as it is waits anew (rule O1)', () => {
    const scene = playWith(stage(moving()), { backing: 'reaffirm' })
    expect(told(scene, 'backing.changed')).toEqual([])
    expect(told(scene, 'backing.kept').length).toBeGreaterThan(5)
  })

  it('never moves where its rates are 0 (rule O1)', () => {
    const scene = play(stage(moving((backing) => (backing.firmToAmbiguous.value = 0))))
    expect(told(scene, 'backing.changed')).toEqual([])
  })
})

describe('elections', () => {
  const voting = (kind: 'state' | 'organisation' = 'state', shift = 0.3) =>
    still(({ politics, members, horizonDays }) => {
      horizonDays.value = 4000
      politics.termDays.value = 1000
      politics.electionShift.value = shift
      members.forEach((member, n) => {
        delete member.elections
        Object.assign(member, { id: member.id, kind: n === 0 ? kind : 'state' })
      })
    })

  it('come evenly within the first term, then once a term (rule O2)', () => {
    const firsts = sample(voting(), 500, (scene) => {
      const hours = told(scene, 'election.held')
        .filter(({ member }) => member === 'B')
        .map(({ hour }) => hour)
      hours.slice(1).forEach((hour, n) => expect(hour - hours[n]!).toBe(24_000))
      return hours[0]! / 24_000
    })
    // Evenly spread over [0, 1]: mean 1/2, variance 1/12.
    expect(Math.abs(meanScore(firsts, 0.5, 1 / 12))).toBeLessThan(4)
    expect(variance(firsts) * 12).toBeCloseTo(1, 0.7)
  })

  it('shift the log-odds by a fresh normal draw each, forgetting the last (rule O2)', () => {
    const shifts = sample(voting(), 400, (scene) => {
      const all = told(scene, 'election.held')
      expect(scene.world.members[1]!.shift).toBe(all.filter(({ member }) => member === 'B').at(-1)!.shift)
      return all.map(({ shift }) => shift)
    }).flat()
    expect(Math.abs(meanScore(shifts, 0, 0.09))).toBeLessThan(4)
    expect(
      Math.abs(
        shareScore(
          shifts.map((shift) => Math.abs(shift) < 0.3),
          0.682689
        )
      )
    ).toBeLessThan(4)
    expect(mean(shifts.map((shift) => shift * shift))).toBeCloseTo(0.09, 2)
  })

  it('are held by states only, and shift nothing where the spread is 0 (rule O2)', () => {
    const scene = play(stage(voting('organisation', 0)))
    expect(told(scene, 'election.held').some(({ member }) => member === 'A')).toBe(false)
    for (const { shift } of told(scene, 'election.held')) expect(Object.is(shift, 0)).toBe(true)
    expect(scene.kit.random.uniform(streamOf('election', 'B'), 1)).not.toBe(0.5)
  })
})
