import { lab } from './en/lab.js'
import { textsLater, whenSpeaking } from './messages.js'

/** The texts of the Lab and its figures, apart from the others so that the first view stays small. */
export type LabMessages = typeof lab

/** In the language of the page, as it is when they are read. */
export let labMessages: LabMessages = textsLater?.lab ?? lab

whenSpeaking(() => {
  labMessages = textsLater?.lab ?? lab
})
