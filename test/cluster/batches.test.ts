import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubledRanges, nameOf, planOf, rangeIn, usualBatch } from '../../packages/cluster/src/batches.js'

const ranges = fc
  .tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e5 }))
  .map(([first, runs]) => [first, first + runs] as const)
const plan = (asked: readonly [number, number], batch: number) =>
  planOf({ batch, manifest: { asked } as Parameters<typeof planOf>[0]['manifest'] })

describe('the batches of a study', () => {
  it('have every run once, in order', () =>
    fc.assert(
      fc.property(ranges, fc.integer({ min: 1, max: 2e5 }), (asked, batch) => {
        fc.pre((asked[1] - asked[0]) / batch < 1000)
        const batches = plan(asked, batch)
        expect(batches[0]![0]).toBe(asked[0])
        expect(batches.at(-1)![1]).toBe(asked[1])
        for (const [index, [first, end]] of batches.entries()) {
          expect(end - first).toBeGreaterThan(0)
          expect(end - first).toBeLessThanOrEqual(batch)
          if (index > 0) expect(first).toBe(batches[index - 1]![1])
        }
      })
    ))

  it('have a name that tells their runs', () =>
    fc.assert(
      fc.property(ranges, (range) => {
        expect(rangeIn(nameOf('0123456789abcdef', range))).toEqual(range)
      })
    ))

  it('are some hundred at the most, unless somebody says otherwise', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (runs) => {
        expect(Math.ceil(runs / usualBatch(runs))).toBeLessThanOrEqual(200)
      })
    ))
})

describe('runs that are doubled', () => {
  const runsOf = (all: readonly (readonly [number, number])[]) =>
    all.flatMap(([first, end]) => Array.from({ length: end - first }, (_, index) => first + index))

  it('are those in two ranges or more, in whatever order these come', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }))), (given) => {
        const all = given.map(([first, runs]) => [first, first + runs] as const)
        const runs = runsOf(all).sort((a, b) => a - b)
        const twice = runs.filter((run, index) => run === runs[index - 1])
        expect(runsOf(doubledRanges(all))).toEqual([...new Set(twice)])
      })
    ))
})
