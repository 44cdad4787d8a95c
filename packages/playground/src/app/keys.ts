import { visible } from '../reading/visible.js'
import { counterpart } from './branches.js'
import type { Command } from './command.js'
import type { Sheet, State } from './state.js'

/** What a key asks for; null for keys that mean nothing here. */
export function commandOf(key: string, state: State): Command | 'help' | 'seed' | 'share' | null {
  const { view } = state
  if (key === 'Escape') return calledOff(state)
  const answer = view.question?.options[Number(key) - 1]
  if (answer && /^[1-9]$/.test(key)) return { do: 'choose', choice: answer.choice }
  if (key === 'c') return { do: 'openSheet', sheet: comparison(state) }
  const last = visible(view).at(-1)
  if (key === 'y') return last ? { do: 'openSheet', sheet: { kind: 'why', seq: last.seq } } : null
  return commands[key] ?? null
}

/** A dialog that is open hears Escape itself: this is for one that has not come. */
const calledOff = ({ member, sheet }: State): Command | null =>
  member !== null ? { do: 'openMember', member: null } : sheet !== null ? { do: 'openSheet', sheet: null } : null

/** The branch that is shown beside the one it left; with one branch alone, the list that invites to fork. */
export function comparison(state: State): Sheet {
  const other = counterpart(state)
  if (!other) return { kind: 'branches' }
  // The older one stands first.
  const [one, two] = state.branches.map(({ id }) => id).filter((id) => id === state.active || id === other.id)
  return { kind: 'compare', one: one!, other: two! }
}

const commands: Readonly<Record<string, Command | 'help' | 'seed' | 'share'>> = {
  ArrowRight: { do: 'step' },
  '.': { do: 'step' },
  ArrowLeft: { do: 'back' },
  n: { do: 'decision' },
  w: { do: 'week' },
  u: { do: 'undo' },
  r: { do: 'redo' },
  m: { do: 'letModel', decide: 'this' },
  o: { do: 'toggleOdds' },
  p: { do: 'play' },
  f: { do: 'fork' },
  b: { do: 'nextBranch' },
  a: { do: 'openSheet', sheet: { kind: 'branches' } },
  d: { do: 'openSheet', sheet: { kind: 'roles' } },
  s: 'seed',
  l: 'share',
  '?': 'help'
}

/**
 * Whether a key press is meant for the page: not for a field, not for a dialog, not a shortcut of the browser. A dialog
 * that has just closed keeps the focus until the next frame, so only an open one counts.
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  return !event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement && target.matches('input, textarea, select, dialog[open], [contenteditable]')
    )
}
