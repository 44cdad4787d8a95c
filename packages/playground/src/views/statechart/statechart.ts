import { movesOf, statesOf } from '@armistice/core/chart'
import type { Scenario, SessionView } from '@armistice/core'
import { statechartMessages } from '../../messages/statechart.js'
import { leftOut } from './left-out.js'

export type StateKey = keyof typeof statechartMessages.states
export type MoveKey = keyof typeof statechartMessages.moves

/** A state as it is drawn. */
export interface DrawnState {
  readonly key: StateKey
  readonly parent: StateKey | null
  readonly kind: 'leaf' | 'compound' | 'parallel' | 'final'
  readonly title: string
  readonly mark: 'live' | 'entered' | 'possible' | 'out'
  readonly count: number
  readonly spoken: string
}

/** A way from one state to another as it is drawn. */
export interface DrawnMove {
  readonly key: MoveKey
  readonly from: StateKey
  readonly to: StateKey
  readonly says: string
  readonly mark: 'taken' | 'possible' | 'out'
  readonly count: number
}

export interface Statechart {
  readonly states: readonly DrawnState[]
  readonly moves: readonly DrawnMove[]
  readonly sentence: string
}

/** A state by the last part of its path: no two have the same, as a test makes sure. */
export const keyOf = (path: string): StateKey => (path === '' ? 'guarantee' : path.split('.').at(-1)!) as StateKey

/** The chart of the machine, with what this run has done in it. */
export function statechart(view: SessionView, scenario: Scenario): Statechart {
  const words = statechartMessages
  const out = leftOut(scenario)
  const isLive = (path: string) =>
    path === '' ? view.ending === null : view.states.some((live) => live === path || live.startsWith(`${path}.`))
  const states = statesOf().map(({ path, parent, kind }): DrawnState => {
    const key = keyOf(path)
    const { title } = words.states[key]
    const count = path === '' ? 1 : (view.visits[path] ?? 0)
    const mark = isLive(path) ? 'live' : count > 0 ? 'entered' : out.has(key) ? 'out' : 'possible'
    const spoken = words.statechart.spoken(title, words.statechart.marks[mark], count)
    return { key, parent: parent === null ? null : keyOf(parent), kind, title, mark, count, spoken }
  })
  const moves = movesOf().map(({ from, to }): DrawnMove => {
    const [source, target] = [keyOf(from), keyOf(to)]
    const key = `${source}>${target}` as MoveKey
    const count = view.moves.find((move) => move.from === from && move.to === to)?.count ?? 0
    const mark = count > 0 ? 'taken' : out.has(source) || out.has(target) || out.has(key) ? 'out' : 'possible'
    return { key, from: source, to: target, says: words.moves[key], mark, count }
  })
  const live = view.states.map((path) => words.states[keyOf(path)].title)
  const taken = view.moves.reduce((sum, { count }) => sum + count, 0)
  return { states, moves, sentence: words.statechart.sentence(live, taken) }
}
