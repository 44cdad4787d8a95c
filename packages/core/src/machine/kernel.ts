import { isDue, nextDue, take } from '../rules/agenda.js'
import { answer } from '../rules/answer.js'
import { createWorld } from '../rules/begin.js'
import { numberOf, type GuaranteeEvent } from '../rules/events.js'
import type { Kit } from '../rules/kit.js'
import type { Due, World } from '../rules/world.js'
import { compileChart, type Step, type Transition } from './chart.js'
import { compileConfigurations, type Configuration } from './configuration.js'
import { definition } from './definition.js'

/** One run under way: the live states of the chart, and the world. */
export interface Running {
  configuration: Configuration
  readonly world: World
}

/** Starts a run: the world as it begins, with the first states entered. */
export function start(kit: Kit): Running {
  const { configuration, entry } = initial()
  const running: Running = { configuration, world: createWorld(kit) }
  apply(entry, running.world, noEvent, kit)
  settle(running, noEvent, kit)
  return running
}

/** Handles one event, in place. An event that is not due changes nothing and gives false. */
export function step(running: Running, event: GuaranteeEvent, kit: Kit): boolean {
  if (!isDue(running.world, event)) return false
  advance(running, numberOf(event.type), event, kit)
  return true
}

/** Handles the event that is due next, in place. False when the run is over. */
export function stepNext(running: Running, kit: Kit): boolean {
  const { world } = running
  if (world.questions.length > 0) {
    const asked = world.questions[0]!
    const event = answer(asked, asked.drawn, 'model')
    advance(running, numberOf(event.type), event, kit)
    return true
  }
  const due = nextDue(world)
  if (due === undefined) return false
  advance(running, due.kind, due.event, kit, due)
  return true
}

function advance(running: Running, kind: number, event: GuaranteeEvent, kit: Kit, due?: Due): void {
  const transition = enabled(running.configuration.on[kind]!, running.world, event, kit)
  if (transition === null) {
    throw new Error(`The chart has no transition for ${event.type} in ${running.configuration.names.join(', ')}`)
  }
  take(running.world, due)
  follow(running, transition, event, kit)
  if (running.configuration.always.length > 0) settle(running, event, kit)
}

function enabled(transitions: readonly Transition[], world: World, event: GuaranteeEvent, kit: Kit): Transition | null {
  for (const transition of transitions) {
    if (transition.guard === null || transition.guard(world, event, kit)) return transition
  }
  return null
}

/** The transition's actions, then the entry actions of the states that it enters, from the outside in. */
function follow(running: Running, transition: Transition, event: GuaranteeEvent, kit: Kit): void {
  apply(transition.steps, running.world, event, kit)
  if (transition.target === null) return
  const { configuration, entry } = running.configuration.after(transition)
  running.configuration = configuration
  apply(entry, running.world, event, kit)
}

/** Eventless transitions, until none is enabled. */
function settle(running: Running, event: GuaranteeEvent, kit: Kit): void {
  for (let round = 0; running.configuration.always.length > 0; round++) {
    if (round === 100) throw new Error('Eventless transitions do not come to rest')
    const found = enabled(running.configuration.always, running.world, event, kit)
    if (found === null) return
    follow(running, found, event, kit)
  }
}

function apply(steps: readonly Step[], world: World, event: GuaranteeEvent, kit: Kit): void {
  for (let i = 0; i < steps.length; i++) {
    const { rule, params } = steps[i]!
    rule(world, event, kit, world.because, params)
  }
}

const initial = /* @__PURE__ */ compileConfigurations(/* @__PURE__ */ compileChart(definition))

// There is no event when a run starts; no rule or guard of an initial or eventless transition reads one.
const noEvent = { type: 'review.week', id: 'start' } as const
