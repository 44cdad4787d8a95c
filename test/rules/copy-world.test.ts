import { createRandom } from '../../packages/core/src/random/random.ts'
import { copyWorld } from '../../packages/core/src/rules/copy-world.ts'
import { compile } from '../../packages/core/src/rules/model.ts'
import { start, stepNext, type Running } from '../../packages/core/src/machine/kernel.ts'
import { listScenarios, loadScenario } from '../../packages/core/src/scenarios/shipped.ts'
import { describe, expect, it } from 'vitest'

const every = 40

describe('a copy of a world', () => {
  it.each(listScenarios().map(({ id }) => id))(
    'goes on as its original does, and leaves no mark on it: %s',
    async (id) => {
      const kit = { model: compile(await loadScenario(id)), random: createRandom('copies'), logging: true }
      const running = start(kit)
      for (let events = 0; stepNext(running, kit); events++) {
        if (events % every !== 0) continue
        const copy: Running = { configuration: running.configuration, world: copyWorld(running.world) }
        const before = JSON.stringify(running.world)
        expect(JSON.stringify(copy.world)).toBe(before)
        for (let ahead = 0; ahead < every && stepNext(copy, kit); ahead++) continue
        expect(JSON.stringify(running.world)).toBe(before)
        const ahead: Running = { configuration: running.configuration, world: JSON.parse(before) }
        for (let n = 0; n < every && stepNext(ahead, kit); n++) continue
        expect(JSON.stringify(copy.world)).toBe(JSON.stringify(ahead.world))
      }
    }
  )
})
