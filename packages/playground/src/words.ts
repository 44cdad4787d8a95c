// The one door to the words of the library, in the language of the page.
import * as core from '@armistice/core/words'
import type { Messages, Names, QuantityNames } from '@armistice/core/words'
import type { Occurrence, Scenario } from '@armistice/core'

export { day, isTold, pledgeName, when } from '@armistice/core/words'

let words: Messages = core.en
let quantities: QuantityNames | null = null

/** From here on the library's words are these. */
export function speakWords(next: Messages, names: QuantityNames | null): void {
  words = next
  quantities = names
}

/** What the page's language calls the numbers of a scenario; null for English, which the ledger brings. */
export const quantitiesHere = (): QuantityNames | null => quantities
/** The library's words in the page's language, for functions that take them. */
export const wordsHere = (): Messages => words

export const narrate = (it: Occurrence, scenario: Scenario) => core.narrate(it, scenario, words)
export const narrateCause = (it: Occurrence, scenario: Scenario) => core.narrateCause(it, scenario, words)
export const hindsight = (it: Occurrence, scenario: Scenario) => core.hindsight(it, scenario, words)
export const disposition = (type: Parameters<typeof core.disposition>[0], scenario: Scenario) =>
  core.disposition(type, scenario, words)
export const questionText = (question: Parameters<typeof core.questionText>[0], scenario: Scenario) =>
  core.questionText(question, scenario, words)
export const optionLabel = (
  kind: Parameters<typeof core.optionLabel>[0],
  choice: Parameters<typeof core.optionLabel>[1]
) => core.optionLabel(kind, choice, words)
export const label = <K extends core.LabelKind>(
  kind: K,
  code: keyof core.Labels[K],
  about: { readonly scenario?: Scenario } = {}
) => core.label(kind, code, { ...about, messages: words })
/** What members, parties and hubs are called. */
export const namesOf = (scenario: Scenario): Names => core.namesOf(scenario, words)
export const honesty = (scenario: Scenario) => core.honesty(scenario, words)
export const assumptions = (scenario: Scenario) => core.assumptions(scenario, words)
export const date = (iso: string) => core.date(iso, words)
export const elapsed = (hours: number) => core.elapsed(hours, words)
export const decimal = (value: number) => core.decimal(value, words)
export const shortName = (id: string) => core.shortName(id, words)

/** A number as the page's language writes it: "2.5", "2,5". */
export const figure = (value: number) => String(value).replace('.', decimal(0.5).charAt(1))
/** A label inside a text: small, except in German, where nouns keep their capital. */
export const small = (text: string) => (words.language === 'de' ? text : text.charAt(0).toLowerCase() + text.slice(1))
