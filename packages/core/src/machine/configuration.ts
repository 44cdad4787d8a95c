import { eventTypes, numberOf } from '../rules/events.js'
import type { Node, Step, Transition } from './chart.js'

/** A set of states that can be live together, with what may happen in it worked out once. */
export interface Configuration {
  /** The live leaf states in document order, such as `inForce.compliance.holding`. */
  readonly names: readonly string[]
  /** The transitions of each event by the number of its type, in the order in which they are tried. */
  readonly on: readonly (readonly Transition[])[]
  readonly always: readonly Transition[]
  /** Where a transition leads from here, and the entry actions on the way. */
  readonly after: (transition: Transition) => Entered
}

export interface Entered {
  readonly configuration: Configuration
  readonly entry: readonly Step[]
}

/** The configurations of a chart, each made when it is first reached. Gives the one in which a run starts. */
export function compileConfigurations(root: Node): () => Entered {
  const made = new Map<string, Configuration>()

  function configurationOf(leaves: readonly Node[]): Configuration {
    const names = leaves.map(({ name }) => name)
    const key = names.join(' ')
    let configuration = made.get(key)
    if (!configuration) made.set(key, (configuration = make(leaves, names)))
    return configuration
  }

  function make(leaves: readonly Node[], names: readonly string[]): Configuration {
    const tried = triedIn(leaves)
    const on = eventTypes.map((): Transition[] => [])
    for (const node of tried) for (const [type, list] of node.on) on[numberOf(type)]!.push(...list)
    const known = new Map<Transition, Entered>()
    const after = (transition: Transition): Entered => {
      let entered = known.get(transition)
      if (!entered) known.set(transition, (entered = enter(leaves, transition)))
      return entered
    }
    return { names, on, always: tried.flatMap(({ always }) => always), after }
  }

  function enter(leaves: readonly Node[], { source, target }: Transition): Entered {
    const domain = commonParent(source, target!)
    const kept = leaves.filter((leaf) => !isWithin(leaf, domain))
    const path: Node[] = []
    for (let node = target!.parent; node !== null && node !== domain; node = node.parent) path.unshift(node)
    return arrive(kept, [...path, ...entering(target!)])
  }

  function arrive(kept: readonly Node[], entered: readonly Node[]): Entered {
    const live = [...kept, ...entered.filter(({ kind }) => kind === 'leaf' || kind === 'final')]
    const entry = entered.flatMap((node) => node.entry)
    return { configuration: configurationOf(live.sort((a, b) => a.order - b.order)), entry }
  }

  let first: Entered | undefined
  return () => (first ??= arrive([], entering(root)))
}

/** The states whose transitions are tried: innermost first, region by region in document order, then what is around them. */
function triedIn(leaves: readonly Node[]): readonly Node[] {
  const tried = new Set<Node>()
  const around = new Set<Node>()
  for (const leaf of leaves) {
    let isAround = false
    for (let node: Node | null = leaf; node !== null; node = node.parent) {
      isAround ||= node.kind === 'parallel'
      ;(isAround ? around : tried).add(node)
    }
  }
  return [...tried, ...around]
}

/** A state and those that are entered with it, from the outside in. */
function entering(node: Node): readonly Node[] {
  if (node.kind === 'parallel') return [node, ...node.children.flatMap(entering)]
  return node.initial === null ? [node] : [node, ...entering(node.initial)]
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
