import type { Scenario } from '../scenario/scenario.js'
import { en } from './messages/en.js'
import type { Messages } from './messages.js'

/** What a sentence may call by name. The names come from the scenario, in the words of the language. */
export interface Names {
  readonly protected: string
  readonly challenger: string
  /** The name of a member, or of a party by its id or role. */
  of(id: string): string
  hub(id: string): string
  /** How a text of the scenario is called in this language, where that is known; else the text itself. */
  called(text: string): string
  isHub(id: string): boolean
  rung(rung: number): string | undefined
  /** The delivered strength that is assumed to be needed against a severity: its range, where there is one. */
  neededRange(severity: 2 | 3 | 4): readonly number[] | undefined
  pledge(id: string): Scenario['pledges'][number] | undefined
  /** Who grants the mandate for a pledge, where the scenario says so. */
  gate(pledge: string): string | undefined
  /** The member that leads the monitoring mechanism, where the scenario names one. */
  readonly lead: string | undefined
}

const made = new WeakMap<Messages, WeakMap<Scenario, Names>>()

/** The names of a scenario as a language has them. An id that the scenario does not know stands for itself. */
export function namesOf(scenario: Scenario, messages: Messages = en): Names {
  let byScenario = made.get(messages)
  if (!byScenario) made.set(messages, (byScenario = new WeakMap()))
  let names = byScenario.get(scenario)
  if (!names) byScenario.set(scenario, (names = collect(scenario, messages)))
  return names
}

function collect(
  { parties, members, hubs, ladder, pledges, mechanism, language }: Scenario,
  { known }: Messages
): Names {
  // A name is known by what it is in English, so that a document in another language keeps its own.
  const here = (name: string) =>
    language.startsWith('en') && Object.hasOwn(known, name) ? (known[name] ?? name) : name
  // The roles go last: they mean the parties even where a member has taken such an id.
  const byId = new Map([
    ...members.map((member) => [member.id, here(member.name)] as const),
    ...Object.values(parties).map((party) => [party.id, here(party.name)] as const),
    ['protected', here(parties.protected.name)],
    ['challenger', here(parties.challenger.name)]
  ])
  const of = (id: string) => byId.get(id) ?? id
  return {
    protected: of('protected'),
    challenger: of('challenger'),
    of,
    hub: (id) => here(hubs.find((hub) => hub.id === id)?.name ?? id),
    called: here,
    isHub: (id) => hubs.some((hub) => hub.id === id),
    rung: (rung) => told(ladder.rungs.find(({ id }) => id === rung)?.title),
    neededRange: (severity) => ladder.needed[severity].range,
    pledge: (id) => pledges.find((pledge) => pledge.id === id),
    gate: (id) => {
      const pledge = pledges.find((each) => each.id === id)
      if (pledge?.gated === false) return undefined
      return told(members.find((member) => member.id === pledge?.member)?.gate?.name)
    },
    lead: mechanism.lead && of(mechanism.lead)
  }

  function told(text: string | undefined): string | undefined {
    return text === undefined ? undefined : here(text)
  }
}
