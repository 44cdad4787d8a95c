import type { Messages, TextsLater } from './messages.js'
import { branches } from './uk/branches.js'
import { charts } from './uk/charts.js'
import { debrief } from './uk/debrief.js'
import { editor } from './uk/editor.js'
import { frame } from './uk/frame.js'
import { lab } from './uk/lab.js'
import { ledger } from './uk/ledger.js'
import { sheets } from './uk/sheets.js'
import { statechart } from './uk/statechart.js'
import { views } from './uk/views.js'

/** The page's own texts in Ukrainian. */
export const messages: Messages = { ...frame, ...views, branches }

/** Of the dialogs, the pictures and the other pages. */
export const later: TextsLater = { charts, debrief, editor, lab, ledger, sheets, statechart }

export { quantities } from '@armistice/core/words/uk'
