// oxlint-disable oxc/approx-constant -- the table holds such numbers because they are correctly rounded values.
import { describe, expect, it } from 'vitest'
import { exp, ln, logistic, logit, powerOf } from '../../packages/core/src/random/elementary.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'

// Correctly rounded values. Made with mpmath 1.3 at 300 bits (mp.exp, mp.log of the double itself), each then turned
// into an exact fraction whose quotient Python rounds once to the nearest double.
const exponentials: readonly (readonly [x: number, exp: number])[] = [
  [1, 2.718281828459045],
  [-1, 0.36787944117144233],
  [0.5, 1.6487212707001282],
  [-0.5, 0.6065306597126334],
  [0.1, 1.1051709180756477],
  [-0.1, 0.9048374180359595],
  [0.001, 1.0010005001667084],
  [-0.001, 0.999000499833375],
  [1e-8, 1.00000001],
  [-1e-8, 0.9999999900000001],
  [1e-17, 1],
  [0.34657359027997264, 1.414213562373095],
  [0.3465735902799727, 1.4142135623730951],
  [-0.35, 0.7046880897187134],
  [2, 7.38905609893065],
  [-2, 0.1353352832366127],
  [3.141592653589793, 23.140692632779267],
  [5, 148.4131591025766],
  [-5, 0.006737946999085467],
  [10, 22026.465794806718],
  [-10, 4.5399929762484854e-5],
  [20.5, 799902177.4755054],
  [-20.5, 1.2501528663867426e-9],
  [36.7368005696771, 9007199254740986],
  [-36.7368005696771, 1.1102230246251573e-16],
  [50, 5.184705528587072e21],
  [-50, 1.9287498479639178e-22],
  [100, 2.6881171418161356e43],
  [-100, 3.720075976020836e-44],
  [255.3, 7.505527661848121e110],
  [-255.3, 1.332351361628005e-111],
  [500, 1.4035922178528375e217],
  [-500, 7.124576406741286e-218],
  [700, 1.0142320547350045e304],
  [-700, 9.85967654375977e-305],
  [709.5, 1.3549863193146328e308],
  [709.78, 1.7928227943945155e308],
  [-708.3, 2.450295530965988e-308],
  [-708.5, 2.006132305331306e-308],
  [-720.25, 1.5827029403e-313],
  [-740, 4.2e-322],
  [-745, 5e-324]
]
const logarithms: readonly (readonly [x: number, ln: number])[] = [
  [2, 0.6931471805599453],
  [0.5, -0.6931471805599453],
  [10, 2.302585092994046],
  [0.1, -2.3025850929940455],
  [3, 1.0986122886681098],
  [0.3333333333333333, -1.0986122886681098],
  [1.5, 0.4054651081081644],
  [0.75, -0.2876820724517809],
  [1.1, 0.09531017980432493],
  [0.9, -0.10536051565782628],
  [1.001, 0.0009995003330834232],
  [0.999, -0.0010005003335835344],
  [1.0000001, 9.999999505838704e-8],
  [0.9999999, -1.0000000494736474e-7],
  [1.0000000000000002, 2.2204460492503128e-16],
  [0.9999999999999999, -1.1102230246251565e-16],
  [1.414213562373095, 0.3465735902799726],
  [1.4142135623730951, 0.3465735902799727],
  [0.7071067811865475, -0.34657359027997275],
  [0.7071067811865476, -0.3465735902799726],
  [0.3, -1.2039728043259361],
  [0.01, -4.605170185988091],
  [1e-5, -11.512925464970229],
  [1e-10, -23.025850929940457],
  [2.220446049250313e-16, -36.04365338911715],
  [1.1102230246251565e-16, -36.7368005696771],
  [1e-100, -230.25850929940458],
  [2.2250738585072014e-308, -708.3964185322641],
  [2.225073858507201e-308, -708.3964185322641],
  [1e-310, -713.8013788281542],
  [5e-324, -744.4400719213812],
  [7, 1.9459101490553132],
  [42, 3.7376696182833684],
  [100, 4.605170185988092],
  [100000, 11.512925464970229],
  [10000000000, 23.025850929940457],
  [123456789, 18.63140176616802],
  [9007199254740991, 36.7368005696771],
  [1e100, 230.25850929940458],
  [1.7976931348623157e308, 709.782712893384]
]

const random = createRandom('elementary')
const stream = streamOf('point')
const points = (from: number, to: number): number[] =>
  Array.from({ length: 100_000 }, (_, i) => from + (to - from) * random.uniform(stream, i))

describe('exp', () => {
  it.each(exponentials)('of %f is within 1 ulp of %f', (x, exact) =>
    expect(apart(exp(x), exact)).toBeLessThanOrEqual(1)
  )
  it.each([
    [0, 1],
    [-0, 1],
    [5e-324, 1],
    [-5e-324, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [NaN, NaN],
    [709.782712893384, 1.7976931348622732e308],
    [709.7827128933841, Infinity],
    [-745.1332191019411, 5e-324],
    [-745.1332191019412, 0],
    [Number.MAX_VALUE, Infinity],
    [-Number.MAX_VALUE, 0]
  ])('of %f is exactly %f', (x, value) => expect(exp(x)).toBe(value))
  it.each([
    [-1, 1],
    [-50, 50],
    [-745, 709]
  ])('stays within 2 ulp of the engine between %i and %i', (from, to) => {
    expect(Math.max(...points(from, to).map((x) => apart(exp(x), Math.exp(x))))).toBeLessThanOrEqual(2)
  })
  it('never falls along 100,000 sorted points', () => {
    const values = points(-40, 40)
      .sort((a, b) => a - b)
      .map(exp)
    expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true)
  })
  it('keeps its bits for ever', () => {
    expect(fingerprint(points(-745, 709).map(exp))).toBe(1814899285)
  })
})

describe('ln', () => {
  it.each(logarithms)('of %f is within 1 ulp of %f', (x, exact) => expect(apart(ln(x), exact)).toBeLessThanOrEqual(1))
  it.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [Infinity, Infinity],
    [-Infinity, NaN],
    [-1, NaN],
    [-5e-324, NaN],
    [NaN, NaN]
  ])('of %f is exactly %f', (x, value) => expect(ln(x)).toBe(value))
  it.each([
    [0, 1],
    [0.9999, 1.0001],
    [0, 1000],
    [0, 1e-307]
  ])('stays within 2 ulp of the engine between %f and %f', (from, to) => {
    expect(Math.max(...points(from, to).map((x) => apart(ln(x), Math.log(x))))).toBeLessThanOrEqual(2)
  })
  it('keeps its bits for ever', () => {
    expect(fingerprint(points(0, 1).map(ln))).toBe(2101871914)
  })
})

describe('powerOf', () => {
  it('is exact for the exponents 0 and 1', () => {
    for (const base of [0, 0.1, 2.5, 1e300, Infinity, NaN]) {
      expect(powerOf(base, 0)).toBe(1)
      expect(powerOf(base, 1)).toBe(base)
    }
  })
  it('takes base 0 to 0, or to infinity for exponents below 0, and has no value for bases below 0', () => {
    expect([powerOf(0, 0.25), powerOf(0, -2), powerOf(1, 5.5), powerOf(-2, 2)]).toEqual([0, Infinity, 1, NaN])
  })
  it('agrees with the engine to 1e-13 of the value', () => {
    for (const exponent of [-3, -0.5, 0.25, 2, 10.5])
      for (const base of [0.01, 0.5, 0.999, 1.7, 40])
        expect(Math.abs(powerOf(base, exponent) / base ** exponent - 1)).toBeLessThan(1e-13)
  })
})

describe('logistic and logit', () => {
  it('undo each other', () => {
    for (const p of [1e-300, 1e-9, 0.1, 0.5, 0.77, 0.999])
      expect(Math.abs(logistic(logit(p)) / p - 1)).toBeLessThan(1e-12)
  })
  it('reach 0, 1/2 and 1 exactly', () => {
    expect([logistic(-Infinity), logistic(-800), logistic(0), logistic(40), logistic(Infinity)]).toEqual([
      0, 0, 0.5, 1, 1
    ])
    expect([logit(0), logit(0.5), logit(1), logit(-0.1), logit(1.1), logistic(NaN)]).toEqual([
      -Infinity,
      0,
      Infinity,
      NaN,
      NaN,
      NaN
    ])
  })
  it('are odd about 1/2', () => {
    for (const x of [0.1, 1, 5, 20]) expect(Math.abs(logistic(x) + logistic(-x) - 1)).toBeLessThan(3e-16)
  })
})

/** How many steps from double to double lead from one number to another. */
function apart(left: number, right: number): number {
  return Math.abs(Number(placeOf(left) - placeOf(right)))
}

function placeOf(x: number): bigint {
  const place = new BigUint64Array(new Float64Array([Math.abs(x)]).buffer)[0]!
  return x < 0 ? -place : place
}

/** A number that depends on every bit of every value. */
function fingerprint(values: readonly number[]): number {
  return new Int32Array(new Float64Array(values).buffer).reduce(
    (sum, word) => Math.imul(sum ^ word, 0x01000193),
    0x811c9dc5
  )
}
