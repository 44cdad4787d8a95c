// The pure halves of the views: from a session to marks and words.
import { loadScenario, type SessionView } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import { startOf, type State } from '../../packages/playground/src/app/state.js'
import { messages } from '../../packages/playground/src/messages/messages.js'
import { placesOf } from '../../packages/playground/src/reading/places.js'
import { decision } from '../../packages/playground/src/views/decision/decision.js'
import { ending } from '../../packages/playground/src/views/ending/ending.js'
import { members } from '../../packages/playground/src/views/members/members.js'
import { meter } from '../../packages/playground/src/views/meter/meter.js'
import { now } from '../../packages/playground/src/views/now/now.js'
import { phases } from '../../packages/playground/src/views/phases/phases.js'
import { block } from '../../packages/playground/src/views/tiles/block.js'
import { nextTile } from '../../packages/playground/src/views/tiles/move.js'
import { picture } from '../../packages/playground/src/views/tiles/tiles.js'

const paris = await loadScenario('paris-2026')
const start = startOf(paris, '7b')
const atRung = until((view) => view.question?.kind === 'response' && view.question.place > 3)
const atEnd = until((view) => view.ending !== null)

/** Goes from decision to decision, leaving each to the model, until the view is as wanted. */
function until(wanted: (view: SessionView) => boolean): State {
  let state = start
  for (let moves = 0; moves < 1000 && !wanted(state.view); moves++) state = act(state, { do: 'decision' })
  expect(wanted(state.view)).toBe(true)
  return state
}

describe('the phase', () => {
  it('is at one step in each region, with what lies before it done', () => {
    for (const { view } of [start, atRung]) {
      const { presence, compliance } = phases(view, paris)
      for (const { steps } of [presence, compliance]) {
        const marks = steps.map(({ mark }) => mark).join(' ')
        expect(marks).toMatch(/^(done )*here( ahead)*$/)
      }
    }
  })
  it('names the rung on a narrow page', () => expect(phases(atRung.view, paris).short).toMatch(/rung 1 of 3/))
  it('stands nowhere once the run has ended', () => {
    const { presence, compliance, short } = phases(atEnd.view, paris)
    expect([...presence.steps, ...compliance.steps].filter(({ mark }) => mark === 'here')).toEqual([])
    expect(short).toBe(messages.phases.over)
  })
})

describe('the list of members', () => {
  it.each([
    ['at the start', start],
    ['at a rung', atRung],
    ['at the end', atEnd]
  ])('holds everybody once %s', (_, { view }) => {
    const rows = members(view, paris).flatMap((group) => group.rows.map(({ id }) => id))
    expect(rows.slice().sort()).toEqual(
      paris.members
        .map(({ id }) => id)
        .slice()
        .sort()
    )
  })
  it('is in the order asked while a rung is answered, and marks who is asked now', () => {
    const [asked] = members(atRung.view, paris)
    expect(asked!.rows.map(({ id }) => id)).toEqual(atRung.view.world.case!.asked)
    expect(asked!.rows.filter(({ current }) => current).map(({ id }) => id)).toEqual([atRung.view.question!.who])
  })
  it('says "not stated", never nothing', () =>
    expect(
      members(start.view, paris)
        .flatMap(({ rows }) => rows)
        .every(({ words }) => words !== '')
    ).toBe(true))
})

describe('the picture', () => {
  it('gives every member a tile of its own', () => {
    const cells = picture(start.view, paris).tiles.map(({ cell }) => cell.join())
    expect(new Set(cells).size).toBe(paris.members.length)
  })
  it('finds free places for members it has never heard of', () => {
    const strangers = Array.from({ length: 50 }, (_, number) => ({ ...paris.members[0]!, id: `X${number}` }))
    const places = [...placesOf({ ...paris, members: strangers }).values()].map(String)
    expect(new Set(places).size).toBe(50)
  })
  it('tells name, firmness and state of each tile, at a rung its place in the queue', () => {
    const { tiles } = picture(atRung.view, paris)
    expect(tiles.find(({ fill }) => fill === 'asked')!.spoken).toMatch(
      /^.+: (formal|conditional|considering).*, asked now$/
    )
    expect(tiles.find(({ fill }) => fill === 'toCome')!.spoken).toMatch(/to come, \d+(st|nd|rd|th)$/)
  })
  it('lets the arrow keys reach every tile', () => {
    const { tiles } = picture(start.view, paris)
    const reached = new Set([tiles[0]!])
    for (const tile of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = nextTile(tiles, tile, key)
        if (next) reached.add(next)
      }
    expect(reached.size).toBe(tiles.length)
  })
  it('draws each hub within the protected state, and says its stage', () => {
    const { hubs, spoken } = block(start.view, paris)
    expect(hubs.map(({ zone }) => zone)).toEqual(['West', 'Centre', 'South'])
    expect(spoken).toBe(
      'Ukraine, protected state. Hub in the west: planned. Hub in the centre: planned. Hub in the south: planned.'
    )
    for (const { box } of hubs) expect(box.x + box.width).toBeLessThanOrEqual(144)
  })
})

describe('the meter', () => {
  it('adds up to the strength delivered, in the order of the log', () => {
    const answered = act(act(atRung, { do: 'choose', choice: 'full' }), { do: 'choose', choice: 'full' })
    const { segments, needed } = meter(answered.view, paris)
    const delivered = segments.filter(({ style }) => style !== 'asked').reduce((sum, { width }) => sum + width, 0)
    expect(delivered).toBeCloseTo(answered.view.world.case!.strength, 9)
    expect(needed!.range[0]).toBeLessThan(needed!.value)
  })
  it('shows deterrence while no rung is answered', () => {
    const { title, segments } = meter(start.view, paris)
    const { deter } = start.view.world.deterrence
    expect(title).toBe(`Deterrence ${deter.toFixed(2)}`)
    expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(deter, 9)
  })
})

describe('a decision', () => {
  const card = decision(atRung.view.question!, paris)

  it('shows words that a pledge in the document has, with status and source', () => {
    const [words] = card.words
    const said = atRung.view.question!.documents.flatMap((pledge) =>
      pledge.words.map(({ quote, paraphrase }) => quote ?? paraphrase)
    )
    expect(said).toContain(words!.text)
    expect(words!.status).toMatch(/sourced|reported|derived|assumption|undisclosed/)
  })
  it('offers each choice once, under the keys 1 to 4', () => {
    expect(card.options.map(({ key, choice }) => [key, choice])).toEqual([
      ['1', 'full'],
      ['2', 'part'],
      ['3', 'later'],
      ['4', 'decline']
    ])
  })
  it('has odds that come to one', () =>
    expect(card.options.reduce((sum, { odds }) => sum + odds.value, 0)).toBeCloseTo(1, 9))
  it('only links to addresses of the web', () => {
    for (let state = start, moves = 0; moves < 60; moves++, state = act(state, { do: 'decision' })) {
      const words = state.view.question ? decision(state.view.question, paris).words : []
      for (const { source } of words) if (source) expect(source.address).toMatch(/^https?:\/\//)
    }
  })
})

describe('what is told', () => {
  it('never names the actor or the challenger’s type before the ending', () => {
    const text = JSON.stringify(now(atRung.view, paris))
    expect(text).not.toMatch(/satisfied|opportunist|determined/)
  })
  it('leads with the open question and names its causes', () => {
    const { sentence, causes } = now(atRung.view, paris)
    expect(sentence).toMatch(/^Rung 1 is due/)
    expect(causes.length).toBeGreaterThan(0)
    expect(causes.map(({ seq }) => seq)).toEqual(
      causes
        .map(({ seq }) => seq)
        .slice()
        .sort((a, b) => b - a)
    )
  })
  it('tells the ending, its counts and what was hidden', () => {
    const marks = ending(atEnd.view, paris)!
    expect(marks.title).toMatch(/^The run has ended: /)
    expect(marks.revealed).toMatch(/satisfied|opportunist|determined/)
    expect(marks.counts.length).toBeGreaterThan(5)
  })
  it('tells no ending while the run goes on', () => expect(ending(atRung.view, paris)).toBeNull())
})
