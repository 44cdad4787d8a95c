import { en } from './en.js'

/** Every text of the page itself; what happens in a run is said by the library. A language that lacks one does not compile. */
export type Messages = typeof en

export const messages: Messages = en
