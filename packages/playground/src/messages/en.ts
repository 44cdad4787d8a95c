import { branches } from './en/branches.js'
import { frame } from './en/frame.js'
import { views } from './en/views.js'

/** The page's own texts in English. */
export const en = { ...frame, ...views, branches }
