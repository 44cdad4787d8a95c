import { countByStatus } from '../scenario/ledger.js'
import type { Scenario } from '../scenario/scenario.js'
import { date } from './label.js'
import { messagesIn, type Language } from './language.js'

/** What stands beside every result: that it is no forecast, and how old the positions are, or that all is made up. */
export function honesty(scenario: Scenario, language: Language = 'en'): string {
  const { honesty } = messagesIn(language)
  const { asOf, fictional = false } = scenario
  return `${honesty.forecast} ${fictional ? honesty.fictional : honesty.positions(date(asOf, language))}`
}

/** "112 of 186 numbers are assumptions." */
export function assumptions(scenario: Scenario, language: Language = 'en'): string {
  const { assumption, total } = countByStatus(scenario)
  return messagesIn(language).honesty.assumptions(assumption, total)
}
