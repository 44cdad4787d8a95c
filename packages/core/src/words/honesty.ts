import { countByStatus } from '../scenario/ledger.js'
import type { Scenario } from '../scenario/scenario.js'
import { date } from './label.js'
import { en } from './messages/en.js'
import type { Messages } from './messages.js'

/** What stands beside every result: that it is no forecast, and how old the positions are, or that all is made up. */
export function honesty(scenario: Scenario, messages: Messages = en): string {
  const { honesty } = messages
  const { asOf, fictional = false } = scenario
  return `${honesty.forecast} ${fictional ? honesty.fictional : honesty.positions(date(asOf, messages))}`
}

/** "112 of 186 numbers are assumptions." */
export function assumptions(scenario: Scenario, messages: Messages = en): string {
  const { assumption, total } = countByStatus(scenario)
  return messages.honesty.assumptions(assumption, total)
}
