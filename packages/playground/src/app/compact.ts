import type { Action } from '@armistice/core'

type Move = Extract<Action, { do: 'advance' | 'goTo' }>

/**
 * The log without the moves that no longer matter: between two decisions only how far the run was stepped and where it
 * stands. It folds to the same session; only single steps can no longer be undone.
 */
export function compact(log: readonly Action[]): Action[] {
  const kept: Action[] = []
  let moves: Move[] = []
  for (const action of log) {
    if (action.do === 'advance' || action.do === 'goTo') moves.push(action)
    else {
      kept.push(...essence(moves), action)
      moves = []
    }
  }
  return [...kept, ...essence(moves)]
}

function essence(moves: readonly Move[]): Move[] {
  const last = moves.at(-1)
  if (!last) return []
  const furthest = moves.reduce<Move | null>(
    (far, move) => (move.do === 'advance' && move.place >= (far?.place ?? 0) ? move : far),
    null
  )
  return furthest === null || furthest === last ? [last] : [furthest, last]
}
