// What many runs cost: beside their own draws, beside the statechart, on two threads, in memory, and to load.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createActor, initialTransition, transition } from 'xstate'
import { ensemble, lasting, loadScenario } from '@armistice/core'
import { machine, nextEvent } from '@armistice/core/machine'
import { nodeWorkers } from '@armistice/core/node'
import { start, stepNext } from '../packages/core/dist/machine/kernel.js'
import { createRandom } from '../packages/core/dist/random/random.js'
import { compile } from '../packages/core/dist/rules/model.js'
import { drawsOf } from './draws.mjs'
import { entrySizes } from './entry-size.mjs'
import { cpuPerCall, median, timeInRounds } from './rounds.mjs'

const seed = '7b'
const bare = 'a run in the kernel, nothing logged'
const whole = 'a run in an ensemble, with every measure'
const statechart = 'a run of the XState machine (actor and immer)'
const pure = 'a run by transition() of XState'

/** `million`: memory at 10^6 runs too, which takes minutes. */
export async function measure({ million = false } = {}) {
  const scenario = await loadScenario('paris-2026')
  const { events, draws } = count(scenario)
  const { floor, rounds, rows: kernel } = timeInRounds([lookedUp, kernelRuns(scenario)], bareDraw, { warmUp: 8 })
  const many = await ensembleRuns(scenario)
  // The statechart comes last: rules that have once run on immer's drafts run slower on plain worlds ever after.
  const { rows: chart } = timeInRounds(chartRuns(scenario), bareDraw, { rounds: 3, warmUp: 1 })
  const [keyed, run] = kernel
  const [actor, stepped] = chart
  const ofDraws = (ratio) => `${(ratio / draws).toPrecision(3)} x`
  const threads = await twoWorkersToOne(scenario)
  const memory = [10_000, ...(million ? [1_000_000] : [])].map(memoryOf)
  return {
    about: `paris-2026 over five years, seed ${seed}, ${Math.round(events)} events and ${Math.round(draws)} draws a run`,
    closing: 'Times are of the processor, not of the clock, but for the two workers.',
    eventsPerRun: events,
    drawsPerRun: draws,
    floor,
    rounds,
    rows: [...kernel, { name: whole, ns: many, ratio: many / floor }, ...chart],
    facts: {
      'a run in the kernel over its bare draws': ofDraws(run.ratio),
      'a run in the kernel over its own keyed draws': `${(run.ratio / keyed.ratio / draws).toPrecision(3)} x`,
      'runs a second in an ensemble, one thread': Math.round(1e9 / many),
      'the XState machine over the kernel': `${Math.round(actor.ratio / run.ratio)} x`,
      'transition() over the kernel': `${Math.round(stepped.ratio / run.ratio)} x`,
      'two workers over one, by the clock, a first study': `${threads.first.toPrecision(3)} x`,
      'two workers over one, the next by the same workers': `${threads.later.toPrecision(3)} x`,
      ...Object.fromEntries(
        memory.map(({ runs, heap, rss }) => [
          `memory at ${runs} runs`,
          `heap ${heap.toFixed(1)} MB after collection, at most ${rss.toFixed(0)} MB resident`
        ])
      ),
      ...(await entrySizes())
    }
  }
}

const { bareDraw, lookedUp } = drawsOf(seed, { timer: cpuPerCall, draws: 400_000 })

/** Different runs each time, as one run over and over would teach the processor its branches by heart. */
function kernelRuns(scenario) {
  const random = createRandom(seed)
  const kit = { model: compile(scenario), random, logging: false }
  let at = 0
  return {
    name: bare,
    time: () =>
      cpuPerCall(200, () => {
        random.setRun(at++)
        const running = start(kit)
        while (stepNext(running, kit)) continue
      })
  }
}

async function ensembleRuns(scenario) {
  const times = []
  for (let round = -2; round < 7; round++) {
    const runs = 400
    const before = process.cpuUsage()
    await ensemble(scenario, { seed, firstRun: (round + 2) * runs, runs, unknowns: 'fixed' })
    const { user, system } = process.cpuUsage(before)
    if (round >= 0) times.push(((user + system) * 1000) / runs)
  }
  return median(times)
}

function chartRuns(scenario) {
  let at = 0
  const world = ({ context }) => context.world
  const acted = () => {
    const actor = createActor(machine, { input: { scenario, seed, run: at++ } }).start()
    for (let event; (event = nextEvent(world(actor.getSnapshot())));) actor.send(event)
  }
  const stepped = () => {
    let [snapshot] = initialTransition(machine, { scenario, seed, run: at++ })
    for (let event; (event = nextEvent(world(snapshot)));) [snapshot] = transition(machine, snapshot, event)
  }
  return [
    { name: statechart, time: () => cpuPerCall(4, acted) },
    { name: pure, time: () => cpuPerCall(2, stepped) }
  ]
}

/** Events and draws of a run in the kernel, means over some runs. */
function count(scenario) {
  const random = createRandom(seed)
  const runs = 200
  let [events, draws] = [0, 0]
  const counting = { uniform: (stream, n) => (draws++, random.uniform(stream, n)) }
  const kit = { model: compile(scenario), random: counting, logging: false }
  for (let n = 0; n < runs; n++) {
    random.setRun(n)
    const running = start(kit)
    while (stepNext(running, kit)) events++
  }
  return { events: events / runs, draws: draws / runs }
}

/**
 * How many times as fast two threads are as one, by the clock: meaningless on a busy machine, or one of one core. A
 * thread spends its first second or two on making its code fast: once with all of that in it, once without.
 */
async function twoWorkersToOne(scenario) {
  const took = { first: [], later: [] }
  for (const count of [1, 2]) {
    const workers = lasting(nodeWorkers(count))
    for (const study of ['first', 'later']) {
      const before = performance.now()
      await ensemble(scenario, { seed, runs: 40_000, unknowns: 'fixed', workers })
      took[study].push(performance.now() - before)
    }
    workers.close()
  }
  return { first: took.first[0] / took.first[1], later: took.later[0] / took.later[1] }
}

/** In a process of its own: what is left after that many runs, and what was needed at the most. In megabytes. */
function memoryOf(runs) {
  const script = fileURLToPath(new URL('ensemble-memory.mjs', import.meta.url))
  const told = execFileSync(process.execPath, ['--expose-gc', script, String(runs)], { encoding: 'utf8' })
  return { runs, ...JSON.parse(told) }
}
