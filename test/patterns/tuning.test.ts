// The search by which numbers are chosen, on problems whose answer is known.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withNumber } from '../../scripts/validation/number-in-text.mjs'
import { distance, search } from '../../scripts/validation/search.mjs'
import { tunedNumber, tunedPaths } from '../../scripts/validation/tuned.mjs'

const textOf = (name: string) => readFileSync(new URL(`../../packages/core/src/${name}`, import.meta.url), 'utf8')
const texts = ['scenarios/paris-2026.json', 'scenario/assumptions.json'].map(textOf)

describe('the search', () => {
  const number = (path: string, value: number) => ({ path, value, range: [0, 8] as const })

  it('changes nothing where nothing is to be gained', async () => {
    const found = await search([number('a', 3), number('b', 5)], async () => 0, { budget: 100 })
    expect(found).toEqual({ values: [3, 5], loss: 0, evaluations: 1 })
  })

  it('ends at the lowest point of a bowl, whichever number has to move', async () => {
    const bowl = async ([a = 0, b = 0]: readonly number[]) => (a - 6) ** 2 + 3 * (b - 1.5) ** 2
    const { values, loss } = await search([number('a', 2), number('b', 7)], bowl, { budget: 200 })
    expect(values).toEqual([6, 1.5])
    expect(loss).toBe(0)
  })

  it('stays within the ranges, also where it starts outside', async () => {
    const down = async ([a = 0]: readonly number[]) => a + 10
    expect((await search([{ path: 'a', value: 20, range: [2, 8] }], down, { budget: 50 })).values).toEqual([2])
  })

  it('tries no more than it may', async () => {
    let tries = 0
    const never = async () => ++tries
    await search([number('a', 2), number('b', 7)], never, { budget: 7 })
    expect(tries).toBe(7)
  })
})

describe('the distance of a figure from its target', () => {
  it.each([
    [0.5, 0],
    [0, 0],
    [1, 0],
    [-0.05, 0.1],
    [1.2, 0.4]
  ])('is of %f from 0 to 1: %f half widths', (figure, expected) =>
    expect(distance(figure, [0, 1])).toBeCloseTo(expected, 12)
  )
})

describe('the tuned numbers', () => {
  it.each(tunedPaths)('%s is an assumption within its range, the same in both documents', (path) => {
    const [paris, shared] = texts.map((text) => tunedNumber(JSON.parse(text), path))
    expect(paris).toEqual(shared)
    expect(paris!.value).toBeGreaterThanOrEqual(paris!.range[0])
    expect(paris!.value).toBeLessThanOrEqual(paris!.range[1])
  })

  it('are never those that rest on a source', () =>
    expect(() => tunedNumber(JSON.parse(texts[0]!), '/truce/residual')).toThrow('Expected /truce/residual'))

  it('are written without a change to anything else', () => {
    for (const text of texts)
      for (const path of tunedPaths) {
        const changed = withNumber(text, `${path}/value`, 0.123)
        const document = JSON.parse(text)
        const holder = path
          .split('/')
          .slice(1)
          .reduce((node, key) => node[key], document)
        holder.value = 0.123
        expect(JSON.parse(changed)).toEqual(document)
        expect(changed.split('\n').length).toBe(text.split('\n').length)
      }
  })
})
