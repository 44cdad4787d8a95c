import { describe, expect, it } from 'vitest'
import { normalCdf } from '../../packages/core/src/random/normal.ts'
import { streamOf } from '../../packages/core/src/random/random.ts'
import { coverage, detectionChance } from '../../packages/core/src/rules/mechanism.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import { meanScore, play, sample, score, shareScore, stage, still, told, violation } from './scene.ts'

const luckOf = (n: number) => streamOf('test', `${n}`)

describe('the mechanism', () => {
  it('stands up in a lognormal time around its median (rule M1)', () => {
    const document = still(({ mechanism, deployment }) => {
      mechanism.standUpDays.value = 60
      deployment.leadSigma.value = 0.4
    })
    const days = sample(
      document,
      2000,
      (scene) => told(scene, 'monitoring.operational')[0]!.hour / 24,
      (world) => world.mechanism.state === 'operational'
    )
    for (const [sigmas, chance] of [
      [0, 0.5],
      [1, normalCdf(1)],
      [-1, normalCdf(-1)]
    ] as const)
      expect(
        Math.abs(
          shareScore(
            days.map((day) => day - 0.02 <= 60 * Math.exp(0.4 * sigmas)),
            chance
          )
        )
      ).toBeLessThan(4)
  })

  it('is degraded at its rate, each time for a time around its median (rule M1)', () => {
    const document = still(({ mechanism, horizonDays }) => {
      mechanism.standUpDays.value = 0
      mechanism.outages.value = 4
      mechanism.outageDays.value = 10
      horizonDays.value = 3652.5
    })
    const outages = sample(document, 60, (scene) => {
      const began = told(scene, 'monitoring.degraded').map(({ hour }) => hour)
      const ended = told(scene, 'monitoring.restored').map(({ hour }) => hour)
      const waits = began.map((hour, n) => hour - (n === 0 ? 0 : ended[n - 1]!))
      return { waits, lengths: ended.map((hour, n) => hour - began[n]!) }
    })
    // The first of each run: the last are cut off by the horizon, the long ones more often.
    const waits = outages.flatMap((each) => each.waits.slice(0, 15))
    expect(
      Math.abs(
        shareScore(
          waits.map((hours) => hours > 1096),
          Math.exp(-0.5)
        )
      )
    ).toBeLessThan(4)
    expect(
      Math.abs(
        shareScore(
          outages.flatMap(({ lengths }) => lengths.map((hours) => hours <= 240)),
          0.5
        )
      )
    ).toBeLessThan(4)
  })

  it('sees its coverage while operational, part of it while degraded, and never less than others see (rule M2)', () => {
    const scene = stage(
      still(({ mechanism }) => {
        mechanism.coverage.value = 0.8
        mechanism.degradedFactor.value = 0.5
        mechanism.nationalMeans.value = 0.3
        mechanism.detection['2'].value = 0.5
        mechanism.detection['4'].value = 0.1
      })
    )
    const at = (state: 'absent' | 'standingUp' | 'operational' | 'degraded') => {
      scene.world.mechanism.state = state
      return [
        coverage(scene.world, scene.kit),
        detectionChance(scene.world, scene.kit, 2),
        detectionChance(scene.world, scene.kit, 4)
      ]
    }
    expect(at('absent')).toEqual([0.3, 0.15, 1])
    expect(at('standingUp')).toEqual([0.3, 0.15, 1])
    expect(at('operational')).toEqual([0.8, 0.4, 1])
    expect(at('degraded')).toEqual([0.4, 0.2, 1])
  })

  it('raises false alarms at their rate once it is operational, which are found to be nothing (rules M3, M4)', () => {
    const document = still(({ mechanism, horizonDays }) => {
      mechanism.standUpDays.value = 0
      mechanism.falseAlarms.value = 6
      horizonDays.value = 1461
    })
    const runs = sample(document, 300, (scene) => {
      for (const finding of told(scene, 'finding.issued')) expect(finding.finding).toBe('nothing')
      return told(scene, 'alarm.raised').length
    })
    expect(Math.abs(meanScore(runs, 24, 24))).toBeLessThan(4)
  })
})

describe('a finding', () => {
  const found = (runs: number, severity: 2 | 3 | 4, actor: 'challenger' | 'protected' | 'nobody') => {
    const document = defineScenario(
      still(({ mechanism }) => {
        mechanism.attribution.value = 0.6
        mechanism.findingHours.value = 36
      })
    )
    return Array.from({ length: runs }, (_, n) => {
      const scene = stage(document)
      violation(scene, 3, severity, { actor, luck: luckOf(n) })
      play(scene, ({ open }) => open !== null)
      play(scene, ({ open }) => open === null || open.finding !== null)
      return told(scene, 'finding.issued')[0]!
    })
  }

  it('names who did it as often as its attribution says, an act of nobody as an accident (rule M3)', () => {
    for (const [actor, named] of [
      ['challenger', 'challenger'],
      ['protected', 'protected'],
      ['nobody', 'accident']
    ] as const) {
      const findings = found(500, 2, actor).map(({ finding }) => finding)
      expect(new Set(findings)).toEqual(new Set([named, 'unattributed']))
      expect(Math.abs(score(findings.filter((each) => each === named).length, 500, 0.6))).toBeLessThan(4)
    }
  })

  it('takes a lognormal time around its median, one hour after a renewed armed attack, whose author it names (rule M3)', () => {
    const hours = found(600, 3, 'challenger').map(({ hour }) => hour - 3)
    expect(
      Math.abs(
        shareScore(
          hours.map((each) => each <= 36),
          0.5
        )
      )
    ).toBeLessThan(4)
    for (const { hour, finding } of found(30, 4, 'challenger')) expect([hour, finding]).toEqual([4, 'challenger'])
  })

  it('of accident calls off each follow-up that is still to come with the chance of separation (rule M5)', () => {
    const document = still(({ mechanism, clusters }) => {
      mechanism.attribution.value = 1
      mechanism.accidentSeparation.value = 0.35
      mechanism.findingHours.value = 1
      clusters.branching.value = 0.9
      clusters.delayDays.value = 3000
    })
    const scenario = defineScenario(document)
    const cancelled = Array.from({ length: 900 }, (_, n) => {
      const scene = stage(scenario)
      violation(scene, 3, 2, { actor: 'nobody', luck: luckOf(n) })
      play(scene, (world) => world.log.some(({ code }) => code === 'violation.occurred'))
      const pending = scene.world.agenda.filter(({ event }) => event.type === 'violation.due').length
      play(scene, (world) => world.log.some(({ code }) => code === 'finding.issued'))
      return { pending, off: told(scene, 'followUp.cancelled').length }
    })
    const pending = cancelled.reduce((sum, each) => sum + each.pending, 0)
    expect(
      Math.abs(
        score(
          cancelled.reduce((sum, each) => sum + each.off, 0),
          pending,
          0.35
        )
      )
    ).toBeLessThan(4)
  })

  it('of accident leaves the follow-ups of other violations alone (rule M5)', () => {
    const scene = stage(
      still(({ mechanism, clusters }) => {
        mechanism.attribution.value = 1
        mechanism.accidentSeparation.value = 1
        clusters.branching.value = 0.95
        clusters.delayDays.value = 3000
      })
    )
    const pending = (of: string) =>
      scene.world.agenda.filter(({ event }) => event.type === 'violation.due' && event.parent === of).length
    for (let n = 0; n < 20; n++) violation(scene, 2, 2, { actor: 'nobody', name: `other${n}`, luck: luckOf(n) })
    violation(scene, 1, 3, { actor: 'nobody', name: 'accident', luck: luckOf(100) })
    play(scene, ({ hour }) => hour >= 2)
    play(scene, ({ agenda }) => !agenda.some(({ event }) => event.type === 'violation.occurred'))
    const others = () =>
      Array.from({ length: 20 }, (_, n) => pending(`other${n}`)).reduce((sum, count) => sum + count, 0)
    const before = others()
    play(scene, ({ log }) => log.some(({ code }) => code === 'finding.issued'))
    expect(before).toBeGreaterThan(5)
    expect([pending('accident'), others()]).toEqual([0, before])
  })

  it('comes after a warning for as many major violations as early warning says, and only while the mechanism works (rule M6)', () => {
    const watching = (standUp: number) =>
      defineScenario(
        still(({ mechanism }) => {
          mechanism.standUpDays.value = standUp
          mechanism.earlyWarning.chance.value = 0.3
        })
      )
    const warned = (standUp: number, severity: 2 | 3, scenario = watching(standUp)) =>
      Array.from({ length: 600 }, (_, n) => {
        const scene = stage(scenario)
        violation(scene, 3, severity, { luck: luckOf(n) })
        return play(scene, ({ open }) => open !== null).world.open!.warned
      })
    expect(Math.abs(shareScore(warned(0, 3), 0.3))).toBeLessThan(4)
    expect(warned(0, 2)).not.toContain(true)
    expect(warned(400, 3)).not.toContain(true)
  })
})
