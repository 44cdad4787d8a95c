import type { Scenario, SessionView } from '@armistice/core'
import { messages } from '../messages/messages.js'
import { narrate, questionText } from '../words.js'
import { visible } from './visible.js'

/** The one sentence that leads the page and that the live region says: the open question, else what happened last. */
export function sentence(view: SessionView, scenario: Scenario): string {
  if (view.question) return questionText(view.question, scenario)
  const last = visible(view).at(-1)
  return last ? narrate(last, scenario) : messages.now.start(scenario.title)
}
