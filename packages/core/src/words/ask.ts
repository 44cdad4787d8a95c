import type { Choice, Question, QuestionKind } from '../rules/question.js'
import type { Scenario } from '../scenario/scenario.js'
import { en } from './messages/en.js'
import type { Messages } from './messages.js'
import { namesOf, type Names } from './names.js'

/** A question as it is put: who is asked, what about, and what there is to decide. */
export function questionText(question: Question, scenario: Scenario, messages: Messages = en): string {
  const text = messages.questions[question.kind] as (question: Question, names: Names) => string
  return text(question, namesOf(scenario, messages))
}

/** The words on an option, such as "In part". */
export function optionLabel(kind: QuestionKind, choice: Choice, messages: Messages = en): string {
  const labels: Readonly<Record<string, string>> = messages.options[kind]
  const label = labels[choice]
  if (label === undefined)
    throw new RangeError(
      `Expected a choice of a ${kind} question (${Object.keys(labels).join(', ')}), but received ${choice}`
    )
  return label
}
