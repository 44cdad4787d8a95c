import type { CompetingTable } from '../analysis/competing-table.js'
import { cumulativeIncidence, type CompetingStep } from '../analysis/competing.js'
import type { Interval } from '../analysis/interval.js'
import { mean, meanInterval, variance, type Moments } from '../analysis/moments.js'
import { wilson } from '../analysis/proportions.js'
import { quantiles } from '../analysis/quantiles.js'
import { sketchQuantile } from '../analysis/sketch-quantile.js'
import { restrictedMean, type RestrictedMean } from '../analysis/restricted-mean.js'
import type { Sketch } from '../analysis/sketch.js'
import { kaplanMeier, survivalQuantile, type SurvivalQuantile, type SurvivalStep } from '../analysis/survival.js'
import type { SurvivalTable } from '../analysis/survival-table.js'
import { shrunkMeans, varianceComponents } from '../analysis/variance-components.js'
import { endingBands, survivalBand, type BandStep } from './curve-band.js'
import type { Comparison, Summary } from './ensemble.js'
import { measure } from './measures.js'
import { together, type Tally } from './tally.js'

/** What is not known, beside chance. */
export interface NotKnown extends Interval {
  /** The share of the variance from run to run that comes from what is not known; the rest is chance. */
  readonly share: number
}

/** A share or a mean over the runs, with both kinds of not knowing. */
export interface Estimate {
  /** A share from 0 to 1, or a mean in the unit of its measure (`listMeasures`). */
  readonly value: number
  /** What more runs would narrow: the interval that chance leaves. Null for a mean of one run, or of runs that are all the same. */
  readonly interval: Interval | null
  /** What more runs would not narrow: the band over what is not known. Null where unknowns are fixed, or the runs too few. */
  readonly notKnown: NotKnown | null
}

/** What a summary says of one measure, by its `kind`: a share of runs, a number, days until something, or the endings. */
export type Told =
  | ({ readonly kind: 'share' } & Estimate)
  | ({ readonly kind: 'number'; readonly quantiles: Readonly<Record<string, number>> } & Estimate)
  | {
      readonly kind: 'time'
      readonly curve: readonly SurvivalStep[]
      readonly median: SurvivalQuantile
      /** Days until it comes, or until `until` where it has not by then. Null where no run was watched for a day. */
      readonly mean: (RestrictedMean & { readonly until: number }) | null
      /** The band over what is not known around the curve, every 30 days: what more runs would not narrow. Null as in `Estimate`. */
      readonly notKnown: readonly BandStep[] | null
    }
  | {
      readonly kind: 'ending'
      readonly counts: Readonly<Record<string, number>>
      /** The chance of each ending by every day on which a run ended, with the interval that chance leaves. */
      readonly incidence: readonly CompetingStep[]
      /** For each ending the band over what is not known around that chance, as for a curve; its last step is the whole run. */
      readonly notKnown: Readonly<Record<string, readonly BandStep[]>> | null
    }

/** What a summary says, measure by measure, with intervals at `level`. RangeError unless 0 < level < 1. */
export function summarise({ tallies }: Summary, level = 0.95): Readonly<Record<string, Told>> {
  return Object.fromEntries(Object.entries(tallies).map(([name, tally]) => [name, told(name, tally, level)]))
}

function told(name: string, tally: Tally, level: number): Told {
  switch (tally.kind) {
    case 'share':
      return { kind: 'share', ...shareOf(tally.groups, level) }
    case 'number':
      return {
        kind: 'number',
        ...within(mostOf(name), numberOf(tally.groups, level)),
        quantiles: quantilesOf(name, tally.sketch)
      }
    case 'time':
      return { kind: 'time', ...timeOf(tally, level) }
    case 'ending':
      return {
        kind: 'ending',
        counts: countsOf(tally.table),
        incidence: cumulativeIncidence(tally.table, level),
        notKnown: endingBands(tally.table.endings, tally.groups, lastDay(tally.table.rows), level)
      }
  }
}

function shareOf(groups: readonly Moments[], level: number): Estimate {
  const all = together(groups)
  const value = mean(all)
  const interval = wilson(Math.round(value * all.count), all.count, level)
  return { value, interval, notKnown: notKnown(groups, level) }
}

function numberOf(groups: readonly Moments[], level: number): Estimate {
  const all = together(groups)
  return {
    value: mean(all),
    interval: all.count > 1 ? meanInterval(all, level) : null,
    notKnown: notKnown(groups, level)
  }
}

function mostOf(name: string): number {
  const asked = measure(name)
  return asked.kind === 'number' ? asked.most : Infinity
}

/**
 * Student's interval knows nothing of what a measure can be at all: what lies outside is left out, and covers nothing.
 * Where all runs have the same number it has no width, although another run may have another: then there is none.
 */
function within(most: number, estimate: Estimate): Estimate {
  const { interval } = estimate
  if (interval === null) return estimate
  const { low, high } = interval
  return { ...estimate, interval: low < high ? { low: Math.max(0, low), high: Math.min(most, high) } : null }
}

function notKnown(groups: readonly Moments[], level: number): NotKnown | null {
  const components = varianceComponents(groups)
  if (components === null) return null
  const tail = (1 - level) / 2
  const [low, high] = quantiles(shrunkMeans(groups, components), [tail, 1 - tail])
  return { low: low!, high: high!, share: components.share }
}

function quantilesOf(name: string, sketch: Sketch): Record<string, number> {
  const asked = measure(name)
  // A sketch is off by a share of the value, and a count is whole.
  const told = (value: number) => (asked.kind === 'number' && asked.whole ? Math.round(value) : value)
  return Object.fromEntries(
    [0.05, 0.25, 0.5, 0.75, 0.95].map((q) => [String(q), told(sketchQuantile(sketch, q).value)])
  )
}

function timeOf({ table, groups }: Extract<Tally, { kind: 'time' }>, level: number) {
  const curve = kaplanMeier(table, { level })
  return {
    curve,
    median: survivalQuantile(curve, 0.5),
    mean: meanOf(table, level),
    notKnown: survivalBand(groups, lastDay(table), level)
  }
}

function meanOf(table: SurvivalTable, level: number) {
  const until = lastDay(table)
  return until > 0 ? { until, ...restrictedMean(table, until, level) } : null
}

const lastDay = (rows: readonly { readonly time: number }[]) => rows.at(-1)?.time ?? 0

function countsOf({ endings, rows }: CompetingTable): Record<string, number> {
  return Object.fromEntries(
    endings.map((ending, index) => [ending, rows.reduce((sum, { counts }) => sum + counts[index]!, 0)])
  )
}

/** What an overlay changes in one measure. */
export interface Change extends Estimate {
  readonly kind: 'share' | 'number'
  readonly first: number
  readonly second: number
  /** The variance of the difference with luck of its own on either side, over that with the same luck; null where nothing differs. */
  readonly reduction: number | null
}

/** What a comparison says of every share and number: the second side less the first. RangeError unless 0 < level < 1. */
export function summariseComparison(comparison: Comparison, level = 0.95): Readonly<Record<string, Change>> {
  return Object.fromEntries(
    Object.entries(comparison.differences).map(([name, groups]) => {
      const [first, second] = [momentsOf(comparison.first[name]!), momentsOf(comparison.second[name]!)]
      const all = together(groups)
      const paired = all.count > 1 ? variance(all) : 0
      return [
        name,
        {
          kind: comparison.first[name]!.kind as 'share' | 'number',
          first: mean(first),
          second: mean(second),
          ...numberOf(groups, level),
          reduction: paired > 0 ? (variance(first) + variance(second)) / paired : null
        }
      ]
    })
  )
}

function momentsOf(tally: Tally): Moments {
  if (tally.kind === 'share' || tally.kind === 'number') return together(tally.groups)
  throw new RangeError(`Expected a share or a number, but received a ${tally.kind}`)
}
