import type { Choice, Where } from '@armistice/core'
import type { Page, Panel, Picture } from './state.js'

/** Everything a person can ask of the page. Views send commands upwards; nothing else flows up. */
export type Command =
  | { readonly do: 'step' | 'back' | 'decision' | 'week' | 'undo' | 'redo' | 'play' | 'speed' }
  | { readonly do: 'choose'; readonly choice: Choice }
  | { readonly do: 'letModel'; readonly decide: 'this' | 'others' | 'always' }
  | { readonly do: 'takeBack'; readonly who: string }
  | { readonly do: 'goTo'; readonly to: Where }
  | { readonly do: 'restart'; readonly seed: string }
  | { readonly do: 'openMember'; readonly member: string | null }
  | { readonly do: 'showPanel'; readonly panel: Panel }
  | { readonly do: 'showPage'; readonly page: Page }
  | { readonly do: 'showPicture'; readonly picture: Picture }
  | { readonly do: 'toggleOdds' | 'dismissNotice' }

export const commandEvent = 'armistice-command'

/** Sends a command from an element to the page. */
export function send(from: EventTarget, command: Command): void {
  from.dispatchEvent(new CustomEvent<Command>(commandEvent, { detail: command, bubbles: true, composed: true }))
}
