import { describe, expect, it } from 'vitest'
import { logistic } from '../../packages/core/src/random/elementary.ts'
import { streamOf } from '../../packages/core/src/random/random.ts'
import { backDownChance } from '../../packages/core/src/rules/challenger.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import { play, playWith, reply, score, stage, still, told, violation } from './scene.ts'

const luckOf = (n: number) => streamOf('test', `${n}`)

/** Three rungs for every severity, with nobody to ask but at the last. */
const laddered = (change: Parameters<typeof still>[0] = () => {}) =>
  still((document) => {
    for (const pledge of document.pledges) pledge.reaches = []
    for (const rung of document.ladder.rungs) Object.assign(rung, { minSeverity: 2, ownForces: true })
    change(document)
  })

const asked = (scene: ReturnType<typeof stage>) =>
  play(scene, ({ questions }) => questions[0]?.question.kind === 'reaction')

describe('the challenger', () => {
  it('backs down by the logistic of strength beyond what is needed, more where it was named or there was a warning (rule X2)', () => {
    const document = laddered(({ challenger, ladder, mechanism }) => {
      challenger.intercept.value = -0.5
      challenger.slope.value = 4
      ladder.needed['3'].value = 0.6
      mechanism.politicalCost.value = 0.3
      mechanism.earlyWarning.gain.value = 0.7
    })
    const scene = stage(document)
    violation(scene, 1, 3)
    const { world, kit } = asked(scene)
    Object.assign(world.open!, { strength: 0.8, finding: 'unattributed', warned: false })
    expect(backDownChance(world, kit)).toBeCloseTo(logistic(-0.5 + 4 * 0.2), 12)
    world.open!.finding = 'challenger'
    expect(backDownChance(world, kit)).toBeCloseTo(logistic(-0.5 + 4 * 0.2 + 0.3), 12)
    world.open!.warned = true
    expect(backDownChance(world, kit)).toBeCloseTo(logistic(-0.5 + 4 * 0.2 + 1), 12)
  })

  it('backs down as often as that, and else escalates as often as its type does (rules X1, X3)', () => {
    const document = laddered(({ challenger, violations, response }) => {
      challenger.intercept.value = 0.4
      challenger.slope.value = 0
      response.ownForces.value = 0
      for (const type of violations.types) type.escalation.value = 0.3
    })
    const runs = 3000
    const scenario = defineScenario(document)
    const reactions = Array.from({ length: runs }, (_, n) => {
      const scene = stage(scenario)
      violation(scene, 1, 2, { luck: luckOf(n) })
      scene.world.mechanism.state = 'absent'
      return play(scene, (world) => world.log.at(-1)!.code === 'challenger.reacted')
    }).map((scene) => told(scene, 'challenger.reacted')[0]!.reaction)
    const named = 0.6
    const down = named * logistic(0.4 + 0.3) + (1 - named) * logistic(0.4)
    expect(Math.abs(score(reactions.filter((each) => each === 'backDown').length, runs, down))).toBeLessThan(4)
    expect(
      Math.abs(score(reactions.filter((each) => each === 'escalate').length, runs, (1 - down) * 0.3))
    ).toBeLessThan(4)
  })

  it('reacts after each rung in turn, and raises the severity by one where it escalates (rule X1)', () => {
    const scene = stage(laddered())
    violation(scene, 1, 2)
    playWith(scene, { reaction: 'escalate' })
    expect(told(scene, 'challenger.reacted').map(({ rung, severity }) => [rung, severity])).toEqual([
      [1, 2],
      [2, 3],
      [3, 4]
    ])
    expect(scene.world.ending).toBe('resumed')
  })

  it('has nothing left to escalate to beyond a renewed armed attack (rule X3)', () => {
    const scene = stage(laddered())
    violation(scene, 1, 4)
    asked(scene)
    reply(scene, 'escalate')
    expect(scene.world.open!.severity).toBe(4)
  })

  it.each(['nobody', 'protected'] as const)(
    'lets what it has not done end without it: an act of %s (rule X3)',
    (actor) => {
      for (let n = 0; n < 30; n++) {
        const scene = stage(
          laddered(({ mechanism, challenger }) => {
            mechanism.attribution.value = 0
            challenger.intercept.value = -10
          })
        )
        violation(scene, 1, 3, { actor, luck: luckOf(n) })
        play(scene, (world) => world.log.at(-1)!.code === 'challenger.reacted')
        expect(told(scene, 'challenger.reacted')).toMatchObject([{ rung: 1, reaction: 'backDown' }])
      }
    }
  )
})
