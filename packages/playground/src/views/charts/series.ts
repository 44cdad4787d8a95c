import { levels, type Level, type Session, type SessionView } from '@armistice/core'

/** What the charts are drawn from. Hours count from the start of the run. */
export interface Series {
  /** The entry into force, where every chart begins. */
  readonly from: number
  /** Where the person stands. */
  readonly now: number
  readonly place: number
  /** As far as is known. */
  readonly to: number
  readonly levels: readonly Level[]
  readonly alarms: readonly Alarm[]
}

export interface Alarm {
  readonly hour: number
  readonly severity: 2 | 3 | 4
  /** Found to be nothing. */
  readonly dismissed: boolean
  /** Whether it is raised only after the place where the person stands. */
  readonly ahead: boolean
}

/** The series of a session; null before the ceasefire is in force. */
export function seriesOf(session: Session, view: SessionView): Series | null {
  const { place, occurrences, ahead, hour, forceHour } = view
  if (forceHour === null) return null
  const told = [...occurrences, ...ahead]
  const nothing = new Set(
    // What is found only later is not yet known here.
    occurrences.flatMap((each) => (each.code === 'finding.issued' && each.finding === 'nothing' ? [each.case] : []))
  )
  const alarms = told.flatMap((each, index) =>
    each.code === 'alarm.raised'
      ? [
          {
            hour: each.hour,
            severity: each.severity,
            dismissed: nothing.has(each.case),
            ahead: index >= occurrences.length
          }
        ]
      : []
  )
  const to = Math.max(hour, told.at(-1)?.hour ?? 0)
  return { from: forceHour, now: hour, place, to, levels: levels(session), alarms }
}

/** A value that holds from one hour to another. */
export interface Step<T> {
  readonly from: number
  readonly to: number
  readonly value: T
  /** Whether it lies beyond the place where the person stands. */
  readonly ahead: boolean
}

/** What a reading of the levels was, step by step, broken where the person stands. */
export function stepsOf<T>({ levels, place, now, to }: Series, read: (level: Level) => T): Step<T>[] {
  const steps: Step<T>[] = []
  for (const [index, level] of levels.entries()) {
    const step = { from: level.hour, to: levels[index + 1]?.hour ?? to, value: read(level), ahead: level.place > place }
    const last = steps.at(-1)
    if (last && last.value === step.value && last.ahead === step.ahead)
      steps[steps.length - 1] = { ...last, to: step.to }
    else steps.push(step)
  }
  return steps.flatMap((step) => split(step, now))
}

/** The number of alarms so far, step by step. */
export function countsOf({ alarms, from, now, to }: Series, severity: Alarm['severity']): Step<number>[] {
  const counted = alarms.filter((alarm) => alarm.severity === severity)
  const bounds = [{ hour: from, ahead: false }, ...counted]
  return bounds
    .map(({ hour, ahead }, value) => ({ from: hour, to: bounds[value + 1]?.hour ?? to, value, ahead }))
    .flatMap((step) => split(step, now))
}

/** What is in force at the present place goes on from there; how long, only what is known beyond tells. */
function split<T>(step: Step<T>, now: number): Step<T>[] {
  if (step.ahead || step.to <= now) return [step]
  return [
    { ...step, to: now },
    { ...step, from: now, ahead: true }
  ]
}

/** The two parts of deterrence as shares of one: what forces in place carry, and what commitments carry. */
export function partsOf({ deter, denial, punishment }: Level): { defend: number; deter: number } {
  const both = denial + punishment
  const defend = both > 0 ? (deter * denial) / both : 0
  return { defend, deter: deter - defend }
}

const dayHours = 24
export const periods = { week: 7 * dayHours, month: 30 * dayHours, quarter: 90 * dayHours } as const
export type Period = keyof typeof periods

/** Alarms counted in periods of one length, the longer the more time there is to show. */
export function paceOf({ from, to, alarms }: Series) {
  const days = (to - from) / dayHours
  const period: Period = days <= 180 ? 'week' : days <= 900 ? 'month' : 'quarter'
  const length = periods[period]
  const bins = Array.from({ length: Math.max(1, Math.ceil((to - from) / length)) }, (_, index) => {
    const start = from + index * length
    // The last period takes what comes at its very end.
    const inside = alarms.filter(
      ({ hour }) => Math.min(Math.floor((hour - from) / length), Math.ceil((to - from) / length) - 1) === index
    )
    return { from: start, to: start + length, alarms: inside }
  })
  return { period, bins }
}
