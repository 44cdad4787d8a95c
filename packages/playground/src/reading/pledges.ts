import type { Capability, Firmness, PublicWorld, Scenario, SessionView } from '@armistice/core'

export type Member = Scenario['members'][number]
export type Pledge = Scenario['pledges'][number]

/** How firmly a member has pledged: the firmest of the pledges that tell most about it. */
export function firmnessOf(member: string, scenario: Scenario): Firmness {
  const said = telling(member, scenario).map(({ firmness }) => firmness)
  return firmest.find((firmness) => said.includes(firmness)) ?? 'notStated'
}

const firmest: readonly Firmness[] = ['formal', 'conditional', 'considering', 'ruledOut', 'notStated']

/** How far the pledges that tell most about a member have come. */
export function presenceOf(member: string, view: SessionView, scenario: Scenario): PledgeStanding {
  const states = telling(member, scenario).map(({ id }) => view.world.pledges[id]?.state ?? 'notStated')
  return furthest.find((state) => states.includes(state)) ?? 'notStated'
}

/** Forces inside the protected state, else any that leave home, else anything that is not ruled out, else all there is. */
function telling(member: string, scenario: Scenario): readonly Pledge[] {
  const all = pledgesOf(member, scenario)
  const open = all.filter(({ firmness }) => !silent.includes(firmness))
  const inside = open.filter(({ location }) => location === 'insideProtected')
  const sent = open.filter(({ capability }) => !stayHome.includes(capability))
  return [inside, sent, open, all].find((some) => some.length > 0) ?? []
}

type PledgeStanding = PublicWorld['pledges'][string]['state']

const silent: readonly Firmness[] = ['ruledOut', 'notStated']
const stayHome: readonly Capability[] = ['finance', 'sanctions', 'training']
const furthest: readonly PledgeStanding[] = [
  'inPlace',
  'partlyInPlace',
  'suspended',
  'preparing',
  'authorised',
  'awaitingMandate',
  'pledged',
  'withdrawn',
  'refused',
  'ruledOut',
  'notStated'
]

export const pledgesOf = (member: string, { pledges }: Scenario): readonly Pledge[] =>
  pledges.filter((pledge) => pledge.member === member)
