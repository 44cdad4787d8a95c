import type { Session } from '@armistice/core'
import { messages } from '../messages/messages.js'

/** A line of the run: the same luck as every other, with decisions of its own. */
export interface Branch {
  readonly id: string
  /** What the person calls it; '' where it goes by its letter. */
  readonly name: string
  readonly comment: string
  readonly session: Session
  /** How many actions at the start of the log came with a link or from the branch that it left: nobody did them here. */
  readonly brought: number
  /** Where it leaves which branch; null for the first. */
  readonly from: Fork | null
}

export interface Fork {
  readonly branch: string
  readonly place: number
  readonly hour: number
}

/** All branches, and the one that is shown. */
export interface Tree {
  readonly branches: readonly Branch[]
  readonly active: string
}

/** A branch with the place it stood at and those that had left it, or a whole tree. */
export type Removed =
  | { readonly kind: 'branch'; readonly branch: Branch; readonly place: number; readonly children: readonly Branch[] }
  | { readonly kind: 'tree'; readonly tree: Tree }

/** More than anybody can keep apart; each holds a whole run in memory. */
export const mostBranches = 24
export const longestName = 60
export const longestComment = 2000

const first = 'main'

export const firstBranch = (session: Session): Branch => ({
  id: first,
  name: '',
  comment: '',
  session,
  brought: session.log.length,
  from: null
})

/** What a branch is called: as the person named it, else Main, B, C, … */
export const nameOf = ({ id, name }: Pick<Branch, 'id' | 'name'>): string =>
  name !== '' ? name : id === first ? messages.branches.main : id.toUpperCase()

/** The id of the next branch: the first letter from b on that no branch has. */
export function nextId(branches: readonly Branch[]): string {
  const taken = new Set(branches.map(({ id }) => id))
  return 'bcdefghijklmnopqrstuvwxyz'.split('').find((letter) => !taken.has(letter)) ?? `n${branches.length}`
}

export const branchOf = ({ branches }: Pick<Tree, 'branches'>, id: string): Branch | undefined =>
  branches.find((branch) => branch.id === id)

/** The branch to compare the active one with: what it left, else what left it last. Null with one branch alone. */
export function counterpart(tree: Tree): Branch | null {
  const active = branchOf(tree, tree.active)
  const parent = active?.from ? branchOf(tree, active.from.branch) : undefined
  const child = tree.branches.findLast(({ from }) => from?.branch === tree.active)
  return parent ?? child ?? tree.branches.find(({ id }) => id !== tree.active) ?? null
}
