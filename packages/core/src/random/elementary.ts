// The exponential and the logarithm in additions, multiplications and divisions alone. ECMAScript leaves the last bits
// of Math.exp and Math.log to each engine; IEEE 754 leaves nothing open for + - * /, so these give the same bits
// everywhere.
//
// exp follows e_exp.c of FDLIBM 5.3, ln follows log.c of musl (from FreeBSD's e_log.c), both of which carry this
// notice:
//   Copyright (C) 1993, 2004 by Sun Microsystems, Inc. All rights reserved.
//   Permission to use, copy, modify, and distribute this software is freely granted, provided that this notice is
//   preserved.

/** e to the power `x`, within 1 ulp. 0 below -745.13, Infinity above 709.78, NaN for NaN. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity
  if (x < -745.1332191019411) return 0
  if (x !== x) return NaN
  // x = k ln 2 + r with |r| <= ln 2 / 2, and e^r = 1 + 2r / (R(r) - r), where R is a polynomial in r squared.
  const k = Math.floor(x * 1.4426950408889634 + 0.5)
  const high = x - k * LN2_HIGH
  const low = k * LN2_LOW
  const r = high - low
  const t = r * r
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))))
  const y = 1 - (low - (r * c) / (2 - c) - high)
  if (k > 1023) return y * 2 * powerOfTwo(1023)
  // Below the normal range one multiplication is exact and the other rounds, so that rounding happens once.
  if (k < -1021) return y * powerOfTwo(k + 100) * powerOfTwo(-100)
  return y * powerOfTwo(k)
}

/** Natural logarithm of `x`, within 1 ulp. -Infinity at 0, NaN below 0. */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return x
  const subnormal = x < 2.2250738585072014e-308
  const normal = subnormal ? x * 18014398509481984 : x
  double[0] = normal
  // Adding 1 - sqrt(1/2) to the high word carries into the exponent exactly when the significand is above sqrt(2).
  const exponent = ((words[HIGH_WORD]! + 0x95f62) >> 20) - 0x3ff
  // x = 2^k (1 + f) with 1 + f between sqrt(1/2) and sqrt(2), and ln(1 + f) = f - f^2/2 + s (f^2/2 + R(s^2)).
  const f = normal * powerOfTwo(-exponent) - 1
  const k = subnormal ? exponent - 54 : exponent
  const halfSquare = 0.5 * f * f
  const s = f / (2 + f)
  const z = s * s
  const w = z * z
  const even = w * (L2 + w * (L4 + w * L6))
  const odd = z * (L1 + w * (L3 + w * (L5 + w * L7)))
  return s * (halfSquare + (odd + even)) + k * LN2_LOW - halfSquare + f + k * LN2_HIGH
}

/**
 * `base` to the power `exponent`, as exp(exponent ln(base)); exactly 1 for exponent 0 and exactly `base` for exponent
 * 1. The relative error grows with the size of the result: about |exponent ln(base)| ulp. NaN for a negative base.
 */
export function powerOf(base: number, exponent: number): number {
  if (exponent === 0) return 1
  if (exponent === 1) return base
  return exp(exponent * ln(base))
}

/** The chance whose log-odds are `x`: 1 / (1 + e^-x), between 0 and 1. */
export function logistic(x: number): number {
  // Both forms are the same number; each is used where its exponential cannot overflow.
  if (x >= 0) return 1 / (1 + exp(-x))
  const odds = exp(x)
  return odds / (1 + odds)
}

/** The log-odds of a chance: ln(p / (1 - p)). -Infinity at 0, Infinity at 1, NaN outside; about 2e-16 near p = 1/2. */
export function logit(p: number): number {
  return ln(p / (1 - p))
}

// The high part of ln 2 ends in 32 zero bits, so that k times it is exact.
const LN2_HIGH = 6.9314718036912381649e-1
const LN2_LOW = 1.90821492927058770002e-10

const P1 = 1.66666666666666019037e-1
const P2 = -2.77777777770155933842e-3
const P3 = 6.61375632143793436117e-5
const P4 = -1.6533902205465251539e-6
const P5 = 4.13813679705723846039e-8

const L1 = 6.66666666666673513e-1
const L2 = 3.999999999940941908e-1
const L3 = 2.857142874366239149e-1
const L4 = 2.222219843214978396e-1
const L5 = 1.818357216161805012e-1
const L6 = 1.531383769920937332e-1
const L7 = 1.479819860511658591e-1

const double = new Float64Array(1)
const words = new Int32Array(double.buffer)
double[0] = 1
const HIGH_WORD = words[0] === 0 ? 1 : 0

const LEAST_POWER = -1074
const powers = new Float64Array(1023 - LEAST_POWER + 1)
for (let power = 1, k = 0; k <= 1023; k++, power *= 2) powers[k - LEAST_POWER] = power
for (let power = 0.5, k = -1; k >= LEAST_POWER; k--, power /= 2) powers[k - LEAST_POWER] = power

// A table, because writing half a double and reading it back whole stalls the processor.
function powerOfTwo(k: number): number {
  return powers[k - LEAST_POWER]!
}
