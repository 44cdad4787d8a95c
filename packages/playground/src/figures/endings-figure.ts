import type { Interval, Scenario, Summary } from '@armistice/core'
import { labMessages } from '../messages/lab.js'
import { label } from '../words.js'
import { aboutRuns, type Side } from './about-runs.js'
import { drawEndings } from './draw-endings.js'
import { percent, percentRange, reach, type Ranged } from './numbers.js'
import type { Own } from './own.js'
import type { FigureParts } from './parts.js'
import { summarised } from './survival-figure.js'
import { spanText, tickText, timeAxis, type TimeAxis } from './time-axis.js'

/** How a run can stand: still going on, or ended in one way. In the order in which they are stacked. */
const fates = ['goingOn', 'held', 'frozen', 'resumed', 'lapsed', 'noDeal'] as const
export type Fate = (typeof fates)[number]

export interface FateShare extends Ranged {
  readonly fate: Fate
  readonly chance: Interval | null
  readonly notKnown: Interval | null
}

/** How the runs stand at each of some days. */
export interface Fates {
  readonly day: number
  readonly shares: readonly FateShare[]
}

export function fatesOf(summary: Summary, days: readonly number[]): readonly Fates[] | null {
  const told = summarised(summary)['ending']
  if (told?.kind !== 'ending') return null
  const { incidence, notKnown } = told
  return days.map((day) => {
    const step = incidence.filter(({ time }) => time <= day).at(-1)
    const ended = fates.slice(1).map((fate): FateShare => {
      const one = step?.endings.find(({ ending }) => ending === fate)
      const value = one?.incidence ?? 0
      const band = notKnown?.[fate]?.filter(({ time }) => time <= day).at(-1) ?? null
      const chance = one?.interval ?? null
      return { fate, ...reach(value, chance, band), chance, notKnown: band }
    })
    const gone = ended.reduce((sum, { value }) => sum + value, 0)
    const rest = Math.max(0, 1 - gone)
    const goingOn: FateShare = { fate: 'goingOn', ...reach(rest), chance: null, notKnown: null }
    return { day, shares: [goingOn, ...ended] }
  })
}

/**
 * How the runs end, by year: one figure for one side; with `own`, the ending of one run marked. Null where the runs were not
 * asked how they ended.
 */
export function endingsFigure({ name, summary }: Side, scenario: Scenario, own: Own | null = null): FigureParts | null {
  const words = labMessages.endings
  const axis = timeAxis(scenario)
  const rows = fatesOf(summary, axis.ticks.slice(1))
  if (!rows) return null
  const shown = fates.filter((fate) => rows.some(({ shares }) => shareOf(shares, fate).value > 0.0005))
  const last = rows.at(-1)!
  const parts = shown
    .filter((fate) => shareOf(last.shares, fate).value > 0.0005)
    .map((fate) => words.part(fate, percentRange(shareOf(last.shares, fate))))
  return {
    heading: words.heading,
    about: words.about(name),
    sentence: words.sentence(spanText(axis, axis.end), parts),
    file: `armistice-endings-${scenario.id}`,
    notes: aboutRuns(scenario, summary.manifest, summary.runs),
    table: {
      columns: [
        words.columns.time,
        words.columns.ending,
        words.columns.share,
        words.columns.range,
        words.columns.chance
      ],
      rows: rows.flatMap(({ day, shares }) =>
        shown.map((fate) => {
          const { value, chance, notKnown } = shareOf(shares, fate)
          return [
            { text: rowText(axis, day), value: day },
            fateName(fate),
            { text: labMessages.percent(percent(value)), value },
            notKnown ? labMessages.from(percent(notKnown.low), percent(notKnown.high)) : labMessages.notDrawn,
            chance ? labMessages.from(percent(chance.low), percent(chance.high)) : labMessages.noInterval
          ]
        })
      )
    },
    draw: (width) => drawEndings(rows, shown, axis, width, own)
  }
}

export const shareOf = (shares: readonly FateShare[], fate: Fate): FateShare =>
  shares.find((each) => each.fate === fate)!

export const fateName = (fate: Fate): string =>
  fate === 'goingOn' ? labMessages.endings.goingOn : label('ending', fate)

export const rowText = (axis: TimeAxis, day: number): string =>
  labMessages.endings.row(axis.unit, tickText(axis, day), day === axis.end)
