import { listStrategies, type Scenario, type StrategyEntry, type StrategyName } from '@armistice/core'
import { sheetMessages } from '../../messages/sheets.js'
import { namesOf } from '../../words.js'

/** Somebody who decides, and the strategies that know how to. */
export interface Seat {
  readonly id: string
  readonly name: string
  readonly strategies: readonly StrategyEntry[]
}

export interface SeatGroup {
  readonly title: string
  readonly seats: readonly Seat[]
}

/** By id of a seat, the strategy that holds it; null for the person. */
export type Held = Readonly<Record<string, StrategyName | null>>

/** Everybody who can be asked: the two parties, the partners, the members. */
export function seatGroups(scenario: Scenario): SeatGroup[] {
  const { parties, members } = scenario
  const names = namesOf(scenario)
  const words = sheetMessages.roles
  const fit = (...wanted: readonly StrategyEntry['for'][]) =>
    listStrategies().filter(({ for: whose }) => whose === 'anybody' || wanted.includes(whose))
  const of = (role: 'guarantor' | 'partner') =>
    members
      .filter(
        (member) => member.role === role && member.id !== parties.protected.id && member.id !== parties.challenger.id
      )
      .map(({ id }) => ({ id, name: names.of(id), strategies: fit('members') }))
  const groups = [
    {
      title: words.parties,
      seats: [
        { ...parties.protected, strategies: fit('members') },
        { ...parties.challenger, strategies: fit('challenger') }
      ].map(({ id, strategies }) => ({ id, name: names.of(id), strategies }))
    },
    { title: words.partners, seats: of('partner') },
    { title: words.members, seats: of('guarantor') }
  ]
  return groups.filter(({ seats }) => seats.length > 0)
}

/** Who holds each seat now. */
export const heldNow = (groups: readonly SeatGroup[], held: Readonly<Record<string, StrategyName>>): Held =>
  Object.fromEntries(groups.flatMap(({ seats }) => seats.map(({ id }) => [id, held[id] ?? null])))

/** The person takes the seats that are wanted; a strategy takes the others where it can, else the model. */
export function assign(groups: readonly SeatGroup[], wanted: (id: string) => boolean, rest: StrategyName): Held {
  const all = groups.flatMap(({ seats }) => seats)
  return Object.fromEntries(
    all.map(({ id, strategies }) => [
      id,
      wanted(id) ? null : strategies.some(({ name }) => name === rest) ? rest : 'model'
    ])
  )
}

/** The seats that strategies hold. */
export const heldOnly = (held: Held): Record<string, StrategyName> =>
  Object.fromEntries(Object.entries(held).filter((entry): entry is [string, StrategyName] => entry[1] !== null))
