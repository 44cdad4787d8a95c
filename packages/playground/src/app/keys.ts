import type { Command } from './command.js'
import type { State } from './state.js'

/** What a key asks for; null for keys that mean nothing here. */
export function commandOf(key: string, { view }: State): Command | 'help' | 'seed' | 'share' | null {
  const answer = view.question?.options[Number(key) - 1]
  if (answer && /^[1-9]$/.test(key)) return { do: 'choose', choice: answer.choice }
  return commands[key] ?? null
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
