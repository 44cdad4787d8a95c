import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  competingCells,
  competingTableOf,
  mergeCells,
  survivalCells,
  survivalTableOf
} from '../../packages/core/src/analysis/cells.ts'
import { competingTable } from '../../packages/core/src/analysis/competing-table.ts'
import { kaplanMeier, survivalAt } from '../../packages/core/src/analysis/survival.ts'
import { survivalTable } from '../../packages/core/src/analysis/survival-table.ts'

const life = fc.record({ time: fc.nat(400), ended: fc.boolean() })
const endings = ['a', 'b']
const course = fc.record({ time: fc.nat(400), ending: fc.constantFrom('a', 'b', null) })

describe('cells of time', () => {
  it('are the same however a sample is split', () =>
    fc.assert(
      fc.property(fc.array(life), fc.array(life), (one, other) => {
        const whole = survivalCells([...one, ...other], 30)
        expect(mergeCells(survivalCells(one, 30), survivalCells(other, 30))).toEqual(whole)
        expect(mergeCells(survivalCells(other, 30), survivalCells(one, 30))).toEqual(whole)
      })
    ))

  it('lose nothing where they are one time wide', () =>
    fc.assert(
      fc.property(fc.array(life), fc.array(course), (lives, courses) => {
        expect(survivalTableOf(survivalCells(lives, 1), 1)).toEqual(survivalTable(lives))
        const table = competingTableOf(endings, competingCells(endings, courses, 1), 1)
        expect(table).toEqual(competingTable(endings, courses))
      })
    ))

  it('give the curve itself at the end of each cell, where nobody was lost on the way', () =>
    fc.assert(
      fc.property(fc.array(life, { minLength: 1 }), (lives) => {
        const ended = lives.map(({ time }) => ({ time, ended: true }))
        const [fine, coarse] = [survivalTable(ended), survivalTableOf(survivalCells(ended, 30), 30)].map((table) =>
          kaplanMeier(table)
        )
        for (let time = 0; time <= 420; time += 30)
          expect(survivalAt(coarse!, time)).toBeCloseTo(survivalAt(fine!, time), 12)
      })
    ))

  it('refuse an ending that there is not, and a time that is none', () => {
    expect(() => competingCells(endings, [{ time: 1, ending: 'c' }], 30)).toThrow('one of a, b, but received c')
    expect(() => survivalCells([{ time: 1.5, ended: true }], 30)).toThrow(RangeError)
  })
})
