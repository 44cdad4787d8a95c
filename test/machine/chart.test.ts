// The chart as a whole: every part of it is met in some run, and tools can read it.
import { getShortestPaths, toDirectedGraph, type DirectedGraphNode } from '@xstate/graph'
import type { AnyStateMachine } from 'xstate'
import { beforeAll, describe, expect, it } from 'vitest'
import { compileChart } from '../../packages/core/src/machine/chart.ts'
import { definition, type ChartState, type ChartTransition } from '../../packages/core/src/machine/definition.ts'
import { machine, nextEvent, type World } from '../../packages/core/src/machine/machine.ts'
import { isDue } from '../../packages/core/src/rules/agenda.ts'
import { guardOf, guards, rules } from '../../packages/core/src/rules/rules.ts'
import { priorities, type GuaranteeEvent } from '../../packages/core/src/rules/events.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { decision, goOn, setOut } from '../laws/study.ts'
import { smallScenario } from '../support/scenario.ts'

interface Line {
  /** Such as `inForce.compliance.holding, alarm.raised, 1st`. */
  readonly name: string
  readonly state: string
  readonly transition: ChartTransition
}

const states: string[] = []
const lines: Line[] = []
readChart(definition, '')

function readChart(state: ChartState, path: string): void {
  if (path !== '') states.push(path)
  const lists = [...Object.entries(state.on ?? {}), ['always', state.always ?? []] as const]
  for (const [event, list] of lists)
    list.forEach((transition, place) =>
      lines.push({ name: `${path || 'guarantee'}, ${event}, ${place + 1}`, state: path, transition })
    )
  for (const [key, child] of Object.entries(state.states ?? {})) readChart(child, path === '' ? key : `${path}.${key}`)
}

describe('the chart', () => {
  const seen = { states: new Set<string>(), lines: new Set<string>() }

  beforeAll(() => {
    for (const document of documents())
      for (const salt of [0, 1, 2, 3]) for (let run = 0; run < 12; run++) explore(document, run, salt, seen)
  }, 120_000)

  it('has no state that no run enters', () => {
    const parents = (path: string) => path.split('.').map((_, n, keys) => keys.slice(0, n + 1).join('.'))
    const entered = new Set([...seen.states].flatMap(parents))
    expect(states.filter((state) => !entered.has(state))).toEqual([])
  })

  it('has no transition that no run takes', () => {
    expect(lines.map(({ name }) => name).filter((name) => !seen.lines.has(name))).toEqual([])
  })

  it('has a title, a meaning and its sentences at every state, and a description at every transition', () => {
    const check = (state: ChartState): void => {
      expect(state.meta.title.length).toBeGreaterThan(2)
      expect(state.meta.means).toMatch(/\.$/)
      for (const sentence of state.meta.sentences) expect(sentence).toMatch(/^P([1-9]|1\d|2[0-5])$/)
      for (const child of Object.values(state.states ?? {})) check(child)
    }
    check(definition)
    for (const { transition } of lines) expect(transition.description).toMatch(/^[A-Z].*\.$/)
  })

  it('calls every rule and guard that there is, and no other', () => {
    const called = [...lines.flatMap(({ transition }) => transition.actions ?? []), ...entries(definition)]
    const names = new Set(called.map((action) => (typeof action === 'string' ? action : action.type)))
    expect([...names].sort()).toEqual(Object.keys(rules).sort())
    expect(new Set(lines.flatMap(({ transition }) => transition.guard ?? []))).toEqual(new Set(Object.keys(guards)))
  })

  it('takes every event that can be due or answer a question', () => {
    const taken = new Set(lines.map(({ name }) => name.split(', ')[1]))
    expect(priorities.filter((type) => !taken.has(type))).toEqual([])
  })

  it('never has two regions take one event, of which the kernel would run the first only', () => {
    const eventsOf = (state: ChartState): string[] => [
      ...Object.keys(state.on ?? {}),
      ...Object.values(state.states ?? {}).flatMap(eventsOf)
    ]
    const [presence, compliance] = Object.values(definition.states.inForce.states).map(
      (region) => new Set(eventsOf(region))
    )
    expect([...presence!].filter((event) => compliance!.has(event))).toEqual([])
  })

  it('is refused with what the kernel cannot run, by name', () => {
    const delayed = { ...definition, after: { 1000: 'held' } } as unknown as ChartState
    expect(() => compileChart(delayed)).toThrow('The kernel cannot compile after in the root')
    const lost = { ...definition, initial: 'nowhere' } as unknown as ChartState
    expect(() => compileChart(lost)).toThrow('Expected a state called nowhere for the root, but there is none')
  })
})

describe('the machine', () => {
  const { scenario, seed, run } = { scenario: defineScenario(smallScenario()), seed: 'tools', run: 0 }

  it('is a graph to @xstate/graph: each state with its meta, each transition with its description', () => {
    const nodes = new Map<string, DirectedGraphNode>()
    const visit = (node: DirectedGraphNode): void => {
      nodes.set(node.stateNode.path.join('.'), node)
      node.children.forEach(visit)
    }
    visit(toDirectedGraph(machine as AnyStateMachine))
    expect([...nodes.keys()].filter((path) => path !== '').sort()).toEqual([...states].sort())
    for (const { stateNode, edges } of nodes.values()) {
      expect(stateNode.meta).toMatchObject({
        title: expect.any(String) as string,
        means: expect.any(String) as string
      })
      for (const edge of edges) expect(edge.transition.description).toBeTruthy()
    }
    expect([...nodes.values()].flatMap(({ edges }) => edges)).toHaveLength(
      lines.filter(({ name }) => !name.includes(', always,')).length
    )
  })

  it('is walked by @xstate/graph, which finds a way to a violation response', () => {
    const paths = getShortestPaths(machine as AnyStateMachine, {
      input: { scenario, seed, run },
      events: (snapshot) => {
        const event = nextEvent((snapshot.context as { world: World }).world)
        return event ? [event] : []
      },
      serializeState: (snapshot) => {
        const { seq, scheduled, agenda, questions, clocks } = (snapshot.context as { world: World }).world
        return JSON.stringify([seq, scheduled, agenda.length, questions.length, clocks.map(({ count }) => count)])
      },
      toState: (snapshot) => JSON.stringify(snapshot.value).includes('response'),
      limit: 1000,
      stopWhen: (snapshot) => JSON.stringify(snapshot.value).includes('response')
    })
    expect(paths.length).toBeGreaterThan(0)
    expect(paths[0]!.steps.at(-1)!.event).toMatchObject({ type: 'finding.issued' })
  })
})

function entries(state: ChartState): (string | { readonly type: string })[] {
  return [...(state.entry ?? []), ...Object.values(state.states ?? {}).flatMap(entries)]
}

/** Notes the states and transitions of one run, stepped as a decider with that salt would. */
function explore(
  document: ScenarioDocument,
  run: number,
  salt: number,
  seen: { states: Set<string>; lines: Set<string> }
): void {
  const scenario = defineScenario(document)
  const way = setOut({ scenario, seed: 'explore', run })
  const { kit, running } = way
  if (scenario.start === 'ceasefire') seen.lines.add('negotiation, always, 1')
  for (;;) {
    for (const name of running.configuration.names) seen.states.add(name)
    const event = eventOf(running.world, salt)
    if (event === undefined) return
    const line = selected(running.configuration.names, event, (name) => guardOf(name)(running.world, event, kit))
    if (line) seen.lines.add(line)
    if (!goOn(way, salt)) return
  }
}

function eventOf(world: World, salt: number): GuaranteeEvent | undefined {
  const [asked] = world.questions
  const model = nextEvent(world)
  if (!asked || decision(salt, asked.question) === undefined) return model
  return candidates(asked.question.id, decision(salt, asked.question)!).find((event) => isDue(world, event))
}

function candidates(id: string, choice: string): GuaranteeEvent[] {
  const by = 'seat'
  return [
    { type: choice === 'accept' ? 'deal.accepted' : 'deal.rejected', id, by },
    { type: choice === 'request' ? 'deployment.requested' : 'deployment.deferred', id, by },
    { type: choice === 'holdBack' ? 'violation.averted' : 'violation.chosen', id, by },
    choice === 'postpone'
      ? { type: 'mandate.postponed', id, by }
      : choice === 'no'
        ? { type: 'mandate.refused', id, by }
        : { type: 'mandate.granted', id, caveats: choice === 'caveats', by },
    { type: 'response.given', id, answer: choice as 'full', by },
    { type: 'challenger.reacted', id, reaction: choice as 'persist', by },
    {
      type: 'backing.changed',
      id,
      to: choice === 'reaffirm' ? 'firm' : choice === 'blur' ? 'ambiguous' : 'withdrawn',
      by
    }
  ]
}

/** The transition that a statechart takes: the innermost first, and of one state the first whose guard lets it. */
function selected(
  leaves: readonly string[],
  { type }: GuaranteeEvent,
  holds: (guard: keyof typeof guards) => boolean
): string | undefined {
  const within = (state: string) =>
    leaves.some((leaf) => leaf === state || leaf.startsWith(`${state}.`) || state === '')
  const depth = (state: string) => (state === '' ? 0 : state.split('.').length)
  return lines
    .filter(({ state, name }) => within(state) && name.split(', ')[1] === type)
    .sort((a, b) => depth(b.state) - depth(a.state))
    .find(({ transition: { guard } }) => guard === undefined || holds(guard))?.name
}

/** Scenarios in which much happens: with and without talks, a mechanism, conditions, escalation. */
function documents(): ScenarioDocument[] {
  const lively = (change: (document: ScenarioDocument) => void = () => {}): ScenarioDocument => {
    const document = smallScenario()
    const { violations, deployment, politics, negotiation } = document
    document.horizonDays.value = 700
    for (const [severity, rate] of [
      ['2', 12],
      ['3', 6],
      ['4', 1]
    ] as const)
      violations.base[severity].value = rate
    for (const kind of Object.values(deployment.classes)) kind.leadDays.value = 20
    for (const gate of Object.values(deployment.gates)) gate.chance.value = 0.9
    deployment.holdDays.value = 120
    deployment.rotationRatio.value = 8
    politics.backing.firmToAmbiguous.value = 1
    negotiation.weeklyChance.value = 0.3
    negotiation.limitDays.value = 200
    change(document)
    return document
  }
  return [
    lively(),
    lively((document) => (document.start = 'negotiation')),
    lively((document) => (document.trigger = 'peaceDeal')),
    lively((document) => {
      document.mechanism.present = false
      document.pledges = document.pledges.map((pledge) => ({
        ...pledge,
        conditions: pledge.conditions?.filter((each) => each !== 'monitoringOperational') ?? []
      }))
    }),
    lively(({ mechanism }) => (mechanism.standUpDays.value = 200)),
    lively(({ mechanism, pledges, violations }) => {
      mechanism.standUpDays.value = 500
      for (const pledge of pledges) delete pledge.conditions
      for (const severity of ['2', '3', '4'] as const) violations.base[severity].value = 0.1
    }),
    lively(({ truce, violations }) => {
      truce.doublingDays.value = 30
      for (const severity of ['2', '3', '4'] as const) violations.base[severity].value = 0
    }),
    lively(({ pledges, hubs, violations }) => {
      pledges[0]!.conditions = ['request', 'unMandate', 'backingFirm']
      violations.base['3'].value = 0.5
      hubs.length = 1
    }),
    lively(({ ladder, pledges }) => {
      ladder.rungs.length = 1
      for (const pledge of pledges) pledge.reaches = [1]
    }),
    lively(({ ladder, pledges }) => {
      ladder.rungs.length = 2
      for (const pledge of pledges) pledge.reaches = [1, 2]
    }),
    lively(({ ladder }) => (ladder.rungs[2]!.minSeverity = 2)),
    lively(({ response, violations }) => {
      response.presets.forEach((preset) => (preset.honoured.value = 0.02))
      violations.base['4'].value = 6
    })
  ]
}
