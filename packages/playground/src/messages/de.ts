import type { Messages, TextsLater } from './messages.js'
import { branches } from './de/branches.js'
import { charts } from './de/charts.js'
import { debrief } from './de/debrief.js'
import { editor } from './de/editor.js'
import { frame } from './de/frame.js'
import { lab } from './de/lab.js'
import { ledger } from './de/ledger.js'
import { sheets } from './de/sheets.js'
import { statechart } from './de/statechart.js'
import { views } from './de/views.js'

/** The page's own texts in German. */
export const messages: Messages = { ...frame, ...views, branches }

/** Of the dialogs, the pictures and the other pages. */
export const later: TextsLater = { charts, debrief, editor, lab, ledger, sheets, statechart }

export { quantities } from '@armistice/core/words/de'
