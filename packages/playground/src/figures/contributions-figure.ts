import { summariseContributions, type Contributions, type Mean, type Scenario } from '@armistice/core'
import { labMessages } from '../messages/lab.js'
import { memberName, pledgeText } from '../lab/what-if.js'
import { aboutRuns } from './about-runs.js'
import { drawIntervals, leavesOutZero, type IntervalRow } from './draw-intervals.js'
import { points, pointsRange, type Ranged } from './numbers.js'
import type { FigureParts } from './parts.js'

/** Points fewer runs with the outcome: what a pledge averts counts upwards. */
const averted = ({ value, interval }: Mean): Ranged => ({
  value: 0 - value,
  low: 0 - (interval?.high ?? value),
  high: 0 - (interval?.low ?? value)
})

export interface ContributionRow extends IntervalRow {
  readonly id: string
  readonly leftOut: Ranged
}

/** What each adds, in the order of the document: nobody is ranked. */
export function contributionRows(made: Contributions, scenario: Scenario): readonly ContributionRow[] {
  return summariseContributions(made).players.map(({ id, share, leftOut }) => ({
    id,
    name: nameOf(id, scenario),
    ...averted(share),
    other: averted(leftOut).value,
    leftOut: averted(leftOut)
  }))
}

/** What each pledge, or each member, adds. Null while there is no interval yet. */
export function contributionsFigure(made: Contributions, scenario: Scenario): FigureParts | null {
  if (made.orderings < 2) return null
  const words = labMessages.contributions
  const rows = contributionRows(made, scenario)
  const whole = averted(summariseContributions(made).whole)
  const told = rows.filter(leavesOutZero)
  // Where nothing was seen there is nothing to draw: the sentence counts them, and the table has them.
  const seen = rows.filter(({ low, high, other }) => low !== 0 || high !== 0 || other !== 0)
  const drawn = seen.length === 0 ? rows.slice(0, 1) : seen
  const byMember = made.players.every(({ id }) => scenario.members.some((member) => member.id === id))
  return {
    heading: words.heading(byMember),
    about: words.about,
    sentence: [
      words.whole(pointsRange(whole), leavesOutZero(whole)),
      told.length === 0 ? words.nobody : words.some(told.length, rows.length),
      ...(drawn.length < rows.length ? [words.unseen(rows.length - drawn.length, rows.length)] : [])
    ].join(' '),
    file: `armistice-contributions-${scenario.id}`,
    notes: [words.made(made.orderings, made.runs), ...aboutRuns(scenario, made.manifest, made.orderings * made.runs)],
    table: {
      columns: [
        words.columns.player(byMember),
        words.columns.share,
        words.columns.interval,
        words.columns.leftOut,
        words.columns.interval
      ],
      rows: [
        ...rows.map(({ name, value, low, high, leftOut }) => [
          name,
          { text: points(value), value },
          interval(low, high),
          { text: points(leftOut.value), value: leftOut.value },
          interval(leftOut.low, leftOut.high)
        ]),
        [
          words.all,
          { text: points(whole.value), value: whole.value },
          labMessages.from(points(whole.low), points(whole.high)),
          labMessages.noInterval,
          labMessages.noInterval
        ]
      ]
    },
    draw: (width) => drawIntervals(drawn, { mark: 'bar', unit: words.unit }, width)
  }
}

const interval = (low: number, high: number): string =>
  low === 0 && high === 0 ? labMessages.noDifference : labMessages.from(points(low), points(high))

function nameOf(id: string, scenario: Scenario): string {
  return scenario.members.some((member) => member.id === id) ? memberName(id, scenario) : pledgeText(id, scenario)
}
