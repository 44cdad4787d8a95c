// The charts of a run: what they are drawn from, and where their words stand.
import { advance, begin, defineScenario, editable, goTo, loadScenario, view, type Session } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { ticksOf } from '../../packages/playground/src/views/charts/axis.js'
import { figuresOf } from '../../packages/playground/src/views/charts/figures.js'
import {
  countsOf,
  paceOf,
  partsOf,
  seriesOf,
  stepsOf,
  type Series
} from '../../packages/playground/src/views/charts/series.js'
import { spread } from '../../packages/playground/src/views/charts/spread.js'

const paris = await loadScenario('paris-2026')
const end = advance(begin(paris, { seed: '7b', roles: [] }), 'end')
const middle = goTo(end, { place: Math.floor(view(end).end / 3) })
const of = (session: Session): Series => seriesOf(session, view(session))!

describe('the series of a run', () => {
  it('is none before the ceasefire', () => {
    const talks = begin(defineScenario({ ...editable(paris), start: 'negotiation' }), { seed: '7b' })
    expect(seriesOf(talks, view(talks))).toBeNull()
  })

  it('reaches as far as is known, wherever the person stands', () => {
    expect([of(middle).from, of(middle).to]).toEqual([of(end).from, of(end).to])
    expect(of(middle).now).toBe(view(middle).hour)
    expect(of(end).now).toBe(of(end).to)
  })

  it('has steps without a gap, broken where the person stands, and only what comes after as still to come', () => {
    for (const session of [middle, end]) {
      const series = of(session)
      for (const steps of [stepsOf(series, ({ deter }) => deter), countsOf(series, 2), countsOf(series, 3)]) {
        expect(steps[0]!.from).toBe(series.from)
        expect(steps.at(-1)!.to).toBe(series.to)
        for (const [index, step] of steps.entries()) {
          if (index > 0) expect(step.from).toBe(steps[index - 1]!.to)
          expect(step.ahead ? step.from >= series.now : step.to <= series.now).toBe(true)
        }
      }
    }
  })

  it('stands at the present place where the world stands', () => {
    const { world } = view(middle)
    const last = <T>(read: Parameters<typeof stepsOf<T>>[1]) =>
      stepsOf(of(middle), read)
        .filter(({ ahead }) => !ahead)
        .at(-1)!.value
    expect(last(({ deter }) => deter)).toBe(world.deterrence.deter)
    expect(last(({ credibility }) => credibility)).toBe(world.credibility)
    expect(last(({ hubs }) => hubs)).toEqual(Object.values(world.hubs))
  })

  it('splits deterrence into two parts that make up the whole, as denial is to punishment', () => {
    for (const level of of(end).levels) {
      const { defend, deter } = partsOf(level)
      expect(defend + deter).toBeCloseTo(level.deter, 12)
      if (level.punishment > 0) expect(defend * level.punishment).toBeCloseTo(deter * level.denial, 12)
    }
    expect(partsOf({ ...of(end).levels[0]!, deter: 0, denial: 0, punishment: 0 })).toEqual({ defend: 0, deter: 0 })
  })
})

describe('alarms', () => {
  it('are those of the log, and no violation that nobody was told of', () => {
    const raised = view(end).occurrences.filter(({ code }) => code === 'alarm.raised')
    expect(of(end).alarms.map(({ hour }) => hour)).toEqual(raised.map(({ hour }) => hour))
    for (const severity of [2, 3, 4] as const)
      expect(countsOf(of(end), severity).at(-1)!.value).toBe(
        of(end).alarms.filter((alarm) => alarm.severity === severity).length
      )
  })

  it('are not called nothing before they were found to be', () => {
    const first = of(end).alarms.find(({ dismissed }) => dismissed)!
    const before = goTo(end, { hour: first.hour })
    expect(of(before).alarms.find(({ hour }) => hour === first.hour)!.dismissed).toBe(false)
  })

  it('are each in one period, and periods get longer with the run', () => {
    for (const days of [20, 170, 400, 1825]) {
      const alarms = [0, 1, days - 1, days].map((day) => ({
        hour: day * 24,
        severity: 2 as const,
        dismissed: false,
        ahead: false
      }))
      const { bins, period } = paceOf({ from: 0, now: 0, place: 0, to: days * 24, levels: [], alarms })
      expect(bins.flatMap((bin) => bin.alarms)).toEqual(alarms)
      expect(period).toBe(days <= 180 ? 'week' : days <= 900 ? 'month' : 'quarter')
      for (const { from, to, alarms } of bins)
        for (const { hour } of alarms) expect(hour >= from && hour <= to).toBe(true)
    }
  })
})

describe('a figure', () => {
  it.each([
    ['in the middle', middle],
    ['at the end', end]
  ])('has a sentence and a table whose rows are as wide as its head, %s', (_, session) => {
    const figures = figuresOf(of(session), paris)
    expect(figures.map(({ file }) => file)).toEqual(['deterrence', 'credibility', 'hubs', 'alarms', 'alarms-over-time'])
    for (const { sentence, table } of figures) {
      expect(sentence).toMatch(/\.$/)
      expect(table.rows.length).toBeGreaterThan(0)
      for (const row of table.rows) expect(row).toHaveLength(table.columns.length)
    }
  })

  it('about hubs is left out where a scenario has none', () =>
    expect(figuresOf(of(end), { ...paris, hubs: [] }).map(({ file }) => file)).not.toContain('hubs'))
})

describe('the words at a chart', () => {
  it('count days from the entry into force, and years where there are several', () => {
    expect(ticksOf({ from: 48, to: 48 + 60 * 24 }, 200).map(({ text }) => text)).toEqual([
      'D+0',
      'D+20',
      'D+40',
      'D+60'
    ])
    expect(ticksOf({ from: 0, to: 1825 * 24 }, 200).map(({ text }) => text)).toEqual(['D+0', '2 years', '4 years'])
  })

  it('stay in the order of their values, a gap apart and within the chart', () => {
    expect(spread([0, 0, 3], 1, 0, 5)).toEqual([0, 1, 3])
    expect(spread([5, 4.9, 0], 1, 0, 5)).toEqual([5, 4, 0])
    expect(spread([2], 1, 0, 5)).toEqual([2])
  })
})
