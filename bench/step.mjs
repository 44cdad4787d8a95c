// How long a run, an event, a step and a jump take, each beside a bare draw of the generator that luck comes from.
import { createActor } from 'xstate'
import { advance, begin, defineScenario, goTo, loadScenario, run, view } from '@armistice/core'
import { machine, nextEvent } from '@armistice/core/machine'
import { start, stepNext } from '../packages/core/dist/machine/kernel.js'
import { createRandom } from '../packages/core/dist/random/random.js'
import { compile } from '../packages/core/dist/rules/model.js'
import { beginDrive, driveOn } from '../packages/core/dist/run/drive.js'
import { drawsOf } from './draws.mjs'
import { perCall, timeInRounds } from './rounds.mjs'

const seed = '7b'

export async function measure() {
  const scenario = await loadScenario('paris-2026')
  const { events, draws } = countKernel(scenario)
  const long = longSession(scenario)
  const { rows: bare, ...timed } = timeInRounds(
    [lookedUp, ...wholeRuns(scenario), ...steps(scenario), ...jumps(long)],
    bareDraw
  )
  // The statechart comes last: rules that have once run on immer's drafts run slower on plain worlds ever after.
  const rows = [...bare, ...timeInRounds(chart(scenario), bareDraw).rows]
  const [kernel, machine] = [kernelRun, machineRun].map((name) => rows.find((row) => row.name === name))
  const ofItsDraws = kernel.ratio / draws
  return {
    about: `paris-2026, seed ${seed}, ${Math.round(events)} events and ${Math.round(draws)} draws a run`,
    closing: `A run in the kernel takes ${ofItsDraws.toPrecision(3)} times as long as its own draws.`,
    eventsPerRun: events,
    drawsPerRun: draws,
    kernelToItsDraws: ofItsDraws,
    ...timed,
    rows: [
      ...rows,
      perEvent('an event in the kernel', kernel, events),
      perEvent('an event sent to the XState machine', machine, run(scenario, { seed }).events)
    ]
  }
}

const { bareDraw, lookedUp } = drawsOf(seed, { timer: perCall, draws: 200_000 })
let kept = 0

// Different runs, as one run over and over would teach the processor its branches by heart.
const runs = 50
const kernelRun = 'a run in the kernel, nothing logged'
const machineRun = 'a run of the XState machine'

function wholeRuns(scenario) {
  const nobody = { decisions: new Map(), strategies: new Map() }
  return [
    { name: 'a run with its trace and hash', time: () => perCall(runs, (n) => run(scenario, { seed, run: n })) },
    {
      name: 'a run with its log, no hash',
      time: () =>
        perCall(runs, (n) => {
          const drive = beginDrive(scenario, seed, n)
          while (driveOn(drive, nobody)) continue
        })
    },
    { name: kernelRun, time: () => runKernel(scenario, createRandom(seed)) }
  ]
}

function runKernel(scenario, random) {
  const kit = { model: compile(scenario), random, logging: false }
  return perCall(runs, (n) => {
    random.setRun(n)
    const running = start(kit)
    while (stepNext(running, kit)) continue
  })
}

function perEvent(name, { ns, ratio }, events) {
  return { name, ns: ns / events, ratio: ratio / events }
}

/** Events and draws of a run in the kernel, means over the runs that are timed. */
function countKernel(scenario) {
  const random = createRandom(seed)
  let draws = 0
  let events = 0
  const counting = { uniform: (stream, n) => (draws++, random.uniform(stream, n)) }
  const kit = { model: compile(scenario), random: counting, logging: false }
  for (let n = 0; n < runs; n++) {
    random.setRun(n)
    const running = start(kit)
    while (stepNext(running, kit)) events++
  }
  return { events: events / runs, draws: draws / runs }
}

/** Steps as a person takes them: on, and see. A reload has the session's log alone to go by. */
function steps(scenario) {
  const end = advance(begin(scenario, { seed }), 'end')
  const middle = goTo(end, { place: view(end).end >> 1 })
  const forward = (to, times, look) => {
    let session = advance(begin(scenario, { seed }), 'week')
    return perCall(times, () => {
      session = advance(session, to)
      if (look) kept += view(session).place
    })
  }
  return [
    { name: 'a step to the next event', time: () => forward('next', 100, false) },
    { name: 'a step to the next event, with its view', time: () => forward('next', 100, true) },
    { name: 'a step to the next decision', time: () => forward('decision', 20, false) },
    { name: 'a step to the next decision, with its view', time: () => forward('decision', 20, true) },
    { name: 'a view after a reload, mid-run', time: () => perCall(10, () => (kept += view({ ...middle }).place)) }
  ]
}

/** A run of a hundred years, the longest that a document may ask for: at least 5,000 occurrences. */
function longSession(scenario) {
  const horizonDays = { value: 36_525, unit: 'd', status: 'assumption' }
  const century = defineScenario({ ...scenario, horizonDays })
  for (let n = 0; n < 1000; n++) {
    if (run(century, { seed, run: n }).occurrences.length < 5000) continue
    return advance(begin(century, { seed, run: n }), 'end')
  }
  throw new Error(`Expected one of 1,000 runs of seed ${seed} to last for 5,000 occurrences, but none did`)
}

function jumps(session) {
  const { length } = view(session).occurrences
  // Steps of the golden ratio visit all parts of the log without a pattern.
  const somewhere = (n) => ({ seq: Math.floor(((n * 0.618034) % 1) * length) })
  const times = 8
  return [
    { name: `a jump among ${length} occurrences`, time: () => perCall(times, (n) => goTo(session, somewhere(n))) },
    {
      name: `a jump among ${length} occurrences, with its view`,
      time: () => perCall(times, (n) => (kept += view(goTo(session, somewhere(n))).place))
    }
  ]
}

function chart(scenario) {
  const wholeRun = () => {
    const actor = createActor(machine, { input: { scenario, seed } }).start()
    for (let event; (event = nextEvent(actor.getSnapshot().context.world));) actor.send(event)
  }
  return [{ name: machineRun, time: () => perCall(1, wholeRun) }]
}
