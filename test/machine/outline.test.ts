// The chart as lists: its states, and the ways between them.
import { describe, expect, it } from 'vitest'
import { enteredWith, movesOf, statesOf, type ChartState } from '@armistice/core/chart'

const meta = { title: 'Name', means: 'Meaning.', sentences: [] }
const description = 'It happens.'
const chart = {
  id: 'small',
  initial: 'one',
  meta,
  states: {
    one: {
      meta,
      always: [{ guard: 'startsAtCeasefire', target: 'two', description }],
      on: { 'review.week': [{ description }, { target: '#small.two.right.b', description }] }
    },
    two: {
      type: 'parallel',
      meta,
      states: {
        left: { initial: 'a', meta, states: { a: { meta }, c: { meta } } },
        right: { initial: 'a', meta, states: { a: { meta }, b: { meta } } }
      },
      on: { 'terms.offered': [{ target: 'end', description }], 'deal.rejected': [{ target: 'end', description }] }
    },
    end: { type: 'final', meta }
  }
} as const satisfies ChartState

describe('the outline of a chart', () => {
  it('has every state in document order, with what is around it and what is entered first', () =>
    expect(statesOf(chart).map(({ path, key, parent, kind, initial }) => [path, key, parent, kind, initial])).toEqual([
      ['', '', null, 'compound', 'one'],
      ['one', 'one', '', 'leaf', null],
      ['two', 'two', '', 'parallel', null],
      ['two.left', 'left', 'two', 'compound', 'two.left.a'],
      ['two.left.a', 'a', 'two.left', 'leaf', null],
      ['two.left.c', 'c', 'two.left', 'leaf', null],
      ['two.right', 'right', 'two', 'compound', 'two.right.a'],
      ['two.right.a', 'a', 'two.right', 'leaf', null],
      ['two.right.b', 'b', 'two.right', 'leaf', null],
      ['end', 'end', '', 'final', null]
    ]))

  it('has one way for all transitions between two states, and none for those that stay', () =>
    expect(movesOf(chart)).toEqual([
      { from: 'one', to: 'two', transitions: [{ event: null, guard: 'startsAtCeasefire', description }] },
      { from: 'one', to: 'two.right.b', transitions: [{ event: 'review.week', guard: null, description }] },
      {
        from: 'two',
        to: 'end',
        transitions: [
          { event: 'terms.offered', guard: null, description },
          { event: 'deal.rejected', guard: null, description }
        ]
      }
    ]))

  it('knows what is entered with a state', () => {
    expect(enteredWith('', chart)).toEqual(['one'])
    expect(enteredWith('two', chart)).toEqual(['two.left.a', 'two.right.a'])
    expect(enteredWith('end', chart)).toEqual(['end'])
    expect(() => enteredWith('three', chart)).toThrow(
      new RangeError('Expected the path of a state, but received "three"')
    )
  })

  it('refuses a way to a state that there is not', () => {
    const lost: ChartState = { meta, states: { one: { meta, always: [{ target: 'nowhere', description }] } } }
    expect(() => movesOf(lost)).toThrow('Expected a state at nowhere for a transition of one, but there is none')
  })
})
