// The way that a session has taken through the chart, held against what XState says of its own steps.
import { advance, begin, defineScenario, goTo, levels, loadScenario, view, type Scenario } from '@armistice/core'
import { enteredWith, movesOf } from '@armistice/core/chart'
import { machine, nextEvent } from '@armistice/core/machine'
import { createActor, type InspectionEvent } from 'xstate'
import { describe, expect, it } from 'vitest'
import { smallScenario } from '../support/scenario.ts'

const paris = await loadScenario('paris-2026')
const document = smallScenario()
for (const severity of ['2', '3', '4'] as const) document.violations.base[severity].value *= 6
const lively = defineScenario(document)
const talking = defineScenario({ ...document, start: 'negotiation' })

describe('the way taken', () => {
  it.each<[string, Scenario]>([
    ['paris-2026', paris],
    ['a scenario with many violations', lively],
    ['a scenario that begins with talks', talking]
  ])('counts each way as often as the statechart went it, in %s', (_, scenario) => {
    for (let run = 0; run < 4; run++) {
      const { moves } = view(advance(begin(scenario, { seed: 'way', run, roles: [] }), 'end'))
      expect(Object.fromEntries(moves.map(({ from, to, count }) => [`${from}>${to}`, count]))).toEqual(
        goneByMachine(scenario, run)
      )
    }
  })

  it('is never in doubt: no two ways lead from one set of live states to another', () => {
    const within = (path: string, of: string) => path === of || path.startsWith(`${of}.`)
    const moves = movesOf().map(({ from, to }) => ({ from, entered: enteredWith(to).join(' ') }))
    for (const [index, a] of moves.entries())
      for (const b of moves.slice(index + 1))
        if (a.entered === b.entered) expect(within(a.from, b.from) || within(b.from, a.from)).toBe(false)
  })

  it('counts a state with others inside it once for each time that it was entered from outside', () => {
    const { visits, moves } = view(advance(begin(lively, { seed: 'way', run: 1, roles: [] }), 'end'))
    const into = moves
      .filter(({ to }) => to === 'inForce.compliance.response')
      .reduce((sum, { count }) => sum + count, 0)
    expect(into).toBeGreaterThan(1)
    expect(visits['inForce.compliance.response']).toBe(into)
    expect([visits['inForce'], visits['inForce.compliance']]).toEqual([1, 1])
  })

  it('goes back with the place', () => {
    const end = advance(begin(lively, { seed: 'way', roles: [] }), 'end')
    expect(view(goTo(end, { place: 0 })).moves).toEqual([])
  })
})

describe('the levels of a session', () => {
  const end = advance(begin(lively, { seed: 'way', roles: [] }), 'end')

  it('are, at every place, those of the world there', () => {
    const all = levels(end)
    expect(all.length).toBeGreaterThan(10)
    for (let place = 0; place <= view(end).end; place += 7) {
      const here = view(goTo(end, { place })).world
      const { deter, denial, punishment, credibility, impunity, hubs } = all
        .filter((level) => level.place <= place)
        .at(-1)!
      expect({ deter, denial, punishment }).toEqual(here.deterrence)
      expect([credibility, impunity]).toEqual([here.credibility, here.impunity])
      expect(hubs).toEqual(Object.values(here.hubs))
    }
  })

  it('change from one to the next, and stay the same when the person goes back', () => {
    const all = levels(end)
    const said = all.map((level) => JSON.stringify({ ...level, place: 0, hour: 0 }))
    expect(said.filter((text, index) => text === said[index - 1])).toEqual([])
    expect(levels(goTo(end, { place: 3 }))).toEqual(all)
  })

  it('are none before a ceasefire', () => expect(levels(begin(talking, { seed: 'way' }))).toEqual([]))
})

/** How often XState took each transition that leads somewhere. */
function goneByMachine(scenario: Scenario, run: number): Record<string, number> {
  const gone: Record<string, number> = {}
  const inspect = (event: InspectionEvent) => {
    if (event.type !== '@xstate.microstep') return
    const { _transitions: transitions } = event
    for (const { source, target, eventType } of transitions) {
      const to = target?.[0]
      // The step from the talks that is taken before anybody sees them is no way that was gone.
      if (!to || eventType === '') continue
      const name = `${source.path.join('.')}>${to.path.join('.')}`
      gone[name] = (gone[name] ?? 0) + 1
    }
  }
  const actor = createActor(machine, { input: { scenario, seed: 'way', run }, inspect }).start()
  for (;;) {
    const event = nextEvent(actor.getSnapshot().context.world)
    if (event === undefined) return gone
    actor.send(event)
  }
}
