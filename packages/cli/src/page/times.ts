import { survivalAt, type SurvivalTable, riskTable, type Told } from '@armistice/core'
import { percent, thousands } from './amount.js'

type Time = Extract<Told, { kind: 'time' }>
type Endings = Extract<Told, { kind: 'ending' }>

/** Days at which a curve is told in numbers: five equal parts of the time watched, a year each in five years. */
export function marks(lastDay: number): readonly number[] {
  const days = [1, 2, 3, 4, 5].map((part) => Math.round((part * lastDay) / 5))
  return [...new Set(days)].filter((day) => day > 0)
}

/** The numbers of a curve: how many were still watched, and the share that it had not come to, with its interval. */
export function riskRows({ curve }: Time, table: SurvivalTable): string[][] {
  const days = marks(table.at(-1)?.time ?? 0)
  if (days.length === 0) return []
  return [
    ['day', 'at risk', 'not yet (%)', 'by chance'],
    ...riskTable(table, days).map(({ time, atRisk }) => {
      const { interval = null } = curve.filter((step) => step.time <= time).at(-1) ?? {}
      const band = interval ? `${percent(interval.low)}–${percent(interval.high)}` : '-'
      return [String(time), thousands(atRisk), percent(survivalAt(curve, time)), band]
    })
  ]
}

/** How many days go by on average until it comes, or until the last day watched. */
export function meanInWords({ mean }: Time): string {
  if (mean === null) return ''
  const day = (value: number) => thousands(Math.round(value))
  const [low, high] = [Math.max(0, mean.low), Math.min(mean.until, mean.high)]
  return `Of the first ${day(mean.until)} days, ${day(mean.mean)} go by without it on average (by chance ${day(low)}–${day(high)}): the restricted mean.`
}

/** The share of runs that had ended in each way by a day, with both ranges on the last. */
export function endingRows({ incidence, notKnown }: Endings, drawn: boolean): string[][] {
  const last = incidence.at(-1)
  if (last === undefined) return []
  const days = marks(last.time)
  const at = (day: number) => incidence.filter(({ time }) => time <= day).at(-1)?.endings
  return [
    ['by day', ...days.map(String), ...(drawn ? ['not known'] : []), 'by chance'],
    ...last.endings.map(({ ending, incidence: share, interval }, index) => {
      const band = notKnown?.[ending]?.at(-1)
      const [none, every] = [share === 0, share >= 1]
      return [
        ending,
        ...days.map((day) => percent(at(day)?.[index]?.incidence ?? 0)),
        ...(drawn ? [band ? rangeOf(band) : 'too few runs'] : []),
        interval ? `${percent(interval.low)}–${percent(interval.high)}` : none || every ? '-' : 'too few runs'
      ]
    })
  ]
}

const rangeOf = ({ low, high, share }: { low: number; high: number; share: number }) =>
  share === 0 ? 'none found' : `${percent(low)}–${percent(high)}`
