import { ln } from '../random/elementary.js'

/** The natural logarithm of the gamma function for `x` above 0; error about 1e-15 of the larger of 1 and the value. */
export function lnGamma(x: number): number {
  return (x - 0.5) * ln(x) - x + HALF_LN_TWO_PI + stirlingRest(x)
}

/**
 * What Stirling's formula leaves of ln gamma(x + 1): the rest after (x + 1/2) ln x - x + ln(2 pi) / 2, for `x` above 0;
 * error about 1e-16 of the larger of 1 and the value.
 */
export function stirlingRest(x: number): number {
  if (x < 1) return stirlingRest(x + 1) + (x + 0.5) * ln((x + 1) / x) - 1
  let rest = 0
  let shifted = x
  for (; shifted < 16; shifted++) rest += stirlingStep(shifted)
  const square = 1 / (shifted * shifted)
  const series =
    1 / 12 -
    square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360))))
  return rest + series / shifted
}

/**
 * x ln(x / mean) + mean - x: how much less likely than its own mean a count `x` is under a law of mean `mean`. At least
 * 0, and without cancellation where the two are close.
 * Source: Catherine Loader, Fast and accurate computation of binomial probabilities (2000), the function bd0.
 */
export function deviance(x: number, mean: number): number {
  const gap = x - mean
  if (Math.abs(gap) >= 0.1 * (x + mean)) return x * ln(x / mean) - gap
  const v = gap / (x + mean)
  const square = v * v
  let sum = gap * v
  let power = 2 * x * v
  for (let odd = 3; ; odd += 2) {
    power *= square
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}

const HALF_LN_TWO_PI = 0.9189385332046728

// stirlingRest(x) - stirlingRest(x + 1) is (x + 1/2) ln(1 + 1/x) - 1. With z = 1 / (2x + 1) the logarithm is
// 2 (z + z^3 / 3 + z^5 / 5 + ...), and the 1 cancels before anything is rounded.
function stirlingStep(x: number): number {
  const square = 1 / ((2 * x + 1) * (2 * x + 1))
  let sum = 0
  let power = square
  for (let odd = 3; power > 1e-18; odd += 2) {
    sum += power / odd
    power *= square
  }
  return sum
}
