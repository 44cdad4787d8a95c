import { editor } from './en/editor.js'
import { textsLater, whenSpeaking } from './messages.js'

/** The texts of the page of scenarios, apart from the others so that the first view stays small. */
export type EditorMessages = typeof editor

/** In the language of the page, as it is when they are read. */
export let editorMessages: EditorMessages = textsLater?.editor ?? editor

whenSpeaking(() => {
  editorMessages = textsLater?.editor ?? editor
})
