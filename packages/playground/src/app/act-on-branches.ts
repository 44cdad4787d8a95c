import { fork, goTo, type Session } from '@armistice/core'
import { messages } from '../messages/messages.js'
import { cut } from '../reading/cut.js'
import { branchOf, firstBranch, longestComment, longestName, mostBranches, nextId, type Branch } from './branches.js'
import type { BranchCommand } from './command.js'
import { around, type State } from './state.js'
import { within } from './within.js'

/** What the page is after a command about branches. */
export function actOnBranches(state: State, command: BranchCommand): State {
  const { branches, active, session, view } = state
  switch (command.do) {
    case 'fork': {
      if (branches.length >= mostBranches) return { ...state, notice: messages.branches.tooMany(mostBranches) }
      const put = state.removed?.kind === 'branch' ? [state.removed.branch] : []
      const id = nextId([...branches, ...put])
      const from = { branch: active, place: view.place, hour: view.hour }
      const forked = fork(session)
      const branch: Branch = { id, name: '', comment: '', session: forked, brought: forked.log.length, from }
      return turnTo({ ...state, branches: [...branches, branch] }, id)
    }
    case 'switchTo': {
      const turned = turnTo(state, command.branch)
      return command.to && turned.active === command.branch
        ? around(goTo(turned.session, within(command.to, turned.view)), turned)
        : turned
    }
    case 'nextBranch': {
      const next = branches[(branches.findIndex(({ id }) => id === active) + 1) % branches.length]!
      return turnTo(state, next.id)
    }
    case 'rename':
      return { ...state, branches: edited(branches, command.branch, { name: cut(command.text.trim(), longestName) }) }
    case 'comment':
      return { ...state, branches: edited(branches, command.branch, { comment: cut(command.text, longestComment) }) }
    case 'remove':
      return remove(state, command.branch)
    case 'putBack':
      return putBack(state)
    case 'openTree':
      return { ...grown(state, command.tree.branches, command.tree.active), notice: command.notice ?? null }
  }
}

/** A new run in the place of all branches. Where more than one is left behind, they can be put back. */
export const planted = (state: State, session: Session): State =>
  grown(state, [firstBranch(session)], firstBranch(session).id)

function grown(state: State, branches: readonly Branch[], active: string): State {
  const lost = state.branches.length > 1
  const removed = lost ? ({ kind: 'tree', tree: { branches: state.branches, active: state.active } } as const) : null
  const { session } = branchOf({ branches }, active)!
  return around(session, {
    ...state,
    branches,
    active,
    removed,
    sheet: null,
    notice: null,
    playing: false,
    page: 'play',
    panel: 'now'
  })
}

function turnTo(state: State, id: string): State {
  const branch = branchOf(state, id)
  return branch && id !== state.active
    ? around(branch.session, { ...state, active: id, playing: false, member: null })
    : state
}

const edited = (branches: readonly Branch[], id: string, change: Partial<Branch>) =>
  branches.map((branch) => (branch.id === id ? { ...branch, ...change } : branch))

/** Whatever had left the branch now leaves the one that it had left. The first and last one stays. */
function remove(state: State, id: string): State {
  const branch = branchOf(state, id)
  const { from } = branch ?? {}
  if (!branch || !from) return state
  const children = state.branches.filter((one) => one.from?.branch === id)
  const branches = state.branches
    .filter((one) => one !== branch)
    .map((one) =>
      children.includes(one)
        ? { ...one, from: one.from!.place < from.place ? { ...one.from!, branch: from.branch } : from }
        : one
    )
  const removed = { kind: 'branch', branch, place: state.branches.indexOf(branch), children } as const
  const turned = id === state.active ? turnTo(state, from.branch) : state
  return { ...turned, branches, removed }
}

function putBack(state: State): State {
  const { removed } = state
  if (removed === null) return state
  if (removed.kind === 'tree') {
    const { branches, active } = removed.tree
    return around(branchOf({ branches }, active)!.session, {
      ...state,
      branches,
      active,
      removed: null,
      playing: false
    })
  }
  const was = (one: Branch) => removed.children.find(({ id }) => id === one.id)
  const branches = state.branches.map((one) => ({ ...one, from: was(one)?.from ?? one.from }))
  return { ...state, branches: branches.toSpliced(removed.place, 0, removed.branch), removed: null }
}

/** Where a branch has changed what others had in common with it, they leave it earlier than they did. */
export function leaveEarlier(next: State, before: State): State {
  const last = next.session.log.at(-1)
  const isNew = next.session.log.length > before.session.log.length
  const decided = isNew && (last?.do === 'choose' || last?.do === 'delegate')
  const place = decided ? before.view.place : next.view.end
  const moved = ({ from }: Branch) => from?.branch === next.active && from.place > place
  if (!next.branches.some(moved)) return next
  const { ahead, occurrences } = next.view
  const hour = decided ? before.view.hour : ((ahead.at(-1) ?? occurrences.at(-1))?.hour ?? 0)
  const branches = next.branches.map((one) => (moved(one) ? { ...one, from: { ...one.from!, place, hour } } : one))
  return { ...next, branches }
}
