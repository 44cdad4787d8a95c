import { erosion } from './erosion.js'
import type { EventOf } from './events.js'
import { record, type Kit } from './kit.js'
import type { Ending, Presence } from './occurrence.js'
import type { World } from './world.js'

/** Ends the run. Nothing is due after it (rule Z1). */
export function end(
  world: World,
  _event: unknown,
  kit: Kit,
  causes: readonly number[],
  { ending }: { ending: Ending }
): void {
  const because = [...causes, ...(world.open?.causes ?? []), world.seq - 1]
  world.ending = ending
  world.agenda = []
  world.questions = []
  record(world, kit, ending === 'held' || ending === 'frozen' ? causes : because, {
    code: 'run.ended',
    ending,
    type: world.type
  })
}

/** The guarantees are void: the protected state broke the ceasefire unprovoked (rule R2). */
export function lapse(world: World, _event: EventOf<'finding.issued'>, kit: Kit): void {
  world.open!.causes = [record(world, kit, world.open!.causes, { code: 'guarantees.lapsed' })]
}

/** A phase of the presence is entered. */
export function enterPhase(
  world: World,
  _event: unknown,
  kit: Kit,
  _causes: readonly number[],
  { phase }: { phase: Presence }
): void {
  // The first phase comes with the ceasefire itself, whatever was recorded after that: backing holds its number then.
  record(world, kit, [phase === 'ceasefire' ? world.backing.cause : world.seq - 1], { code: 'phase.entered', phase })
}

/** Whether the truce that held has eroded beyond the level from which it counts as frozen (rule Z2). */
export function isEroded(world: World, _event: EventOf<'horizon.reached'>, kit: Kit): boolean {
  return erosion(world) > kit.model.truce.frozenAbove
}

export function startsAtCeasefire(_world: World, _event: unknown, kit: Kit): boolean {
  return kit.model.start === 'ceasefire'
}
