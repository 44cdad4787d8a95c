import { describe, expect, it } from 'vitest'
import { hubStage } from '../../packages/core/src/rules/deployment.ts'
import type { PledgeStanding } from '../../packages/core/src/rules/world.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { mean, meanScore, play, playWith, sample, shareScore, stage, still, told, violation } from './scene.ts'

/** One land force in three parts, whose mandate comes after a day. */
const force = (change: (document: ScenarioDocument, pledge: ScenarioDocument['pledges'][number]) => void = () => {}) =>
  still((document) => {
    const { deployment, pledges, ladder } = document
    document.pledges = [pledges[0]!]
    document.ladder.rungs = ladder.rungs.map((rung) => ({ ...rung, ownForces: true }))
    for (const gate of Object.values(deployment.gates)) gate.days.value = 1
    deployment.gateSigma.value = 0
    deployment.leadSigma.value = 0
    deployment.classes.brigade.leadDays.value = 60
    deployment.stepDays.value = 14
    change(document, document.pledges[0]!)
  })

const arrivals = (document: ScenarioDocument) =>
  told(playWith(stage(document), { mandate: 'yes' }), 'pledge.arrived').map(({ hour, fraction }) => [
    hour / 24,
    fraction
  ])

describe('a force', () => {
  it('arrives in equal parts after its lead time (rule F1)', () => {
    expect(arrivals(force())).toEqual([
      [61, 1 / 3],
      [75, 2 / 3],
      [89, 1]
    ])
    expect(arrivals(force(({ deployment }) => (deployment.steps.value = 1)))).toEqual([[61, 1]])
    expect(
      arrivals(
        force((_, pledge) => Object.assign(pledge, { leadDays: { value: 5, unit: 'd', status: 'assumption' } }))
      )[0]
    ).toEqual([6, 1 / 3])
  })

  it('has lognormal lead times around its median (rule F1)', () => {
    const document = force(({ deployment }) => (deployment.leadSigma.value = 0.5))
    for (const gate of Object.values(document.deployment.gates)) gate.chance.value = 1
    document.deployment.caveatShare.value = 0
    const days = sample(
      document,
      2000,
      (scene) => told(scene, 'pledge.arrived')[0]!.hour / 24 - 1,
      ({ pledges }) => pledges[0]!.steps > 0
    )
    expect(
      Math.abs(
        shareScore(
          days.map((day) => day - 0.02 <= 60),
          0.5
        )
      )
    ).toBeLessThan(4)
    expect(
      Math.abs(
        shareScore(
          days.map((day) => day - 0.02 <= 60 * Math.exp(-0.5)),
          0.158655
        )
      )
    ).toBeLessThan(4)
  })

  it('has parts that slip as often, and by as much, as the document says (rule F2)', () => {
    const document = force(({ deployment }) => {
      deployment.slipChance.value = 0.3
      deployment.slipDays.value = 40
      for (const gate of Object.values(deployment.gates)) gate.chance.value = 1
    })
    const slips = sample(
      document,
      1500,
      (scene) => told(scene, 'pledge.slipped').map(({ days }) => days),
      ({ pledges }) => pledges[0]!.steps === 3
    )
    expect(
      Math.abs(
        meanScore(
          slips.map((each) => each.length),
          0.9
        )
      )
    ).toBeLessThan(4)
    expect(Math.max(...slips.map((each) => each.length))).toBe(3)
    // A day at least, and rounded: an exponential of mean 40 cut off at 1.
    expect(mean(slips.flat())).toBeCloseTo(40, -0.7)
    expect(
      Math.abs(
        shareScore(
          slips.flat().map((days) => days > 28),
          Math.exp(-28.5 / 40)
        )
      )
    ).toBeLessThan(4.5)
  })

  it('does not arrive while a major violation is open, and a minor one does not keep it (rule F3)', () => {
    for (const [severity, days] of [
      [3, [75, 89, 103]],
      [2, [61, 75, 89]]
    ] as const) {
      const scene = stage(force(({ deployment }) => (deployment.pauseDays.value = 14)))
      violation(scene, 61 * 24 - 5, severity)
      playWith(scene, { mandate: 'yes', reaction: 'backDown' })
      expect(told(scene, 'pledge.arrived').map(({ hour }) => hour / 24)).toEqual(days)
    }
  })

  it('is held at full size for its time, then at what rotation can sustain (rule F4)', () => {
    const document = force(({ deployment }) => {
      deployment.holdDays.value = 100
      deployment.rotationRatio.value = 3
    })
    const scene = playWith(stage(document), { mandate: 'yes' })
    expect(told(scene, 'pledge.rotated').map(({ hour, fraction }) => [hour / 24, fraction])).toEqual([[189, 2 / 3]])
    expect(
      told(
        playWith(stage(force(({ deployment }) => (deployment.rotationRatio.value = 2))), { mandate: 'yes' }),
        'pledge.rotated'
      )
    ).toEqual([])
  })

  it('conditional on firm backing is suspended while it is withdrawn, comes back, and in the end goes (rule F5)', () => {
    const document = force(({ deployment, politics }, pledge) => {
      pledge.conditions = ['backingFirm']
      deployment.withdrawDays.value = 60
      politics.credibility.value = 3
    })
    const scene = playWith(stage(document), { mandate: 'yes' }, ({ pledges }) => pledges[0]!.steps === 2)
    const backing = (value: 'withdrawn' | 'ambiguous') => Object.assign(scene.world.backing, { value })
    backing('withdrawn')
    play(scene, ({ pledges }) => pledges[0]!.state === 'suspended')
    expect(scene.world.hour % 168).toBe(0)
    expect(scene.world.pledges[0]!.fraction).toBe(2 / 3)
    backing('ambiguous')
    play(scene, ({ pledges }) => pledges[0]!.state !== 'suspended')
    expect(told(scene, 'pledge.resumed')).toHaveLength(1)
    expect(scene.world.pledges[0]!.state).toBe('partlyInPlace')
    backing('withdrawn')
    play(scene, ({ pledges }) => pledges[0]!.state === 'withdrawn')
    const [suspended, withdrawn] = [told(scene, 'pledge.suspended')[1]!, told(scene, 'pledge.withdrawn')[0]!]
    expect(withdrawn.hour - suspended.hour).toBe(63 * 24)
    expect(scene.world.pledges[0]!.fraction).toBe(0)
    const arrived = told(scene, 'pledge.arrived').length
    expect(told(play(scene), 'pledge.arrived')).toHaveLength(arrived)
  })

  it('slips once at most in each part, also after a suspension (rules F2, F5)', () => {
    const document = force(({ deployment }, pledge) => {
      pledge.conditions = ['backingFirm']
      deployment.slipChance.value = 1
      deployment.slipDays.value = 60
      deployment.pauseDays.value = 14
      deployment.withdrawDays.value = 3000
    })
    const scene = playWith(stage(document), { mandate: 'yes' }, ({ log }) => log.at(-1)!.code === 'pledge.slipped')
    Object.assign(scene.world.backing, { value: 'withdrawn' })
    play(scene, ({ log }) => log.filter(({ code }) => code === 'pledge.slipped').length === 3)
    expect(scene.world.pledges[0]).toMatchObject({ state: 'suspended', steps: 0 })
    Object.assign(scene.world.backing, { value: 'firm' })
    const before = told(scene, 'pledge.slipped').length
    play(scene, ({ pledges }) => pledges[0]!.steps === 1)
    expect(told(scene, 'pledge.slipped').length).toBe(before)
  })
})

describe('a hub', () => {
  const { world, kit } = stage(still())
  const stageWith = (first: [PledgeStanding, number], second: [PledgeStanding, number]) => {
    // A-land and D-train fill it.
    for (const [place, [state, fraction]] of [
      [0, first],
      [3, second]
    ] as const)
      Object.assign(world.pledges[place]!, { state, fraction })
    return hubStage(world, kit, 0)
  }

  it('is planned, then an advance party, of initial capability from one half, and of full capability when all is there (rule F6)', () => {
    expect(stageWith(['preparing', 0], ['pledged', 0])).toBe(0)
    expect(stageWith(['partlyInPlace', 1 / 3], ['pledged', 0])).toBe(1)
    expect(stageWith(['inPlace', 1], ['pledged', 0])).toBe(2)
    expect(stageWith(['inPlace', 1], ['partlyInPlace', 2 / 3])).toBe(2)
    expect(stageWith(['inPlace', 1], ['inPlace', 1])).toBe(3)
    expect(stageWith(['inPlace', 2 / 3], ['inPlace', 2 / 3])).toBe(3)
    expect(stageWith(['inPlace', 0.2], ['inPlace', 0.2])).toBe(1)
  })

  it('does not wait for what was refused or withdrawn, and does not count what is suspended (rule F6)', () => {
    expect(stageWith(['inPlace', 1], ['refused', 0])).toBe(3)
    expect(stageWith(['withdrawn', 0], ['inPlace', 1])).toBe(3)
    expect(stageWith(['refused', 0], ['withdrawn', 0])).toBe(0)
    expect(stageWith(['suspended', 1], ['inPlace', 1])).toBe(2)
  })

  it('reaches its full capability at the refusal of the only pledge that it still waited for (rules F6, G3)', () => {
    const document = still(({ pledges, deployment }) => {
      for (const pledge of pledges) delete pledge.conditions
      for (const gate of Object.values(deployment.gates)) gate.days.value = 1
      deployment.gateSigma.value = 0
    })
    const scene = stage(document)
    play(
      scene,
      ({ questions }) => questions[0]?.question.kind === 'mandate' && questions[0].question.pledge === 'D-train'
    )
    Object.assign(scene.world.pledges[0]!, { state: 'inPlace', fraction: 1 })
    playWith(scene, { mandate: 'no' }, ({ hubs }) => hubs[0]!.stage > 0)
    expect(told(scene, 'hub.stage')).toMatchObject([{ stage: 3 }])
    expect(scene.world.log[told(scene, 'hub.stage')[0]!.causes[0]!]).toMatchObject({
      code: 'mandate.refused',
      pledge: 'D-train'
    })
  })
})
