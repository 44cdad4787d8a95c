// What keys and seeds mean.
import { loadScenario } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import type { Command } from '../../packages/playground/src/app/command.js'
import { commandOf } from '../../packages/playground/src/app/keys.js'
import { seedProblem } from '../../packages/playground/src/app/seed.js'
import { startOf } from '../../packages/playground/src/app/state.js'
import { messages } from '../../packages/playground/src/messages/messages.js'

const paris = await loadScenario('paris-2026')
const start = startOf(paris, '7b')
const asked = act(start, { do: 'decision' })

describe('the keys', () => {
  it('answer only while somebody is asked', () => {
    expect(commandOf('1', start)).toBeNull()
    expect(commandOf('1', asked)).toEqual({ do: 'choose', choice: asked.view.question!.options[0]!.choice })
    expect(commandOf('9', asked)).toBeNull()
  })
  it('call off a dialog that has been asked for and has not come', () => {
    expect(commandOf('Escape', start)).toBeNull()
    const sheet = act(start, { do: 'openSheet', sheet: { kind: 'help' } })
    expect(act(sheet, commandOf('Escape', sheet) as Command).sheet).toBeNull()
    const member = act(start, { do: 'openMember', member: 'DE' })
    expect(act(member, commandOf('Escape', member) as Command).member).toBeNull()
  })
  it('of the help each do something', () => {
    const shown = messages.help.keys.flatMap(([key = '']) => key.split(/ or | – /))
    const names: Record<string, string> = { '→': 'ArrowRight', '←': 'ArrowLeft' }
    for (const key of shown) expect([key, commandOf(names[key] ?? key, asked)]).not.toEqual([key, null])
  })
})

describe('an action', () => {
  it('that cannot be carried out changes nothing', () => {
    for (const kind of ['back', 'undo', 'redo'] as const) expect(act(start, { do: kind })).toBe(start)
    expect(act(start, { do: 'choose', choice: 'full' })).toBe(start)
    expect(act(start, { do: 'letModel', decide: 'this' })).toBe(start)
  })
  it('shows something each time it steps, and undo takes back as much', () => {
    let state = start
    for (let steps = 0; steps < 40; steps++) {
      const next = act(state, { do: 'step' })
      expect(
        next.view.occurrences.length > state.view.occurrences.length ||
          next.view.question?.id !== state.view.question?.id
      ).toBe(true)
      state = next
    }
    const back = act(act(state, { do: 'undo' }), { do: 'redo' })
    expect({ ...back.view, canRedo: 0 }).toEqual({ ...state.view, canRedo: 0 })
  })
  it('leaves the rest of a rung to the model in one go', () => {
    let state = start
    for (let moves = 0; moves < 1000 && state.view.question?.kind !== 'response'; moves++)
      state = act(state, { do: 'decision' })
    const { view } = act(state, { do: 'letModel', decide: 'others' })
    const rung = state.view.world.case!.rung
    expect(view.occurrences.filter(({ code }) => code === 'response.given').length).toBe(
      state.view.world.case!.asked.length
    )
    expect(view.question?.kind === 'response' && view.question.rung === rung).toBe(false)
  })
})

describe('a seed', () => {
  it('is 1 to 64 characters', () => {
    expect(seedProblem('7b')).toBeNull()
    expect(seedProblem('')).toBe('Expected a seed of 1 to 64 characters, but received none.')
    expect(seedProblem('x'.repeat(65))).toBe('Expected a seed of 1 to 64 characters, but received 65.')
    expect(seedProblem('\ud800')).toMatch(/whole characters/)
  })
})
