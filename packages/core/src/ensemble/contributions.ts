import type { Interval } from '../analysis/interval.js'
import { mean, meanInterval, mergeMoments, type Moments } from '../analysis/moments.js'
import { didYouMean } from '../scenario/nearest.js'
import { scenarioOf, type Scenario } from '../scenario/scenario.js'
import { distribute } from './distribute.js'
import { prepare, type EnsembleOptions, type Progress } from './ensemble.js'
import { manifestOf, type Manifest } from './manifest.js'
import { measure } from './measures.js'
import { playersOf, type Player, type Shared, type SharePart, type Sharing } from './sharing.js'

/** Whose contributions to what, and over how many orderings and runs. */
export interface ContributionsOptions extends Pick<
  EnsembleOptions,
  'seed' | 'strategies' | 'decisions' | 'from' | 'unknowns' | 'workers' | 'signal' | 'onLost' | 'pause'
> {
  /** What each pledge adds, or what each member does with all of its pledges; pledges unless given. */
  readonly players?: 'pledges' | 'members'
  /** Only these, by id; whatever else was pledged stays as it is. */
  readonly only?: readonly string[]
  /** A share or a number among the measures; `resumed` unless given. */
  readonly measure?: string
  /** How many orderings of the players are gone through, there and back, from 2 to 10,000; 40 unless given. */
  readonly orderings?: number
  /** Runs for each ordering, from 1 to 10,000; 5 unless given. */
  readonly runs?: number
  readonly onProgress?: (progress: Progress<Contributions>) => void
}

/** What players add, as plain JSON. `summariseContributions` says what it comes to. */
export interface Contributions {
  readonly format: 'armistice.contributions'
  readonly version: 1
  readonly manifest: Manifest
  readonly measure: string
  readonly orderings: number
  /** Runs for each ordering. */
  readonly runs: number
  readonly players: readonly (Player & Shared)[]
  readonly all: Moments
  readonly none: Moments
  readonly whole: Moments
}

/**
 * What each pledge, or each member with its pledges, adds to a measure: the Shapley value by orderings that are drawn at
 * random and gone through there and back, and what is lost where it alone is left out, both on runs with the same luck
 * (rule S4). The shares of all players add up to the whole: what all come to less what nobody does. Every ordering has
 * runs of its own, and values of its own for what is not known where that is drawn. Up to four players are counted
 * through exactly. It costs about 3 n runs for every run of an ordering of n players; the same bytes for any number of
 * workers. RangeError for options that are none.
 */
export async function contributions(given: Scenario, options: ContributionsOptions): Promise<Contributions> {
  const { orderings = 40, runs = 5, measure: name = 'resumed', workers, signal, onLost, onProgress } = options
  const { pause = () => Promise.resolve() } = options
  const scenario = scenarioOf(given)
  whole(orderings, 'orderings', 2)
  whole(runs, 'runs', 1)
  if (!['share', 'number'].includes(measure(name).kind))
    throw new RangeError(`Expected a share or a number to be shared out, but ${name} is a ${measure(name).kind}`)
  const { players: kind = 'pledges' } = options
  if (kind !== 'pledges' && kind !== 'members')
    throw new RangeError(`Expected players to be pledges or members, but received ${JSON.stringify(kind)}`)
  const players = chosen(playersOf(scenario, kind), options.only)
  const { study, range } = prepare(scenario, null, { ...pick(options), runs: orderings * runs, measures: [name] })
  const { seed, strategies, decisions, measures, from } = study
  const groups = study.groups > 0 ? orderings : 0
  const sharing: Sharing = { scenario, seed, strategies, decisions, measures, from, groups, players, runs }

  const told = (made: SharePart): Contributions => ({
    format: 'armistice.contributions',
    version: 1,
    manifest: manifestOf({ ...study, groups }, range, [0, made.runs * runs]),
    measure: name,
    orderings: made.runs,
    runs,
    players: players.map((player, index) => ({ ...player, ...made.players[index]! })),
    all: made.all,
    none: made.none,
    whole: made.whole
  })
  let total: SharePart | undefined
  const onPart = (part: SharePart) => {
    const soFar = (total = total ? join(total, part) : part)
    onProgress?.({ done: soFar.runs, runs: orderings, partial: () => told(soFar) })
  }
  const distribution = { first: 0, runs: orderings, workers, signal, onPart, onLost, pause }
  await distribute<SharePart>({ study: sharing, most: 1 }, distribution)
  return told(total!)
}

function pick({ seed, strategies, decisions, from, unknowns }: ContributionsOptions) {
  return {
    seed,
    ...(strategies && { strategies }),
    ...(decisions && { decisions }),
    ...(from && { from }),
    ...(unknowns && { unknowns })
  }
}

function chosen(players: readonly Player[], only: readonly string[] | undefined): readonly Player[] {
  const ids = players.map(({ id }) => id)
  for (const id of only ?? [])
    if (!ids.includes(id))
      throw new RangeError(
        `Expected players among those who pledged anything (${ids.join(', ')}), but received ${JSON.stringify(id)}. ${didYouMean(id, ids) ?? ''}`.trimEnd()
      )
  const kept = only ? players.filter(({ id }) => only.includes(id)) : players
  if (kept.length === 0) throw new RangeError('Expected at least one player, but nothing is pledged')
  return kept
}

function whole(value: number, name: string, least: number): void {
  if (!(Number.isInteger(value) && value >= least && value <= 10_000))
    throw new RangeError(`Expected ${name} to be a whole number from ${least} to 10,000, but received ${String(value)}`)
}

function join(a: SharePart, b: SharePart): SharePart {
  return {
    first: a.first,
    runs: a.runs + b.runs,
    players: a.players.map(({ share, leftOut }, index) => ({
      share: mergeMoments(share, b.players[index]!.share),
      leftOut: mergeMoments(leftOut, b.players[index]!.leftOut)
    })),
    all: mergeMoments(a.all, b.all),
    none: mergeMoments(a.none, b.none),
    whole: mergeMoments(a.whole, b.whole)
  }
}

/** A mean over orderings. The interval is that of Student's t between them: null for one ordering alone. */
export interface Mean {
  readonly value: number
  readonly interval: Interval | null
}

/** What one pledge or one member adds to the measure, in its unit. */
export interface Contribution extends Player {
  /** The Shapley value: with those of the others it adds up to the whole. */
  readonly share: Mean
  /** With everybody less without this one. Such differences need not add up to anything. */
  readonly leftOut: Mean
}

/** What contributions come to, with intervals at `level`. RangeError unless 0 < level < 1. */
export function summariseContributions(
  { players, all, none, whole: sum }: Contributions,
  level = 0.95
): { readonly all: Mean; readonly none: Mean; readonly whole: Mean; readonly players: readonly Contribution[] } {
  const meanOf = (moments: Moments): Mean => ({
    value: mean(moments),
    interval: moments.count > 1 ? meanInterval(moments, level) : null
  })
  return {
    all: meanOf(all),
    none: meanOf(none),
    whole: meanOf(sum),
    players: players.map(({ id, pledges, share, leftOut }) => ({
      id,
      pledges,
      share: meanOf(share),
      leftOut: meanOf(leftOut)
    }))
  }
}
