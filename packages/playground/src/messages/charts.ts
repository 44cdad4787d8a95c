import { charts } from './en/charts.js'
import { textsLater, whenSpeaking } from './messages.js'

/** The texts of the charts of a run, apart from the others so that the first view stays small. */
export type ChartsMessages = typeof charts

/** In the language of the page, as it is when they are read. */
export let chartsMessages: ChartsMessages = textsLater?.charts ?? charts

whenSpeaking(() => {
  chartsMessages = textsLater?.charts ?? charts
})
