import {
  canGoOn,
  type Comparison,
  type Manifest,
  type Scenario,
  type Session,
  type SessionView,
  type Summary
} from '@armistice/core'
import type { WhatIf } from './what-if.js'

/** Everything that the Lab's figures are read from. */
export const measures = [
  'ending',
  'resumed',
  'held',
  'frozen',
  'lapsed',
  'noDeal',
  'resumption',
  'violations',
  'attacks',
  'unanswered',
  'lastRung',
  'hubs'
] as const

/** What is asked of the runs. */
export interface Setup {
  readonly session: Session
  readonly view: SessionView
  readonly runs: number
  readonly unknowns: 'drawn' | 'fixed'
  readonly whatIf: WhatIf
}

/** A run that is over has no "from here on", and at its start nothing is decided yet: both begin at the beginning. */
export const isUnderWay = ({ place, ending }: SessionView): boolean => place > 0 && ending === null

/** From where the runs go on: the session, or the start of a run with the seats that are held. */
function fromHere({ session, view }: Pick<Setup, 'session' | 'view'>, against: Scenario | null) {
  const here = isUnderWay(view) && (against === null || canGoOn(session.scenario, against))
  return here ? { from: session } : { strategies: view.held }
}

/** What these runs are made of, as it can be given to the library elsewhere for the same bytes. */
export function optionsOf(setup: Omit<Setup, 'whatIf'>, against: Scenario | null = null) {
  const { session, runs: count, unknowns } = setup
  return { seed: session.seed, runs: count, unknowns, measures, ...fromHere(setup, against) } as const
}

/** As many orderings as the number of runs asked for can bear. */
export const orderingsFor = (count: number): number => (count <= 500 ? 20 : count <= 2000 ? 60 : 200)

/** One side of a comparison, as a summary of its own. */
export function sideOf(made: Summary | Comparison, side: 'first' | 'second'): Summary {
  if (made.format === 'armistice.ensemble') return made
  const { version, runs: count, manifest } = made
  let sides = taken.get(made)
  if (!sides) taken.set(made, (sides = {}))
  return (sides[side] ??= {
    format: 'armistice.ensemble',
    version,
    runs: count,
    manifest: ofSide(manifest, side),
    tallies: made[side]
  })
}

const taken = new WeakMap<Comparison, { first?: Summary; second?: Summary }>()

const ofSide = (manifest: Manifest, side: 'first' | 'second'): Manifest =>
  side === 'first' ? { ...manifest, against: null } : { ...manifest, scenario: manifest.against!, against: null }
