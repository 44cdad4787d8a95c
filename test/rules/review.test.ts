import { describe, expect, it } from 'vitest'
import { nextDue, schedule } from '../../packages/core/src/rules/agenda.ts'
import { priorities, type EventType, type GuaranteeEvent } from '../../packages/core/src/rules/events.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { meanScore, play, playWith, sample, shareScore, stage, still, told, violation } from './scene.ts'

const talking = (change: (document: ScenarioDocument) => void = () => {}) =>
  still((document) => {
    const { negotiation } = document
    document.start = 'negotiation'
    negotiation.weeklyChance.value = 0.2
    negotiation.completeness.value = 0.8
    negotiation.territoryGap.value = 0.25
    negotiation.limitDays.value = 3000
    change(document)
  })

describe('talks', () => {
  it('bring terms with a weekly chance that completeness raises and the territory gap lowers (rule N1)', () => {
    const document = talking()
    const weeks = sample(
      document,
      2000,
      (scene) => told(scene, 'terms.offered')[0]!.hour / 168,
      ({ talks }) => talks.offers > 0
    )
    const p = 0.2 * 0.8 * 0.75
    // Geometric: the mean is 1 / p, the variance (1 - p) / p^2.
    expect(Math.abs(meanScore(weeks, 1 / p, (1 - p) / (p * p)))).toBeLessThan(4)
  })

  it('succeed when both accept, the protected state first; after a rejection the other is not asked (rule N1)', () => {
    const document = talking(({ negotiation }) => {
      negotiation.acceptance.protected.value = 0.7
      negotiation.acceptance.challenger.value = 0.4
    })
    const offers = sample(
      document,
      300,
      (scene) => {
        const answers = told(scene, 'deal.answered')
        for (const offer of told(scene, 'terms.offered')) {
          const here = answers.filter(({ causes }) => causes.includes(offer.seq))
          expect(here.map(({ party }) => party)).toEqual(here[0]!.answer === 'accept' ? ['P', 'C'] : ['P'])
        }
        return answers
      },
      ({ force }) => force >= 0
    ).flat()
    for (const [party, chance] of [
      ['P', 0.7],
      ['C', 0.4]
    ] as const)
      expect(
        Math.abs(
          shareScore(
            offers.filter((each) => each.party === party).map(({ answer }) => answer === 'accept'),
            chance
          )
        )
      ).toBeLessThan(4)
  })

  it('that succeed put the ceasefire into force in the same hour (rules N1, T4)', () => {
    const scene = playWith(stage(talking()), { deal: 'accept' }, ({ force }) => force >= 0)
    expect(scene.world.force).toBe(told(scene, 'deal.struck')[0]!.hour)
    expect(told(scene, 'ceasefire.inForce')[0]!.causes).toEqual([told(scene, 'deal.struck')[0]!.seq])
  })

  it('end at their limit: no deal before the ceasefire, no more talks after it (rule N2)', () => {
    const before = playWith(stage(talking(({ negotiation }) => (negotiation.limitDays.value = 100))), {
      deal: 'reject'
    })
    expect(before.world).toMatchObject({ ending: 'noDeal', force: -1, hour: 15 * 168 })
    const after = playWith(
      stage(
        still((document) => {
          document.trigger = 'peaceDeal'
          document.negotiation.limitDays.value = 100
          document.negotiation.weeklyChance.value = 1
        })
      ),
      { deal: 'reject' }
    )
    expect(told(after, 'talks.ended')).toMatchObject([{ hour: 15 * 168 }])
    expect(Math.max(...told(after, 'terms.offered').map(({ hour }) => hour))).toBeLessThan(15 * 168)
    expect(after.world.hour).toBe(1825 * 24)
  })
})

describe('the entry into force', () => {
  it('starts the clocks, the mechanism, elections, backing, the first review and the horizon (rule T4)', () => {
    const document = still(({ politics, deployment, pledges, horizonDays, violations }) => {
      politics.backing.firmToAmbiguous.value = 1
      deployment.unMandate.days.value = 30
      horizonDays.value = 500
      violations.base['2'].value = 3
      pledges[0]!.conditions = ['unMandate']
    })
    const { world } = stage(document)
    const due = (type: EventType) => world.agenda.filter(({ event }) => event.type === type)
    expect(world.force).toBe(0)
    for (const type of [
      'monitoring.operational',
      'backing.due',
      'unMandate.settled',
      'review.week',
      'horizon.reached'
    ] as const)
      expect(due(type)).toHaveLength(1)
    expect(due('election.held')).toHaveLength(4)
    expect(due('review.week')[0]!.hour).toBe(168)
    expect(due('horizon.reached')[0]!.hour).toBe(12_000)
    expect(world.clocks.map(({ due: hour }) => hour >= 0)).toEqual([true, false, false])
  })
})

describe('the weekly review', () => {
  it('comes every 168 hours, and settles the slow quantities (rule T3)', () => {
    const document = still(({ violations, politics }) => {
      violations.settlingDays.value = 100
      violations.impunityHalfLifeDays.value = 70
      politics.unityRecovery.value = 0.1
    })
    const scene = stage(document)
    Object.assign(scene.world, { impunity: 4, unity: 0.2 })
    const weeks = told(
      play(scene, ({ hour }) => hour >= 1680),
      'week.reviewed'
    )
    expect(weeks.map(({ hour, week }) => hour / week)).toEqual(weeks.map(() => 168))
    weeks.forEach(({ week, impunity, unity }) => {
      expect(impunity).toBeCloseTo(4 * 2 ** (-week / 10), 10)
      expect(unity).toBeCloseTo(1 - 0.8 * 0.9 ** week, 10)
    })
    expect(scene.world.settling).toBeCloseTo(Math.exp((-7 * weeks.length) / 100), 10)
  })

  it('asks the protected state for its request while the ceasefire is credible, until it is made (rule R3)', () => {
    const document = still(({ pledges, deployment }) => {
      pledges[0]!.conditions = ['request']
      deployment.credibleDays.value = 20
    })
    const scene = stage(document)
    violation(scene, 30 * 24, 3)
    playWith(scene, { request: 'wait', reaction: 'backDown' }, ({ hour }) => hour > 80 * 24)
    // Credible from day 20 (the review of day 21) to the violation of day 30, and again 20 days after that.
    expect(told(scene, 'request.answered').map(({ hour }) => hour / 24)).toEqual([21, 28, 56, 63, 70, 77])
    playWith(scene, { request: 'request' })
    expect(told(scene, 'request.answered').filter(({ answer }) => answer === 'request')).toHaveLength(1)
  })

  it('asks with the weekly chance of the document (rule R3)', () => {
    const document = still(({ pledges, deployment }) => {
      pledges[0]!.conditions = ['request']
      deployment.requestWeekly.value = 0.25
      deployment.credibleDays.value = 0
    })
    const times = sample(
      document,
      1500,
      ({ world }) => world.request.times,
      ({ request }) => request.made
    )
    expect(Math.abs(meanScore(times, 4, 12))).toBeLessThan(4)
  })
})

describe('what is due in one hour', () => {
  it('comes by kind, then by id in code units, then as it was scheduled; hours are whole (rules T1, T2)', () => {
    const scene = stage(still())
    const { world } = scene
    world.agenda.length = 0
    const ids = ['Z', 'a', 'É', 'B', '10', '9']
    const events = [...priorities].reverse().flatMap((type) => ids.map((id) => ({ type, id }) as GuaranteeEvent))
    for (const event of events) schedule(world, 5, event, [])
    schedule(world, 4, { type: 'horizon.reached', id: 'sooner' }, [])
    schedule(world, 5, { type: 'rung.due', id: 'B', rung: 2 }, [])
    const order: string[] = []
    for (let due = nextDue(world); due; due = nextDue(world)) {
      order.push(`${due.event.type} ${due.event.id}${'rung' in due.event ? ' again' : ''}`)
      expect(Number.isInteger(due.hour)).toBe(true)
      world.agenda.pop()
    }
    const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1))
    const expected = priorities.flatMap((type) =>
      sorted.flatMap((id) =>
        type === 'rung.due' && id === 'B' ? [`${type} ${id}`, `${type} ${id} again`] : [`${type} ${id}`]
      )
    )
    expect(order).toEqual(['horizon.reached sooner', ...expected])
    expect(sorted).toEqual(['10', '9', 'B', 'Z', 'a', 'É'])
  })
})

describe('the horizon', () => {
  const ended = (change: (document: ScenarioDocument) => void) =>
    play(
      stage(
        still((document) => {
          document.horizonDays.value = 70
          document.truce.monitoredFactor.value = 1
          change(document)
        })
      )
    )

  it('ends a truce that held, and one that held in name where erosion is above its limit (rules Z1, Z2)', () => {
    expect(ended(() => {}).world).toMatchObject({ ending: 'held', hour: 1680 })
    expect(
      ended(({ truce }) => Object.assign(truce, { doublingDays: { ...truce.doublingDays, value: 5 } })).world.ending
    ).toBe('frozen')
    expect(
      ended(({ truce }) => {
        truce.doublingDays.value = 5
        truce.frozenAbove.value = 1
      }).world.ending
    ).toBe('held')
  })

  it('leaves a case open that is open (rule Z1)', () => {
    const scene = stage(still(({ horizonDays }) => (horizonDays.value = 70)))
    violation(scene, 1679, 4)
    expect(play(scene).world).toMatchObject({ ending: 'held', open: { severity: 4 }, questions: [], agenda: [] })
  })
})
