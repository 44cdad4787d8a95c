// The law that kernel and statechart are one model, on as many seeds as anybody has time for: a nightly's work.
import { createActor } from 'xstate'
import { listScenarios, loadScenario, choicesOf } from '@armistice/core'
import { machine, nextEvent } from '@armistice/core/machine'
import { start, step } from '../packages/core/dist/machine/kernel.js'
import { createRandom } from '../packages/core/dist/random/random.js'
import { answer } from '../packages/core/dist/rules/answer.js'
import { compile } from '../packages/core/dist/rules/model.js'
import { perCall } from './rounds.mjs'

/**
 * Every seed is run in the kernel and by an actor of the XState machine, the shipped scenarios in turn; in every other
 * run about half of all questions are answered by hand. Log, world and ending must be the same bytes. Throws where they
 * are not, with what brings it back.
 */
export async function measure({ seeds, first = 0 }) {
  const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
  let events = 0
  const each = perCall(seeds, (index) => {
    const n = first + index
    const scenario = scenarios[n % scenarios.length]
    const salt = n % 2 === 0 ? 0 : n
    const [ours, theirs] = [byKernel(scenario, `law ${n}`, salt), byMachine(scenario, `law ${n}`, salt)]
    if (ours.told !== theirs.told)
      throw new Error(`Kernel and statechart differ: ${scenario.id}, seed "law ${n}", answers ${salt}`)
    events += ours.events
    if (process.stderr.isTTY && index % 20 === 19) process.stderr.write(`\r${index + 1} of ${seeds}`)
  })
  return {
    about: `kernel and XState machine on ${seeds} seeds from law ${first} on, ${scenarios.length} scenarios, ${events} events`,
    closing: `${seeds} of ${seeds} the same: log, world and ending.`,
    seeds,
    events,
    same: seeds,
    rows: [],
    facts: { 'a seed, in both': `${(each / 1e6).toFixed(0)} ms` }
  }
}

function byKernel(scenario, seed, salt) {
  const kit = { model: compile(scenario), random: createRandom(seed), logging: true }
  const running = start(kit)
  let events = 0
  for (let event; (event = eventFor(running.world, salt)); events++) step(running, event, kit)
  return { told: JSON.stringify([running.configuration.names, running.world]), events }
}

function byMachine(scenario, seed, salt) {
  const actor = createActor(machine, { input: { scenario, seed } }).start()
  const world = () => actor.getSnapshot().context.world
  for (let event; (event = eventFor(world(), salt));) actor.send(event)
  return { told: JSON.stringify([[actor.getSnapshot().value], world()]) }
}

/** What comes next; where there is a salt, about half of all questions get a choice that hangs on it and their id alone. */
function eventFor(world, salt) {
  const [asked] = world.questions
  if (!asked || salt === 0) return nextEvent(world)
  const { id, kind } = asked.question
  let hash = salt
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x9e3779b1) ^ (hash >>> 15)
  const spread = (Math.imul(hash ^ (hash >>> 16), 0x21f0aaad) >>> 8) & 0xffff
  if (spread % 2 === 0) return nextEvent(world)
  const choices = choicesOf[kind]
  return answer(asked, choices[(spread >> 1) % choices.length], 'seat')
}
