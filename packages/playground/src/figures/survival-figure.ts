import {
  riskTable,
  summarise,
  survivalAt,
  type Interval,
  type Scenario,
  type Summary,
  type SurvivalStep
} from '@armistice/core'
import { labMessages } from '../messages/lab.js'
import { aboutRuns, type Side } from './about-runs.js'
import { drawSurvival } from './draw-survival.js'
import { percent, percentRange, reach, type Ranged } from './numbers.js'
import type { Own } from './own.js'
import type { FigureParts } from './parts.js'
import { spanText, tickText, timeAxis } from './time-axis.js'

/** How long the ceasefire lasts, on one side: what is drawn of it. */
export interface SurvivalCurve {
  readonly name: string
  /** From each day on, the share of runs that have not resumed. */
  readonly steps: readonly { readonly day: number; readonly share: number }[]
  /** What is not known and what chance leaves open, together; chance alone where nothing was drawn, or not enough. */
  readonly band: readonly { readonly day: number; readonly low: number; readonly high: number }[]
  readonly drawn: boolean
  /** At each tick of the axis. */
  readonly at: readonly (Ranged & {
    readonly chance: Interval
    readonly notKnown: Interval | null
    readonly atRisk: number
  })[]
}

export function survivalCurve({ name, summary }: Side, ticks: readonly number[]): SurvivalCurve | null {
  const told = summarised(summary)['resumption']
  const tally = summary.tallies['resumption']
  if (told?.kind !== 'time' || tally?.kind !== 'time') return null
  const { curve, notKnown } = told
  const end = ticks.at(-1)!
  const chance = holding([
    { time: 0, low: 1, high: 1 },
    ...curve.map(({ time, interval, survival }) => ({
      time,
      low: interval?.low ?? survival,
      high: interval?.high ?? survival
    }))
  ])
  const unknown = notKnown && holding(notKnown)
  const risk = riskTable(tally.table, ticks)
  const days = [0, ...curve.map(({ time }) => time), ...(notKnown ?? []).map(({ time }) => time), end]
  return {
    name,
    steps: [
      { day: 0, share: 1 },
      ...curve.map(({ time, survival }) => ({ day: time, share: survival })),
      { day: end, share: survivalAt(curve, end) }
    ],
    band: [...new Set(days)]
      .sort((one, other) => one - other)
      .map((day) => {
        const { low, high } = reach(survivalOn(curve, day), chance(day), unknown?.(day))
        return { day, low, high }
      }),
    drawn: unknown !== null,
    at: ticks.map((day, index) => ({
      ...reach(survivalAt(curve, day), chance(day), unknown?.(day)),
      chance: chance(day),
      notKnown: unknown?.(day) ?? null,
      atRisk: risk[index]!.atRisk
    }))
  }
}

interface Held {
  readonly time: number
  readonly low: number
  readonly high: number
}

/** What holds on a day of a list that is in order of time, and begins at 0. */
const holding = (list: readonly Held[]) => (day: number) => list[placeOf(list, day)] ?? list[0]!

const survivalOn = (curve: readonly SurvivalStep[], day: number): number => curve[placeOf(curve, day)]?.survival ?? 1

/** The last place at or before a day, by halving; -1 before all. */
function placeOf(list: readonly { readonly time: number }[], day: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.time <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * The figure of one side, or of two beside each other; with `own`, one run marked among them. Null where the runs were not
 * asked how long they lasted.
 */
export function survivalFigure(sides: readonly Side[], scenario: Scenario, own: Own | null = null): FigureParts | null {
  const words = labMessages.survival
  const axis = timeAxis(scenario)
  const curves = sides.flatMap((side) => survivalCurve(side, axis.ticks) ?? [])
  const [first] = curves
  if (!first) return null
  const { manifest, runs } = sides[0]!.summary
  const end = spanText(axis, axis.end)
  return {
    heading: words.heading,
    about: first.drawn ? words.aboutDrawn : words.aboutFixed,
    sentence: curves
      .map((curve, index) => words.sentence(index, curve.name, end, percentRange(curve.at.at(-1)!), curve.drawn))
      .join(' '),
    file: `armistice-survival-${scenario.id}`,
    notes: aboutRuns(scenario, manifest, runs),
    table: {
      columns: [
        words.columns.side,
        words.columns.time,
        words.columns.share,
        words.columns.range,
        words.columns.chance,
        words.columns.risk
      ],
      rows: curves.flatMap((curve) =>
        axis.ticks.map((day, index) => {
          const { value, chance, notKnown, atRisk } = curve.at[index]!
          return [
            curve.name,
            { text: tickText(axis, day), value: day },
            { text: labMessages.percent(percent(value)), value },
            notKnown ? labMessages.from(percent(notKnown.low), percent(notKnown.high)) : labMessages.notDrawn,
            labMessages.from(percent(chance.low), percent(chance.high)),
            { text: labMessages.count(atRisk), value: atRisk }
          ]
        })
      )
    },
    draw: (width) => drawSurvival(curves, axis, width, own)
  }
}

const summaries = new WeakMap<Summary, ReturnType<typeof summarise>>()

/** What a summary says, worked out once. */
export function summarised(summary: Summary): ReturnType<typeof summarise> {
  let told = summaries.get(summary)
  if (!told) summaries.set(summary, (told = summarise(summary)))
  return told
}
