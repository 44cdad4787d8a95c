import { describe, expect, it } from 'vitest'
import { isNarrow, sprt } from '../../packages/core/src/analysis/sprt.ts'
import { createRandom, streamOf } from '../../packages/core/src/random/random.ts'

const rivals = { p0: 0.1, p1: 0.2, alpha: 0.05, beta: 0.1 }

describe('sprt', () => {
  it('weighs the counts against the bounds of Wald', () => {
    const { evidence, low, high } = sprt(7, 20, rivals)
    expect(evidence).toBeCloseTo(7 * Math.log(2) + 13 * Math.log(8 / 9), 13)
    expect(low).toBeCloseTo(Math.log(0.1 / 0.95), 13)
    expect(high).toBeCloseTo(Math.log(0.9 / 0.05), 13)
  })
  it('decides where the counts leave the straight strip of the published chart', () => {
    // Acceptance and rejection numbers k = h + s n, with s = ln(9/8) / ln(9/4), h0 = low / ln(9/4), h1 = high / ln(9/4).
    const [scale, odds] = [Math.log(9 / 8), Math.log(9 / 4)]
    for (const n of [10, 50, 137]) {
      // Too few runs cannot decide for p0: the number is below 0.
      const accept = Math.floor((Math.log(0.1 / 0.95) + n * scale) / odds)
      const reject = Math.ceil((Math.log(0.9 / 0.05) + n * scale) / odds)
      if (accept >= 0) expect(sprt(accept, n, rivals).decision).toBe('p0')
      for (const k of [Math.max(0, accept + 1), reject - 1]) expect(sprt(k, n, rivals).decision).toBe('undecided')
      expect(sprt(reject, n, rivals).decision).toBe('p1')
    }
  })
  it('is undecided before the first run', () => expect(sprt(0, 0, rivals).decision).toBe('undecided'))
  it('says the same of the opposite outcome', () =>
    expect(sprt(13, 20, { ...rivals, p0: 0.9, p1: 0.8 }).evidence).toBeCloseTo(sprt(7, 20, rivals).evidence, 12))
  it.each([
    [0.1, 'p1', 0.05],
    [0.2, 'p0', 0.1]
  ] as const)('errs for a true chance of %f towards %s in a share of at most %f', (truth, wrong, nominal) => {
    const random = createRandom('sprt')
    const stream = streamOf('runs')
    const trials = 3000
    let errors = 0
    for (let trial = 0; trial < trials; trial++) {
      let [k, n, decision] = [0, 0, 'undecided']
      while (decision === 'undecided') {
        k += +(random.uniform(stream, trial * 4000 + n) < truth)
        decision = sprt(k, ++n, rivals).decision
      }
      errors += +(decision === wrong)
    }
    // Overshoot makes the test a little stricter than asked; nominal / 2 says it is not much.
    expect(errors / trials).toBeLessThan(nominal + 3 * Math.sqrt(nominal / trials))
    expect(errors / trials).toBeGreaterThan(nominal / 2)
  })
  it.each([
    [1, 2, { ...rivals, p0: 0 }, 'Expected p0 to be between 0 and 1, but received 0'],
    [1, 2, { ...rivals, p1: 0.1 }, 'Expected p0 and p1 to be different, but received 0.1 for both'],
    [1, 2, { ...rivals, alpha: 0.95 }, 'Expected alpha and beta to be below 1 together, but received 0.95 and 0.1'],
    [3, 2, rivals, 'Expected k and n to be whole with 0 <= k <= n, but received 3 and 2']
  ])('refuses %f of %f for %o', (k, n, claims, message) =>
    expect(() => sprt(k, n, claims)).toThrow(new RangeError(message))
  )
})

describe('isNarrow', () => {
  it('is so from about z^2 / (4 bound^2) runs at one half', () => {
    expect(isNarrow(475, 950, 0.0318)).toBe(true)
    expect(isNarrow(475, 950, 0.0316)).toBe(false)
  })
  it('needs fewer runs for a rare outcome, and more for a higher level', () => {
    expect(isNarrow(10, 400, 0.02)).toBe(true)
    expect(isNarrow(200, 400, 0.02)).toBe(false)
    expect(isNarrow(10, 400, 0.02, 0.99)).toBe(false)
  })
  it.each([0, -1, NaN])('refuses a bound of %f', (bound) =>
    expect(() => isNarrow(1, 2, bound)).toThrow(new RangeError(`Expected bound to be above 0, but received ${bound}`))
  )
})
