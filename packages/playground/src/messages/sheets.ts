import { sheets } from './en/sheets.js'
import { textsLater, whenSpeaking } from './messages.js'

/** The texts of the dialogs, apart from the others so that the first view stays small. A language that lacks one does not compile. */
export type SheetMessages = typeof sheets

/** In the language of the page, as it is when they are read. */
export let sheetMessages: SheetMessages = textsLater?.sheets ?? sheets

whenSpeaking(() => {
  sheetMessages = textsLater?.sheets ?? sheets
})
