import { statechart } from './en/statechart.js'
import { textsLater, whenSpeaking } from './messages.js'

/** The texts of the statechart, apart from the others so that the first view stays small. */
export type StatechartMessages = typeof statechart

/** In the language of the page, as it is when they are read. */
export let statechartMessages: StatechartMessages = textsLater?.statechart ?? statechart

whenSpeaking(() => {
  statechartMessages = textsLater?.statechart ?? statechart
})
