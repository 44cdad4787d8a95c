import { describe, expect, it } from 'vitest'
import { defineScenario, occurrences, run, why, type Decision } from '@armistice/core'
import { smallScenario } from '../support/scenario.ts'

const scenario = defineScenario(smallScenario())
const attempt = (options: object) => () => run(scenario, { seed: 'errors', ...options })

describe('run', () => {
  it.each<[string, object, string]>([
    ['an empty seed', { seed: '' }, 'Expected seed to be a text of 1 to 200 characters, but received one of 0'],
    [
      'a seed that is too long',
      { seed: 'x'.repeat(201) },
      'Expected seed to be a text of 1 to 200 characters, but received one of 201'
    ],
    ['a seed that is no text', { seed: 7 }, 'Expected seed to be a text of 1 to 200 characters, but received 7'],
    ['a run below 0', { run: -1 }, 'Expected run to be a whole number from 0 to 2^53 - 1, but received -1'],
    ['a run that is not whole', { run: 1.5 }, 'Expected run to be a whole number from 0 to 2^53 - 1, but received 1.5'],
    ['an until below 0', { until: -1 }, 'Expected until to be a number of hours from 0, but received -1'],
    [
      'an until without end',
      { until: Infinity },
      'Expected until to be a number of hours from 0, but received Infinity'
    ],
    ['events that are not whole', { events: 2.5 }, 'Expected events to be a whole number from 0, but received 2.5'],
    ['events that are no number', { events: NaN }, 'Expected events to be a whole number from 0, but received NaN'],
    [
      'a seat for nobody',
      { strategies: { Z: 'model' } },
      'Expected strategies to name members or parties (A, B, D, U, P, C, or protected, challenger, partner), but received "Z"'
    ],
    [
      'a decision without a question',
      { decisions: [{ choice: 'full' }] },
      'Expected decisions to answer questions such as response:DE:c1:2 (deal, request, restraint, mandate, response, reaction, backing), but received undefined'
    ],
    [
      'a decision of an unknown kind',
      { decisions: [{ question: 'vote:A:1', choice: 'yes' }] },
      'Expected decisions to answer questions such as response:DE:c1:2 (deal, request, restraint, mandate, response, reaction, backing), but received "vote:A:1"'
    ],
    [
      'a decision for nobody',
      { decisions: [{ question: 'response:Z:c1:1', choice: 'full' }] },
      'Expected response:Z:c1:1 to ask a member or a party, but received "Z"'
    ],
    [
      'a choice that is not offered',
      { decisions: [{ question: 'response:A:c1:1', choice: 'persist' }] },
      'Expected the answer to response:A:c1:1 to be one of full, part, later, decline, but received "persist"'
    ]
  ])('refuses %s', (_, options, message) => {
    expect(attempt(options)).toThrow(new RangeError(message))
  })

  it('refuses an unknown strategy by name', () => {
    expect(attempt({ strategies: { A: 'bold' } })).toThrow(
      /Expected a strategy to be one of model, .* but received "bold"/
    )
  })

  it('checks its options when its occurrences are asked for', () => {
    expect(() => occurrences(scenario, { seed: '' }).next()).toThrow(RangeError)
  })

  it('takes single decisions before those of a seat, and leaves aside those to questions that never come up', () => {
    const before = run(scenario, { seed: 'decisions' })
    const asked = before.occurrences.find(({ code }) => code === 'challenger.reacted')
    if (asked?.code !== 'challenger.reacted') throw new Error('Expected a seed with a reaction')
    const question = `reaction:C:${asked.case}:${asked.rung}`
    const decisions: Decision[] = [
      { question, choice: 'persist' },
      { question: 'response:A:c999:3', choice: 'full' }
    ]
    const trace = run(scenario, { seed: 'decisions', decisions, strategies: { C: 'restrained' } })
    expect(trace.decisions[0]).toEqual({ question, choice: 'persist' })
    expect(trace.decisions.every(({ question: each }) => each !== 'response:A:c999:3')).toBe(true)
    const reacted = trace.occurrences.filter(({ code }) => code === 'challenger.reacted')
    expect(reacted[0]).toMatchObject({ reaction: 'persist', by: 'person' })
    for (const each of reacted.slice(1)) expect(each).toMatchObject({ by: 'restrained' })
  })

  it('takes the roles of the two parties and the partner for their ids', () => {
    const by = (strategies: Record<string, string>) => run(scenario, { seed: 'roles', strategies })
    const roles = { challenger: 'always:persist', protected: 'hawkish', partner: 'always:blur' }
    expect(by(roles)).toEqual(by({ C: 'always:persist', P: 'hawkish', U: 'always:blur' }))
  })

  it('asks a partner that the document does not name', () => {
    const document = smallScenario()
    delete document.politics.backing.partner
    document.politics.backing.firmToAmbiguous.value = 5
    const unnamed = defineScenario(document)
    const trace = run(unnamed, { seed: 'partner', strategies: { partner: 'hawkish' } })
    expect(trace.decisions[0]).toMatchObject({ question: 'backing:partner:1', choice: 'reaffirm', by: 'hawkish' })
  })
})

describe('why', () => {
  it('refuses an occurrence that the trace lacks', () => {
    const trace = run(scenario, { seed: 'why', until: 100 })
    const last = trace.occurrences.length - 1
    for (const seq of [-1, 0.5, last + 1, NaN])
      expect(() => why(trace, seq)).toThrow(
        new RangeError(`Expected seq to be a whole number from 0 to ${last}, but received ${seq}`)
      )
  })
})
