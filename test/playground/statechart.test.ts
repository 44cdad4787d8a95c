// The statechart of the page: every state and way of the definition, where it stands, and what a run has done in it.
import { movesOf, statesOf, type OutlineState } from '@armistice/core/chart'
import {
  advance,
  begin,
  defineScenario,
  editable,
  listScenarios,
  loadScenario,
  view,
  type Scenario
} from '@armistice/core'
import { languages } from '@armistice/core/words'
import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../packages/playground/src/app/language.js'
import { statechartMessages } from '../../packages/playground/src/messages/statechart.js'
import { lettering, type Box, type Layout, type Point } from '../../packages/playground/src/views/statechart/layout.js'
import { leftOut } from '../../packages/playground/src/views/statechart/left-out.js'
import { linesOf, widthOf } from '../../packages/playground/src/views/statechart/lettering.js'
import { narrow } from '../../packages/playground/src/views/statechart/narrow.js'
import { keyOf, statechart } from '../../packages/playground/src/views/statechart/statechart.js'
import { wide } from '../../packages/playground/src/views/statechart/wide.js'

const states = statesOf()
const keys = states.map(({ path }) => keyOf(path))
const moves = movesOf().map(({ from, to }) => ({ from: keyOf(from), to: keyOf(to) }))
const nameOf = ({ from, to }: { from: string; to: string }) => `${from}>${to}`
const isLeaf = ({ kind }: OutlineState) => kind === 'leaf' || kind === 'final'
const isFinal = (key: string) => states.some(({ path, kind }) => kind === 'final' && keyOf(path) === key)
const leaves = states.filter(isLeaf).map(({ path }) => keyOf(path))

const codes = Object.keys(languages) as (keyof typeof languages)[]
afterEach(() => setLanguage('en'))

describe('the words of the chart', () => {
  it('have a key of its own for every state', () => expect(new Set(keys).size).toBe(states.length))
  it('name every state of the definition, and no other', () =>
    expect(Object.keys(statechartMessages.states).sort()).toEqual([...keys].sort()))
  it('say of every way when it is taken, and of no other', () =>
    expect(Object.keys(statechartMessages.moves).sort()).toEqual(moves.map(nameOf).sort()))
})

describe.each([
  ['wide', wide],
  ['narrow', narrow]
])('the %s layout', (_, layout) => {
  it('has a box for every state and a line for every way, and no other', () => {
    expect(Object.keys(layout.boxes).sort()).toEqual([...keys].sort())
    expect(Object.keys(layout.routes).sort()).toEqual(moves.map(nameOf).sort())
  })

  it('puts every state inside the one around it', () => {
    for (const { path, parent } of states)
      if (parent !== null)
        expect([path, isInside(layout.boxes[keyOf(path)]!, layout.boxes[keyOf(parent)]!)]).toEqual([path, true])
  })

  it('lets no two states overlap that are not inside each other', () => {
    const apart = (a: OutlineState, b: OutlineState) =>
      !`${b.path}.`.startsWith(`${a.path}.`) && a.path !== '' && a.path < b.path
    for (const a of states)
      for (const b of states)
        if (apart(a, b) && !`${a.path}.`.startsWith(`${b.path}.`))
          expect([a.path, b.path, overlap(layout.boxes[keyOf(a.path)]!, layout.boxes[keyOf(b.path)]!)]).toEqual([
            a.path,
            b.path,
            false
          ])
  })

  it('leads every way from the border of one state to the border of the other, square at every bend', () => {
    for (const { from, to } of moves) {
      const name = nameOf({ from, to })
      const { points } = layout.routes[name]!
      expect([name, isOnBorder(points[0]!, layout.boxes[from]!)]).toEqual([name, true])
      expect([name, isOnBorder(points.at(-1)!, layout.boxes[to]!)]).toEqual([name, true])
      for (const [[ax, ay], [bx, by]] of pairs(points)) expect([name, ax === bx || ay === by]).toEqual([name, true])
    }
  })

  it('leads no way through a state that it does not touch', () => {
    for (const move of moves)
      for (const key of leaves) {
        const crossed = pairs(layout.routes[nameOf(move)]!.points).some((line) => crosses(line, layout.boxes[key]!))
        expect([nameOf(move), key, crossed]).toEqual([nameOf(move), key, false])
      }
  })

  it('begins every region and state with a dot at what is entered first', () => {
    const first = states.flatMap(({ initial }) => (initial === null ? [] : [keyOf(initial)]))
    expect(Object.keys(layout.starts).sort()).toEqual(first.sort())
    for (const [key, points] of Object.entries(layout.starts))
      expect([key, isOnBorder(points.at(-1)!, layout.boxes[key]!)]).toEqual([key, true])
  })

  it.each(codes)('has room in %s for every label with a count of two figures, clear of every state', async (code) => {
    await setLanguage(code)
    for (const move of moves) {
      const name = nameOf(move) as keyof typeof statechartMessages.moves
      const { label, count } = layout.routes[name]!
      expect(label ?? count).toBeDefined()
      if (!label) continue
      const text = count ? statechartMessages.moves[name] : `${statechartMessages.moves[name]} 12×`
      const lines = linesOf(text, label.width, lettering.size)
      expect([name, lines.length <= label.lines]).toEqual([name, true])
      expect([name, lines.every((line) => widthOf(line, lettering.size) <= label.width)]).toEqual([name, true])
      for (const key of leaves)
        expect([name, key, overlap(roomOf(layout, name), layout.boxes[key]!)]).toEqual([name, key, false])
    }
  })

  it.each(codes)('has in %s no label over the heading of a state around others', async (code) => {
    await setLanguage(code)
    const around = states.map(({ path }) => keyOf(path)).filter((key) => !leaves.includes(key))
    for (const key of around) {
      const [x, y] = layout.boxes[key]!
      const heading: Box = [x + 12, y + 6, widthOf(statechartMessages.states[key].title, 13) + 8, 15]
      for (const name of moves.map(nameOf))
        if (layout.routes[name]!.label)
          expect([key, name, overlap(heading, roomOf(layout, name))]).toEqual([key, name, false])
    }
  })

  it.each(codes)('has room in %s for every title', async (code) => {
    await setLanguage(code)
    for (const key of leaves) {
      const [, , width, height] = layout.boxes[key]!
      const lines = linesOf(statechartMessages.states[key].title, width - (height < 38 && !isFinal(key) ? 36 : 8), 13)
      // What is left out says so under its title, where the box is not a low one.
      const note = isFinal(key) && height >= 38 && ['noDeal', 'lapsed'].includes(key) ? 15 : 0
      expect([key, lines.length * 15 + note <= height - (height < 38 || isFinal(key) ? 4 : 18)]).toEqual([key, true])
    }
  })
})

describe('a label in lines', () => {
  it('breaks between words, and within one only at a soft hyphen', () => {
    expect(linesOf('every hub complete', 60, 11.5)).toEqual(['every hub', 'complete'])
    expect(linesOf('Über\u00ADwachungs\u00ADmechanismus arbeitet', 95, 11.5)).toEqual([
      'Überwachungs-',
      'mechanismus',
      'arbeitet'
    ])
    expect(linesOf('Überwachung', 20, 11.5)).toEqual(['Überwachung'])
  })
})

describe('the chart of a run', () => {
  const paths = states.map(({ path }) => path)

  it.each(listScenarios().map(({ id }) => id))(
    'of %s shows as live what the session says is live, at every place',
    async (id) => {
      let session = begin(await loadScenario(id), { seed: 'chart', roles: [] })
      for (let steps = 0; steps < 150 && view(session).ending === null; steps++) {
        const seen = view(session)
        const { states, moves } = statechart(seen, session.scenario)
        const live = states.filter(({ mark, kind }) => mark === 'live' && (kind === 'leaf' || kind === 'final'))
        expect(live.map(({ key }) => key)).toEqual(seen.states.map(keyOf))
        expect(states.map(({ count }) => count)).toEqual(
          paths.map((path) => (path === '' ? 1 : (seen.visits[path] ?? 0)))
        )
        expect(moves.filter(({ mark }) => mark === 'taken')).toHaveLength(seen.moves.length)
        session = advance(session, 'next')
      }
    }
  )

  it('never comes to what it shows as left out', async () => {
    for (const { scenario, drop } of await variants()) {
      const out = leftOut(scenario)
      for (const key of drop) expect(out).toContain(key)
      for (let run = 0; run < 3; run++) {
        const { visits, moves } = view(
          advance(begin(defineScenario(editable(scenario)), { seed: 'out', run, roles: [] }), 'end')
        )
        const met = [...Object.keys(visits).map(keyOf), ...moves.map(({ from, to }) => `${keyOf(from)}>${keyOf(to)}`)]
        expect(met.filter((key) => out.has(key))).toEqual([])
      }
    }
  })
})

async function variants(): Promise<{ scenario: Scenario; drop: string[] }[]> {
  const paris = await loadScenario('paris-2026')
  return [
    { scenario: paris, drop: ['negotiation', 'noDeal'] },
    { scenario: { ...paris, start: 'negotiation' }, drop: [] },
    { scenario: unmonitored(paris), drop: ['monitoring'] },
    { scenario: { ...paris, protectedSide: { ...paris.protectedSide, lapseOnUnprovoked: false } }, drop: ['lapsed'] },
    {
      scenario: { ...paris, hubs: [], statements: [], pledges: paris.pledges.filter(({ hub }) => hub === undefined) },
      drop: ['deployment', 'established']
    }
  ]
}

function unmonitored(scenario: Scenario): Scenario {
  const pledges = scenario.pledges.map(({ conditions = [], ...pledge }) => ({
    ...pledge,
    conditions: conditions.filter((condition) => condition !== 'monitoringOperational')
  }))
  return { ...scenario, pledges, mechanism: { ...scenario.mechanism, present: false } }
}

type Line = readonly [Point, Point]

const pairs = (points: readonly Point[]): Line[] => points.slice(1).map((point, index) => [points[index]!, point])

function isInside([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  return x >= left && y >= top && x + width <= left + wide && y + height <= top + high
}

function overlap([x, y, width, height]: Box, [left, top, wide, high]: Box): boolean {
  return x < left + wide && left < x + width && y < top + high && top < y + height
}

function isOnBorder([x, y]: Point, [left, top, width, height]: Box): boolean {
  const within = x >= left && x <= left + width && y >= top && y <= top + height
  return within && (x === left || x === left + width || y === top || y === top + height)
}

function crosses([[ax, ay], [bx, by]]: Line, box: Box): boolean {
  return overlap([Math.min(ax, bx), Math.min(ay, by), Math.abs(ax - bx) || 0.01, Math.abs(ay - by) || 0.01], box)
}

function roomOf({ routes }: Layout, name: string): Box {
  const { at, width, lines, align, up } = routes[name]!.label!
  const used = linesOf(
    statechartMessages.moves[name as keyof typeof statechartMessages.moves],
    width,
    lettering.size
  ).length
  const left = align === 'middle' ? at[0] - width / 2 : at[0]
  return [left, at[1] + (up ? (lines - used) * lettering.line : 0), width, used * lettering.line]
}
