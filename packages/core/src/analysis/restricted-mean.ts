import { around, normalReach, type Interval } from './interval.js'
import { risks, type SurvivalTable } from './survival-table.js'

/** A mean time up to a limit, in the unit of the table, with its interval. */
export interface RestrictedMean extends Interval {
  readonly mean: number
  readonly standardError: number
}

/**
 * The mean time until the end, or until `until` for those who get that far: the area under the survival curve from 0 to
 * `until`, in the unit of the table. RangeError unless `until` is above 0 and no later than the last time seen (any
 * time, when all have ended), and 0 < level < 1.
 * Source: J. P. Klein and M. L. Moeschberger, Survival analysis (2nd edition, 2003), section 4.5.
 */
export function restrictedMean(table: SurvivalTable, until: number, level = 0.95): RestrictedMean {
  const rows = risks(table).filter(({ time }) => time <= until)
  const last = table.at(-1)
  if (last === undefined) throw new RangeError('Expected a table of at least 1 life, but received an empty one')
  if (!(until > 0 && until < Infinity && (until <= last.time || last.censored === 0)))
    throw new RangeError(
      `Expected until to be above 0 and at most ${last.time}, the last time seen, but received ${until}`
    )
  const areas = areasAfter(rows, until)
  let variance = 0
  rows.forEach(({ atRisk, events }, i) => {
    // When all at risk end there is no area after them, and the quotient would be 0 / 0.
    if (atRisk > events) variance += ((areas[i + 1]! / atRisk) * areas[i + 1]! * events) / (atRisk - events)
  })
  const mean = areas[0]!
  const standardError = Math.sqrt(variance)
  return { mean, standardError, ...around(mean, normalReach(level), standardError) }
}

/** The area under the curve from 0, and from the time of each row, to `until`. */
function areasAfter(rows: ReturnType<typeof risks>, until: number): readonly number[] {
  const times = [0, ...rows.map(({ time }) => time), until]
  let survival = 1
  const pieces = [times[1]!]
  rows.forEach(({ atRisk, events }, i) => {
    survival *= (atRisk - events) / atRisk
    pieces.push(survival * (times[i + 2]! - times[i + 1]!))
  })
  // Summed from the end: every area is the piece that begins there and the area after it.
  for (let i = pieces.length - 2; i >= 0; i--) pieces[i]! += pieces[i + 1]!
  return pieces
}
