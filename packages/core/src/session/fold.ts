import type { Choice } from '../rules/question.js'
import type { StrategyName } from '../strategies/strategies.js'
import type { Action } from './session.js'

/** What the log of a session comes to. */
export interface Folded {
  /** Where the person stands: events handled. */
  readonly place: number
  /** The hour up to which time has passed, where it is later than that of the last event. */
  readonly hour: number
  /** How far the run has been stepped: what lies between here and there is known. */
  readonly end: number
  /** In order of their places. */
  readonly decisions: readonly Placed<{ readonly question: string; readonly choice: Choice }>[]
  readonly delegations: readonly Placed<{ readonly who: string; readonly strategy: StrategyName | null }>[]
}

type Placed<T> = T & { readonly place: number }

export const unfolded: Folded = { place: 0, hour: 0, end: 0, decisions: [], delegations: [] }

/** Folds a log. */
export function fold(log: readonly Action[]): Folded {
  return log.reduce(foldAction, unfolded)
}

/** Folds one action more. One in the middle of what is known replaces what lay ahead. */
export function foldAction(folded: Folded, action: Action): Folded {
  const { place, end, decisions, delegations } = folded
  const before = <T>(list: readonly Placed<T>[], last: number) =>
    list.length === 0 || list.at(-1)!.place < last ? list : list.filter((each) => each.place < last)
  switch (action.do) {
    case 'advance':
      return { ...folded, place: action.place, hour: action.hour, end: Math.max(end, action.place) }
    case 'goTo':
      return { ...folded, place: action.place, hour: 0 }
    case 'choose':
      return {
        place: place + 1,
        hour: 0,
        end: place + 1,
        decisions: [...before(decisions, place), { place, question: action.question, choice: action.choice }],
        delegations: before(delegations, place + 1)
      }
    case 'delegate':
      return {
        ...folded,
        end: place,
        decisions: before(decisions, place),
        delegations: [...before(delegations, place + 1), { place, who: action.who, strategy: action.strategy }]
      }
  }
}
