// What people write by mistake, as a program without types would let them.
import { ensemble, merge, replay, run, type Trace } from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'
import { describe, expect, it } from 'vitest'
import { small } from './scenarios.ts'

const started = (wrong: object) => ensemble(small(), { seed: 'a', runs: 5, ...wrong })

describe('an ensemble that cannot be meant', () => {
  it.each([
    [{ workers: 2 }, 'Expected workers such as nodeWorkers(2)'],
    [{ workers: {} }, 'but received an object'],
    [{ workers: { count: 0, start: () => undefined } }, 'Expected workers such as nodeWorkers(2)'],
    [{ runs: '5' }, 'but received "5"'],
    [{ runs: Number.NaN }, 'but received NaN'],
    [{ measures: 'held' }, 'Expected measures to be a list of names, but received "held"'],
    [{ strategies: { A: () => 'full' } }, 'Expected strategies by name']
  ])('with %j is refused at once, and says what was expected', async (wrong, said) => {
    await expect(started(wrong)).rejects.toThrow(said)
  })

  it('is refused where its workers are no number', () =>
    expect(() => nodeWorkers('2' as unknown as number)).toThrow('from 1 to 256, but received "2"'))
})

describe('other calls that cannot be meant', () => {
  it('say what was expected, rather than what the program stumbled over', () => {
    expect(() => merge(undefined as unknown as [])).toThrow('Expected a list of summaries to merge')
    expect(() => replay({} as Trace)).toThrow('Expected a trace')
    expect(() => replay(undefined as unknown as Trace)).toThrow('Expected a trace')
    expect(() => run(small(), { seed: 'a', strategies: { A: 5 as unknown as string } })).toThrow(
      'Expected a strategy to be one of'
    )
  })
})
