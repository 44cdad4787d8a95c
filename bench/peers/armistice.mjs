// Armistice itself, on a model of its own that is much larger: every rule of paris-2026, in the kernel, one thread.
import { ensemble, loadScenario } from '@armistice/core'
import { start, stepNext } from '../../packages/core/dist/machine/kernel.js'
import { createRandom } from '../../packages/core/dist/random/random.js'
import { compile } from '../../packages/core/dist/rules/model.js'

const runs = Number(process.argv[2])
const scenario = await loadScenario('paris-2026')
const options = { seed: '7b', unknowns: 'fixed', measures: ['ending'] }
await ensemble(scenario, { ...options, runs: Math.ceil(runs / 5) })
const begun = process.cpuUsage()
await ensemble(scenario, { ...options, runs })
const { user, system } = process.cpuUsage(begun)
process.stdout.write(JSON.stringify({ ns: ((user + system) * 1000) / runs, events: eventsOf(200), unanswered: null }))

/** Events in a run, on the average. */
function eventsOf(count) {
  const kit = { model: compile(scenario), random: createRandom('7b'), logging: false }
  let events = 0
  for (let run = 0; run < count; run++) {
    kit.random.setRun(run)
    const running = start(kit)
    while (stepNext(running, kit)) events++
  }
  return events / count
}
