// Who decides: seats from the start, from here on, and in a link.
import { applyOverlay, listStrategies, loadOverlay, loadScenario, type QuestionKind } from '@armistice/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import { formatLink, parseLink } from '../../packages/playground/src/app/link.js'
import { openLink } from '../../packages/playground/src/app/open-link.js'
import { startOf, type State } from '../../packages/playground/src/app/state.js'
import { decision } from '../../packages/playground/src/views/decision/decision.js'
import { assign, heldNow, heldOnly, seatGroups } from '../../packages/playground/src/views/roles/seats.js'

const paris = await loadScenario('paris-2026')
const talks = applyOverlay(paris, await loadOverlay('start-at-negotiation'))
const start = startOf(paris, '7b')
const groups = seatGroups(paris)
const only = (id: string) => assign(groups, (one) => one === id, 'model')

describe('the seats', () => {
  it('are those of the two parties, the partners and every member, each once', () => {
    const ids = groups.flatMap(({ seats }) => seats.map(({ id }) => id))
    const everybody = [...paris.members, ...Object.values(paris.parties)].map(({ id }) => id)
    expect([...ids].sort()).toEqual([...new Set(everybody)].sort())
  })
  it('offer only strategies that are for whoever sits there', () => {
    const names = (id: string) =>
      groups
        .flatMap(({ seats }) => seats)
        .find((seat) => seat.id === id)!
        .strategies.map(({ name }) => name)
    const of = (whose: string) => listStrategies().filter((one) => one.for === whose || one.for === 'anybody')
    expect(names(paris.parties.challenger.id)).toEqual(of('challenger').map(({ name }) => name))
    expect(names('DE')).toEqual(of('members').map(({ name }) => name))
  })
  it('that a strategy does not know how to take go to the model', () => {
    const held = assign(groups, () => false, 'cautious')
    expect([held['DE'], held[paris.parties.challenger.id]]).toEqual(['cautious', 'model'])
  })
})

describe('whoever is left to the model', () => {
  it('is not asked: the only questions are to the one member that is played', () => {
    let state = act(start, { do: 'restart', seed: '7b', seats: heldOnly(only('DE')) })
    const asked = new Set<string>()
    for (let moves = 0; moves < 400 && state.view.ending === null; moves++) {
      state = act(state, { do: 'decision' })
      if (state.view.question) asked.add(state.view.question.who)
    }
    expect([...asked]).toEqual(['DE'])
  })
  it('is stepped over, and playing pauses where the person is asked', () => {
    let state: State = {
      ...act(start, { do: 'restart', seed: '7b', seats: heldOnly(only('DE')) }),
      pauses: true,
      playing: true
    }
    for (let steps = 0; steps < 400 && state.playing; steps++) state = act(state, { do: 'step' })
    expect(state.view.question?.who).toBe('DE')
  })
  it('can be taken back from here on, and what has happened stays', () => {
    const watched = act(act(start, { do: 'seat', seats: only('nobody') }), { do: 'week' })
    const back = act(watched, { do: 'seat', seats: { DE: null } })
    expect(heldNow(groups, back.view.held)['DE']).toBeNull()
    expect(back.view.occurrences).toEqual(watched.view.occurrences)
    expect(act(back, { do: 'seat', seats: { DE: null } })).toBe(back)
  })
})

describe('a link', () => {
  it('carries who decides from the start, and opens as the same session', async () => {
    const seats = { ...heldOnly(only('DE')), [paris.parties.challenger.id]: 'opportunist', FR: 'always:full' }
    const made = act(act(start, { do: 'restart', seed: '7b', seats }), { do: 'decision' })
    const link = formatLink(made.session)
    expect(link).toMatch(/^#v=2&[\w\-.!~*'():%=&]*$/)
    const opened = await openLink(link)
    expect(opened.notice).toBeNull()
    expect(opened.session.strategies).toEqual(made.session.strategies)
    expect({ ...opened.view, canUndo: 0, canRedo: 0 }).toEqual({ ...made.view, canUndo: 0, canRedo: 0 })
  })
  it('without seats stays readable to pages that know version 1 alone', () =>
    expect(formatLink(start.session)).toMatch(/^#v=1&/))
  it('gives back any seats', () => {
    const id = fc.stringMatching(/^[A-Za-z][A-Za-z0-9._-]{0,9}$/)
    fc.assert(
      fc.property(fc.dictionary(id, fc.constantFrom('model', 'cautious', 'always:full')), (strategies) => {
        const parsed = parseLink(formatLink({ scenario: paris, seed: 'a', log: [], strategies }))
        expect(parsed.ok && { ...parsed.link.seats }).toEqual({ ...strategies })
      })
    )
  })
  it.each([
    ['#v=2&by=model', 'does not say who decides'],
    ['#v=2&by=<script>*DE', 'does not say who decides'],
    ['#v=2&by=model*Atlantis', 'that is not here'],
    ['#v=2&by=reckless*DE', 'that is not here'],
    ['#v=2&by=model*__proto__', 'does not say who decides']
  ])('such as %s says what is wrong', async (hash, problem) => {
    const { notice, session } = await openLink(hash)
    expect(notice).toContain(problem)
    expect(session.strategies).toEqual({})
  })
})

it('every kind of question has a card with words for each choice', () => {
  const seen = new Map<QuestionKind, string[]>()
  for (const seed of ['7b', 'spring', 'a', 'b', 'c', 'd', 'e', 'f']) {
    let state = startOf(talks, seed)
    for (let moves = 0; moves < 400 && state.view.ending === null; moves++) {
      state = act(state, { do: 'decision' })
      const { question } = state.view
      if (!question || seen.has(question.kind)) continue
      const card = decision(question, paris)
      seen.set(
        question.kind,
        card.options.map(({ label }) => label)
      )
      expect(card.name).not.toBe(question.who)
      expect(card.options.every(({ label }) => label.length > 1)).toBe(true)
    }
  }
  expect([...seen.keys()].sort()).toEqual([
    'backing',
    'deal',
    'mandate',
    'reaction',
    'request',
    'response',
    'restraint'
  ])
})
