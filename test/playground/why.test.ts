// Why: the walk back along causes, as nodes in layers and as sentences.
import { loadScenario, why, type Occurrence, type Why } from '@armistice/core'
import { isTold } from '@armistice/core/words'
import { describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import { startOf, type State } from '../../packages/playground/src/app/state.js'
import { causesOf } from '../../packages/playground/src/views/why/causes.js'
import { layout } from '../../packages/playground/src/views/why/layout.js'

const paris = await loadScenario('paris-2026')
let end: State = startOf(paris, '7b')
let midway: State | null = null
while (end.view.ending === null) {
  end = act(end, { do: 'week' })
  if (midway === null && end.view.occurrences.some(({ code }) => code === 'challenger.reacted')) midway = end
}
const last = (state: State, code: Occurrence['code']) =>
  state.view.occurrences.filter((one) => one.code === code).at(-1)!.seq

describe('the causes of a reaction', () => {
  const seq = last(midway!, 'challenger.reacted')
  const nodes = causesOf(seq, midway!.view, paris)

  it('begin with it and lead back to the start of the run', () => {
    expect([nodes[0]!.id, nodes[0]!.layer]).toEqual([seq, 0])
    expect(nodes.at(-1)!.seqs).toContain(0)
  })
  it('hold everything that core finds and that may be told, once', () => {
    const found = new Set<number>()
    const walk = ({ occurrence, causes }: Why) => {
      if (isTold(occurrence)) found.add(occurrence.seq)
      causes.forEach(walk)
    }
    walk(why(midway!.view, seq))
    const held = nodes.flatMap(({ seqs }) => seqs)
    expect(new Set(held)).toEqual(found)
    expect(held.length).toBe(found.size)
  })
  it('keep what nobody at the table sees untold, and join the links through it', () => {
    const codes = nodes.flatMap(({ seqs }) => seqs.map((one) => midway!.view.occurrences[one]!.code))
    expect(codes).not.toContain('violation.occurred')
    const alarm = nodes.find(({ id }) => midway!.view.occurrences[id]!.code === 'alarm.raised')!
    const told = nodes.find(({ id }) => midway!.view.occurrences[id]!.code === 'ceasefire.inForce')!
    expect(alarm.causes).toContain(told.id)
  })
  it('are told with what was hidden once the run has ended', () => {
    const codes = causesOf(last(end, 'challenger.reacted'), end.view, paris).flatMap(({ seqs }) =>
      seqs.map((one) => end.view.occurrences[one]!.code)
    )
    expect(codes).toContain('violation.occurred')
  })
  it('stand in layers below what they led to', () => {
    const layers = new Map(nodes.map(({ id, layer }) => [id, layer]))
    for (const { causes, layer } of nodes) for (const cause of causes) expect(layers.get(cause)).toBeGreaterThan(layer)
  })
  it('fold the answers of one rung into one node, counted', () => {
    const folded = nodes.filter(({ seqs }) => seqs.length > 1)
    expect(folded.length).toBeGreaterThan(0)
    for (const { text, seqs } of folded) {
      const [total, ...counts] = text.match(/\d+(?= (?:members|in full|in part|later|declined))/g)!.map(Number)
      expect(total).toBe(seqs.length)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
    }
  })
  it('say why in sentences', () => expect(nodes[0]!.sentence).toMatch(/^Hostilities .+ rung \d, because .+/))
})

describe('the picture', () => {
  it.each([280, 700, 1000])('%i pixels wide has every box inside it, and no two over each other', (width) => {
    for (const seq of [last(midway!, 'challenger.reacted'), last(end, 'hub.stage'), 0]) {
      const { boxes, height } = layout(causesOf(seq, end.view, paris), width)
      for (const [place, a] of boxes.entries()) {
        expect(a.x).toBeGreaterThanOrEqual(0)
        expect(a.x + a.width).toBeLessThanOrEqual(width + 1e-9)
        expect(a.y + a.height).toBeLessThanOrEqual(height)
        for (const b of boxes.slice(place + 1))
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
            true
          )
      }
    }
  })
})
