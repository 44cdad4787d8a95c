import { describe, expect, it } from 'vitest'
import { countByStatus, listQuantities } from '../../packages/core/src/scenario/ledger.js'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { advance, begin, goTo } from '../../packages/core/src/session/session.js'
import { view } from '../../packages/core/src/session/view.js'
import { issuesAfter, type Edits } from '../support/edited.js'
import { smallLesson } from '../support/lesson.js'
import { smallScenario } from '../support/scenario.js'

const taught = defineScenario({ ...smallScenario(), ...smallLesson() })

describe('what a scenario brings for a class', () => {
  it('is kept as it was written', () => expect(taught).toMatchObject(smallLesson()))
  it('may be left out', () => expect(issuesAfter({})).toEqual([]))

  const lesson = (edit: (parts: ReturnType<typeof smallLesson>) => void): Edits => {
    const parts = smallLesson()
    edit(parts)
    return Object.fromEntries(Object.entries(parts).map(([key, part]) => [`/${key}`, part]))
  }
  it.each<[fact: string, edit: (parts: ReturnType<typeof smallLesson>) => void, issue: object]>([
    [
      'a card for somebody who is not there is refused',
      ({ roles }) => void (roles[0]!.plays = 'Q'),
      { path: '/roles/0/plays', expected: 'the id of a party or a member', received: '"Q"' }
    ],
    [
      'two cards of one id are refused',
      ({ roles }) => void (roles[1]!.id = 'protected'),
      { path: '/roles/1/id', expected: 'another than those before it' }
    ],
    [
      'a card that fills more than half a page is refused',
      ({ roles }) => void (roles[0]!.brief = 'x'.repeat(1501)),
      { path: '/roles/0/brief', expected: 'a text of at most 1500 characters' }
    ],
    [
      'steps that take longer than the class are refused',
      ({ guide }) => void (guide.minutes = 45),
      { path: '/guide/steps', expected: 'steps of at most 45 minutes together', received: 'a sum of 50' }
    ],
    [
      'an outcome after three years is refused',
      ({ history }) => void Object.assign(history.outcomes[0]!, { years: 3 }),
      { path: '/history/outcomes/0/years', expected: 'one of 1, 5', received: '3' }
    ],
    [
      'two outcomes after the same years are refused',
      ({ history }) => void (history.outcomes[1]!.years = 1),
      { path: '/history/outcomes/1/years', expected: 'another than those before it' }
    ],
    [
      'an outcome that is sourced needs a citation',
      ({ history }) => void (history.outcomes[0]!.status = 'sourced'),
      { path: '/history/outcomes/0/citation', received: 'nothing' }
    ],
    [
      'a source of the outcome needs an address',
      ({ history }) => void delete history.sources[0]!.address,
      { path: '/history/sources/0/address', expected: 'an address, as only the article has none' }
    ],
    [
      'nothing but the history rests on the sources of the outcome',
      ({ roles }) => void (roles[0]!.citation = ['afterwards']),
      { path: '/roles/0/citation/0', expected: 'the id of a source', received: '"afterwards"' }
    ]
  ])('%s', (_, edit, issue) => expect(issuesAfter(lesson(edit))).toMatchObject([issue]))
})

describe('the history of a case', () => {
  const session = begin(taught, { seed: '7b' })
  const ended = advance(session, 'end')

  it('is not seen before the run has ended, and then it is', () => {
    expect(view(session).history).toBe(null)
    expect(view(advance(session, 'week')).history).toBe(null)
    expect(view(ended).ending).not.toBe(null)
    expect(view(ended).history).toEqual(smallLesson().history)
  })
  it('is not seen from a place before the end', () => expect(view(goTo(ended, { place: 0 })).history).toBe(null))
  it('is null where the scenario has none', () =>
    expect(view(advance(begin(defineScenario(smallScenario()), { seed: '7b' }), 'end')).history).toBe(null))
  it('has no number in the ledger, nor in the counts', () => {
    expect(listQuantities(taught)).toEqual(listQuantities(defineScenario(smallScenario())))
    expect(countByStatus(taught)).toEqual(countByStatus(smallScenario()))
  })
})
