import type { Choice } from '../rules/question.js'
import type { StrategyName } from '../strategies/strategies.js'
import type { Session } from './session.js'

/** What the log of a session comes to. */
export interface Folded {
  /** Where the person stands: events handled. */
  readonly place: number
  /** The hour up to which time has passed, at least that of the last event. */
  readonly hour: number
  /** How far the run has been stepped: what lies between here and there is known. */
  readonly end: number
  /** In order of their places. */
  readonly decisions: readonly Placed<{ readonly question: string; readonly choice: Choice }>[]
  readonly delegations: readonly Placed<{ readonly who: string; readonly strategy: StrategyName | null }>[]
}

type Placed<T> = T & { readonly place: number }

/** Folds the log. An action in the middle of what is known replaces what lay ahead. */
export function fold({ log }: Pick<Session, 'log'>): Folded {
  let place = 0
  let hour = 0
  let end = 0
  let decisions: Folded['decisions'] = []
  let delegations: Folded['delegations'] = []
  for (const action of log) {
    switch (action.do) {
      case 'advance':
        place = action.place
        hour = action.hour
        end = Math.max(end, place)
        break
      case 'choose':
        decisions = [...decisions.filter((each) => each.place < place), { place, question: action.question, choice: action.choice }]
        delegations = delegations.filter((each) => each.place <= place)
        place++
        end = place
        hour = 0
        break
      case 'delegate':
        decisions = decisions.filter((each) => each.place < place)
        delegations = [...delegations.filter((each) => each.place <= place), { place, who: action.who, strategy: action.strategy }]
        end = place
        break
      case 'goTo':
        place = action.place
        hour = 0
        break
    }
  }
  return { place, hour, end, decisions, delegations }
}
