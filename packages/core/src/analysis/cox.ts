import { exp } from '../random/elementary.js'
import { bothAtRisk, ratioOf, type HazardRatio, type JointRisk } from './compare-survival.js'
import type { SurvivalTable } from './survival-table.js'

/** The level of the interval, 0.95 unless given, and how ties are taken. */
export interface CoxOptions {
  readonly level?: number
  /** How events at the same time share the risk: 'efron' (the default) is the better approximation. */
  readonly ties?: 'efron' | 'breslow'
}

/**
 * The ratio of the two groups' rates of ending, first over second, supposed to be the same at all times: the maximum of
 * the partial likelihood. Null where that has none: unless in each group something ends while the other group is at
 * risk. RangeError unless 0 < level < 1.
 * Source: D. R. Cox, Journal of the Royal Statistical Society B 34 (1972), 187-220; ties: N. Breslow, Biometrics 30
 * (1974), 89-99, and B. Efron, Journal of the American Statistical Association 72 (1977), 557-565.
 */
export function hazardRatio(first: SurvivalTable, second: SurvivalTable, options: CoxOptions = {}): HazardRatio | null {
  const { level = 0.95, ties = 'efron' } = options
  const risks = bothAtRisk(first, second).filter(({ atRisk, inFirst }) => inFirst > 0 && inFirst < atRisk)
  const [inFirst, all] = [sum(risks, 'eventsInFirst'), sum(risks, 'events')]
  if (inFirst === 0 || inFirst === all) return null
  const coefficient = maximum(risks, ties)
  return ratioOf(coefficient, 1 / Math.sqrt(slope(risks, ties, coefficient).information), level)
}

// Newton's method on the score, which falls in the coefficient from above 0 to below it. The root is kept between two
// ends, and a step outside them is replaced by their middle. No ratio of counts comes near e^100.
function maximum(risks: readonly JointRisk[], ties: 'efron' | 'breslow'): number {
  let [low, high, at] = [-100, 100, 0]
  for (let step = Infinity, tries = 0; Math.abs(step) > 1e-10 && tries < 200; tries++) {
    const { score, information } = slope(risks, ties, at)
    if (score > 0) low = at
    else high = at
    const next = at + score / information
    const inside = next > low && next < high ? next : (low + high) / 2
    step = score === 0 ? 0 : inside - at
    at += step
  }
  return at
}

/** The first derivative of the logarithm of the partial likelihood, and the second with its sign changed. */
function slope(risks: readonly JointRisk[], ties: 'efron' | 'breslow', coefficient: number) {
  const rate = exp(coefficient)
  let [score, information] = [0, 0]
  for (const { atRisk, events, inFirst, eventsInFirst } of risks) {
    const inSecond = atRisk - inFirst
    score += eventsInFirst
    // Breslow keeps all at risk for each of the tied events; Efron takes their mean share off for each one before.
    const terms = ties === 'efron' ? events : 1
    for (let term = 0; term < terms; term++) {
      const gone = term / events
      const weight = (inFirst - gone * eventsInFirst) * rate
      const share = weight / (weight + inSecond - gone * (events - eventsInFirst))
      score -= (events / terms) * share
      information += (events / terms) * share * (1 - share)
    }
  }
  return { score, information }
}

function sum(risks: readonly JointRisk[], count: 'events' | 'eventsInFirst'): number {
  return risks.reduce((total, risk) => total + risk[count], 0)
}
