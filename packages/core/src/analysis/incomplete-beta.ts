import { exp, ln, logistic } from '../random/elementary.js'
import { deviance, stirlingRest } from './ln-gamma.js'

/**
 * The regularised incomplete beta function: the chance that a beta variable of shapes `a` and `b` (both above 0) is at
 * most `x`. Relative error about 1e-13 for shapes up to a million.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  return exp(lnIncompleteBeta(x, 1 - x, a, b))
}

/** The value that a beta variable of shapes `a` and `b` stays below with chance `p`, from e^-700. RangeError unless 0 < p < 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  return logistic(betaLogOdds(p, a, b))
}

/**
 * The log-odds ln(x / (1 - x)) of the beta quantile: it keeps its digits where the quantile is next to 0 or to 1.
 * Newton's method on the logarithm of the law. The density of the log-odds is log-concave, hence so is the law, and
 * from the left of the root every step stays left of it: the method cannot go astray.
 */
export function betaLogOdds(p: number, a: number, b: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`Expected a chance between 0 and 1, but received ${p}`)
  if (p > 0.5) return -betaLogOdds(1 - p, b, a)
  const wanted = ln(p)
  let odds = ln(a / b)
  for (let step = 1, tries = 0; Math.abs(step) > 1e-9 && tries < 200; tries++) {
    const [x, y] = [logistic(odds), logistic(-odds)]
    const reached = lnIncompleteBeta(x, y, a, b)
    step = (wanted - reached) / exp(lnPower(x, y, a, b) - reached)
    // Below this, e^odds would soon be 0; the first step may go too far, and from here the next comes back.
    odds = Math.max(-700, odds + step)
  }
  return odds
}

// Both x and y = 1 - x are told, because the smaller of them has digits that the other cannot give back.
function lnIncompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x * (a + b + 2) < a + 1) return lnPower(x, y, a, b) - ln(fraction(x, y, a, b))
  return ln(1 - exp(lnPower(y, x, b, a) - ln(fraction(y, x, b, a))))
}

// ln(x^a y^b / B(a, b)), by way of the binomial law, whose factors do not cancel when a and b are large (Loader 2000).
function lnPower(x: number, y: number, a: number, b: number): number {
  const n = a + b
  const rest = stirlingRest(n) - stirlingRest(a) - stirlingRest(b)
  return rest - deviance(a, n * x) - deviance(b, n * y) + 0.5 * ln((a / n) * (b / (2 * Math.PI)))
}

// x^a y^b / B(a, b) divided by the incomplete beta function, as a continued fraction by the method of Lentz. Source:
// A. R. DiDonato and A. H. Morris, ACM Transactions on Mathematical Software 18 (1992), 360-373, equation 9, in the
// arrangement of the Boost library. It needs about the square root of the larger shape in terms.
function fraction(x: number, y: number, a: number, b: number): number {
  let value = denominator(0, x, y, a, b)
  let [c, d] = [value, 0]
  for (let m = 1; m < 100_000; m++) {
    const width = a + 2 * m - 1
    const numerator = (((a + m - 1) * (a + b + m - 1)) / width) * ((m * (b - m)) / width) * x * x
    const term = denominator(m, x, y, a, b)
    d = 1 / (term + numerator * d)
    c = term + numerator / c
    value *= c * d
    if (Math.abs(c * d - 1) < 4e-16) break
  }
  return value
}

function denominator(m: number, x: number, y: number, a: number, b: number): number {
  const first = m === 0 ? 0 : (m * (b - m) * x) / (a + 2 * m - 1)
  return m + first + ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1)
}
