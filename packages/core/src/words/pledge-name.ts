import type { Scenario } from '../scenario/scenario.js'
import { label } from './label.js'
import { en } from './messages/en.js'
import type { Messages } from './messages.js'
import { namesOf } from './names.js'

/** A pledge as people call it: "Land forces in Ukraine, western hub". */
export function pledgeName(id: string, scenario: Scenario, messages: Messages = en): string {
  const pledge = scenario.pledges.find((each) => each.id === id)
  if (!pledge) return id
  const where = { scenario, messages }
  const what = `${label('capability', pledge.capability, where)} ${label('location', pledge.location, where)}`
  if (pledge.hub === undefined) return what
  const hub = namesOf(scenario, messages).hub(pledge.hub)
  // A German noun keeps its capital.
  return `${what}, ${messages.language === 'de' ? hub : hub.charAt(0).toLowerCase() + hub.slice(1)}`
}
