import { charts } from './en/charts.js'
import { debrief } from './en/debrief.js'
import { editor } from './en/editor.js'

/** The parts of the page that speak English in every language. Whoever translates one takes it out of here. */
export const untranslated = { charts, debrief, editor }
