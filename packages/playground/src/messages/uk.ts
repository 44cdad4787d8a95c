import { en } from './en.js'
import { ledger as englishLedger } from './en/ledger.js'
import { sheets as englishSheets } from './en/sheets.js'
import { statechart as englishStatechart } from './en/statechart.js'
import type { Messages, TextsLater } from './messages.js'
import type { LedgerMessages } from './ledger.js'
import type { SheetMessages } from './sheets.js'
import type { StatechartMessages } from './statechart.js'
import { withEnglish } from './translation.js'
import { branches } from './uk/branches.js'
import { frame } from './uk/frame.js'
import { ledger } from './uk/ledger.js'
import { sheets } from './uk/sheets.js'
import { statechart } from './uk/statechart.js'
import { views } from './uk/views.js'

/** The page's own texts in Ukrainian. */
export const messages: Messages = withEnglish<Messages>(en, { ...frame, ...views, branches })

/** Of the dialogs. */
export const later: TextsLater = {
  ledger: withEnglish<LedgerMessages>(englishLedger, ledger),
  sheets: withEnglish<SheetMessages>(englishSheets, sheets),
  statechart: withEnglish<StatechartMessages>(englishStatechart, statechart)
}

export { quantities } from '@armistice/core/words/uk'
