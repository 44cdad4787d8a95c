import type { Random } from '../random/random.js'
import type { Happening } from './occurrence.js'
import type { Model } from './model.js'
import type { World } from './world.js'

/** What a rule may read besides the world: the scenario, and chance. */
export interface Kit {
  readonly model: Model
  readonly random: Random
  /** False where nobody reads the log: occurrences are then counted but not kept. */
  readonly logging: boolean
}

/** Puts what happened into the log and gives its sequence number. */
export function record(world: World, kit: Kit, causes: readonly number[], happening: Happening): number {
  const seq = world.seq++
  if (kit.logging) tell(world, seq, causes, happening)
  return seq
}

/**
 * The second half of `record`, for what happens a hundred times a run: whoever takes a number from `world.seq` tells
 * only `if (kit.logging)`, and otherwise does not even say what there would be to tell.
 */
export function tell(world: World, seq: number, causes: readonly number[], happening: Happening): void {
  world.log.push({ seq, hour: world.hour, ...happening, causes: tidy(causes) })
}

/** Causes in order, each once; -1 stands for a cause that the run never had. */
function tidy(causes: readonly number[]): readonly number[] {
  if (causes.length === 1 && causes[0]! >= 0) return causes
  return [...new Set(causes)].filter((cause) => cause >= 0).sort((a, b) => a - b)
}
