// How much of a debrief goes onto two pages of A4, by how much there is.
import { describe, expect, it } from 'vitest'
import { heightOf, onPaper, type Contents } from '../../packages/playground/src/views/debrief/paper.js'

const told = (count: number, text = 'A violation is reported.') =>
  Array.from({ length: count }, (_, rank) => ({ when: `D+${rank}`, text, rank }))
const little: Contents = {
  moments: told(4),
  decided: told(2),
  reasons: told(3),
  answers: { members: 3, rungs: 1 },
  numbers: 8,
  history: null,
  questions: ['Why?', 'What if?'],
  luck: false
}
const long = 'x'.repeat(200)
const much: Contents = {
  moments: told(14, long),
  decided: told(300, long),
  reasons: told(10, long),
  answers: { members: 36, rungs: 3 },
  numbers: 11,
  history: {
    summary: long.repeat(3),
    events: Array.from({ length: 12 }, () => long),
    outcomes: [long, long],
    sources: Array.from({ length: 8 }, () => long.slice(0, 90))
  },
  questions: Array.from({ length: 9 }, () => long.slice(0, 90)),
  luck: true
}
const all = { moments: 4, answers: 3, decided: 2, reasons: 3, events: 0, toWriteOn: true, luckLater: false }

describe('on paper', () => {
  it('everything has room where there is little of it', () => expect(onPaper(little)).toEqual(all))

  it('as much is cut as has no room, and of each part something is left', () => {
    const kept = onPaper(much)
    expect(heightOf(much, kept)).toBeLessThan(heightOf(much, { ...kept, decided: 300, moments: 14 }))
    for (const part of ['moments', 'answers', 'decided', 'reasons', 'events'] as const)
      expect(kept[part]).toBeGreaterThanOrEqual(3)
  })

  it('a figure that the end of the first page would cut comes after the next part', () => {
    const upTo = (moments: number) => onPaper({ ...little, moments: told(moments), luck: true }).luckLater
    expect([4, 8, 20, 25].map(upTo)).toEqual([false, false, true, true])
  })

  it('long lists of decisions go first, and no other part for them', () => {
    const busy = onPaper({ ...little, decided: told(300) })
    expect(busy.decided).toBeLessThan(300)
    expect({ ...busy, decided: 2 }).toEqual(all)
  })
})
