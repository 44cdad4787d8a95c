import type { Choice, Scenario, StrategyName, Where } from '@armistice/core'
import type { Language } from '@armistice/core/words'
import type { Tree } from './branches.js'
import type { Page, Panel, Picture, Sheet } from './state.js'

/** Everything a person can ask of the page. Views send commands upwards; nothing else flows up. */
export type Command =
  | { readonly do: 'step' | 'back' | 'decision' | 'week' | 'undo' | 'redo' | 'play' | 'speed' }
  | { readonly do: 'choose'; readonly choice: Choice }
  | { readonly do: 'letModel'; readonly decide: 'this' | 'others' | 'always' }
  | { readonly do: 'takeBack'; readonly who: string }
  | { readonly do: 'goTo'; readonly to: Where }
  /** A new run: with the seats as they were from the start, unless others are given. */
  | { readonly do: 'restart'; readonly seed: string; readonly seats?: Seats }
  /** A new run of another scenario, with the seed as it is. */
  | { readonly do: 'openScenario'; readonly scenario: Scenario }
  /** From here on: who is held by which strategy, null for the person. */
  | { readonly do: 'seat'; readonly seats: Readonly<Record<string, StrategyName | null>> }
  | BranchCommand
  | { readonly do: 'openSheet'; readonly sheet: Sheet | null }
  | { readonly do: 'openMember'; readonly member: string | null }
  | { readonly do: 'showPanel'; readonly panel: Panel }
  | { readonly do: 'showPage'; readonly page: Page }
  | { readonly do: 'speak'; readonly language: Language }
  | { readonly do: 'showPicture'; readonly picture: Picture }
  | { readonly do: 'toggleOdds' | 'togglePauses' | 'dismissNotice' }

/** By id of a member or party, the strategy that holds its seat; the person has the others. */
export type Seats = Readonly<Record<string, StrategyName>>

export type BranchCommand =
  | { readonly do: 'fork' | 'putBack' | 'nextBranch' }
  | { readonly do: 'switchTo'; readonly branch: string; readonly to?: Where }
  | { readonly do: 'rename' | 'comment'; readonly branch: string; readonly text: string }
  | { readonly do: 'remove'; readonly branch: string }
  | { readonly do: 'openTree'; readonly tree: Tree; readonly notice?: string | null }

export const commandEvent = 'armistice-command'

/** Sends a command from an element to the page. */
export function send(from: EventTarget, command: Command): void {
  from.dispatchEvent(new CustomEvent<Command>(commandEvent, { detail: command, bubbles: true, composed: true }))
}
