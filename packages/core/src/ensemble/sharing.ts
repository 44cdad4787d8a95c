import { leaveOneOut, remembered, shapley, thereAndBack } from '../analysis/shapley.js'
import { momentsOf, type Moments } from '../analysis/moments.js'
import { createRandom, streamOf, type Random } from '../random/random.js'
import { compile, isActive, type Model } from '../rules/model.js'
import { scenarioOf, admit, type Scenario } from '../scenario/scenario.js'
import type { ScenarioDocument } from '../scenario/schema.js'
import { valueOf } from './tally.js'
import { openRuns, type Study } from './study.js'
import { drawUnknowns } from './unknowns.js'

/** Whoever brings one or several pledges. */
export interface Player {
  /** The id of a pledge, or of a member. */
  readonly id: string
  readonly pledges: readonly string[]
}

/** All that the orderings depend on besides their numbers. Plain JSON, so that a worker can have it. */
export interface Sharing extends Pick<
  Study,
  'scenario' | 'seed' | 'strategies' | 'decisions' | 'measures' | 'from' | 'groups'
> {
  readonly players: readonly Player[]
  /** Runs for each ordering. */
  readonly runs: number
}

/** What is kept of one player over the orderings. */
export interface Shared {
  readonly share: Moments
  readonly leftOut: Moments
}

/** What a stretch of orderings comes to; `first` and `runs` count orderings. */
export interface SharePart {
  readonly first: number
  readonly runs: number
  /** In the order of the players. */
  readonly players: readonly Shared[]
  readonly all: Moments
  readonly none: Moments
  readonly whole: Moments
}

/** So few players are counted through in every ordering. */
const fewPlayers = 4

/** Makes ready to go through any stretch of orderings. RangeError for a seed, strategy or session that is not one. */
export function openSharing(sharing: Sharing): (first: number, runs: number) => SharePart {
  const { players, seed, runs } = sharing
  const scenario = scenarioOf(sharing.scenario)
  const go = openRuns(scenario, sharing)
  const random = createRandom(seed)
  const [name] = sharing.measures
  const owner = new Map(players.flatMap(({ pledges }, player) => pledges.map((id) => [id, player] as const)))

  const oneOrdering = (number: number) => {
    const drawn = sharing.groups > 0 ? drawUnknowns(scenario, random, number % sharing.groups) : scenario
    const game = remembered((playing) => {
      const model = modelWith(drawn, (pledge) => playing[owner.get(pledge) ?? -1] ?? true)
      let sum = 0
      for (let run = number * runs; run < (number + 1) * runs; run++) sum += Number(valueOf(name!, go(run, model)))
      return sum / runs
    })
    const everybody = players.map(() => true)
    const nobody = players.map(() => false)
    return {
      shares:
        players.length <= fewPlayers
          ? shapley(players.length, game)
          : thereAndBack(orderOf(players.length, random, number), game),
      leftOut: leaveOneOut(players.length, game),
      all: game(everybody),
      none: game(nobody)
    }
  }

  return (first, count) => {
    const made = Array.from({ length: count }, (_, index) => oneOrdering(first + index))
    return {
      first,
      runs: count,
      players: players.map((_, player) => ({
        share: momentsOf(made.map(({ shares }) => rid(shares[player]!))),
        leftOut: momentsOf(made.map(({ leftOut }) => rid(leftOut[player]!)))
      })),
      all: momentsOf(made.map(({ all }) => rid(all))),
      none: momentsOf(made.map(({ none }) => rid(none))),
      whole: momentsOf(made.map(({ all, none }) => rid(all - none)))
    }
  }
}

/** A difference this small is rounding. */
const rid = (value: number) => (Math.abs(value) < 1e-15 ? 0 : value)

/** The players in the order of one ordering (rule S4): the Fisher-Yates shuffle. */
export function orderOf(players: number, random: Random, number: number): readonly number[] {
  const stream = streamOf('ordering', 'players')
  random.setRun(number)
  const order = Array.from({ length: players }, (_, player) => player)
  for (let last = players - 1; last > 0; last--) {
    const other = Math.floor(random.uniform(stream, last) * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}

/** The model in which only some pledges were made; the others are as if nothing had been said. */
function modelWith(scenario: Scenario, made: (pledge: string) => boolean): Model {
  const pledges = scenario.pledges.map((pledge) =>
    made(pledge.id) ? pledge : { ...pledge, firmness: 'notStated' as const }
  )
  return compile(admit({ ...scenario, pledges } as ScenarioDocument))
}

/** Whoever has pledged anything, with what: by pledge, or by member. */
export function playersOf({ pledges }: Scenario, by: 'pledges' | 'members'): readonly Player[] {
  const made = pledges.filter(({ firmness }) => isActive(firmness))
  if (by === 'pledges') return made.map(({ id }) => ({ id, pledges: [id] }))
  const members = [...new Set(made.map(({ member }) => member))]
  return members.map((id) => ({ id, pledges: made.filter(({ member }) => member === id).map((pledge) => pledge.id) }))
}
