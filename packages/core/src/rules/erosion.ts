import { poisson } from '../random/distributions/poisson.js'
import type { Kit } from './kit.js'
import { coverage } from './mechanism.js'
import type { World } from './world.js'

/** A week of erosion: the odds double every T days, more slowly while findings are made (rule E1). */
export function erode(world: World, kit: Kit): void {
  const { truce } = kit.model
  scaleOdds(world, world.mechanism.state === 'operational' ? truce.weeklyMonitored : truce.weekly)
}

/** The week is over: what the mechanism can be expected to have counted of its minor violations (rule E2). */
export function observe(world: World, kit: Kit, week: number): void {
  world.erosion.week = week
  world.erosion.expected = kit.model.truce.rateBefore * erosion(world) * 7 * coverage(world, kit)
}

/** The count of the last week, Poisson around what was to be expected. It changes nothing, so it is drawn when it is read. */
export function observed({ erosion: { week, expected } }: World, { model, random }: Kit): number {
  return week === 0 ? 0 : poisson(Math.min(expected, 1e6), random.uniform(model.streams.observation, week))
}

/** An answered violation lowers the odds, an unanswered one raises them (rule E3). They stay between 10^-9 and 10^9. */
export function scaleOdds(world: World, factor: number): void {
  world.erosion.odds = Math.min(1e9, Math.max(1e-9, world.erosion.odds * factor))
}

/** The share of the old rate of minor violations that is back, 0 to 1. */
export function erosion(world: World): number {
  return world.erosion.odds / (1 + world.erosion.odds)
}
