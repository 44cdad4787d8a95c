import type { World } from '../rules/world.js'

/** How the quantities that everybody can see stood from one place on, until the next level. */
export interface Level {
  /** Events handled when it was reached. */
  readonly place: number
  /** Hours from the start of the run. */
  readonly hour: number
  /** `deter` is 1 - exp(-(denial + punishment)), 0 to 1. */
  readonly deter: number
  readonly denial: number
  readonly punishment: number
  /** 0 to 5. */
  readonly credibility: number
  /** 0 to 5. */
  readonly impunity: number
  /** The stage of each hub in the order of the scenario: 0 planned to 3 full capability. */
  readonly hubs: readonly number[]
}

/** The level of a run after an event, or the one before where nothing has changed; null before the entry into force. */
export function levelAt(world: World, place: number, before: Level | undefined): Level | null {
  if (world.force < 0) return null
  const { deter, denial, punishment } = world.deterrence
  const { hour, credibility, impunity, hubs } = world
  const same =
    before?.deter === deter &&
    before.denial === denial &&
    before.punishment === punishment &&
    before.credibility === credibility &&
    before.impunity === impunity &&
    hubs.every(({ stage }, index) => stage === before.hubs[index])
  if (same) return before
  return { place, hour, deter, denial, punishment, credibility, impunity, hubs: hubs.map(({ stage }) => stage) }
}
