// The timeline draws any run within the width of the line.
import { loadScenario, run, type Occurrence } from '@armistice/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axis } from '../../packages/playground/src/views/timeline/axis.js'
import { timeline } from '../../packages/playground/src/views/timeline/timeline.js'

const paris = await loadScenario('paris-2026')
const { occurrences } = run(paris, { seed: '7b' })
const width = 1200

/** As many occurrences as wanted, of the kinds of a real run, spread over five years. */
const many = (count: number): Occurrence[] =>
  Array.from({ length: count }, (_, seq) => ({
    ...occurrences[seq % (occurrences.length - 1)]!,
    seq,
    hour: Math.floor((seq / count) * 43_800)
  }))

describe('the timeline', () => {
  it('puts every mark on the line', () => {
    fc.assert(
      fc.property(fc.nat({ max: occurrences.length }), fc.integer({ min: 200, max: 3000 }), (length, width) => {
        const { lane, axis } = timeline(occurrences.slice(0, length), paris, { forceHour: 0, width })
        const xs = [...lane.ticks, ...lane.diamonds, ...lane.discs.map(({ x }) => x), ...axis.map(({ x }) => x)]
        for (const x of xs) expect(x).toBeGreaterThanOrEqual(-2)
        for (const x of xs) expect(x).toBeLessThanOrEqual(width + 8)
      })
    )
  })

  it('has no more marks than the line has room for, however many occurrences there are', () => {
    const { lane } = timeline(many(5000), paris, { forceHour: 0, width })
    expect(lane.ticks.length).toBeLessThanOrEqual(width / 2 + 1)
    expect(lane.diamonds.length).toBeLessThanOrEqual(width / 8 + 1)
    expect(lane.discs.length).toBeLessThanOrEqual(width / 13 + 1)
  })

  it('keeps the graver of two discs that fall together', () => {
    const alarm = (hour: number, severity: 2 | 3): Occurrence => ({
      code: 'alarm.raised',
      case: 'c1',
      false: false,
      severity,
      seq: hour,
      hour,
      causes: []
    })
    const { lane } = timeline([alarm(100, 2), alarm(101, 3), alarm(102, 2)], paris, { forceHour: 0, width })
    expect(lane.discs.map(({ severity }) => severity)).toEqual([3])
  })

  it('names changes without letting names overlap', () => {
    const { labels } = timeline(occurrences, paris, { forceHour: 0, width })
    const spans = labels.map(({ x, text, anchor }) =>
      anchor === 'start' ? [x, x + text.length * 5] : [x - text.length * 5, x]
    )
    const sorted = spans.slice().sort((a, b) => a[0]! - b[0]!)
    for (const [place, span] of sorted.entries())
      if (place > 0) expect(span[0]!).toBeGreaterThan(sorted[place - 1]![1]!)
    expect(labels.length).toBeGreaterThan(1)
  })

  it('counts days from the ceasefire', () => {
    expect(
      axis([0, 60 * 24], 0, 1200)
        .map(({ text }) => text)
        .slice(0, 3)
    ).toEqual(['D+0', 'D+5', 'D+10'])
    expect(axis([0, 60 * 24], 48, 1200)[0]!.x).toBeCloseTo((48 / 1440) * 1200, 6)
  })
})
