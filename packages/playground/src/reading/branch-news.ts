import { branchOf, nameOf } from '../app/branches.js'
import type { State } from '../app/state.js'
import { messages } from '../messages/messages.js'
import { when } from '../words.js'
import { sentence } from './sentence.js'

/** What the live region says where branches have changed; null where they have not. */
export function branchNews(next: State, before: State): string | null {
  const words = messages.branches
  const active = branchOf(next, next.active)!
  if (next.removed && next.removed !== before.removed && next.removed.kind === 'branch')
    return words.removed(nameOf(next.removed.branch))
  if (next.active === before.active) return null
  const parent = active.from && branchOf(next, active.from.branch)
  if (parent && next.branches.length > before.branches.length && !branchOf(before, active.id))
    return words.forked(nameOf(active), nameOf(parent), when(next.view.hour, next.view.forceHour))
  return words.switched(nameOf(active), sentence(next.view, next.session.scenario))
}
