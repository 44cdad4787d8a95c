import { riskTable, summarise, survivalAt, type Scenario, type Summary } from '@armistice/core'
import { messages } from '../messages/messages.js'
import { aboutRuns, type Side } from './about-runs.js'
import { drawSurvival } from './draw-survival.js'
import { percent, percentRange, type Ranged } from './numbers.js'
import type { FigureParts } from './parts.js'
import { spanText, tickText, timeAxis } from './time-axis.js'

/** How long the ceasefire lasts, on one side: what is drawn of it. */
export interface SurvivalCurve {
  readonly name: string
  /** From each day on, the share of runs that have not resumed. */
  readonly steps: readonly { readonly day: number; readonly share: number }[]
  /** The band over what is not known; where nothing was drawn, or not enough, the interval that chance leaves. */
  readonly band: readonly { readonly day: number; readonly low: number; readonly high: number }[]
  readonly drawn: boolean
  /** At each tick of the axis. */
  readonly at: readonly (Ranged & { readonly chance: readonly [number, number]; readonly atRisk: number })[]
}

export function survivalCurve({ name, summary }: Side, ticks: readonly number[]): SurvivalCurve | null {
  const told = summarised(summary)['resumption']
  const tally = summary.tallies['resumption']
  if (told?.kind !== 'time' || tally?.kind !== 'time') return null
  const { curve, notKnown } = told
  const end = ticks.at(-1)!
  const chance = curve.map(({ time, interval, survival }) => ({
    day: time,
    low: interval?.low ?? survival,
    high: interval?.high ?? survival
  }))
  const band = notKnown?.map(({ time, low, high }) => ({ day: time, low, high })) ?? [
    { day: 0, low: 1, high: 1 },
    ...chance
  ]
  const risk = riskTable(tally.table, ticks)
  const last = <T extends { readonly day: number }>(list: readonly T[], day: number) =>
    list.filter((each) => each.day <= day).at(-1)
  return {
    name,
    steps: [
      { day: 0, share: 1 },
      ...curve.map(({ time, survival }) => ({ day: time, share: survival })),
      { day: end, share: survivalAt(curve, end) }
    ],
    band: [...band, { ...(band.at(-1) ?? { low: 1, high: 1 }), day: end }],
    drawn: notKnown !== null,
    at: ticks.map((day, index) => {
      const value = survivalAt(curve, day)
      const { low, high } = last(band, day) ?? { low: 1, high: 1 }
      const by = last(chance, day)
      return { value, low, high, chance: [by?.low ?? 1, by?.high ?? 1], atRisk: risk[index]!.atRisk }
    })
  }
}

/** The figure of one side, or of two beside each other. Null where the runs were not asked how long they lasted. */
export function survivalFigure(sides: readonly Side[], scenario: Scenario): FigureParts | null {
  const words = messages.lab.survival
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
          const { value, low, high, chance, atRisk } = curve.at[index]!
          return [
            curve.name,
            { text: tickText(axis, day), value: day },
            { text: `${percent(value)} %`, value },
            curve.drawn ? messages.lab.from(percent(low), percent(high)) : messages.lab.notDrawn,
            messages.lab.from(percent(chance[0]), percent(chance[1])),
            { text: messages.lab.count(atRisk), value: atRisk }
          ]
        })
      )
    },
    draw: (width) => drawSurvival(curves, axis, width)
  }
}

const summaries = new WeakMap<Summary, ReturnType<typeof summarise>>()

/** What a summary says, worked out once. */
export function summarised(summary: Summary): ReturnType<typeof summarise> {
  let told = summaries.get(summary)
  if (!told) summaries.set(summary, (told = summarise(summary)))
  return told
}
