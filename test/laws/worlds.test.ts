// What holds in every world on the way through a run.
import { describe, expect, it } from 'vitest'
import { stepNext } from '../../packages/core/src/machine/kernel.ts'
import { nextDue, nextEvent } from '../../packages/core/src/rules/agenda.ts'
import { observed } from '../../packages/core/src/rules/erosion.ts'
import { priorities } from '../../packages/core/src/rules/events.ts'
import type { Kit } from '../../packages/core/src/rules/kit.ts'
import type { Due, World } from '../../packages/core/src/rules/world.ts'
import { check, goOn, setOut, walk } from './study.ts'

describe('a world', () => {
  it('is plain JSON after every event', () => {
    check(40, (study) => {
      walk(study, ({ running: { world } }, events) => {
        // The whole of it now and then; what changes most, every time.
        const seen: unknown = events % 20 === 0 ? world : { ...world, log: world.log.slice(-3) }
        expect(faultsIn(seen)).toEqual([])
        expect(structuredClone(seen)).toEqual(JSON.parse(JSON.stringify(seen)))
      })
    })
  })

  it('has every quantity within its bounds after every event', () => {
    check(80, (study) => {
      walk(study, ({ kit, running: { world } }, events) => {
        const out = outOfBounds(world, kit)
        if (out.length > 0) expect.fail(`After ${events} events: ${out.join(', ')}`)
      })
    })
  })

  it('never goes back in time, and handles what is due in the order of hour, kind, id and scheduling', () => {
    check(40, (study) => {
      const way = setOut(study)
      const { world } = way.running
      for (;;) {
        const asked = world.questions.length > 0
        const before = world.hour
        const expected = asked ? undefined : first(world)
        if (!asked && world.ending === null) expect(nextDue(world)?.event).toMatchObject(keys(expected!))
        if (!goOn(way, study.salt)) break
        expect(world.hour).toBe(asked ? before : expected!.hour)
        expect(world.hour).toBeGreaterThanOrEqual(before)
      }
    })
  })

  it('keeps its agenda sorted, with nothing in it that was due before', () => {
    check(40, (study) => {
      walk(study, ({ running: { world } }) => {
        expect(world.agenda).toEqual([...world.agenda].sort(byT2).reverse())
        for (const due of world.agenda) expect(due.hour).toBeGreaterThanOrEqual(world.hour)
      })
    })
  })

  it('counts the pledges that wait and those that are suspended', () => {
    check(60, (study) => {
      walk(study, ({ kit, running: { world } }) => {
        const waits = (index: number) => ['pledged', 'authorised'].includes(world.pledges[index]!.state)
        expect(world.waiting).toBe(kit.model.pledges.filter(({ deploys, index }) => deploys && waits(index)).length)
        expect(world.suspended).toBe(world.pledges.filter(({ state }) => state === 'suspended').length)
      })
    })
  })

  it('asks nobody and awaits nothing once it has ended', () => {
    check(30, (study) => {
      const { kit, running } = walk(study)
      expect(running.world.questions).toEqual([])
      expect(nextEvent(running.world)).toBeUndefined()
      expect(stepNext(running, kit)).toBe(false)
    })
  })
})

const keys = ({ event: { type, id } }: Due) => ({ type, id })

/** What is due next, found by sorting everything there is. */
function first(world: World): Due | undefined {
  const clocks = world.clocks.flatMap(({ due, count }, index): Due[] => {
    const name = `v${index + 2}-${count}`
    const event = {
      type: 'violation.due',
      id: name,
      violation: name,
      severity: (index + 2) as 2 | 3 | 4,
      luck: [0, 0]
    } as const
    return due < 0 ? [] : [{ hour: due, kind: -1, about: -1, order: 0, event, causes: [] }]
  })
  return [...world.agenda, ...clocks].sort(byT2)[0]
}

function byT2(a: Due, b: Due): number {
  const kinds = priorities.indexOf(a.event.type) - priorities.indexOf(b.event.type)
  return (
    a.hour - b.hour || kinds || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0) || a.order - b.order
  )
}

/** Whatever in a value JSON has no word for: undefined, NaN, infinities, a zero with a sign, functions, classes. */
function faultsIn(value: unknown, path = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return []
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${value}`]
  if (typeof value !== 'object') return [`${path} is ${typeof value}`]
  if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))) return [`${path} is of a class`]
  return Object.entries(value).flatMap(([key, part]) => faultsIn(part, `${path}/${key}`))
}

function outOfBounds(world: World, kit: Kit): string[] {
  const { deterrence, counts, mechanism } = world
  const whole = (value: number) => Number.isInteger(value)
  const within = (low: number, high: number) => (value: number) => value >= low && value <= high
  const bounds: readonly [name: string, values: readonly number[], sound: (value: number) => boolean][] = [
    ['hour', [world.hour, ...world.agenda.map(({ hour }) => hour)], (hour) => whole(hour) && hour >= 0],
    ['credibility', [world.credibility], within(0, 5)],
    ['impunity', [world.impunity], within(0, 5)],
    ['unity', [world.unity], within(0, 1)],
    ['settling', [world.settling], within(0, 1)],
    ['odds', [world.erosion.odds], within(1e-9, 1e9)],
    ['observed', [observed(world, kit)], (count) => whole(count) && count >= 0],
    ['fraction', world.pledges.map(({ fraction }) => fraction), within(0, 1)],
    ['stage', world.hubs.map(({ stage }) => stage), (stage) => [0, 1, 2, 3].includes(stage)],
    ['deter', [deterrence.deter], within(0, 1)],
    ['denial and punishment', [deterrence.denial, deterrence.punishment], within(0, Infinity)],
    ['strength', world.open ? [world.open.strength, ...world.open.delivered] : [], within(0, 1)],
    ['clock', world.clocks.flatMap(({ left, rate }) => [left, rate]), (value) => value >= 0 && value < Infinity],
    ['clock hour', world.clocks.map(({ due }) => due), (due) => due === -1 || (whole(due) && due >= world.hour)],
    [
      'count',
      [...counts.known, ...counts.hidden, counts.answered, counts.unanswered, counts.averted, mechanism.alarms],
      (count) => whole(count) && count >= 0
    ]
  ]
  return bounds.flatMap(([name, values, sound]) =>
    values.filter((value) => !sound(value)).map((value) => `${name} ${value}`)
  )
}
