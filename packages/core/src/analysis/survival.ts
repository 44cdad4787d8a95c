import { exp, ln, powerOf } from '../random/elementary.js'
import { around, normalReach, type Interval } from './interval.js'
import { risks, type SurvivalTable } from './survival-table.js'

/** What the curve is from `time` on, until the next step. */
export interface SurvivalStep {
  readonly time: number
  readonly atRisk: number
  readonly events: number
  readonly survival: number
  readonly standardError: number
  /** The band at this time alone, not over the whole curve; null where nobody is left, for which it has no formula. */
  readonly interval: Interval | null
}

/** The level of the band, 0.95 unless given, and its scale. */
export interface SurvivalOptions {
  readonly level?: number
  /** 'log-log' (the default) stays between 0 and 1 and holds its level in small samples; 'plain' is symmetric. */
  readonly band?: 'log-log' | 'plain'
}

/**
 * The chance of not having ended, at every time at which something ended; 1 before. Empty when nothing ended.
 * Source: E. L. Kaplan and P. Meier, Journal of the American Statistical Association 53 (1958), 457-481; standard error
 * of M. Greenwood (1926); log-log band of J. D. Kalbfleisch and R. L. Prentice, The statistical analysis of failure time
 * data (1980).
 */
export function kaplanMeier(table: SurvivalTable, options: SurvivalOptions = {}): readonly SurvivalStep[] {
  const { level = 0.95, band = 'log-log' } = options
  const reach = normalReach(level)
  let survival = 1
  let variance = 0
  return risks(table).flatMap(({ time, atRisk, events }) => {
    if (events === 0) return []
    const hazard = events / atRisk
    const stay = (atRisk - events) / atRisk
    // Greenwood's sum, one step at a time: it does not divide by the 0 who are left at the end of a whole sample.
    variance = stay * stay * variance + (survival * survival * hazard * stay) / atRisk
    survival *= stay
    const standardError = Math.sqrt(variance)
    const interval = survival === 0 ? null : bands[band](survival, standardError, reach)
    return [{ time, atRisk, events, survival, standardError, interval }]
  })
}

/** The height of the curve at `time`. */
export function survivalAt(curve: readonly SurvivalStep[], time: number): number {
  return curve.filter((step) => step.time <= time).at(-1)?.survival ?? 1
}

/** A time by which some share has ended. Null where the curve, or an end of its band, does not come down that far. */
export interface SurvivalQuantile {
  readonly time: number | null
  readonly low: number | null
  readonly high: number | null
}

/**
 * The time by which a share `p` has ended; the median for 1/2. Where the curve lies flat at exactly 1 - p, the middle of
 * that stretch, as R does. The interval is where the band comes down to 1 - p. RangeError unless 0 < p < 1.
 * Source: R. Brookmeyer and J. Crowley, Biometrics 38 (1982), 29-41, with the band the curve was made with.
 */
export function survivalQuantile(curve: readonly SurvivalStep[], p: number): SurvivalQuantile {
  if (!(p > 0 && p < 1)) throw new RangeError(`Expected a share between 0 and 1, but received ${p}`)
  const crossing = (height: (step: SurvivalStep) => number) => {
    const at = curve.findIndex((step) => height(step) <= 1 - p + FLAT)
    if (at < 0) return null
    const { time } = curve[at]!
    const next = height(curve[at]!) >= 1 - p - FLAT ? curve[at + 1] : undefined
    return next === undefined ? time : (time + next.time) / 2
  }
  return {
    time: crossing((step) => step.survival),
    low: crossing((step) => step.interval?.low ?? 0),
    high: crossing((step) => step.interval?.high ?? 1)
  }
}

// A product of fractions that is 1/2 on paper may be a few rounding errors off.
const FLAT = 1e-12

const bands = {
  plain(survival: number, standardError: number, reach: number): Interval {
    const { low, high } = around(survival, reach, standardError)
    return { low: Math.max(0, low), high: Math.min(1, high) }
  },
  'log-log'(survival: number, standardError: number, reach: number): Interval {
    const spread = (reach * standardError) / (survival * -ln(survival))
    return { low: powerOf(survival, exp(spread)), high: powerOf(survival, exp(-spread)) }
  }
}
