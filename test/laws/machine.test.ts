// The statechart and the kernel made from it are one model.
import { createActor, type AnyStateMachine, type SnapshotFrom } from 'xstate'
import { describe, expect, it } from 'vitest'
import { machine, nextEvent, type World } from '../../packages/core/src/machine/machine.ts'
import { start, step } from '../../packages/core/src/machine/kernel.ts'
import { isDue } from '../../packages/core/src/rules/agenda.ts'
import { answer } from '../../packages/core/src/rules/answer.ts'
import type { GuaranteeEvent } from '../../packages/core/src/rules/events.ts'
import { run } from '../../packages/core/src/run/run.ts'
import { check, decision, seats, setOut, type Study } from './study.ts'

const context = (snapshot: SnapshotFrom<typeof machine>) => snapshot.context as unknown as { world: World }

function actorOf({ scenario, seed, run: number }: Study) {
  return createActor(machine as AnyStateMachine, { input: { scenario, seed, run: number } }).start()
}

/** The event that comes next, as the study decides. */
function eventFor(world: World, salt: number): GuaranteeEvent | undefined {
  const [asked] = world.questions
  const choice = asked && decision(salt, asked.question)
  return asked && choice !== undefined ? answer(asked, choice, 'seat') : nextEvent(world)
}

/** The live leaf states of a snapshot, as the kernel names them. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [`${path}${value}`]
  return Object.entries(value as object).flatMap(([key, part]) => leavesOf(part, `${path}${key}.`))
}

describe('the statechart and the kernel', () => {
  it('go through the same states and the same worlds, event by event, whoever decides', () => {
    check(40, (study) => {
      const { kit, running } = setOut(study)
      const actor = actorOf(study)
      for (let events = 0; events < 400; events++) {
        const snapshot = actor.getSnapshot()
        expect(leavesOf(snapshot.value)).toEqual(running.configuration.names)
        expect(short(context(snapshot).world)).toEqual(short(running.world))
        const event = eventFor(running.world, study.salt)
        if (event === undefined) break
        expect(step(running, event, kit)).toBe(true)
        actor.send(event)
      }
      expect(context(actor.getSnapshot()).world).toEqual(running.world)
    })
  })

  it('come to the same end: the machine is done when the run is over, with the log of run', () => {
    check(30, (study) => {
      const actor = actorOf(study)
      const world = () => context(actor.getSnapshot()).world
      for (let event = eventFor(world(), study.salt); event; event = eventFor(world(), study.salt)) actor.send(event)
      const trace = run(study.scenario, { seed: study.seed, run: study.run, strategies: seats(study) })
      expect(actor.getSnapshot().status).toBe('done')
      expect(actor.getSnapshot().value).toBe(trace.ending!.kind)
      expect(world().log).toEqual(trace.occurrences)
    })
  })

  it('ignore every event that is not due', () => {
    check(15, (study) => {
      const { kit, running } = setOut(study)
      const actor = actorOf(study)
      const met: GuaranteeEvent[] = []
      for (let events = 0; events < 60; events++) {
        const before = actor.getSnapshot()
        if (before.status === 'done') break
        const world = structuredClone(running.world)
        for (const stray of [
          ...met.slice(-5),
          { type: 'horizon.reached', id: 'horizon' },
          { type: 'rung.due', id: 'c99', rung: 1 }
        ] as GuaranteeEvent[]) {
          if (isDue(running.world, stray)) continue
          actor.send(stray)
          expect(step(running, stray, kit)).toBe(false)
        }
        expect(actor.getSnapshot().value).toEqual(before.value)
        expect(context(actor.getSnapshot()).world).toBe(context(before).world)
        expect(running.world).toEqual(world)
        const event = eventFor(running.world, study.salt)
        if (event === undefined) break
        met.push(event)
        step(running, event, kit)
        actor.send(event)
      }
    })
  })

  it('go on from a snapshot that was kept as JSON as if nothing had been', () => {
    check(15, (study) => {
      const first = actorOf(study)
      for (let events = 0; events < 30; events++) {
        const event = eventFor(context(first.getSnapshot()).world, study.salt)
        if (event) first.send(event)
      }
      const kept: unknown = JSON.parse(JSON.stringify(first.getPersistedSnapshot()))
      expect(kept).toEqual(first.getPersistedSnapshot())
      const second = createActor(machine as AnyStateMachine, { snapshot: kept as never }).start()
      for (let events = 0; events < 30; events++) {
        const event = eventFor(context(first.getSnapshot()).world, study.salt)
        if (!event) break
        first.send(event)
        second.send(event)
      }
      expect(context(second.getSnapshot()).world).toEqual(context(first.getSnapshot()).world)
      expect(second.getSnapshot().value).toEqual(first.getSnapshot().value)
    })
  })

  it('leave an earlier snapshot as it was', () => {
    check(10, (study) => {
      const actor = actorOf(study)
      const before = actor.getSnapshot()
      const copy = structuredClone(context(before).world)
      for (let events = 0; events < 40; events++) {
        const event = eventFor(context(actor.getSnapshot()).world, study.salt)
        if (event) actor.send(event)
      }
      expect(context(before).world).toEqual(copy)
    })
  })
})

describe('the kernel', () => {
  it('starts where the machine starts', () => {
    check(20, (study) => {
      const { kit } = setOut(study)
      const { configuration, world } = start(kit)
      const snapshot = actorOf(study).getSnapshot()
      expect(leavesOf(snapshot.value)).toEqual(configuration.names)
      expect(context(snapshot).world).toEqual(world)
    })
  })
})

/** All of a world but the older part of its log, which the end of the run compares. */
const short = (world: World) => ({ ...world, log: world.log.slice(-5) })
