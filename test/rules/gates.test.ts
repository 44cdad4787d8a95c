import { describe, expect, it } from 'vitest'
import { mandateChances } from '../../packages/core/src/rules/gates.ts'
import type { Condition, ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { play, playWith, sample, score, shareScore, stage, still, told, violation } from './scene.ts'

/** One pledge, which passes its gate in a few days and is there soon after. */
const one = (change: (document: ScenarioDocument, pledge: ScenarioDocument['pledges'][number]) => void = () => {}) =>
  still((document) => {
    document.pledges = [document.pledges[0]!]
    const pledge = document.pledges[0]!
    document.ladder.rungs = document.ladder.rungs.map((rung) => ({ ...rung, ownForces: true }))
    Object.assign(document.members[0]!, { gate: { kind: 'vote', name: 'Its parliament', status: 'assumption' } })
    document.deployment.gates.vote.days.value = 30
    document.deployment.gateSigma.value = 0
    document.deployment.leadSigma.value = 0
    change(document, pledge)
  })

describe('a pledge', () => {
  it('seeks its mandate when the ceasefire enters into force, or once a peace deal is struck (rule G1)', () => {
    const sought = (trigger: 'ceasefire' | 'peaceDeal' | 'armedAttack') =>
      told(play(stage(one((_, pledge) => (pledge.trigger = trigger)))), 'mandate.sought').map(({ hour }) => hour)
    expect(sought('ceasefire')).toEqual([0])
    expect(sought('peaceDeal')).toEqual([])
    expect(sought('armedAttack')).toEqual([])
    const deal = one((document, pledge) => {
      Object.assign(document, { trigger: 'peaceDeal' })
      pledge.trigger = 'scenario'
      document.negotiation.weeklyChance.value = 1
      document.negotiation.completeness.value = 1
      document.negotiation.territoryGap.value = 0
    })
    const scene = playWith(stage(deal), { deal: 'accept' })
    expect(told(scene, 'deal.struck').map(({ hour }) => hour)).toEqual([168])
    expect(told(scene, 'mandate.sought').map(({ hour }) => hour)).toEqual([336])
  })

  it('that is ruled out or not stated does nothing, and is told apart (rule G1)', () => {
    for (const firmness of ['ruledOut', 'notStated'] as const) {
      const scene = play(stage(one((_, pledge) => (pledge.firmness = firmness))))
      expect(scene.world.pledges[0]).toMatchObject({ state: firmness, fraction: 0, sought: 0 })
    }
  })

  it('that is in place from the start is there at hour 0 (rule G1)', () => {
    const { world } = stage(one((_, pledge) => (pledge.trigger = 'now')))
    expect(world.pledges[0]).toMatchObject({ state: 'inPlace', fraction: 1 })
  })

  it('waits for firm backing, monitoring and the United Nations before its mandate is sought (rule G2)', () => {
    const first = (condition: Condition, change: (document: ScenarioDocument) => void) => {
      const scene = stage(
        one((document, pledge) => {
          pledge.conditions = [condition]
          change(document)
        })
      )
      return told(play(scene), 'mandate.sought')[0]?.hour
    }
    expect(first('monitoringOperational', ({ mechanism }) => (mechanism.standUpDays.value = 10))).toBe(336)
    expect(first('backingFirm', () => {})).toBe(0)
    expect(first('backingFirm', ({ politics }) => (politics.backing.initial = 'ambiguous'))).toBeUndefined()
    expect(
      first('unMandate', ({ deployment }) => {
        deployment.unMandate.chance.value = 1
        deployment.unMandate.days.value = 20
      })
    ).toBe(504)
    expect(first('unMandate', ({ deployment }) => (deployment.unMandate.chance.value = 0))).toBeUndefined()
  })

  it('has its mandate before a credible ceasefire and the request, which hold back its preparation (rule G2)', () => {
    const hours = (condition: Condition) => {
      const scene = stage(
        one((document, pledge) => {
          pledge.conditions = [condition]
          document.deployment.credibleDays.value = 60
        })
      )
      violation(scene, 100, 3)
      playWith(scene, { mandate: 'yes', request: 'request', reaction: 'backDown' })
      return [told(scene, 'mandate.granted')[0]!.hour, told(scene, 'pledge.arrived')[0]!.hour - 60 * 24]
    }
    // Mandate after 30 days; credible 60 days after hour 100, seen at the next review; a lead time of 60 days.
    const credible = Math.ceil((100 + 60 * 24) / 168) * 168
    expect(hours('credibleCeasefire')).toEqual([720, credible])
    expect(hours('request')).toEqual([720, credible])
  })
})

describe('a gate', () => {
  it('answers after a lognormal time around its median (rule G3)', () => {
    const document = one(({ deployment }) => (deployment.gateSigma.value = 0.7))
    const days = sample(
      document,
      2000,
      (scene) => (told(scene, 'mandate.sought')[0]!.dueHour - 0.5) / 24,
      () => true
    )
    expect(
      Math.abs(
        shareScore(
          days.map((day) => day <= 30),
          0.5
        )
      )
    ).toBeLessThan(4)
    expect(
      Math.abs(
        shareScore(
          days.map((day) => day <= 30 * Math.exp(0.7)),
          0.841345
        )
      )
    ).toBeLessThan(4)
  })

  it('says yes, yes with caveats, later and no by its chances (rule G3)', () => {
    const document = one(({ deployment }) => {
      deployment.gates.vote.chance.value = 0.7
      deployment.firmness.formal.value = 0.9
      deployment.caveatShare.value = 0.3
      deployment.postponeShare.value = 0.4
    })
    const { kit } = stage(document)
    const p = 0.63
    const chances = mandateChances(kit, kit.model.pledges[0]!)
    ;[p * 0.7, p * 0.3, (1 - p) * 0.4, (1 - p) * 0.6].forEach((chance, n) => expect(chances[n]).toBeCloseTo(chance, 12))
    const runs = 3000
    const answers = sample(
      document,
      runs,
      (scene) => scene.world.questions[0]!.drawn,
      ({ questions }) => questions.length > 0
    )
    ;['yes', 'caveats', 'postpone', 'no'].forEach((answer, n) =>
      expect(Math.abs(score(answers.filter((each) => each === answer).length, runs, chances[n]!))).toBeLessThan(4)
    )
  })

  it('asks again after a postponement, and never after a refusal (rule G3)', () => {
    const scene = stage(one(({ deployment }) => (deployment.postponeDays.value = 60)))
    playWith(scene, { mandate: 'postpone' }, ({ pledges }) => pledges[0]!.sought === 3)
    expect(told(scene, 'mandate.postponed').map(({ hour }) => hour)).toEqual([720, 720 + 1440])
    playWith(scene, { mandate: 'no' })
    expect(told(scene, 'mandate.refused')).toHaveLength(1)
    expect(scene.world.pledges[0]!.state).toBe('refused')
  })

  it("that a pledge does not have to pass is the government's (rule G3)", () => {
    const { kit } = stage(
      one((document, pledge) => {
        Object.assign(pledge, { gated: false })
        document.deployment.gates.government.days.value = 4
        document.deployment.gates.government.chance.value = 0.77
      })
    )
    expect(kit.model.pledges[0]).toMatchObject({ gateDays: 4, gateChance: 0.77 })
  })

  it('that refuses takes the pledge out of deterrence at once (rules G3, D1)', () => {
    const scene = play(
      stage(one(({ deterrence }) => (deterrence.punishment.land.value = 2))),
      ({ questions }) => questions.length > 0
    )
    expect(scene.world.deterrence.punishment).toBeGreaterThan(0)
    playWith(scene, { mandate: 'no' }, ({ questions }) => questions.length === 0)
    expect(scene.world.deterrence.punishment).toBe(0)
  })
})
