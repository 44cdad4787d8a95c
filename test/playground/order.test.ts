// What comes to a player in a frame may be anything at all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOrder } from '../../packages/playground/src/player/order.js'

describe('a message to a player', () => {
  it('is an order, something wrong in words, or not meant for it; it never throws', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
    const close = fc.record(
      {
        armistice: fc.constantFrom(1, 2, '1'),
        do: anything,
        to: anything,
        choice: anything,
        place: anything,
        id: anything
      },
      { requiredKeys: ['armistice'] }
    )
    fc.assert(
      fc.property(fc.oneof(anything, close), (message) => {
        const heard = readOrder(message)
        if (heard === null) return
        if (heard.ok) expect(['hello', 'step', 'undo', 'redo', 'next', 'choose', 'goTo']).toContain(heard.order.do)
        else {
          expect(heard.problem).toMatch(/^Expected .*, but received /)
          expect(heard.problem.length).toBeLessThan(300)
        }
      })
    )
  })

  it('is read as it was meant', () => {
    expect(readOrder({ armistice: 1, do: 'next', to: 'week', id: 3 })).toEqual({
      ok: true,
      order: { do: 'next', to: 'week' },
      player: null,
      id: 3
    })
    expect(readOrder({ armistice: 1, do: 'choose', choice: 'full', player: 'here' })).toMatchObject({
      order: { do: 'choose', choice: 'full' },
      player: 'here'
    })
  })

  it('is read by what it has of its own', () => {
    expect(readOrder(Object.create({ armistice: 1, do: 'step' }))).toBeNull()
    expect(readOrder(JSON.parse('{"__proto__": {"armistice": 1, "do": "step"}}'))).toBeNull()
  })
})
