import type { EventType } from '../rules/events.js'
import { guardOf, ruleOf, type Guard, type Rule } from '../rules/rules.js'
import type { ChartAction, ChartState, ChartTransition } from './definition.js'

/** A state of the compiled chart. */
export interface Node {
  /** Its path, such as `inForce.compliance.holding`. */
  readonly name: string
  /** Its place in document order. */
  readonly order: number
  readonly parent: Node | null
  readonly kind: 'leaf' | 'compound' | 'parallel' | 'final'
  readonly children: Node[]
  initial: Node | null
  entry: readonly Step[]
  always: readonly Transition[]
  on: ReadonlyMap<EventType, readonly Transition[]>
}

export interface Transition {
  readonly guard: Guard | null
  readonly source: Node
  readonly target: Node | null
  readonly steps: readonly Step[]
}

export interface Step {
  readonly rule: Rule
  readonly params: unknown
}

const known = new Set(['id', 'type', 'initial', 'tags', 'meta', 'entry', 'always', 'on', 'states'])
const knownOfTransition = new Set(['guard', 'target', 'actions', 'description'])

/** Compiles a chart into nodes that point at each other and at the rules. What it can't run it refuses by name. */
export function compileChart(chart: ChartState): Node {
  const pending: (() => void)[] = []
  const top = build(chart, '', null, { count: 0 }, pending)
  for (const link of pending) link()
  return top
}

function build(
  state: ChartState,
  name: string,
  parent: Node | null,
  order: { count: number },
  pending: (() => void)[]
): Node {
  refuse(state, known, name || 'the root')
  const entries = Object.entries(state.states ?? {})
  const kind = state.type ?? (entries.length > 0 ? 'compound' : 'leaf')
  const node: Node = {
    name,
    order: order.count++,
    parent,
    kind,
    children: [],
    initial: null,
    entry: steps(state.entry),
    always: [],
    on: new Map()
  }
  for (const [key, child] of entries)
    node.children.push(build(child, name === '' ? key : `${name}.${key}`, node, order, pending))
  pending.push(() => {
    if (state.initial !== undefined) node.initial = sibling(node.children, state.initial, name)
    node.always = (state.always ?? []).map((each) => link(each, node))
    node.on = new Map(
      Object.entries(state.on ?? {}).map(([type, list]) => [type as EventType, list.map((each) => link(each, node))])
    )
  })
  return node
}

function link(transition: ChartTransition, source: Node): Transition {
  refuse(transition, knownOfTransition, `a transition of ${source.name}`)
  const { guard, target, actions } = transition
  return {
    guard: guard === undefined ? null : guardOf(guard),
    source,
    target: target === undefined ? null : find(target, source),
    steps: steps(actions)
  }
}

/** A target is a sibling by its key, or any state by `#` and its path from the root. */
function find(target: string, source: Node): Node {
  if (!target.startsWith('#')) return sibling(source.parent?.children ?? [], target, source.name)
  let node: Node = source
  while (node.parent !== null) node = node.parent
  for (const key of target.split('.').slice(1)) node = sibling(node.children, key, target)
  return node
}

function sibling(nodes: readonly Node[], key: string, where: string): Node {
  const found = nodes.find(({ name }) => name.split('.').at(-1) === key)
  if (!found) throw new Error(`Expected a state called ${key} for ${where || 'the root'}, but there is none`)
  return found
}

function steps(actions: readonly ChartAction[] = []): readonly Step[] {
  return actions.map((action) =>
    typeof action === 'string'
      ? { rule: ruleOf(action), params: undefined }
      : { rule: ruleOf(action.type), params: action.params }
  )
}

function refuse(part: object, allowed: ReadonlySet<string>, where: string): void {
  for (const key of Object.keys(part)) {
    if (!allowed.has(key))
      throw new Error(
        `The kernel cannot compile ${key} in ${where}: it runs states, guards, actions and eventless transitions`
      )
  }
}
