import { describe, expect, it } from 'vitest'
import {
  defineScenario,
  listStrategies,
  loadScenario,
  run,
  scripted,
  type QuestionView,
  type Strategy,
  type Trace
} from '@armistice/core'
import { criticalRisk, strategy } from '../../packages/core/src/strategies/strategies.ts'
import { choicesOf, type Choice, type QuestionKind } from '../../packages/core/src/rules/question.ts'
import { goOn, setOut } from '../laws/study.ts'
import { openQuestion } from '../../packages/core/src/strategies/ask.ts'
import { publicWorld, type PublicWorld } from '../../packages/core/src/strategies/view.ts'
import { defineScenario as define } from '../../packages/core/src/scenario/parse-scenario.ts'
import { smallScenario } from '../support/scenario.ts'

const scenario = defineScenario(lively())

function lively() {
  const document = smallScenario()
  for (const [severity, rate] of [
    ['2', 12],
    ['3', 6],
    ['4', 1]
  ] as const)
    document.violations.base[severity].value = rate
  document.politics.backing.firmToAmbiguous.value = 2
  document.horizonDays.value = 500
  return document
}

const everybody = ['A', 'B', 'D', 'U', 'P', 'C']
const answersOf = ({ occurrences }: Trace, by: string) =>
  occurrences.flatMap((each) => ('by' in each && each.by === by ? [each] : []))

describe('a strategy', () => {
  it('of every listed name only gives choices that are offered, whoever holds it', () => {
    for (const { name } of listStrategies())
      for (let n = 0; n < 6; n++) {
        const trace = run(scenario, {
          seed: 'strategies',
          run: n,
          strategies: Object.fromEntries(everybody.map((id) => [id, name]))
        })
        expect(trace.ending).not.toBeNull()
        for (const { by } of trace.decisions) expect(by).toBe(name)
      }
  })

  it('of every listed name decides as it does where it is shown copies', () => {
    for (const { name } of listStrategies()) {
      const decide = strategy(name)
      const shownCopies = { [name]: (...shown: Parameters<Strategy>) => decide(...shown) }[name]!
      const held = (by: string | Strategy) => Object.fromEntries(everybody.map((id) => [id, by]))
      for (let n = 0; n < 3; n++)
        expect(run(scenario, { seed: 'shown', run: n, strategies: held(name) })).toEqual(
          run(scenario, { seed: 'shown', run: n, strategies: held(shownCopies) })
        )
    }
  })

  it('of one’s own may keep what it was shown: the run no longer changes it', () => {
    const kept: { readonly json: string; readonly shown: readonly unknown[] }[] = []
    const keeper: Strategy = (...shown) => {
      kept.push({ json: JSON.stringify(shown), shown })
      return undefined
    }
    run(scenario, { seed: 'kept', strategies: Object.fromEntries(everybody.map((id) => [id, keeper])) })
    expect(kept.length).toBeGreaterThan(10)
    for (const { json, shown } of kept) expect(JSON.stringify(shown)).toBe(json)
  })

  it('called model leaves everything as it is', () => {
    const left = run(scenario, { seed: 'left' })
    const model = run(scenario, { seed: 'left', strategies: Object.fromEntries(everybody.map((id) => [id, 'model'])) })
    expect(model).toEqual(left)
  })

  it('called always:CHOICE gives it wherever it is offered, and leaves the rest to the model', () => {
    const trace = run(scenario, { seed: 'always', strategies: { A: 'always:full', C: 'always:persist' } })
    const given = trace.occurrences.flatMap((each) =>
      each.code === 'response.given' && each.member === 'A' ? [each.answer] : []
    )
    expect(given.length).toBeGreaterThan(2)
    expect(new Set(given)).toEqual(new Set(['full']))
    for (const each of trace.occurrences) if (each.code === 'challenger.reacted') expect(each.reaction).toBe('persist')
    for (const each of trace.occurrences) if (each.code === 'mandate.granted') expect(each.by).toBe('model')
  })

  it('takes what a script has for a question, by its id', () => {
    const before = run(scenario, { seed: 'script' })
    const first = before.occurrences.find(({ code }) => code === 'response.given')!
    if (first.code !== 'response.given') return
    const id = `response:${first.member}:${first.case}:${first.rung}`
    const trace = run(scenario, {
      seed: 'script',
      strategies: { [first.member]: scripted({ [id]: 'decline' }) }
    })
    expect(trace.decisions).toMatchObject([{ question: id, choice: 'decline' }])
  })

  it('that is a function is told by its name', () => {
    const stubborn: Strategy = ({ kind }) => (kind === 'reaction' ? 'persist' : undefined)
    const trace = run(scenario, { seed: 'named', strategies: { C: stubborn } })
    expect(answersOf(trace, 'stubborn').length).toBeGreaterThan(0)
  })

  it('that gives a choice which is not offered ends the run with what was expected', () => {
    const confused = (() => 'perhaps') as unknown as Strategy
    expect(() => run(scenario, { seed: 'confused', strategies: { C: confused } })).toThrow(
      /^Expected the answer to reaction:C:c1:1 to be one of backDown, persist, escalate, but received "perhaps" from confused$/
    )
  })

  it('that is unknown is refused with those that there are', () => {
    expect(() => strategy('bold')).toThrow(
      /^Expected a strategy to be one of model, cautious, hawkish, restrained, opportunist, probing, threshold or always:CHOICE with one of accept, .*, but received "bold"$/
    )
    for (const name of ['always:', 'always:maybe', 'toString', '']) expect(() => strategy(name)).toThrow(RangeError)
  })
})

describe('named strategies', () => {
  const world = { backing: 'firm', answered: 0, unanswered: 0, credibility: 3 } as PublicWorld
  const ask = (kind: QuestionKind, more: object = {}) =>
    ({ kind, conditions: [], delivered: null, ...more }) as unknown as QuestionView
  const decide = (name: string, question: QuestionView, seen: Partial<PublicWorld> = {}) =>
    strategy(name)(question, { scenario, world: { ...world, ...seen } })

  it('cautious grants with caveats once all conditions are met, and answers less at each rung', () => {
    expect(decide('cautious', ask('mandate', { conditions: [{ condition: 'request', met: false }] }))).toBe('postpone')
    expect(decide('cautious', ask('mandate', { conditions: [{ condition: 'request', met: true }] }))).toBe('caveats')
    expect(decide('cautious', ask('response', { rung: 1 }))).toBe('full')
    expect(decide('cautious', ask('response', { rung: 2 }))).toBe('part')
    expect(decide('cautious', ask('response', { rung: 1 }), { backing: 'withdrawn' })).toBe('decline')
  })

  it('opportunist goes on while less is delivered than is needed', () => {
    const at = (strength: number) => decide('opportunist', ask('reaction', { delivered: { strength, needed: 0.5 } }))
    expect([at(0.49), at(0.5), at(0.6)]).toEqual(['persist', 'backDown', 'backDown'])
  })

  it('probing looks at the first rung, and backs down later where more than half of what is needed came', () => {
    const at = (rung: number, strength: number) =>
      decide('probing', ask('reaction', { rung, delivered: { strength, needed: 0.5 } }))
    expect([at(1, 0.9), at(2, 0.26), at(2, 0.25)]).toEqual(['persist', 'backDown', 'escalate'])
  })

  it('threshold attacks while intervention seems less likely than (win - statusQuo) / (win - fight)', () => {
    expect(criticalRisk(scenario)).toBe(0.5)
    const at = (seen: Partial<PublicWorld>) => decide('threshold', ask('reaction'), seen)
    expect(at({ answered: 0, unanswered: 0, credibility: 3 })).toBe('backDown')
    expect(at({ answered: 0, unanswered: 0, credibility: 2 })).toBe('escalate')
    expect(at({ answered: 1, unanswered: 4, credibility: 5 })).toBe('escalate')
    expect(at({ answered: 4, unanswered: 1, credibility: 1 })).toBe('backDown')
  })

  it('hawkish and restrained say one thing', () => {
    expect(
      (['mandate', 'response', 'backing', 'request', 'reaction'] as const).map((kind) => decide('hawkish', ask(kind)))
    ).toEqual(['yes', 'full', 'reaffirm', 'request', 'escalate'])
    expect(
      (['reaction', 'restraint', 'deal', 'response'] as const).map((kind) => decide('restrained', ask(kind)))
    ).toEqual(['backDown', 'holdBack', 'accept', undefined])
  })
})

describe('a question as it is put', () => {
  it('offers every choice of its kind with odds that are a distribution, within their ranges', async () => {
    for (const each of [scenario, await loadScenario('paris-2026')])
      for (let n = 0; n < 4; n++) {
        const way = setOut({ scenario: define(each), seed: 'odds', run: n })
        do {
          const question = openQuestion(way.running.world, way.kit)
          if (!question) continue
          expect(question.options.map(({ choice }) => choice)).toEqual(choicesOf[question.kind])
          expect(question.options.reduce((sum, { odds }) => sum + odds.value, 0)).toBeCloseTo(1, 9)
          for (const {
            odds: {
              value,
              range: [low, high]
            }
          } of question.options) {
            expect(low >= 0 && high <= 1 && low <= value && value <= high).toBe(true)
          }
        } while (goOn(way, n))
      }
  })

  it("does not give away what the model drew, nor the challenger's type, nor what nobody saw", () => {
    const way = setOut({ scenario: define(scenario), seed: 'hidden', run: 1 })
    do {
      const { world } = way.running
      const seen = JSON.stringify([openQuestion(world, way.kit), publicWorld(world, way.kit)])
      expect(seen).not.toMatch(/"drawn"|"hidden"|"type"|"actor"|"warned"|"luck"|satisfied|determined/)
    } while (goOn(way, 3))
  })

  it('is a copy: what a strategy does to it changes nothing', () => {
    const vandal: Strategy = (question, { world }) => {
      const choice: Choice = choicesOf[question.kind][0]!
      Object.assign(world as object, { credibility: 99 })
      Object.assign(world.pledges['A-land'] as object, { fraction: 99 })
      ;(question.options as unknown[]).length = 0
      return choice
    }
    const polite: Strategy = (question) => choicesOf[question.kind][0]
    Object.defineProperty(polite, 'name', { value: 'vandal' })
    const seats = (who: Strategy) => Object.fromEntries(everybody.map((id) => [id, who]))
    expect(run(scenario, { seed: 'copy', strategies: seats(vandal) })).toEqual(
      run(scenario, { seed: 'copy', strategies: seats(polite) })
    )
  })
})
