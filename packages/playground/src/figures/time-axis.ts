import type { Scenario } from '@armistice/core'
import { labMessages } from '../messages/lab.js'

/** The days at which a chart of a whole run is read off: whole years, or for shorter runs whole months, and the end. */
export interface TimeAxis {
  readonly end: number
  readonly unit: 'year' | 'month'
  /** With 0 and, as the last, the end. */
  readonly ticks: readonly number[]
}

const days = { year: 365, month: 30 } as const

export function timeAxis({ horizonDays }: Scenario): TimeAxis {
  const end = horizonDays.value
  const unit = end >= 2 * days.year ? 'year' : 'month'
  const step = Math.max(1, Math.ceil(end / days[unit] / 12)) * days[unit]
  const whole = Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
  // The end stands for the last whole step where it is but a few days later.
  const ticks = end - whole.at(-1)! < step / 4 ? [...whole.slice(0, -1), end] : [...whole, end]
  return { end, unit, ticks: end > 0 ? ticks : [0] }
}

/** What stands at a tick: "0", "1 year", "2". */
export function tickText({ unit }: TimeAxis, day: number): string {
  const count = Math.round((day / days[unit]) * 10) / 10
  return labMessages.tick(unit, count)
}

/** The same in a sentence: "five years". */
export function spanText({ unit }: TimeAxis, day: number): string {
  return labMessages.span(unit, Math.round((day / days[unit]) * 10) / 10)
}
