import { branches } from './en/branches.js'
import { charts } from './en/charts.js'
import { debrief } from './en/debrief.js'
import { editor } from './en/editor.js'
import { frame } from './en/frame.js'
import { ledger } from './en/ledger.js'
import { views } from './en/views.js'

/** The page's own texts in English. */
export const en = { ...frame, ...views, branches, charts, debrief, editor, ledger }
