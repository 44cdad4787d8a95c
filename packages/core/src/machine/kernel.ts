import { isDue, nextEvent, take } from '../rules/agenda.js'
import { createWorld } from '../rules/begin.js'
import type { GuaranteeEvent } from '../rules/events.js'
import type { Kit } from '../rules/kit.js'
import type { World } from '../rules/world.js'
import { compileChart, type Node, type Step, type Transition } from './chart.js'
import { definition } from './definition.js'

/** One run under way: the live leaf states, as their places in the chart, and the world. */
export interface Running {
  leaves: readonly Node[]
  readonly world: World
}

/** Starts a run: the world as it begins, with the first states entered. */
export function start(kit: Kit): Running {
  const world = createWorld(kit)
  const running: Running = { leaves: [], world }
  running.leaves = enter(root, running, noEvent, kit)
  settle(running, noEvent, kit)
  return running
}

/** Handles one event, in place. An event that is not due changes nothing and gives false. */
export function step(running: Running, event: GuaranteeEvent, kit: Kit): boolean {
  if (!isDue(running.world, event)) return false
  advance(running, event, kit)
  return true
}

/** Handles the event that is due next, in place. False when the run is over. */
export function stepNext(running: Running, kit: Kit): boolean {
  const event = nextEvent(running.world)
  if (event === undefined) return false
  advance(running, event, kit)
  return true
}

function advance(running: Running, event: GuaranteeEvent, kit: Kit): void {
  const transition = select(running, event, kit)
  if (transition === null)
    throw new Error(
      `The chart has no transition for ${event.type} in ${running.leaves.map(({ name }) => name).join(', ')}`
    )
  take(running.world, event)
  follow(running, transition, event, kit)
  settle(running, event, kit)
}

/** The first enabled transition, innermost state first, regions in document order, as statecharts have it. */
function select(running: Running, event: GuaranteeEvent, kit: Kit): Transition | null {
  let outer: Node | null = null
  for (const leaf of running.leaves) {
    let node: Node | null = leaf
    for (; node !== null && node.kind !== 'parallel'; node = node.parent) {
      const found = enabled(node.on.get(event.type), running.world, event, kit)
      if (found) return found
    }
    outer = node
  }
  for (let node = outer; node !== null; node = node.parent) {
    const found = enabled(node.on.get(event.type), running.world, event, kit)
    if (found) return found
  }
  return null
}

function enabled(
  transitions: readonly Transition[] | undefined,
  world: World,
  event: GuaranteeEvent,
  kit: Kit
): Transition | null {
  if (transitions === undefined) return null
  for (const transition of transitions) {
    if (transition.guard === null || transition.guard(world, event, kit)) return transition
  }
  return null
}

function follow(running: Running, { source, target, steps }: Transition, event: GuaranteeEvent, kit: Kit): void {
  apply(steps, running.world, event, kit)
  if (target === null) return
  const domain = commonParent(source, target)
  const kept = running.leaves.filter((leaf) => !isWithin(leaf, domain))
  // States between the domain and the target are entered from the outside in.
  const path: Node[] = []
  for (let node = target.parent; node !== null && node !== domain; node = node.parent) path.unshift(node)
  for (const node of path) apply(node.entry, running.world, event, kit)
  running.leaves = [...kept, ...enter(target, running, event, kit)].sort((a, b) => a.order - b.order)
}

/** Eventless transitions, until none is enabled. */
function settle(running: Running, event: GuaranteeEvent, kit: Kit): void {
  for (let round = 0; round < 100; round++) {
    let found: Transition | null = null
    for (const leaf of running.leaves) {
      for (let node: Node | null = leaf; node !== null && !found; node = node.parent)
        found = enabled(node.always, running.world, event, kit)
      if (found) break
    }
    if (!found) return
    follow(running, found, event, kit)
  }
  throw new Error('Eventless transitions do not come to rest')
}

function enter(node: Node, running: Running, event: GuaranteeEvent, kit: Kit): readonly Node[] {
  apply(node.entry, running.world, event, kit)
  if (node.kind === 'parallel') return node.children.flatMap((child) => enter(child, running, event, kit))
  return node.initial === null ? [node] : enter(node.initial, running, event, kit)
}

function apply(steps: readonly Step[], world: World, event: GuaranteeEvent, kit: Kit): void {
  for (const { rule, params } of steps) rule(world, event, kit, world.because, params)
}

function commonParent(source: Node, target: Node): Node | null {
  let node = source.parent
  while (node !== null && (!isWithin(target, node) || node.kind === 'parallel')) node = node.parent
  return node
}

function isWithin(node: Node, outer: Node | null): boolean {
  if (outer === null) return true
  for (let each: Node | null = node; each !== null; each = each.parent) if (each === outer) return true
  return false
}

const root = /* @__PURE__ */ compileChart(definition)

// There is no event when a run starts; no rule or guard of an initial or eventless transition reads one.
const noEvent = { type: 'review.week', id: 'start' } as const
