import { debrief } from './en/debrief.js'
import { textsLater, whenSpeaking } from './messages.js'

/** The texts of the debrief, apart from the others so that the first view stays small. */
export type DebriefMessages = typeof debrief

/** In the language of the page, as it is when they are read. */
export let debriefMessages: DebriefMessages = textsLater?.debrief ?? debrief

whenSpeaking(() => {
  debriefMessages = textsLater?.debrief ?? debrief
})
