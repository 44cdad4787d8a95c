import { undo, type Session } from '@armistice/core'
import { branchOf } from './branches.js'
import type { State } from './state.js'

/** Whether there is something that a person can take back. */
export function canTakeBack({ session, ...state }: State): boolean {
  const { brought, isFork } = originOf(state)
  return session.log.length > brought || (!isFork && session.log.some(isDecision))
}

/**
 * Takes one thing back: what was done here as it was done. Of what a link brought along only decisions are taken back,
 * each with the way gone after it: nobody here went that way step by step, and its start is not one step before. What a
 * fork has in common with its parent stays.
 */
export function takeBack({ session: { log }, ...state }: State): (session: Session) => Session {
  const { brought } = originOf(state)
  if (log.length > brought) return (session) => (session.log.length > brought ? undo(session) : session)
  return (session) => (session.log.some(isDecision) ? beforeLastDecision(session) : session)
}

/** What was brought along and has been taken back is done here once it is done again. */
export function lessBrought(state: State): State {
  const { length } = state.session.log
  if (length >= originOf(state).brought) return state
  const branches = state.branches.map((one) => (one.id === state.active ? { ...one, brought: length } : one))
  return { ...state, branches }
}

function originOf({ branches, active }: Pick<State, 'branches' | 'active'>) {
  const { brought, from } = branchOf({ branches }, active)!
  return { brought, isFork: from !== null }
}

const isDecision = ({ do: kind }: Session['log'][number]) => kind === 'choose' || kind === 'delegate'

function beforeLastDecision(session: Session): Session {
  const kept = session.log.findLastIndex(isDecision)
  let next = session
  while (next.log.length > kept) next = undo(next)
  return next
}
