import type { Configuration } from '../machine/configuration.js'
import type { World } from '../rules/world.js'
import type { Session } from './session.js'
import { fold } from './fold.js'
import { beginWalk, heldAt, placeOf, walkOn } from './walk.js'

/** Where a session stands, so that runs can go on from a copy of it: the live states, the world, who holds a seat. */
export interface Standing {
  readonly configuration: Configuration
  readonly world: World
  readonly held: Readonly<Record<string, string>>
}

/** The place at which a session stands, from a run of its own (rule S1). */
export function standing(session: Session): Standing {
  const folded = fold(session.log)
  const walk = beginWalk(session)
  while (placeOf(walk) < folded.place && walkOn(walk, session, folded)) continue
  const { configuration, world } = walk.drive.running
  return {
    configuration,
    world: { ...world, log: [] },
    held: heldAt(session, folded.delegations, placeOf(walk))
  }
}
