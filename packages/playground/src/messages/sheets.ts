import { sheets } from './en/sheets.js'

/** The texts of the dialogs, apart from the others so that the first view stays small. A language that lacks one does not compile. */
export type SheetMessages = typeof sheets

export const sheetMessages: SheetMessages = sheets
