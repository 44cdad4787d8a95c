import { describe, expect, it } from 'vitest'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { meanScore, play, playWith, sample, stage, still, told, variance, violation } from './scene.ts'

const eroding = (change: (truce: ScenarioDocument['truce']) => void) =>
  still(({ truce, horizonDays }) => {
    horizonDays.value = 800
    truce.monitoredFactor.value = 1
    change(truce)
  })

const weeksOf = (document: ScenarioDocument) => told(play(stage(document)), 'week.reviewed')

describe('erosion', () => {
  it('has odds that start at s / (1 - s) and double every T days (rule E1)', () => {
    const weeks = weeksOf(
      eroding((truce) =>
        Object.assign(truce, {
          residual: { ...truce.residual, value: 0.2 },
          doublingDays: { ...truce.doublingDays, value: 70 }
        })
      )
    )
    weeks.forEach(({ week, erosion }) => {
      const odds = 0.25 * 2 ** (week / 10)
      expect(erosion).toBeCloseTo(odds / (1 + odds), 12)
    })
    expect(weeks).toHaveLength(114)
  })

  it('with the Donbas numbers is 27.6, 30.6 and 234 a day on the days to which they were fitted (rule E1)', () => {
    const weeks = weeksOf(
      eroding((truce) => {
        truce.rateBefore.value = 623
        truce.residual.value = 0.022
        truce.doublingDays.value = 87
      })
    )
    // The middle of days 84-97, 98-111 and 406-419; the week before and after it lie on either side.
    for (const [day, rate] of [
      [90.5, 27.6],
      [104.5, 30.6],
      [412.5, 234]
    ] as const) {
      const [before, after] = [Math.floor(day / 7), Math.ceil(day / 7)].map((week) => 623 * weeks[week - 1]!.erosion)
      expect(before).toBeLessThan(rate)
      expect(after).toBeGreaterThan(rate * 0.99)
      expect(after! / before!).toBeLessThan(1.06)
    }
  })

  it('doubles more slowly while monitoring is operational (rule E1)', () => {
    const [watched, bare] = [0, 36_525].map((standUp) => {
      const document = eroding((truce) => (truce.monitoredFactor.value = 2))
      document.mechanism.standUpDays.value = standUp
      return weeksOf(document).map(({ erosion }) => Math.log2(erosion / (1 - erosion)))
    })
    expect(bare!.at(-1)! - bare![0]!).toBeCloseTo(2 * (watched!.at(-1)! - watched![0]!), 9)
  })

  it('stays within its limits under any factor', () => {
    const weeks = weeksOf(eroding((truce) => Object.assign(truce.doublingDays, { value: 0.1 })))
    expect(weeks.at(-1)!.erosion).toBe(1e9 / (1 + 1e9))
  })

  it('is lowered by an answered violation and raised by an unanswered one (rule E3)', () => {
    const document = still(({ truce }) => {
      truce.answeredFactor.value = 0.5
      truce.unansweredFactor.value = 3
    })
    for (const [reaction, factor] of [
      ['backDown', 0.5],
      ['persist', 3]
    ] as const) {
      const scene = stage(document)
      const before = scene.world.erosion.odds
      violation(scene, 1, 2)
      playWith(scene, { reaction }, (world) => world.counts.answered + world.counts.unanswered > 0 || world.hour > 150)
      expect(scene.world.erosion.odds / before).toBeCloseTo(factor, 12)
    }
  })
})

describe('what is counted of minor violations', () => {
  it('is Poisson around the rate times the coverage, week by week (rule E2)', () => {
    for (const [rate, coverage] of [
      [0.9, 0.4],
      [250, 0.7]
    ] as const) {
      const document = eroding((truce) => Object.assign(truce.rateBefore, { value: rate }))
      document.mechanism.nationalMeans.value = coverage
      document.mechanism.standUpDays.value = 36_525
      const scores = sample(document, 40, (scene) =>
        told(scene, 'week.reviewed').map(({ observed, erosion }) => {
          const expected = rate * erosion * 7 * coverage
          return (observed - expected) / Math.sqrt(expected)
        })
      ).flat()
      expect(Math.abs(meanScore(scores, 0, 1))).toBeLessThan(4)
      expect(variance(scores)).toBeCloseTo(1, 0.5)
    }
  })
})
