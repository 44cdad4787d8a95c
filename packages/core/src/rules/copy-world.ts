import { listOf } from './list.js'
import type { World } from './world.js'

/**
 * A world that can be run on without a mark on the one that it was copied from. What stands on the agenda, in the log and
 * among the questions never changes, so that both have the same.
 */
export function copyWorld(world: World): World {
  return {
    ...copyOf({ ...world, log: [], agenda: [], questions: [] }),
    log: world.log.slice(),
    agenda: world.agenda.slice(),
    questions: world.questions.slice()
  }
}

/** Faster than through JSON, and what is made keeps the shape that the rules are compiled for. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return listOf(value as unknown[], copyOf) as T
  const copy = { ...value }
  for (const key in copy) if (typeof copy[key] === 'object') copy[key] = copyOf(copy[key])
  return copy
}
