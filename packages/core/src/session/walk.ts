import type { Occurrence } from '../rules/occurrence.js'
import { beginDrive, driveOn, type Drive, type Seats } from '../run/drive.js'
import { strategy } from '../strategies/strategies.js'
import type { Folded } from './fold.js'
import { levelAt, type Level } from './level.js'
import type { Session } from './session.js'

/**
 * A run that is walked along, and what it was at each place on the way. It only ever grows, so that several timelines
 * can stand on one walk, each as far as it knows.
 */
export interface Walk {
  readonly drive: Drive
  /** After each place: how many occurrences there were, the hour, and the live states. */
  readonly lengths: number[]
  readonly hours: number[]
  readonly states: (readonly string[])[]
  readonly log: readonly Occurrence[]
  /** One for each change of what can be seen. */
  readonly levels: Level[]
}

export function beginWalk({ scenario, seed, run }: Session): Walk {
  const drive = beginDrive(scenario, seed, run)
  const walk: Walk = { drive, lengths: [], hours: [], states: [], levels: [], log: drive.running.world.log }
  note(walk)
  return walk
}

/** The place that a walk has come to. */
export const placeOf = (walk: Walk): number => walk.lengths.length - 1

/** Walks over one event, decided by whoever holds the seats. False at the end of the run. */
export function walkOn(walk: Walk, session: Session, folded: Folded): boolean {
  if (!driveOn(walk.drive, seatsAt(session, folded, placeOf(walk)))) return false
  note(walk)
  return true
}

function note({ drive, lengths, hours, states, levels, log }: Walk): void {
  const { configuration, world } = drive.running
  const before = levels.at(-1)
  const level = levelAt(world, lengths.length, before)
  if (level !== null && level !== before) levels.push(level)
  lengths.push(log.length)
  hours.push(world.hour)
  states.push(configuration.names)
}

/** Who decides the event after a place. */
export function seatsAt(session: Session, { decisions, delegations }: Folded, place: number): Seats {
  const here = decisionAt(decisions, place)
  return {
    decisions: new Map(here ? [[here.question, { question: here.question, choice: here.choice }]] : []),
    strategies: new Map(
      Object.entries(heldAt(session, delegations, place)).map(([who, name]) => [
        who,
        { name, decide: strategy(name), keeps: false }
      ])
    )
  }
}

/** Who is held by which strategy at a place. */
export function heldAt(
  { strategies }: Session,
  delegations: Folded['delegations'],
  place: number
): Record<string, string> {
  const held: Record<string, string> = { ...strategies }
  for (const { place: since, who, strategy: name } of delegations) {
    if (since > place) break
    if (name === null) delete held[who]
    else held[who] = name
  }
  return held
}

/** Decisions stand in order of their places, so the one at a place is found by halving. */
function decisionAt(decisions: Folded['decisions'], place: number): Folded['decisions'][number] | undefined {
  let low = 0
  let high = decisions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (decisions[middle]!.place < place) low = middle + 1
    else high = middle
  }
  return decisions[low]?.place === place ? decisions[low] : undefined
}
