import { en } from './en.js'
import { ledger as englishLedger } from './en/ledger.js'
import { sheets as englishSheets } from './en/sheets.js'
import { statechart as englishStatechart } from './en/statechart.js'
import type { Messages, TextsLater } from './messages.js'
import type { LedgerMessages } from './ledger.js'
import type { SheetMessages } from './sheets.js'
import type { StatechartMessages } from './statechart.js'
import { withEnglish } from './translation.js'
import { branches } from './de/branches.js'
import { frame } from './de/frame.js'
import { ledger } from './de/ledger.js'
import { sheets } from './de/sheets.js'
import { statechart } from './de/statechart.js'
import { views } from './de/views.js'

/** The page's own texts in German. */
export const messages: Messages = withEnglish<Messages>(en, { ...frame, ...views, branches })

/** Of the dialogs. */
export const later: TextsLater = {
  ledger: withEnglish<LedgerMessages>(englishLedger, ledger),
  sheets: withEnglish<SheetMessages>(englishSheets, sheets),
  statechart: withEnglish<StatechartMessages>(englishStatechart, statechart)
}

export { quantities } from '@armistice/core/words/de'
