import { typeset } from '@armistice/core/words/fr'
import { en } from './en.js'
import { ledger as englishLedger } from './en/ledger.js'
import { sheets as englishSheets } from './en/sheets.js'
import { statechart as englishStatechart } from './en/statechart.js'
import type { Messages, TextsLater } from './messages.js'
import type { LedgerMessages } from './ledger.js'
import type { SheetMessages } from './sheets.js'
import type { StatechartMessages } from './statechart.js'
import { withEnglish } from './translation.js'
import { branches } from './fr/branches.js'
import { frame } from './fr/frame.js'
import { ledger } from './fr/ledger.js'
import { sheets } from './fr/sheets.js'
import { statechart } from './fr/statechart.js'
import { views } from './fr/views.js'

/** The page's own texts in French. */
export const messages: Messages = typeset(withEnglish<Messages>(en, { ...frame, ...views, branches }))

/** Of the dialogs. */
export const later: TextsLater = {
  ledger: typeset(withEnglish<LedgerMessages>(englishLedger, ledger)),
  sheets: typeset(withEnglish<SheetMessages>(englishSheets, sheets)),
  statechart: typeset(withEnglish<StatechartMessages>(englishStatechart, statechart))
}

export { quantities } from '@armistice/core/words/fr'
