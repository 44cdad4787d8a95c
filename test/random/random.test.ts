import { describe, expect, it } from 'vitest'
import { childOf, createRandom, streamOf, type Stream } from '../../packages/core/src/random/random.ts'
import { chiSquareScore, tally } from './chi-square.ts'

const DRAWS = 200_000
const stream = streamOf('violation', 'challenger')
const other = streamOf('response', 'DE')
const random = createRandom('spring')

function inRun(run: number, n = 0, path: Stream = stream): number {
  random.setRun(run)
  return random.uniform(path, n)
}

const everyWay: readonly (readonly [way: string, draw: (i: number) => number])[] = [
  ['n', (i) => inRun(0, i)],
  ['n of a high run', (i) => inRun(2 ** 52, i)],
  ['every 65,536th n', (i) => inRun(0, (i % 65_536) * 65_536 + Math.floor(i / 65_536))],
  ['runs', (i) => inRun(i)],
  ['runs beyond 2^32', (i) => inRun(i * 2 ** 32)],
  ['numbered seeds', (i) => createRandom(String(i + 1)).uniform(stream, 0)],
  ['seeds of one ending', (i) => createRandom(`${i} spring`).uniform(stream, 0)],
  ['numbered paths', (i) => inRun(0, 0, streamOf('member', String(i)))],
  ['children', (i) => inRun(0, 0, childOf(stream, i))],
  ['grandchildren', (i) => inRun(0, 0, childOf(childOf(stream, i % 450), Math.floor(i / 450)))],
  ['streams one bit apart', (i) => inRun(0, i >>> 6, [stream[0] ^ (i & 32 ? 1 << (i & 31) : 0), 1 << (i & 31)])]
]

describe.each(everyWay)('draws along %s', (_, draw) => {
  const draws = Array.from({ length: DRAWS }, (_none, i) => draw(i))
  const high = (u: number, cells: number): number => Math.floor(u * cells)
  const middle = (u: number, cells: number): number => Math.floor(((u * 2 ** 26) % 1) * cells)
  const low = (u: number, cells: number): number => Math.floor(u * 2 ** 52) % cells

  it('fall evenly, by their highest bits', () => {
    expect(Math.abs(chiSquareScore(tally(1000, DRAWS, (i) => high(draws[i]!, 1000))))).toBeLessThan(4)
  })
  it('fall evenly, by their middle bits', () => {
    expect(Math.abs(chiSquareScore(tally(1024, DRAWS, (i) => middle(draws[i]!, 1024))))).toBeLessThan(4)
  })
  it('fall evenly, by their lowest bits', () => {
    expect(Math.abs(chiSquareScore(tally(1024, DRAWS, (i) => low(draws[i]!, 1024))))).toBeLessThan(4)
  })
  it.each([1, 2, 7])('say nothing of the draw %i on', (lag) => {
    const pairs = tally(1024, DRAWS - lag, (i) => high(draws[i]!, 32) * 32 + high(draws[i + lag]!, 32))
    const lowPairs = tally(1024, DRAWS - lag, (i) => low(draws[i]!, 32) * 32 + low(draws[i + lag]!, 32))
    expect(Math.abs(chiSquareScore(pairs))).toBeLessThan(4)
    expect(Math.abs(chiSquareScore(lowPairs))).toBeLessThan(4)
    // The correlation of n independent uniforms is normal with standard deviation 1 / sqrt(n).
    let sum = 0
    for (let i = 0; i + lag < DRAWS; i++) sum += (draws[i]! - 0.5) * (draws[i + lag]! - 0.5)
    expect(Math.abs((12 * sum) / Math.sqrt(DRAWS))).toBeLessThan(4)
  })
  it('never repeat', () => {
    // Among 2^52 values, 200,000 independent draws hold a pair with a chance of 4 in a million.
    expect(new Set(draws).size).toBe(DRAWS)
  })
})

describe('two streams', () => {
  it.each([
    ['of different paths', other, 0],
    ['of parent and child', childOf(stream, 0), 0],
    ['with their counts shifted', other, 1]
  ])('%s are independent in one run', (_, second, shift) => {
    const cell = (u: number, v: number): number => Math.floor(u * 32) * 32 + Math.floor(v * 32)
    const alongN = tally(1024, DRAWS, (i) => cell(inRun(3, i), inRun(3, i + shift, second)))
    const alongRuns = tally(1024, DRAWS, (i) => cell(inRun(i), inRun(i, shift, second)))
    expect(Math.abs(chiSquareScore(alongN))).toBeLessThan(4)
    expect(Math.abs(chiSquareScore(alongRuns))).toBeLessThan(4)
  })
})

describe('a draw', () => {
  it('changes each of its bits with chance 1/2 when one bit of n, run or stream changes', () => {
    const trials = 2000
    const bitsOf = (u: number): readonly number[] => [Math.floor(u * 2 ** 26), Math.floor(u * 2 ** 52) % 2 ** 26]
    const flips: ((bit: number, i: number) => number)[] = [
      (bit, i) => inRun(7, i ^ (1 << bit)),
      (bit, i) => inRun(7 + 2 ** bit, i),
      (bit, i) => inRun(7 + 2 ** (bit + 21), i),
      (bit, i) => inRun(7, i, [stream[0] ^ (1 << bit), stream[1]]),
      (bit, i) => inRun(7, i, [stream[0], stream[1] ^ (1 << bit)])
    ]
    let worst = 0
    for (const flip of flips)
      for (let bit = 3; bit < 32; bit++) {
        const changed = Array.from({ length: 52 }, () => 0)
        for (let trial = 0; trial < trials; trial++) {
          // Scattered, so that no two trials are the same pair of neighbours seen from either end.
          const i = Math.imul(trial, 0x9e3779b1)
          const before = bitsOf(inRun(7, i))
          bitsOf(flip(bit, i)).forEach((half, which) => {
            const difference = half ^ before[which]!
            for (let out = 0; out < 26; out++) changed[which * 26 + out]! += (difference >>> out) & 1
          })
        }
        for (const count of changed) worst = Math.max(worst, Math.abs(count - trials / 2) / Math.sqrt(trials / 4))
      }
    // The largest of 7,540 standard normal scores; 5.5 is a chance of 2 in 10,000.
    expect(worst).toBeLessThan(5.5)
  })
  it('lies strictly between 0 and 1, in steps of 2^-52 from 2^-53', () => {
    for (let i = 0; i < 10_000; i++) {
      const cell = inRun(i) * 2 ** 52 - 0.5
      expect(Number.isInteger(cell) && cell >= 0 && cell < 2 ** 52).toBe(true)
    }
  })
  it('does not depend on what was drawn before it', () => {
    const fresh = createRandom('spring', 5).uniform(stream, 9)
    const used = createRandom('spring', 5)
    for (let i = 0; i < 100; i++) used.uniform(other, i)
    expect(used.uniform(stream, 9)).toBe(fresh)
    expect(used.uniform(stream, 9)).toBe(fresh)
  })
  it('keeps its value for ever', () => {
    expect([
      createRandom('spring').uniform(stream, 0),
      createRandom('spring').uniform(stream, 1),
      createRandom('spring', 1).uniform(stream, 0),
      createRandom('spring', 2 ** 32).uniform(stream, 0),
      createRandom('spring', Number.MAX_SAFE_INTEGER).uniform(stream, 0),
      createRandom('spring').uniform(stream, 2 ** 32 - 1),
      createRandom('spring').uniform(childOf(stream, 0), 0),
      createRandom('1').uniform(stream, 0),
      createRandom('2').uniform(stream, 0),
      createRandom('Zoë 😀', 7).uniform(streamOf(), 3)
    ]).toEqual([
      0.47211867046275124, 0.9726814892779055, 0.7866686514082496, 0.20149159378699244, 0.03685323364251192,
      0.3441343402092635, 0.753785769736527, 0.78808312948832, 0.9361444664805324, 0.24209911531956585
    ])
  })
})

describe('luck', () => {
  it('moved to another run is that of the run', () => {
    const moved = createRandom('autumn', 12)
    for (const run of [0, 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 53 - 1, 12]) {
      moved.setRun(run)
      const fresh = createRandom('autumn', run)
      expect(moved).toEqual(fresh)
      expect(moved.run).toBe(run)
      expect(moved.uniform(stream, 4)).toBe(fresh.uniform(stream, 4))
    }
  })
  it('is that of run 0 unless a run is named', () => {
    expect(createRandom('autumn')).toEqual(createRandom('autumn', 0))
  })
  it.each([-1, 0.5, 2 ** 53, NaN, Infinity])('refuses run %s', (run) => {
    const message = `Expected run to be a whole number from 0 to 2^53 - 1, but received ${run}`
    expect(() => createRandom('spring', run)).toThrow(new RangeError(message))
    expect(() => createRandom('spring').setRun(run)).toThrow(new RangeError(message))
  })
  it('takes seeds of 1 to 200 characters and refuses others', () => {
    const message = 'Expected seed to be a text of 1 to 200 characters, but received'
    expect(createRandom('\ud800').seed).toBe('\ud800')
    expect(createRandom('x'.repeat(200)).seed).toHaveLength(200)
    expect(() => createRandom('')).toThrow(new RangeError(`${message} one of 0`))
    expect(() => createRandom('x'.repeat(201))).toThrow(new RangeError(`${message} one of 201`))
    expect(() => createRandom(42 as unknown as string)).toThrow(new RangeError(`${message} 42`))
  })
})
