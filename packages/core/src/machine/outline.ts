import type { EventType } from '../rules/events.js'
import { definition, type ChartState, type ChartTransition } from './definition.js'

export { definition, type ChartState, type ChartTransition } from './definition.js'

/** A state of the chart by its path, such as `inForce.compliance.holding`; the chart itself has the path ''. */
export interface OutlineState {
  readonly path: string
  /** The last part of the path. */
  readonly key: string
  /** The path of the state around it; null for the chart itself. */
  readonly parent: string | null
  readonly kind: 'leaf' | 'compound' | 'parallel' | 'final'
  /** The path of the state that is entered with it, where it has one. */
  readonly initial: string | null
  readonly meta: ChartState['meta']
}

/** A way from one state to another, with every transition that leads it, in the order in which they are tried. */
export interface Move {
  readonly from: string
  readonly to: string
  readonly transitions: readonly {
    /** Null for a transition that needs no event. */
    readonly event: EventType | null
    readonly guard: string | null
    readonly description: string
  }[]
}

/** Every state of a chart in document order, the chart itself first. */
export function statesOf(chart: ChartState = definition): readonly OutlineState[] {
  return read(chart, '', null)
}

/** Every way from one state to another; transitions that stay where they are lead nowhere and are left out. */
export function movesOf(chart: ChartState = definition): readonly Move[] {
  const states = pathsOf(chart)
  const moves = new Map<string, Move>()
  for (const [path, state] of states) {
    const lists = [[null, state.always ?? []] as const, ...entriesOf(state)]
    for (const [event, list] of lists)
      for (const { target, guard = null, description } of list) {
        if (target === undefined) continue
        const to = resolve(target, path)
        if (!states.has(to)) throw new Error(`Expected a state at ${to} for a transition of ${path}, but there is none`)
        const before = moves.get(`${path}>${to}`)?.transitions ?? []
        moves.set(`${path}>${to}`, { from: path, to, transitions: [...before, { event, guard, description }] })
      }
  }
  return [...moves.values()]
}

/** The states without a state inside that are entered with the one at a path: one, or one for each region. */
export function enteredWith(path: string, chart: ChartState = definition): readonly string[] {
  const state = pathsOf(chart).get(path)
  if (state === undefined) throw new RangeError(`Expected the path of a state, but received ${JSON.stringify(path)}`)
  const inside = state.type === 'parallel' ? Object.keys(state.states ?? {}) : state.initial ? [state.initial] : []
  return inside.length === 0 ? [path] : inside.flatMap((key) => enteredWith(join(path, key), chart))
}

function read(state: ChartState, path: string, parent: string | null): OutlineState[] {
  const inside = Object.entries(state.states ?? {})
  const { type, initial, meta } = state
  const outlined: OutlineState = {
    path,
    key: path.split('.').at(-1)!,
    parent,
    kind: type ?? (inside.length > 0 ? 'compound' : 'leaf'),
    initial: initial === undefined ? null : join(path, initial),
    meta
  }
  return [outlined, ...inside.flatMap(([key, child]) => read(child, join(path, key), path))]
}

function pathsOf(state: ChartState, path = ''): Map<string, ChartState> {
  const inside = Object.entries(state.states ?? {}).flatMap(([key, child]) => [...pathsOf(child, join(path, key))])
  return new Map([[path, state], ...inside])
}

const entriesOf = ({ on = {} }: ChartState) => Object.entries(on) as [EventType, readonly ChartTransition[]][]

/** A target is a sibling by its key, or any state by `#` and its path from the root. */
function resolve(target: string, source: string): string {
  if (target.startsWith('#')) return target.split('.').slice(1).join('.')
  return join(source.split('.').slice(0, -1).join('.'), target)
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)
