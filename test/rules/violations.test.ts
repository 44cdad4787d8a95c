import { describe, expect, it } from 'vitest'
import { spread } from '../../packages/core/src/rules/clusters.ts'
import { compile } from '../../packages/core/src/rules/model.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import {
  meanScore,
  mean,
  play,
  reply,
  sample,
  score,
  shareScore,
  stage,
  still,
  told,
  variance,
  violation
} from './scene.ts'

/** Violations of severity 2 alone, at a constant rate a year, seen with the chance given; nothing follows from them. */
const alone = (rate: number, days: number, seen = 0, change: (document: ScenarioDocument) => void = () => {}) =>
  still((document) => {
    document.horizonDays.value = days
    document.violations.base['2'].value = rate
    document.mechanism.present = false
    document.mechanism.detection['2'].value = seen
    for (const pledge of document.pledges) delete pledge.conditions
    change(document)
  })

const known = ({ world }: { world: { counts: { known: number[] } } }) => world.counts.known[0]!
const hidden = ({ world }: { world: { counts: { hidden: number[] } } }) => world.counts.hidden[0]!

describe('violations at a constant rate', () => {
  it('have not come by t with the chance exp(-rate t) (rule V2)', () => {
    for (const [rate, days] of [
      [2, 60],
      [8, 60],
      [1, 365]
    ] as const) {
      const none = sample(alone(rate, days), 6000, (scene) => hidden(scene) === 0)
      expect(Math.abs(shareScore(none, Math.exp((-rate * days * 24) / 8766)))).toBeLessThan(4)
    }
  })

  it('are a Poisson process that detection thins: seen and unseen ones are Poisson, and tell nothing of each other (rule M2)', () => {
    const runs = 8000
    const counts = sample(alone(10, 180, 0.3), runs, (scene) => [known(scene), hidden(scene)] as const)
    const expected = (10 * 180 * 24) / 8766
    for (const [place, chance] of [
      [0, 0.3],
      [1, 0.7]
    ] as const) {
      const each = counts.map((pair) => pair[place])
      expect(Math.abs(meanScore(each, expected * chance, expected * chance))).toBeLessThan(4)
      // The variance of a sample variance of a Poisson law with mean m is about (m + 2 m^2) / n.
      const m = expected * chance
      expect(Math.abs(variance(each) - m) / Math.sqrt((m + 2 * m * m) / runs)).toBeLessThan(4)
    }
    const products = counts.map(([seen, unseen]) => (seen - expected * 0.3) * (unseen - expected * 0.7))
    expect(Math.abs(meanScore(products, 0))).toBeLessThan(4)
  })

  it('come a little earlier when the rate is a little higher, each of them (rule C2)', () => {
    const hours = (rate: number) =>
      sample(
        alone(rate, 365),
        40,
        (scene) => new Map(told(scene, 'violation.occurred').map(({ violation: name, hour }) => [name, hour]))
      )
    const slower = hours(6)
    const faster = hours(6.06)
    slower.forEach((times, run) => {
      expect(faster[run]!.size).toBeGreaterThanOrEqual(times.size)
      for (const [name, hour] of times) {
        const earlier = faster[run]!.get(name)!
        expect(earlier).toBeLessThanOrEqual(hour)
        expect(earlier).toBeGreaterThanOrEqual(hour / 1.01 - 12)
      }
    })
  })
})

describe('violations at a changing rate', () => {
  it('come in the first hour at which the integrated hazard reaches the draw, whatever changed on the way (rules C2, T3, V1)', () => {
    const document = alone(4, 700, 0, ({ violations, truce }) => {
      violations.settlingDays.value = 120
      violations.gamma.value = 1.5
      truce.residual.value = 0.3
      truce.doublingDays.value = 60
      truce.monitoredFactor.value = 1
    })
    const { truce } = document
    const stream = compile(defineScenario(document)).streams.wait[0]
    const rate = (week: number) => {
      const odds = (truce.residual.value / (1 - truce.residual.value)) * 2 ** ((7 * week) / 60)
      return (4 / 8766) * Math.exp((-7 * week) / 120) * (odds / (1 + odds)) ** 1.5
    }
    const first = (wait: number) => {
      for (let week = 0, left = wait; week < 100; left -= 168 * rate(week), week++)
        if (left <= 168 * rate(week)) return 168 * week + Math.ceil(left / rate(week) - 1e-7)
      return undefined
    }
    const random = createRandom('sample')
    const hours = sample(
      document,
      300,
      (scene) => told(scene, 'violation.occurred')[0]?.hour,
      (world) => world.counts.hidden[0]! > 0
    )
    let came = 0
    hours.forEach((hour, run) => {
      random.setRun(run)
      const expected = first(-Math.log(random.uniform(stream, 1)))
      if (hour !== undefined) came++
      expect(hour).toBe(expected !== undefined && expected <= 16_800 ? expected : undefined)
    })
    expect(came).toBeGreaterThan(100)
  })
})

describe('the actor of a violation', () => {
  it('is drawn by the shares of its severity; the rest is nobody (rule V3)', () => {
    const document = alone(20, 365, 0, ({ violations, protectedSide }) => {
      Object.assign(violations.actors['2'].challenger, { value: 0.5 })
      Object.assign(violations.actors['2'].protected, { value: 0.3 })
      protectedSide.restraint.value = 0
    })
    const actors = sample(document, 400, (scene) => told(scene, 'violation.occurred').map(({ actor }) => actor)).flat()
    for (const [actor, chance] of [
      ['challenger', 0.5],
      ['protected', 0.3],
      ['nobody', 0.2]
    ] as const)
      expect(Math.abs(score(actors.filter((each) => each === actor).length, actors.length, chance))).toBeLessThan(4)
  })

  it('when it is the protected state is asked to hold back, and holds back as often as its restraint says (rule R1)', () => {
    const document = alone(20, 365, 0, ({ violations, protectedSide }) => {
      violations.actors['2'].challenger.value = 0
      violations.actors['2'].protected.value = 1
      protectedSide.restraint.value = 0.6
    })
    const answers = sample(document, 200, (scene) => {
      const given = told(scene, 'restraint.answered')
      expect(scene.world.counts.averted).toBe(given.filter(({ answer }) => answer === 'holdBack').length)
      expect(told(scene, 'violation.occurred')).toHaveLength(given.length - scene.world.counts.averted)
      return given.map(({ answer }) => answer === 'holdBack')
    }).flat()
    expect(Math.abs(shareScore(answers, 0.6))).toBeLessThan(4)
    const scene = play(stage(document), (world) => world.questions[0]?.question.kind === 'restraint')
    reply(scene, 'holdBack')
    expect(told(scene, 'violation.occurred')).toEqual([])
  })
})

describe('clusters', () => {
  const branching = 0.43

  it('multiply first violations by 1 / (1 - n) in the mean, so that the share n are follow-ups (rule K1)', () => {
    const document = alone(4, 365, 0, ({ clusters }) => {
      clusters.branching.value = branching
      clusters.delayDays.value = 0.01
    })
    const base = (4 * 365 * 24) / 8766
    const runs = sample(document, 5000, (scene) => {
      const all = told(scene, 'violation.occurred')
      return [all.length, all.filter(({ parent }) => parent !== undefined).length] as const
    })
    const totals = runs.map(([total]) => total)
    // The total progeny of a Poisson branching process has the variance 1 / (1 - n)^3 around each first one.
    expect(Math.abs(meanScore(totals, base / (1 - branching), base / (1 - branching) ** 3))).toBeLessThan(4)
    expect(mean(runs.map(([, followUps]) => followUps)) / mean(totals)).toBeCloseTo(branching, 1)
  })

  it('have exponential delays, and as many major follow-ups as their share says (rule K1)', () => {
    const document = alone(6, 730, 0, ({ clusters }) => {
      clusters.branching.value = 0.6
      clusters.delayDays.value = 7
      clusters.majorShare.value = 0.15
    })
    const followUps = sample(document, 1500, (scene) => {
      const hours = new Map(told(scene, 'violation.occurred').map(({ violation: name, hour }) => [name, hour]))
      return told(scene, 'violation.occurred').flatMap(({ parent, hour, severity }) =>
        parent !== undefined && hours.get(parent)! < 365 * 24
          ? [{ days: (hour - hours.get(parent)!) / 24, severity }]
          : []
      )
    }).flat()
    expect(followUps.length).toBeGreaterThan(5000)
    for (const [within, chance] of [
      [7, 1 - Math.exp(-1)],
      [42, 1 - Math.exp(-6)],
      [2, 1 - Math.exp(-2 / 7)]
    ] as const)
      expect(
        Math.abs(
          shareScore(
            followUps.map(({ days }) => days <= within),
            chance
          )
        )
      ).toBeLessThan(4)
    expect(
      Math.abs(
        shareScore(
          followUps.map(({ severity }) => severity === 3),
          0.15
        )
      )
    ).toBeLessThan(4)
  })

  it('give each follow-up a stream of its own, from that of its parent', () => {
    const scene = stage(still(({ clusters }) => (clusters.branching.value = 0.95)))
    const event = {
      type: 'violation.occurred',
      id: 'x',
      violation: 'x',
      severity: 2,
      actor: 'nobody',
      luck: [1, 2]
    } as const
    const before = scene.world.agenda.length
    for (let luck = 0; luck < 50; luck++)
      spread(scene.world, scene.kit, { ...event, luck: streamOf('test', `${luck}`) }, 0)
    const lucks = scene.world.agenda.flatMap(({ event: due }) =>
      due.type === 'violation.due' ? [due.luck.join()] : []
    )
    expect(lucks.length).toBe(scene.world.agenda.length - before)
    expect(new Set(lucks).size).toBe(lucks.length)
  })
})

describe('a violation that nobody sees', () => {
  it('raises no alarm and is not answered (rule M2)', () => {
    const scene = stage(still(({ mechanism }) => (mechanism.detection['3'].value = 0)))
    violation(scene, 5, 3)
    play(scene)
    expect(told(scene, 'violation.occurred')).toMatchObject([{ hour: 5, detected: false }])
    expect(told(scene, 'alarm.raised')).toEqual([])
    expect(scene.world).toMatchObject({ credibility: 3, impunity: 0 })
  })
})
