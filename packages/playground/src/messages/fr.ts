import { typeset } from '@armistice/core/words/fr'
import type { Messages, TextsLater } from './messages.js'
import { branches } from './fr/branches.js'
import { charts } from './fr/charts.js'
import { debrief } from './fr/debrief.js'
import { editor } from './fr/editor.js'
import { frame } from './fr/frame.js'
import { lab } from './fr/lab.js'
import { ledger } from './fr/ledger.js'
import { sheets } from './fr/sheets.js'
import { statechart } from './fr/statechart.js'
import { views } from './fr/views.js'

/** The page's own texts in French. */
export const messages: Messages = typeset({ ...frame, ...views, branches })

/** Of the dialogs, the pictures and the other pages. */
export const later: TextsLater = typeset({ charts, debrief, editor, lab, ledger, sheets, statechart })

export { quantities } from '@armistice/core/words/fr'
