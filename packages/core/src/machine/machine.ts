import { produce } from 'immer'
import { assign, setup } from 'xstate'
import { createRandom } from '../random/random.js'
import { isDue, take } from '../rules/agenda.js'
import { createWorld } from '../rules/begin.js'
import type { GuaranteeEvent } from '../rules/events.js'
import type { Kit } from '../rules/kit.js'
import { compile } from '../rules/model.js'
import { guards, guardOf, ruleOf, rules, type GuardName, type RuleName } from '../rules/rules.js'
import type { World } from '../rules/world.js'
import { defineScenario } from '../scenario/parse-scenario.js'
import { isScenario, type Scenario } from '../scenario/scenario.js'
import { definition, type ChartState, type ChartTransition } from './definition.js'

export { nextEvent } from '../rules/agenda.js'
export { definition, type ChartState, type ChartTransition } from './definition.js'
export type { GuaranteeEvent } from '../rules/events.js'
export type { World } from '../rules/world.js'

/** What a run starts from. `run` is its number within the seed, 0 unless given. */
export interface GuaranteeInput {
  readonly scenario: Scenario
  readonly seed: string
  readonly run?: number
}

/** The study never changes; the world is replaced, through immer, by each event. Both are plain JSON. */
export interface GuaranteeContext {
  readonly study: { readonly scenario: Scenario; readonly seed: string; readonly run: number }
  readonly world: World
}

// Chance and the compiled scenario belong to a study but are no data: they are made once for each and kept beside it.
const kits = new WeakMap<GuaranteeContext['study'], Kit>()

function kitOf(study: GuaranteeContext['study']): Kit {
  let kit = kits.get(study)
  if (!kit)
    kits.set(
      study,
      (kit = { model: compile(checked(study.scenario)), random: createRandom(study.seed, study.run), logging: true })
    )
  return kit
}

/** A snapshot that was kept as JSON brings a copy of its scenario, which is checked again. */
const checked = (scenario: Scenario) => (isScenario(scenario) ? scenario : defineScenario(scenario))

interface Args {
  readonly context: GuaranteeContext
  readonly event: GuaranteeEvent
}

const actions = {
  ...mapNames(rules, (name: RuleName) =>
    assign(({ context, event }: Args, params: unknown) =>
      change(context, (world, kit) => ruleOf(name)(world, event, kit, world.because, params))
    )
  ),
  take: assign(({ context }: Args) => change(context, (world) => take(world)))
}

const conditions = {
  ...mapNames(
    guards,
    (name: GuardName) =>
      ({ context, event }: Args) =>
        guardOf(name)(context.world, event, kitOf(context.study))
  ),
  ...mapNames(
    guards,
    (name: GuardName) =>
      ({ context, event }: Args) =>
        isDue(context.world, event) && guardOf(name)(context.world, event, kitOf(context.study)),
    'due:'
  ),
  due: ({ context, event }: Args) => isDue(context.world, event)
}

function change(context: GuaranteeContext, by: (world: World, kit: Kit) => void): { world: World } {
  const kit = kitOf(context.study)
  return { world: produce(context.world, (draft: World) => by(draft, kit)) }
}

const types = {} as { context: GuaranteeContext; events: GuaranteeEvent; input: GuaranteeInput }
const implementations: object = { actions, guards: conditions }

/**
 * The statechart, for any XState tool. Send it the events that `nextEvent` reads from its world and it runs a whole
 * scenario, with the same log as `run`; an answer to the open question may be replaced by another. An event that is not
 * due changes nothing.
 */
export const machine = setup({ types })
  .createMachine({
    // The chart's names are strings until here: what they stand for is provided below.
    ...guarded(definition),
    output: ({ context }) => ({ ending: context.world.ending }),
    context: ({ input }) => {
      const study = { scenario: input.scenario, seed: input.seed, run: input.run ?? 0 }
      return { study, world: produce(createWorld(kitOf(study)), () => {}) }
    }
  })
  .provide(implementations)

/** The chart with the two things that XState has to be told: an event must be due, and is taken off the agenda first. */
function guarded(state: ChartState): object {
  const { on, states, ...rest } = state
  return {
    ...rest,
    ...(on && { on: Object.fromEntries(Object.entries(on).map(([type, list]) => [type, list.map(due)])) }),
    ...(states && { states: Object.fromEntries(Object.entries(states).map(([key, child]) => [key, guarded(child)])) })
  }
}

function due(transition: ChartTransition): object {
  return {
    ...transition,
    guard: transition.guard ? `due:${transition.guard}` : 'due',
    actions: ['take', ...(transition.actions ?? [])]
  }
}

function mapNames<N extends string, T>(
  from: Readonly<Record<N, unknown>>,
  to: (name: N) => T,
  prefix = ''
): Record<string, T> {
  return Object.fromEntries((Object.keys(from) as N[]).map((name) => [prefix + name, to(name)]))
}
