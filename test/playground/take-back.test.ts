// What undo takes back: what was done here, and of a link the decisions that it holds.
import { advance, begin, loadScenario, view } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import type { Command } from '../../packages/playground/src/app/command.js'
import { formatLink } from '../../packages/playground/src/app/link.js'
import { openLink } from '../../packages/playground/src/app/open-link.js'
import { startOf, type State } from '../../packages/playground/src/app/state.js'
import { canTakeBack } from '../../packages/playground/src/app/take-back.js'

const paris = await loadScenario('paris-2026')
const after = (state: State, ...commands: Command[]) => commands.reduce(act, state)
const undo = { do: 'undo' } as const
const asked = after(startOf(paris, '7b'), { do: 'decision' }, { do: 'decision' })
const whereabouts = ({ view: { place, question } }: State) => ({ place, asked: question?.id })

describe('after a link to a place that nobody decided anything on the way to', () => {
  const end = advance(begin(paris, { seed: '7b' }), 'end')

  it('there is nothing to take back: its start is not one step before', async () => {
    const opened = await openLink(formatLink(end))
    expect(opened.view.ending).not.toBeNull()
    expect(canTakeBack(opened)).toBe(false)
    expect(act(opened, undo)).toBe(opened)
  })

  it('what is done from there on is taken back, and no more', async () => {
    const opened = await openLink(formatLink(asked.session))
    const gone = after(opened, { do: 'choose', choice: 'no' }, { do: 'week' }, { do: 'step' })
    const back = after(gone, undo, undo, undo)
    expect(whereabouts(back)).toEqual(whereabouts(opened))
    expect(canTakeBack(back)).toBe(false)
  })
})

describe('after a link with a decision', () => {
  const decided = after(asked, { do: 'choose', choice: 'no' }, { do: 'week' }, { do: 'week' })

  it('undo goes to where it was put, with the way gone since, and redo does it again', async () => {
    const opened = await openLink(formatLink(decided.session))
    const back = act(opened, undo)
    expect(whereabouts(back)).toEqual(whereabouts(asked))
    expect(back.view.decisions).toEqual([])
    expect(canTakeBack(back)).toBe(false)
    const again = after(back, { do: 'redo' }, { do: 'redo' })
    expect(whereabouts(again)).toEqual(whereabouts(opened))
    expect(again.view.decisions).toEqual(opened.view.decisions)
    expect(whereabouts(after(again, undo, undo))).toEqual(whereabouts(asked))
  })
})

describe('in a fork', () => {
  it('what it has in common with its parent stays', () => {
    const decided = after(asked, { do: 'choose', choice: 'no' }, { do: 'decision' })
    const forked = act(decided, { do: 'fork' })
    expect(canTakeBack(forked)).toBe(false)
    const gone = act(forked, { do: 'week' })
    expect(whereabouts(after(gone, undo, undo))).toEqual(whereabouts(forked))
    expect(canTakeBack(act(forked, { do: 'switchTo', branch: 'main' }))).toBe(true)
  })
})

it('a run stepped here is taken back to its start', () => {
  const back = after(asked, undo, undo)
  expect(view(back.session).place).toBe(0)
  expect(canTakeBack(back)).toBe(false)
})
