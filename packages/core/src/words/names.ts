import type { Scenario } from '../scenario/scenario.js'

/** What a sentence may call by name. The names come from the scenario, never from code. */
export interface Names {
  readonly protected: string
  readonly challenger: string
  /** The name of a member, or of a party by its id or role. */
  of(id: string): string
  hub(id: string): string
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

const known = new WeakMap<Scenario, Names>()

/** The names of a scenario. An id that the scenario does not know stands for itself. */
export function namesOf(scenario: Scenario): Names {
  let names = known.get(scenario)
  if (!names) known.set(scenario, (names = collect(scenario)))
  return names
}

function collect({ parties, members, hubs, ladder, pledges, mechanism }: Scenario): Names {
  // The roles go last: they mean the parties even where a member has taken such an id.
  const byId = new Map([
    ...members.map((member) => [member.id, member.name] as const),
    ...Object.values(parties).map((party) => [party.id, party.name] as const),
    ['protected', parties.protected.name],
    ['challenger', parties.challenger.name]
  ])
  const of = (id: string) => byId.get(id) ?? id
  return {
    protected: parties.protected.name,
    challenger: parties.challenger.name,
    of,
    hub: (id) => hubs.find((hub) => hub.id === id)?.name ?? id,
    isHub: (id) => hubs.some((hub) => hub.id === id),
    rung: (rung) => ladder.rungs.find(({ id }) => id === rung)?.title,
    neededRange: (severity) => ladder.needed[severity].range,
    pledge: (id) => pledges.find((pledge) => pledge.id === id),
    gate: (id) => {
      const pledge = pledges.find((each) => each.id === id)
      return pledge?.gated === false ? undefined : members.find((member) => member.id === pledge?.member)?.gate?.name
    },
    lead: mechanism.lead && of(mechanism.lead)
  }
}
