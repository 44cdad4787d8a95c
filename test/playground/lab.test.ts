// The Lab's figures before they are drawn: from a summary to marks, words and tables.
import {
  applyOverlay,
  compareScenarios,
  contributions,
  ensemble,
  listOverlays,
  loadScenario,
  summarise,
  tryOverlay,
  type Overlay
} from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { changeFigure, changeRows } from '../../packages/playground/src/figures/change-figure.js'
import { fatesOf } from '../../packages/playground/src/figures/endings-figure.js'
import { percent, points } from '../../packages/playground/src/figures/numbers.js'
import { wrapped } from '../../packages/playground/src/figures/picture.js'
import { survivalCurve } from '../../packages/playground/src/figures/survival-figure.js'
import { timeAxis, tickText } from '../../packages/playground/src/figures/time-axis.js'
import {
  active,
  changeable,
  changed,
  firstOf,
  kinds,
  overlayOf,
  titleOf
} from '../../packages/playground/src/lab/what-if.js'

const paris = await loadScenario('paris-2026')
const tutorial = await loadScenario('tutorial')
const measures = ['ending', 'resumption', 'resumed', 'held', 'frozen', 'lapsed', 'noDeal'] as const
const summary = await ensemble(tutorial, { seed: 'figures', runs: 120, unknowns: 'drawn', groups: 6, measures })
const axis = timeAxis(tutorial)

describe('how long the ceasefire lasts', () => {
  const curve = survivalCurve({ name: 'one', summary }, axis.ticks)!

  it('starts with every run, and ends with the share that the summary has not seen resume', () => {
    const resumed = summarise(summary)['resumed']
    expect(curve.at[0]).toMatchObject({ value: 1, atRisk: 120 })
    expect(curve.at.at(-1)!.value).toBeCloseTo(1 - (resumed?.kind === 'share' ? resumed.value : NaN), 12)
  })
  it('never shows a value without a range that is at least as wide as chance', () => {
    for (const { value, low, high, chance, notKnown } of curve.at) {
      expect([low <= value, value <= high]).toEqual([true, true])
      expect([low <= chance.low, chance.high <= high]).toEqual([true, true])
      if (notKnown) expect([low <= notKnown.low, notKnown.high <= high]).toEqual([true, true])
    }
  })
  it('has no more at risk later than before', () => {
    const risks = curve.at.map(({ atRisk }) => atRisk)
    expect(risks).toEqual([...risks].sort((a, b) => b - a))
  })
})

describe('how the runs end', () => {
  it('is one whole at every time: what has not ended goes on', () => {
    for (const { shares } of fatesOf(summary, axis.ticks)!)
      expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 12)
  })
  it('leaves nobody going on at the end', () => {
    expect(fatesOf(summary, axis.ticks)!.at(-1)!.shares[0]).toMatchObject({ fate: 'goingOn', value: 0 })
  })
})

describe('the axis of time', () => {
  it('counts years over five of them, and months over half of one', () => {
    expect(timeAxis(paris).ticks.map((day) => tickText(timeAxis(paris), day))).toEqual([
      '0',
      '1 year',
      '2',
      '3',
      '4',
      '5'
    ])
    expect(axis.unit).toBe('month')
    expect(axis.ticks.at(-1)).toBe(tutorial.horizonDays.value)
  })
})

describe('what changes', () => {
  it('says where the interval includes zero', async () => {
    const same: Overlay = {
      version: 1,
      id: 'same',
      title: 'Same',
      claim: 'Same.',
      changes: [{ path: '/summary', value: 'S' }]
    }
    const options = { seed: 'a', runs: 60, measures }
    const made = await compareScenarios(tutorial, applyOverlay(tutorial, same), options)
    expect(changeRows(made).map(({ value, low, high }) => [value, low, high])).toEqual(
      changeRows(made).map(() => [0, 0, 0])
    )
    expect(changeFigure(made, 'the same', tutorial)!.sentence).toMatch(/includes zero/)
  })
  it('has a table as long as its rows, and the honesty line in its notes', async () => {
    const against = await changed(firstOf('member', tutorial), tutorial)
    const figure = changeFigure(
      await compareScenarios(tutorial, against, { seed: 'a', runs: 60, measures }),
      'less',
      tutorial
    )!
    expect(figure.table.rows.length).toBeGreaterThan(1)
    expect(figure.notes.join(' ')).toMatch(/not a forecast.*60 runs, seed a, engine .*SHA-256 [0-9a-f]{64}/s)
  })
})

describe('a what-if', () => {
  it.each([...kinds])('of the kind “%s” gives a scenario that passes every check', async (kind) => {
    for (const scenario of [paris, tutorial]) {
      const whatIf = firstOf(kind, scenario)
      expect(whatIf.kind).toBe(kind)
      expect((await changed(whatIf, scenario)).id).toBe(scenario.id)
      expect(titleOf(whatIf, scenario) === '').toBe(kind === 'none')
    }
  })
  it('can leave out every pledge, and make every pledge formal', () => {
    for (const { id } of active(paris))
      for (const effect of ['out', 'formal'] as const)
        expect([id, effect, tryOverlay(paris, overlayOf({ kind: 'pledge', id, effect }, paris)).ok]).toEqual([
          id,
          effect,
          true
        ])
  })
  it('takes a number to either end of its range, and it is then no longer drawn', async () => {
    const number = changeable(paris).find(({ where }) => where === 'violations.base.4')!
    for (const value of number.range!) {
      const { base } = (await changed({ kind: 'number', where: number.where, value }, paris)).violations
      expect(base['4']).toMatchObject({ value, range: [value, value] })
    }
  })
  it('says what is wrong with a number that cannot be', async () => {
    await expect(changed({ kind: 'number', where: 'mechanism.coverage', value: 2 }, paris)).rejects.toThrow(/coverage/)
  })
  it('knows every shipped claim', async () => {
    for (const { id } of listOverlays().slice(0, 4))
      expect((await changed({ kind: 'theory', id }, paris)).overlays?.[0]?.id).toBe(id)
  })
})

it('contributions are told in the order of the document, and nobody is ranked', async () => {
  const { contributionRows } = await import('../../packages/playground/src/figures/contributions-figure.js')
  const made = await contributions(tutorial, { seed: 'a', players: 'members', orderings: 2, runs: 2 })
  const ids = contributionRows(made, tutorial).map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(1)
  const document = tutorial.pledges.map(({ member }) => member)
  expect(ids).toEqual([...ids].sort((a, b) => document.indexOf(a) - document.indexOf(b)))
})

it('numbers are told with a minus, a sign where they are differences, and no more digits than they bear', () => {
  expect([percent(0.6), percent(0.004), percent(0), percent(1)]).toEqual(['60', '0.4', '0', '100'])
  expect([points(-0.11), points(0.0321), points(0), points(-0.0004)]).toEqual(['−11', '+3.2', '0.0', '0.0'])
})

it('a note is broken into lines that fit, and a hash that is longer than a line is parted', () => {
  expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrapped('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
})
