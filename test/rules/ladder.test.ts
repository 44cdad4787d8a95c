import { describe, expect, it } from 'vitest'
import { streamOf } from '../../packages/core/src/random/random.ts'
import type { World } from '../../packages/core/src/rules/world.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { play, playWith, reply, stage, still, told, violation } from './scene.ts'

/** Findings after three hours that name the actor; nobody deploys, everybody can be asked. */
const laddered = (change: (document: ScenarioDocument) => void = () => {}) =>
  still((document) => {
    const { mechanism, deployment, pledges } = document
    mechanism.findingHours.value = 3
    mechanism.attribution.value = 1
    mechanism.standUpDays.value = 36_525
    deployment.leadSigma.value = 0
    for (const pledge of pledges) {
      delete pledge.conditions
      if (pledge.trigger !== 'now') pledge.trigger = 'armedAttack'
    }
    change(document)
  })

const codesOf = ({ world }: { world: { log: readonly { code: string; hour: number }[] } }, ...codes: string[]) =>
  world.log.filter(({ code }) => codes.includes(code)).map(({ code, hour }) => [code, hour])

describe('an alarm', () => {
  it('opens a case, whose breach is its hour (rule L1)', () => {
    const scene = stage(laddered())
    violation(scene, 10, 3)
    play(scene, ({ open }) => open !== null)
    expect(scene.world.open).toMatchObject({
      id: 'c1',
      breach: 10,
      severity: 3,
      actor: 'challenger',
      rung: 0,
      finding: null
    })
    expect(told(scene, 'alarm.raised')).toMatchObject([{ hour: 10, case: 'c1', severity: 3, false: false }])
  })
})

describe('a violation that joins a case', () => {
  const joined = (severity: 2 | 3 | 4, hours = 2) => {
    const scene = stage(laddered(({ mechanism }) => (mechanism.findingHours.value = 30)))
    violation(scene, 1, 3, { name: 'first' })
    violation(scene, 1 + hours, severity, { name: 'second', actor: 'protected', luck: [9, 9] })
    return play(scene, ({ hour }) => hour >= 1 + hours)
  }

  it('leaves it as it is unless it is graver (rule L2)', () => {
    for (const severity of [2, 3] as const)
      expect(
        play(joined(severity), ({ log }) => log.filter(({ code }) => code === 'alarm.raised').length === 2).world.open
      ).toMatchObject({ severity: 3, actor: 'challenger', breach: 1, violation: 'first' })
  })

  it('makes it its own where it is graver, with the initial breach; a renewed armed attack is found within the hour (rules L2, M3)', () => {
    const scene = play(joined(4), ({ log }) => log.filter(({ code }) => code === 'alarm.raised').length === 2)
    expect(scene.world.open).toMatchObject({
      severity: 4,
      actor: 'protected',
      breach: 1,
      violation: 'second',
      luck: [9, 9]
    })
    play(scene, ({ log }) => log.some(({ code }) => code === 'finding.issued'))
    expect(told(scene, 'finding.issued')).toMatchObject([{ hour: 4, finding: 'protected', severity: 4 }])
  })

  it('clears nobody where nobody meant it, and is graver all the same (rule L2)', () => {
    const scene = stage(laddered(({ mechanism }) => (mechanism.attribution.value = 1)))
    violation(scene, 1, 2, { name: 'first' })
    violation(scene, 2, 3, { name: 'second', actor: 'nobody', luck: [9, 9] })
    play(scene, ({ log }) => log.some(({ code }) => code === 'finding.issued'))
    expect(scene.world.open).toMatchObject({
      severity: 3,
      actor: 'challenger',
      violation: 'first',
      finding: 'challenger'
    })
  })

  it('names the challenger at once where it attacks while the ladder runs for an unattributed breach (rule L2)', () => {
    const scene = stage(laddered(({ mechanism }) => (mechanism.attribution.value = 0)))
    violation(scene, 1, 3, { name: 'first' })
    play(scene, ({ open }) => open?.finding === 'unattributed')
    violation(scene, 1, 4, { name: 'second', luck: [9, 9] })
    play(scene, ({ open }) => open?.severity === 4)
    expect(scene.world.open).toMatchObject({ finding: 'challenger', actor: 'challenger', violation: 'second' })
    expect(told(scene, 'finding.issued').map(({ finding }) => finding)).toEqual(['unattributed', 'challenger'])
    expect(scene.world.provokedAt).toBe(scene.world.hour)
  })

  it('turns a false alarm into a case of its own (rule L2)', () => {
    const scene = stage(
      laddered(({ mechanism }) => {
        mechanism.standUpDays.value = 0
        mechanism.falseAlarms.value = 500
        mechanism.findingHours.value = 30
      })
    )
    play(scene, ({ open }) => open !== null)
    expect(scene.world.open!.actor).toBeNull()
    violation(scene, 1, 2, { actor: 'protected' })
    play(scene, ({ open }) => open?.violation !== null)
    expect(scene.world.open).toMatchObject({ actor: 'protected', violation: 'x2', severity: 2 })
  })
})

describe('a finding', () => {
  const after = (actor: 'challenger' | 'protected' | 'nobody', attribution = 1, severity: 2 | 3 = 2) => {
    const scene = stage(laddered(({ mechanism }) => (mechanism.attribution.value = attribution)))
    violation(scene, 1, severity, { actor })
    return playWith(
      scene,
      { reaction: 'persist' },
      ({ open, log }) => open === null && log.some(({ code }) => code === 'finding.issued')
    )
  }

  it('of accident or of nothing closes the case without an answer (rule L3)', () => {
    const scene = after('nobody')
    expect(codesOf(scene, 'finding.issued', 'rung.due', 'assessment.made')).toEqual([['finding.issued', 4]])
    expect(scene.world).toMatchObject({ credibility: 3, impunity: 0 })
  })

  it('that names the protected state leads to the assessment a day later, which changes nothing (rules L3, L7)', () => {
    const scene = after('protected')
    expect(codesOf(scene, 'finding.issued', 'rung.due', 'assessment.made')).toEqual([
      ['finding.issued', 4],
      ['assessment.made', 28]
    ])
    expect(scene.world).toMatchObject({ credibility: 3, impunity: 0, counts: { answered: 0, unanswered: 0 } })
  })

  it('that names the challenger, or nobody, begins the ladder (rule L3)', () => {
    for (const attribution of [0, 1])
      expect(told(after('challenger', attribution), 'rung.due')).toMatchObject([{ rung: 1, hour: 25 }])
  })

  it('that names the protected state for an unprovoked major violation voids the guarantees (rule R2)', () => {
    const lapsing = (change: (document: ScenarioDocument) => void = () => {}, severity: 2 | 3 = 3, provokedAt = -1) => {
      const scene = stage(laddered(change))
      scene.world.provokedAt = provokedAt
      violation(scene, 240, severity, { actor: 'protected' })
      return play(scene).world.ending
    }
    expect(lapsing()).toBe('lapsed')
    expect(lapsing(({ protectedSide }) => (protectedSide.lapseOnUnprovoked = false))).not.toBe('lapsed')
    expect(lapsing(() => {}, 2)).not.toBe('lapsed')
    // The finding comes at hour 243; what was attributed to the challenger seven days before it still provokes.
    expect(lapsing(() => {}, 3, 243 - 168)).not.toBe('lapsed')
    expect(lapsing(() => {}, 3, 243 - 169)).toBe('lapsed')
  })

  it('that names the challenger is what provokes (rule R2)', () => {
    const scene = stage(laddered())
    violation(scene, 5, 2)
    play(scene, ({ provokedAt }) => provokedAt >= 0)
    expect(scene.world.provokedAt).toBe(8)
  })
})

describe('the ladder', () => {
  it('has its rungs at their hours after the breach, while they exist for the severity (rule L4)', () => {
    const rungs = (severity: 2 | 3 | 4) => {
      const scene = stage(laddered())
      violation(scene, 10, severity)
      return told(
        playWith(scene, { reaction: 'persist' }, ({ open, log }) => open === null && log.length > 20),
        'rung.due'
      ).map(({ hour, rung }) => [rung, hour - 10])
    }
    expect(rungs(2)).toEqual([[1, 24]])
    expect(rungs(3)).toEqual([
      [1, 24],
      [2, 48]
    ])
    expect(rungs(4)).toEqual([
      [1, 24],
      [2, 48],
      [3, 72]
    ])
  })

  it('has a rung at once where its hour is past when the finding comes (rule L4)', () => {
    const scene = stage(laddered(({ mechanism }) => (mechanism.findingHours.value = 60)))
    violation(scene, 10, 3)
    playWith(scene, { reaction: 'persist' }, ({ counts }) => counts.unanswered > 0)
    expect(told(scene, 'rung.due').map(({ hour }) => hour)).toEqual([70, 70])
  })

  it('asks those whose pledges reach the rung, the firmest first, then as the document has them (rule L5)', () => {
    const document = laddered(({ pledges, ladder }) => {
      const firmness = ['conditional', 'considering', 'formal', 'formal', 'conditional'] as const
      pledges.forEach((pledge, n) => Object.assign(pledge, { reaches: [1], firmness: firmness[n] }))
      pledges[3]!.reaches = [2]
      for (const rung of ladder.rungs) rung.ownForces = true
    })
    const scene = stage(document)
    violation(scene, 1, 3)
    playWith(scene, { reaction: 'persist' }, ({ log }) => log.some(({ code }) => code === 'challenger.reacted'))
    expect(told(scene, 'rung.due')[0]!.asked).toEqual(['D', 'A', 'U', 'B'])
    expect(told(scene, 'response.given').map(({ member }) => member)).toEqual(['D', 'A', 'U', 'B'])
  })

  it('asks again, after the others, whoever put off the answer, until one is given (rule L5)', () => {
    const document = laddered(({ pledges, ladder }) => {
      pledges.forEach((pledge, n) => Object.assign(pledge, { reaches: n === 0 ? [1] : [2], firmness: 'formal' }))
      for (const rung of ladder.rungs) rung.ownForces = true
    })
    const asked = (choices: Readonly<Record<string, 'later' | 'decline'>>) => {
      const scene = stage(document)
      violation(scene, 1, 3)
      play(scene, ({ questions }) => questions[0]?.question.kind === 'response')
      reply(scene, choices['response']!)
      playWith(scene, { reaction: 'persist', response: 'later' }, ({ counts }) => counts.unanswered > 0)
      return told(scene, 'rung.due').map((rung) => rung.asked.includes('A'))
    }
    expect(asked({ response: 'later' })).toEqual([true, true])
    expect(asked({ response: 'decline' })).toEqual([true, false])
  })

  it('lets an answer that was put off deliver what it was asked for (rules L5, P2)', () => {
    const scene = stage(
      laddered(({ pledges, ladder }) => {
        pledges.forEach((pledge, n) => Object.assign(pledge, { reaches: n === 0 ? [1] : [2] }))
        for (const rung of ladder.rungs) rung.ownForces = true
      })
    )
    const asks = ({ questions }: World) => questions[0]?.question.who === 'A'
    violation(scene, 1, 3)
    play(scene, asks)
    reply(scene, 'later')
    expect(scene.world.open!.delivered[0]).toBe(0)
    playWith(scene, { reaction: 'persist', response: 'decline' }, (world) => asks(world) && world.open?.rung === 2)
    reply(scene, 'full')
    expect(told(scene, 'response.given').filter(({ member }) => member === 'A')).toMatchObject([
      { rung: 1, answer: 'later' },
      { rung: 2, answer: 'full' }
    ])
    expect(scene.world.open!.delivered[0]).toBeGreaterThan(0)
  })

  it('does not ask for what is refused, withdrawn, ruled out, or waits for a peace deal (rule L5)', () => {
    const asked = (change: (document: ScenarioDocument) => void, state?: 'refused' | 'withdrawn') => {
      const scene = stage(
        laddered((document) => {
          for (const pledge of document.pledges) pledge.reaches = [1]
          for (const rung of document.ladder.rungs) rung.ownForces = true
          change(document)
        })
      )
      if (state) scene.world.pledges[0]!.state = state
      violation(scene, 1, 3)
      return told(
        play(scene, ({ log }) => log.some(({ code }) => code === 'rung.due')),
        'rung.due'
      )[0]!.asked
    }
    expect(asked(() => {})).toContain('A')
    for (const state of ['refused', 'withdrawn'] as const) expect(asked(() => {}, state)).not.toContain('A')
    expect(asked(({ pledges }) => (pledges[0]!.firmness = 'ruledOut'))).not.toContain('A')
    expect(asked(({ pledges }) => (pledges[0]!.trigger = 'peaceDeal'))).not.toContain('A')
  })

  it('has own forces act once, at a rung that allows them, against a major violation (rule L6)', () => {
    const acted = (severity: 2 | 3 | 4) => {
      const scene = stage(
        laddered(({ ladder, response }) => {
          for (const rung of ladder.rungs) rung.ownForces = true
          response.ownForces.value = 0.3
        })
      )
      violation(scene, 1, severity)
      playWith(scene, { reaction: 'persist', response: 'decline' }, ({ open, log }) => open === null && log.length > 15)
      return told(scene, 'forces.acted').map(({ rung, strength }) => [rung, Number(strength.toFixed(12))])
    }
    expect(acted(2)).toEqual([])
    expect(acted(3)).toEqual([[1, 0.3]])
    expect(acted(4)).toEqual([[1, 0.3]])
  })
})

describe('the assessment', () => {
  const assessed = (reaction: 'backDown' | 'persist') => {
    const scene = stage(laddered())
    Object.assign(scene.world, { impunity: 2 })
    violation(scene, 10, 2)
    return playWith(scene, { reaction }, ({ log }) => log.some(({ code }) => code === 'assessment.made'))
  }

  it('comes a day later; backing down raises credibility and ends impunity (rule L7)', () => {
    const scene = assessed('backDown')
    expect(codesOf(scene, 'challenger.reacted', 'assessment.made')).toEqual([
      ['challenger.reacted', 34],
      ['assessment.made', 58]
    ])
    expect(scene.world).toMatchObject({ credibility: 4, impunity: 0, counts: { answered: 1, unanswered: 0 } })
  })

  it('of what went unanswered lowers credibility and raises impunity (rule L7)', () => {
    expect(assessed('persist').world).toMatchObject({
      credibility: 2,
      impunity: 3,
      counts: { answered: 0, unanswered: 1 }
    })
  })

  it('keeps both between 0 and 5 (rule L7)', () => {
    for (const [reaction, expected] of [
      ['backDown', { credibility: 5, impunity: 0 }],
      ['persist', { credibility: 0, impunity: 5 }]
    ] as const) {
      const scene = stage(laddered())
      Object.assign(scene.world, { credibility: reaction === 'backDown' ? 4.5 : 0.5, impunity: 4.9 })
      violation(scene, 1, 2)
      playWith(scene, { reaction }, ({ log }) => log.some(({ code }) => code === 'assessment.made'))
      expect(scene.world).toMatchObject(expected)
    }
  })

  it('is brought forward by the next alarm, which opens a case of its own (rule L7)', () => {
    const scene = stage(laddered())
    violation(scene, 10, 2, { luck: streamOf('a') })
    violation(scene, 40, 3, { name: 'next' })
    playWith(scene, { reaction: 'backDown' }, ({ open }) => open?.id === 'c2')
    expect(codesOf(scene, 'assessment.made', 'alarm.raised')).toEqual([
      ['alarm.raised', 10],
      ['assessment.made', 40],
      ['alarm.raised', 40]
    ])
    playWith(scene, { reaction: 'backDown' })
    expect(told(scene, 'assessment.made')).toHaveLength(2)
  })

  it('never comes where the ladder ends with a renewed armed attack (rules L7, Z1)', () => {
    const scene = stage(laddered())
    violation(scene, 1, 4)
    play(scene, ({ questions }) => questions[0]?.question.kind === 'reaction')
    for (const rung of [1, 2, 3]) {
      play(scene, ({ questions, open }) => questions[0]?.question.kind === 'reaction' && open?.rung === rung)
      reply(scene, 'persist')
    }
    expect(scene.world.ending).toBe('resumed')
    expect(told(scene, 'assessment.made')).toEqual([])
  })
})
