// Two runs with the same luck: where they part, and what each came to.
import {
  advance,
  begin,
  choose,
  compareRuns,
  defineScenario,
  editable,
  fork,
  loadScenario,
  view,
  type Session
} from '@armistice/core'
import { describe, expect, it } from 'vitest'

const paris = await loadScenario('paris-2026')
const start = begin(paris, { seed: '7b' })

function firstQuestion(kind: string): Session {
  let session = advance(start, 'decision')
  while (view(session).question!.kind !== kind) session = advance(session, 'decision')
  return session
}

const asked = firstQuestion('response')
const full = choose(asked, 'full')
const none = choose(fork(asked), 'decline')

describe('two runs', () => {
  it('that did the same have nothing to tell apart, however far each was stepped', () => {
    expect(compareRuns(asked, fork(asked)).parting).toBeNull()
    expect(compareRuns(asked, advance(fork(asked), 'week')).parting).toBeNull()
    const end = advance(start, 'end')
    expect(compareRuns(end, advance(begin(paris, { seed: '7b' }), 'end')).parting).toBeNull()
  })
  it('part at the decision, which stands on both sides', () => {
    const { parting } = compareRuns(full, none)
    const answers = [parting!.one!, parting!.other!].map(({ occurrence }) =>
      occurrence.code === 'response.given' ? [occurrence.answer, occurrence.by] : null
    )
    expect(answers).toEqual([
      ['full', 'person'],
      ['decline', 'person']
    ])
    expect(parting!.one!.decision).toBe(parting!.one!.occurrence)
    expect(parting!.one!.occurrence.hour).toBe(parting!.other!.occurrence.hour)
  })
  it('do not part where a person chose what the model would have drawn', () => {
    const drawn = advance(asked, 'next')
    const last = view(drawn).occurrences.at(-1)!
    const same = choose(fork(asked), last.code === 'response.given' ? last.answer : 'full')
    const { parting } = compareRuns(advance(drawn, 'week'), advance(same, 'week'))
    expect(parting).toBeNull()
  })
  it('are the same the other way round, with sides changed', () => {
    const there = compareRuns(advance(full, 'end'), advance(none, 'end'))
    const back = compareRuns(advance(none, 'end'), advance(full, 'end'))
    expect(back).toEqual({
      hour: there.hour,
      one: there.other,
      other: there.one,
      parting: { one: there.parting!.other, other: there.parting!.one }
    })
  })
})

describe('what each came to', () => {
  it('is looked at at the last hour that both know', () => {
    const further = advance(advance(none, 'week'), 'week')
    const { hour, one, other } = compareRuns(full, further)
    expect(hour).toBe(view(full).hour)
    expect(one.world).toEqual(view(full).world)
    expect(other.world.hour).toBeLessThanOrEqual(hour)
  })
  it('stays as it was once a run has ended', () => {
    const end = advance(full, 'end')
    const { one, hour } = compareRuns(end, advance(none, 'week'))
    expect(hour).toBe(view(advance(none, 'week')).hour)
    expect(one.ending).toBeNull()
    const both = compareRuns(end, advance(none, 'end'))
    expect(both.one.ending).toBe(view(end).ending)
    expect(both.one.endingHour).toBe(view(end).occurrences.at(-1)!.hour)
  })
  it('counts the hours in violation response as the time between alarm and return to holding', () => {
    const end = advance(start, 'end')
    const { one } = compareRuns(end, end)
    let hours = 0
    let session = start
    while (view(session).ending === null) {
      const next = advance(session, 'next')
      if (view(session).phase === 'response') hours += view(next).world.hour - view(session).world.hour
      session = next
    }
    expect(one.hoursInResponse).toBe(hours)
    expect(hours).toBeGreaterThan(0)
  })
  it('has the strength delivered and needed at the last reaction to each violation', () => {
    const end = advance(start, 'end')
    const reactions = view(end).occurrences.filter((one) => one.code === 'challenger.reacted')
    const last = new Map(reactions.map((one) => [one.case, one]))
    const { delivered } = compareRuns(end, end).one
    expect(delivered!.cases).toBe(last.size)
    const sum = [...last.values()].reduce((total, { strength }) => total + strength, 0)
    expect(delivered!.strength).toBeCloseTo(sum / last.size, 12)
    expect(compareRuns(start, start).one.delivered).toBeNull()
  })
})

it('refuses runs whose luck has nothing to do with each other', () => {
  expect(() => compareRuns(start, begin(paris, { seed: 'x' }))).toThrow(/Expected two sessions of one seed/)
  expect(() => compareRuns(start, begin(paris, { seed: '7b', run: 1 }))).toThrow(/Expected two sessions of one run/)
  expect(() =>
    compareRuns(start, begin(defineScenario({ ...editable(paris), title: 'Another' }), { seed: '7b' }))
  ).toThrow(/one scenario/)
})
