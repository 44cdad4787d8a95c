import { summariseComparison, type Change, type Comparison, type Scenario } from '@armistice/core'
import { labMessages } from '../messages/lab.js'
import { aboutRuns } from './about-runs.js'
import { drawIntervals, leavesOutZero, type IntervalRow } from './draw-intervals.js'
import { percent, points, pointsRange } from './numbers.js'
import type { FigureParts } from './parts.js'

/** What a comparison is read for, in this order: shares of runs. */
export const outcomes = ['resumed', 'frozen', 'held', 'lapsed', 'noDeal', 'lastRung'] as const
export type Outcome = (typeof outcomes)[number]

export interface ChangeRow extends IntervalRow {
  readonly outcome: Outcome
  readonly first: number
  readonly second: number
}

/** What a change does to the share of runs with each outcome: those that happen on either side. */
export function changeRows(comparison: Comparison): readonly ChangeRow[] {
  const told = summariseComparison(comparison)
  return outcomes.flatMap((outcome) => {
    const change: Change | undefined = told[outcome]
    if (!change || (change.first === 0 && change.second === 0)) return []
    const { value, interval, notKnown, first, second } = change
    return {
      outcome,
      name: labMessages.outcomes[outcome],
      value,
      low: interval?.low ?? value,
      high: interval?.high ?? value,
      wide: notKnown ? ([notKnown.low, notKnown.high] as const) : null,
      first,
      second
    }
  })
}

/** What a change does, with the same luck on both sides. Null while there are no runs to compare. */
export function changeFigure(comparison: Comparison, title: string, scenario: Scenario): FigureParts | null {
  const words = labMessages.change
  const rows = changeRows(comparison)
  if (rows.length === 0 || comparison.runs < 2) return null
  const sure = rows.filter(leavesOutZero)
  const unsure = rows.filter((row) => !leavesOutZero(row))
  return {
    heading: words.heading(title),
    about: rows.some(({ wide }) => wide) ? words.aboutDrawn : words.aboutFixed,
    sentence: [
      ...sure.map((row) => words.differs(row.name, pointsRange(row), row.value > 0)),
      ...(unsure.length > 0 ? [words.cannotTell(unsure.map(({ name }) => name))] : [])
    ].join(' '),
    file: `armistice-what-if-${scenario.id}`,
    notes: [title, ...aboutRuns(scenario, comparison.manifest, comparison.runs)],
    table: {
      columns: [
        words.columns.outcome,
        words.columns.first,
        words.columns.second,
        words.columns.difference,
        words.columns.interval,
        words.columns.range
      ],
      rows: rows.map(({ name, first, second, value, low, high, wide }) => [
        name,
        { text: labMessages.percent(percent(first)), value: first },
        { text: labMessages.percent(percent(second)), value: second },
        { text: points(value), value },
        labMessages.from(points(low), points(high)),
        wide ? labMessages.from(points(wide[0]), points(wide[1])) : labMessages.notDrawn
      ])
    },
    draw: (width) => drawIntervals(rows, { mark: 'dot', unit: words.unit }, width)
  }
}
