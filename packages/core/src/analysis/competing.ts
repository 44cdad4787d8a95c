import { exp, ln, powerOf } from '../random/elementary.js'
import type { CompetingTable } from './competing-table.js'
import { normalReach, type Interval } from './interval.js'

/** What is known from `time` on, until the next step. */
export interface CompetingStep {
  readonly time: number
  readonly atRisk: number
  /** The chance of not having ended in any way; with the incidences it makes 1. */
  readonly survival: number
  /** In the order of the table's endings. */
  readonly endings: readonly Incidence[]
}

/** The chance of having ended in this way by now. */
export interface Incidence {
  readonly ending: string
  readonly incidence: number
  readonly standardError: number
  /** On the log-log scale; null while the incidence is 0, and at 1. */
  readonly interval: Interval | null
}

/**
 * The chance of each ending by every time at which something ended, while the others may come first. Empty when nothing
 * ended. RangeError unless 0 < level < 1.
 * Source: O. O. Aalen and S. Johansen, Scandinavian Journal of Statistics 5 (1978), 141-150; variance by the delta
 * method on multinomial endings (E. Marubini and M. G. Valsecchi, Analysing survival data (1995), chapter 10), which
 * for one ending is Greenwood's, and without censoring the binomial F (1 - F) / n.
 */
export function cumulativeIncidence(table: CompetingTable, level = 0.95): readonly CompetingStep[] {
  const reach = normalReach(level)
  let atRisk = table.rows.reduce((sum, { counts, censored }) => sum + total(counts) + censored, 0)
  let state: State = {
    survival: 1,
    variance: 0,
    endings: table.endings.map(() => ({ incidence: 0, variance: 0, covariance: 0 }))
  }
  const steps: CompetingStep[] = []
  for (const { time, counts, censored } of table.rows) {
    const ended = total(counts)
    if (ended > 0) {
      state = advance(state, counts, atRisk)
      steps.push({ time, atRisk, survival: state.survival, endings: told(state, table.endings, reach) })
    }
    atRisk -= ended + censored
  }
  return steps
}

interface State {
  readonly survival: number
  readonly variance: number
  /** For each ending also the variance of its incidence, and the covariance of that with survival. */
  readonly endings: readonly { incidence: number; variance: number; covariance: number }[]
}

// One step is a linear map of (survival S, incidence F) with the hazards h of a multinomial sample of those at risk:
// S' = S (1 - sum of h) and F' = F + S h. Carried along, the covariances are the same numbers as the double sum of the
// published formula, without its subtractions and in one pass.
function advance({ survival, variance, endings }: State, counts: readonly number[], atRisk: number): State {
  const ended = total(counts)
  const stay = (atRisk - ended) / atRisk
  // The variance of a hazard h is h (1 - h) / n; its covariance with the sum of all hazards h (1 - sum) / n.
  const unit = (survival / atRisk) * survival
  return {
    survival: survival * stay,
    variance: stay * stay * variance + unit * (ended / atRisk) * stay,
    endings: endings.map(({ incidence, variance: own, covariance }, i) => {
      const hazard = counts[i]! / atRisk
      return {
        incidence: incidence + survival * hazard,
        variance: own + 2 * hazard * covariance + hazard * hazard * variance + unit * hazard * (1 - hazard),
        covariance: stay * (covariance + hazard * variance - unit * hazard)
      }
    })
  }
}

function told({ endings }: State, names: readonly string[], reach: number): readonly Incidence[] {
  return endings.map(({ incidence, variance }, i) => {
    const standardError = Math.sqrt(Math.max(0, variance))
    return { ending: names[i]!, incidence, standardError, interval: band(incidence, standardError, reach) }
  })
}

function band(incidence: number, standardError: number, reach: number): Interval | null {
  if (!(incidence > 0 && incidence < 1)) return null
  const spread = (reach * standardError) / (incidence * -ln(incidence))
  return { low: powerOf(incidence, exp(spread)), high: powerOf(incidence, exp(-spread)) }
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
