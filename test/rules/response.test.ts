import { describe, expect, it } from 'vitest'
import { logit, logistic } from '../../packages/core/src/random/elementary.ts'
import { normalQuantile } from '../../packages/core/src/random/normal.ts'
import { streamOf } from '../../packages/core/src/random/random.ts'
import type { Answer } from '../../packages/core/src/rules/occurrence.ts'
import { givenShock, honourChance, strengthOf, weightOf } from '../../packages/core/src/rules/response.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import type { Scenario } from '../../packages/core/src/scenario/scenario.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { mean, meanScore, play, playWith, score, stage, still, violation } from './scene.ts'

const luckOf = (n: number) => streamOf('test', `${n}`)

/** Everybody can be asked at rung 1, by pledges that are kept as they are. */
const asking = (change: (document: ScenarioDocument) => void = () => {}) =>
  still((document) => {
    document.pledges.forEach((pledge, n) => {
      delete pledge.conditions
      Object.assign(pledge, { reaches: [1], trigger: 'armedAttack', member: document.members[n % 4]!.id })
      delete pledge.hub
    })
    document.ladder.rungs.length = 1
    change(document)
  })

/** The answers at the first rung to one violation, by member. */
function answersTo(document: Scenario, n: number): Map<string, Answer> {
  const scene = stage(document, { logging: false })
  violation(scene, 1, 3, { luck: luckOf(n) })
  play(scene, ({ questions }) => questions[0]?.question.kind === 'response')
  play(scene, ({ questions }) => questions[0]?.question.kind !== 'response')
  const { answers } = scene.world.open!
  return new Map(answers.map(({ member, answer }) => [scene.kit.model.members[member]!.id, answer]))
}

const honours = (answer: Answer | undefined) => answer === 'full' || answer === 'part'

describe('members who are asked', () => {
  const reliabilities = { A: 0.75, B: 0.5, D: 0.9, U: 0.3 } as const
  /** Four members of their own reliabilities, with a shared shock of a weight. */
  const four = (rho: number) =>
    defineScenario(
      asking(({ members, response }) => {
        response.rho.value = rho
        for (const member of members)
          member.reliability = { value: reliabilities[member.id as 'A'], unit: '1', status: 'assumption' }
      })
    )

  it('honour as often as their reliability says, modifiers off, with and without a shared shock (rules P1, C4)', () => {
    for (const rho of [0, 0.5]) {
      const runs = 3000
      const scenario = four(rho)
      const all = Array.from({ length: runs }, (_, n) => answersTo(scenario, n))
      for (const [id, p] of Object.entries(reliabilities))
        expect(Math.abs(score(all.filter((answers) => honours(answers.get(id))).length, runs, p))).toBeLessThan(4)
    }
  })

  it('are k of n by the Poisson-binomial law where they are independent, and fail together where they share a shock (rule C4)', () => {
    const runs = 3000
    const counts = (scenario: Scenario) =>
      Array.from({ length: runs }, (_, n) => [...answersTo(scenario, n).values()].filter(honours).length)
    const independent = counts(four(0))
    poissonBinomial(Object.values(reliabilities)).forEach((chance, k) =>
      expect(Math.abs(score(independent.filter((count) => count === k).length, runs, chance))).toBeLessThan(4)
    )
    const spread = Object.values(reliabilities).reduce((sum, p) => sum + p * (1 - p), 0)
    const expected = Object.values(reliabilities).reduce((sum, p) => sum + p, 0)
    const squares = (all: readonly number[]) => all.map((count) => (count - expected) ** 2)
    expect(Math.abs(meanScore(squares(independent), spread))).toBeLessThan(4)
    expect(meanScore(squares(counts(four(0.5))), spread)).toBeGreaterThan(8)
  })

  it('answer in full, in part, later or not at all by their shares (rule P1)', () => {
    const runs = 3000
    const document = asking(({ response }) => {
      response.inFullShare.value = 0.6
      response.laterShare.value = 0.25
    })
    const scenario = defineScenario(document)
    const answers = Array.from({ length: runs }, (_, n) => answersTo(scenario, n).get('A'))
    for (const [answer, chance] of [
      ['full', 0.42],
      ['part', 0.28],
      ['later', 0.075],
      ['decline', 0.225]
    ] as const)
      expect(Math.abs(score(answers.filter((each) => each === answer).length, runs, chance))).toBeLessThan(4)
  })

  it('have log-odds that add up as rule P1 says', () => {
    const document = asking(({ response, pledges, politics }) => {
      Object.assign(response, { bindingInForce: true })
      for (const [part, value] of [
        [response.binding, 0.4],
        [response.herd, 1.5],
        [response.unity, 2],
        [response.unmet, 0.7],
        [response.attribution, 0.3]
      ] as const)
        part.value = value
      response.cost['3'].value = 0.9
      response.backing.firm.value = 0.25
      response.firmness.conditional.value = -0.2
      pledges[0]!.conditions = ['unMandate', 'credibleCeasefire']
      Object.assign(pledges[0]!, { firmness: 'conditional' })
      politics.declineCost.value = 0.1
    })
    const scene = stage(document)
    violation(scene, 1, 3)
    play(scene, ({ questions }) => questions[0]?.question.kind === 'response')
    const { world, kit } = scene
    world.open!.finding = 'challenger'
    world.open!.answers = [
      { member: 1, rung: 1, answer: 'full', strength: 0 },
      { member: 2, rung: 1, answer: 'decline', strength: 0 },
      { member: 3, rung: 1, answer: 'part', strength: 0 }
    ]
    world.unity = 0.8
    world.members[0]!.shift = -0.15
    const expected = logit(0.7) - 0.15 - 0.2 + 0.25 + 0.4 - 0.9 + 1.5 * (2 / 3 - 0.5) - 2 * 0.2 - 0.7 * 2 + 0.3
    // Member A has a second pledge, formal and without conditions: firmness is that of its firmest, unmet of its freest.
    expect(honourChance(world, kit, 0)).toBeCloseTo(logistic(expected + 0.2 + 0.7 * 2), 12)
    document.pledges.splice(4, 1)
    const single = stage(document)
    violation(single, 1, 3)
    play(single, ({ questions }) => questions[0]?.question.kind === 'response')
    Object.assign(single.world, {
      open: { ...single.world.open!, finding: 'challenger', answers: world.open!.answers },
      unity: 0.8
    })
    single.world.members[0]!.shift = -0.15
    expect(honourChance(single.world, single.kit, 0)).toBeCloseTo(logistic(expected), 12)
    expect(honourChance(single.world, single.kit, 0, 0.5)).toBeCloseTo(logistic(expected - logit(0.7)), 12)
  })

  it('cost unity with each decline, and nothing with any other answer (rule P1)', () => {
    const unityAfter = (response: Answer) => {
      const scene = stage(asking(({ politics }) => (politics.declineCost.value = 0.1)))
      violation(scene, 1, 3)
      playWith(scene, { response }, ({ questions }) => questions[0]?.question.kind === 'reaction')
      return scene.world.unity
    }
    expect(unityAfter('decline')).toBeCloseTo(0.9 ** 4, 12)
    expect([unityAfter('later'), unityAfter('part'), unityAfter('full')]).toEqual([1, 1, 1])
  })
})

describe('delivered strength', () => {
  it('is 1 - prod(1 - delivered) (rule P2)', () => {
    expect(strengthOf([])).toBe(0)
    expect(strengthOf([0.5, 0, 0.4])).toBeCloseTo(0.7, 12)
    expect(strengthOf([1, 0.2])).toBe(1)
  })

  it("combines a member's pledges, each by kind, place, class and what of it is there (rule P2)", () => {
    const document = asking(({ pledges, response, deployment }) => {
      Object.assign(pledges[0]!, {
        capability: 'land',
        location: 'insideProtected',
        class: 'battalion',
        trigger: 'ceasefire'
      })
      Object.assign(pledges[4]!, { capability: 'sanctions', location: 'elsewhere', class: 'brigade', member: 'A' })
      response.weights.land.value = 1.2
      response.weights.sanctions.value = 0.3
      response.locations.elsewhere.value = 0.5
      deployment.classes.battalion.scale.value = 0.4
      deployment.caveatFraction.value = 0.5
      response.notInPlace.value = 0.2
    })
    const { world, kit } = stage(document)
    const weight = (fraction: number, caveats = false) => {
      Object.assign(world.pledges[0]!, { state: fraction > 0 ? 'partlyInPlace' : 'preparing', fraction, caveats })
      return weightOf(world, kit, 0, 1)
    }
    const with2 = (first: number) => 1 - (1 - first) * (1 - 0.15)
    expect(weight(0)).toBeCloseTo(with2(0.48 * 0.2), 12)
    expect(weight(0.5)).toBeCloseTo(with2(0.48 * 0.6), 12)
    expect(weight(0.5, true)).toBeCloseTo(with2(0.48 * (0.25 + 0.75 * 0.2)), 12)
    expect(weight(1)).toBeCloseTo(with2(0.48), 12)
    world.pledges[0]!.state = 'refused'
    expect(weightOf(world, kit, 0, 1)).toBeCloseTo(0.15, 12)
  })

  it('of one pledge and of one member is never above 0.95 (rule P2)', () => {
    const { world, kit } = stage(
      asking(({ response, pledges }) => {
        response.weights.sanctions.value = 5
        for (const pledge of pledges) Object.assign(pledge, { capability: 'sanctions', member: 'A' })
      })
    )
    expect(weightOf(world, kit, 0, 1)).toBe(0.95)
  })

  it('keeps the best that each member has answered over the rungs (rule P2)', () => {
    const scene = stage(
      asking((document) => {
        document.ladder.rungs = still().ladder.rungs.map((rung) => ({ ...rung, minSeverity: 2, ownForces: false }))
        for (const pledge of document.pledges) pledge.reaches = [1, 2, 3]
      })
    )
    violation(scene, 1, 2)
    playWith(scene, { response: 'full', reaction: 'persist' }, ({ open }) => open?.rung === 2)
    const full = scene.world.open!.strength
    expect(full).toBeGreaterThan(0.2)
    playWith(scene, { response: 'decline', reaction: 'persist' }, ({ open }) => open?.rung === 3)
    expect(scene.world.open!.strength).toBe(full)
  })
})

describe('a shared shock', () => {
  it('leaves each chance as it is in the mean, and certainties as they are (rule C4)', () => {
    for (const p of [0.1, 0.5, 0.83])
      for (const rho of [0.1, 0.5, 0.9]) {
        const steps = 20_000
        const given = Array.from({ length: steps }, (_, n) => givenShock(p, rho, normalQuantile((n + 0.5) / steps)))
        expect(mean(given)).toBeCloseTo(p, 3)
      }
    expect([givenShock(0, 0.5, 3), givenShock(1, 0.5, 3)]).toEqual([0, 1])
  })
})

/** The chances of 0, 1, 2, ... successes of independent trials. */
function poissonBinomial(chances: readonly number[]): number[] {
  return chances.reduce<number[]>((law, p) => [...law, 0].map((each, k) => each * (1 - p) + (law[k - 1] ?? 0) * p), [1])
}
