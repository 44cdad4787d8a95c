import { start, stepNext } from '../../packages/core/src/machine/kernel.ts'
import { createRandom } from '../../packages/core/src/random/random.ts'
import { compile } from '../../packages/core/src/rules/model.ts'
import type { World } from '../../packages/core/src/rules/world.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import type { Scenario } from '../../packages/core/src/scenario/scenario.ts'

/** The last world of each of many runs, bare and without a log. Run i has the same luck in every scenario. */
export function lastWorlds(scenario: Scenario, runs: number, seed = 'patterns'): World[] {
  const kit = { model: compile(defineScenario(scenario)), random: createRandom(seed), logging: false }
  return Array.from({ length: runs }, (_, run) => {
    kit.random.setRun(run)
    const running = start(kit)
    while (stepNext(running, kit)) continue
    return running.world
  })
}
