import { en } from './en.js'
import type { LabMessages } from './lab.js'
import type { ChartsMessages } from './charts.js'
import type { DebriefMessages } from './debrief.js'
import type { EditorMessages } from './editor.js'
import type { LedgerMessages } from './ledger.js'
import type { SheetMessages } from './sheets.js'
import type { StatechartMessages } from './statechart.js'

/** Every text of the page itself; what happens in a run is said by the library. */
export type Messages = typeof en

/** The texts in the language of the page. It changes while the page is open: read it when drawing, keep nothing of it. */
export let messages: Messages = en

/** The texts of what is loaded later, in the language of the page; null while that is English. */
export let textsLater: TextsLater | null = null

/** From here on the page speaks these texts. */
export function speak(texts: Messages, later: TextsLater | null): void {
  messages = texts
  textsLater = later
  for (const follow of followers) follow()
}

/** Calls back whenever the page speaks another language. */
export function whenSpeaking(follow: () => void): void {
  followers.add(follow)
}

const followers = new Set<() => void>()

export interface TextsLater {
  readonly lab: LabMessages
  readonly charts: ChartsMessages
  readonly debrief: DebriefMessages
  readonly editor: EditorMessages
  readonly ledger: LedgerMessages
  readonly sheets: SheetMessages
  readonly statechart: StatechartMessages
}
