import { describe, expect, it } from 'vitest'
import {
  advance,
  begin,
  choose,
  defineScenario,
  delegate,
  fork,
  goTo,
  parseSession,
  redo,
  undo,
  view,
  type Action,
  type Choice,
  type Session,
  type Stop,
  type Where
} from '@armistice/core'
import { smallScenario } from '../support/scenario.ts'

const scenario = defineScenario(smallScenario())
const fresh = begin(scenario, { seed: 'session' })
const asked = advance(fresh, 'decision')

describe('a session', () => {
  it('refuses what is no seed, run, seat or strategy', () => {
    expect(() => begin(scenario, { seed: '' })).toThrow(
      'Expected seed to be a text of 1 to 200 characters, but received one of 0'
    )
    expect(() => begin(scenario, { seed: 'x', run: -1 })).toThrow('Expected run to be a whole number')
    expect(() => begin(scenario, { seed: 'x', strategies: { Z: 'model' } })).toThrow(
      'Expected strategies to name members or parties'
    )
    expect(() => delegate(fresh, 'Z', 'model')).toThrow(
      'Expected strategies to name members or parties (A, B, D, U, P, C, or protected, challenger, partner), but received "Z"'
    )
    expect(() => delegate(fresh, 'A', 'bold')).toThrow('Expected a strategy to be one of model')
  })

  it('refuses an answer where nobody is asked, and one that is not offered', () => {
    expect(view(fresh).question).toBeNull()
    expect(() => choose(fresh, 'full')).toThrow(
      new RangeError('Expected an open question to answer, but nobody is being asked here')
    )
    const { id, options } = view(asked).question!
    const offered = options.map(({ choice }) => choice).join(', ')
    expect(() => choose(asked, 'perhaps' as Choice)).toThrow(
      new RangeError(`Expected the answer to ${id} to be one of ${offered}, but received "perhaps"`)
    )
  })

  it('refuses a stop that there is not', () => {
    expect(() => advance(fresh, 'month' as Stop)).toThrow(
      new RangeError('Expected to advance to one of next, decision, hour, day, week, end, but received "month"')
    )
  })

  it.each<[object, string]>([
    [{ place: -1 }, 'place'],
    [{ place: 0.5 }, 'place'],
    [{ place: 9999 }, 'place'],
    [{ seq: -1 }, 'seq'],
    [{ seq: 9999 }, 'seq'],
    [{ hour: -1 }, 'hour'],
    [{ hour: 1e9 }, 'hour'],
    [{}, 'place'],
    [{ place: '1' }, 'place']
  ])('refuses to go to %j, which was not stepped', (where, name) => {
    expect(() => goTo(asked, where as Where)).toThrow(
      new RegExp(`^Expected ${name} to be from 0 to \\d+, which is as far as was stepped, but received`)
    )
    if ('place' in where) expect(() => fork(asked, where.place as number)).toThrow(RangeError)
  })

  it('is given back where there is nothing to undo or to redo', () => {
    expect(undo(fresh)).toBe(fresh)
    expect(redo(fresh)).toBe(fresh)
  })

  it('lets a seat be given and taken back', () => {
    const held = delegate(fresh, 'A', 'always:yes')
    expect(view(held).held).toEqual({ A: 'always:yes' })
    expect(view(delegate(held, 'A', null)).held).toEqual({})
    const seated = begin(scenario, { seed: 'session', strategies: { A: 'cautious' } })
    expect(view(seated).held).toEqual({ A: 'cautious' })
  })
})

describe('parseSession', () => {
  const parsed = (log: readonly Action[], undone: readonly Action[] = []) =>
    parseSession({ ...asked, log, undone } satisfies Session)
  const { question, place } = view(asked)

  it('takes a log whose answers are to the questions asked', () => {
    expect(
      parsed([...asked.log, { do: 'choose', question: question!.id, choice: question!.options[0]!.choice }]).ok
    ).toBe(true)
  })

  it.each<[string, readonly Action[], readonly Action[]]>([
    [
      'an answer to a question that is not asked there',
      [...asked.log, { do: 'choose', question: 'mandate:A:B-air:1', choice: 'yes' }],
      []
    ],
    [
      'an answer where nobody is asked',
      [{ do: 'choose', question: question!.id, choice: question!.options[0]!.choice }],
      []
    ],
    ['an answer that is not offered', [...asked.log, { do: 'choose', question: question!.id, choice: 'escalate' }], []],
    ['a seat for nobody', [{ do: 'delegate', who: 'Z', strategy: 'model' }], []],
    [
      'an unknown strategy',
      [
        { do: 'delegate', who: 'A', strategy: 'bold' },
        { do: 'advance', place, hour: 9999 }
      ],
      []
    ],
    [
      'something to redo that does not fit',
      asked.log,
      [{ do: 'choose', question: 'reaction:C:c1:1', choice: 'persist' }]
    ]
  ])('refuses %s', (_, log, undone) => {
    const result = parsed(log, undone)
    expect(result.ok).toBe(false)
    expect(!result.ok && result.issues[0]).toMatchObject({ path: '/log', expected: 'a log that fits the run' })
  })
})
