import * as fc from 'fast-check'
import {
  capabilities,
  componentIds,
  conditions,
  firmnesses,
  forceClasses,
  gateKinds,
  locations
} from '../../packages/core/src/scenario/codes.js'
import type { Member, Pledge, ScenarioDocument } from '../../packages/core/src/scenario/schema.js'
import { arbitraryNumbers } from './arbitrary-numbers.js'
import { smallScenario } from './scenario.js'

/**
 * Every kind of scenario that `parseScenario` accepts, and that is soon run: 30 to 400 days, with moderate rates of
 * what happens and numbers at and between their limits otherwise. What fails shrinks towards `smallScenario`.
 */
export function arbitraryScenario(): fc.Arbitrary<ScenarioDocument> {
  return fc
    .record({
      numbers: arbitraryNumbers(smallScenario()),
      horizon: fc.integer({ min: 30, max: 400 }),
      start: fc.constantFrom('ceasefire' as const, 'negotiation' as const),
      trigger: fc.constantFrom('ceasefire' as const, 'peaceDeal' as const),
      present: fc.constantFrom(true, true, true, false),
      initial: fc.constantFrom('firm' as const, 'ambiguous' as const, 'withdrawn' as const),
      binding: fc.boolean(),
      lapse: fc.boolean(),
      official: fc.boolean(),
      hubs: fc.integer({ min: 0, max: 3 }),
      shares: cut(2),
      actors: fc.tuple(cut(2), cut(2), cut(2)),
      rungs: arbitraryRungs(),
      roster: fc.integer({ min: 0, max: 6 }).chain((count) => arbitraryRoster(count))
    })
    .map(assemble)
}

interface Parts {
  numbers: ScenarioDocument
  horizon: number
  start: ScenarioDocument['start']
  trigger: ScenarioDocument['trigger']
  present: boolean
  initial: ScenarioDocument['politics']['backing']['initial']
  binding: boolean
  lapse: boolean
  official: boolean
  hubs: number
  shares: number[]
  actors: number[][]
  rungs: Rung[]
  roster: { members: Member[]; pledges: Pledge[] }
}

type Rung = ScenarioDocument['ladder']['rungs'][number]

function assemble({ numbers: document, ...parts }: Parts): ScenarioDocument {
  const { members } = parts.roster
  Object.assign(document, { start: parts.start, trigger: parts.trigger, members })
  document.horizonDays.value = parts.horizon
  document.hubs = document.hubs.flatMap((hub) =>
    Array.from({ length: parts.hubs }, (_, n) => ({ ...hub, id: `H${n}` }))
  )
  document.violations.types.forEach((type, n) => (type.share.value = parts.shares[n]!))
  for (const [n, severity] of (['2', '3', '4'] as const).entries()) {
    const [challenger, ours] = parts.actors[n]!
    document.violations.actors[severity].challenger.value = challenger!
    document.violations.actors[severity].protected.value = ours!
  }

  document.mechanism.present = parts.present
  document.politics.backing.initial = parts.initial
  document.response.bindingInForce = parts.binding
  document.protectedSide.lapseOnUnprovoked = parts.lapse
  const { win, fight } = document.challenger.payoffs
  if (win.value <= fight.value) Object.assign(document.challenger.payoffs, smallScenario().challenger.payoffs)

  const lead = members[0]?.id
  delete document.mechanism.lead
  delete document.politics.backing.partner
  if (lead !== undefined) document.mechanism.lead = lead
  const partner = members.find(({ role }) => role === 'partner')?.id
  if (partner !== undefined) document.politics.backing.partner = partner

  document.pledges = parts.roster.pledges.map((pledge) => fitting(document, parts.rungs.length, pledge))
  const reached = new Set(document.pledges.flatMap(({ reaches }) => reaches))
  const rungs = parts.rungs.map((rung) => ({ ...rung, ownForces: rung.ownForces || !reached.has(rung.id) }))
  document.ladder = { ...document.ladder, official: parts.official, rungs }
  return document
}

/** The pledge without what this document has not got: rungs, hubs, conditions that nothing could meet. */
function fitting(document: ScenarioDocument, rungs: number, pledge: Pledge): Pledge {
  const { initial, ambiguousToFirm, withdrawnToAmbiguous } = document.politics.backing
  const firm =
    initial === 'firm' || (ambiguousToFirm.value > 0 && (initial === 'ambiguous' || withdrawnToAmbiguous.value > 0))
  const possible = (condition: (typeof conditions)[number]) =>
    condition === 'backingFirm' ? firm : condition !== 'monitoringOperational' || document.mechanism.present
  const { hub, ...rest } = pledge
  return {
    ...rest,
    ...(document.hubs.some(({ id }) => id === hub) && { hub: hub! }),
    ...(pledge.conditions && { conditions: pledge.conditions.filter(possible) }),
    reaches: pledge.reaches.filter((rung) => rung <= rungs)
  }
}

function arbitraryRungs(): fc.Arbitrary<Rung[]> {
  const rung = fc.record({
    dueHours: fc.oneof(
      fc.constantFrom(24, 48, 72),
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0, max: 100, noNaN: true })
    ),
    minSeverity: fc.integer({ min: 1, max: 4 }),
    ownForces: fc.boolean()
  })
  return fc.array(rung, { minLength: 1, maxLength: 3 }).map((rungs) => {
    const hours = rungs.map(({ dueHours }) => dueHours).sort((a, b) => a - b)
    return rungs.map((each, n) => ({ ...each, id: n + 1, title: `Rung ${n + 1}`, dueHours: quantity(hours[n]!, 'h') }))
  })
}

function arbitraryRoster(count: number): fc.Arbitrary<Parts['roster']> {
  const ids = ['A', 'B', 'D', 'U', 'e-1', '0'].slice(0, count)
  const pledges = fc.array(arbitraryPledge(ids), { maxLength: count === 0 ? 0 : 9 })
  return fc.record({ members: fc.tuple(...ids.map(arbitraryMember)), pledges }).map(({ members, pledges: drafts }) => ({
    members,
    pledges: drafts.map((draft, n) => ({ ...draft, id: `${draft.member}-${n}` }))
  }))
}

function arbitraryMember(id: string): fc.Arbitrary<Member> {
  const gate = fc.record(
    {
      kind: fc.constantFrom(...gateKinds),
      name: fc.constant('Its gate'),
      status: fc.constant('assumption' as const),
      chance: quantities(share, '1'),
      days: quantities(fc.double({ min: 0, max: 500, noNaN: true }), 'd')
    },
    { requiredKeys: ['kind', 'name', 'status'] }
  )
  return fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(`Member ${id}`),
      role: fc.constantFrom('guarantor' as const, 'guarantor' as const, 'partner' as const),
      kind: fc.constantFrom('state' as const, 'organisation' as const),
      components: fc.constant([]),
      troops: fc.constant({ position: 'notStated' as const, status: 'assumption' as const }),
      gate,
      reliability: fc.oneof(fc.constantFrom({ preset: 'most' }, { preset: 'half' }), quantities(share, '1')),
      elections: fc.record({ termDays: quantities(fc.integer({ min: 30, max: 2000 }), 'd') })
    },
    { requiredKeys: ['id', 'name', 'role', 'kind', 'components', 'troops'] }
  )
}

function arbitraryPledge(members: readonly string[]): fc.Arbitrary<Omit<Pledge, 'id'>> {
  return fc.record(
    {
      member: members.length === 0 ? fc.constant('') : fc.constantFrom(...members),
      component: fc.constantFrom(...componentIds.filter((id) => id !== 'cooperation')),
      capability: fc.constantFrom(...capabilities),
      location: fc.constantFrom(...locations),
      firmness: fc.constantFrom(...firmnesses),
      trigger: fc.constantFrom(
        'scenario' as const,
        'ceasefire' as const,
        'peaceDeal' as const,
        'armedAttack' as const,
        'now' as const
      ),
      reaches: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      conditions: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 5 }),
      class: fc.constantFrom(...forceClasses),
      leadDays: quantities(fc.double({ min: 0, max: 500, noNaN: true }), 'd'),
      size: fc.constantFrom(quantity(5000, 'people'), { value: null, unit: 'people', status: 'undisclosed' as const }),
      hub: fc.constantFrom('H0', 'H1', 'H2'),
      holdDays: quantities(fc.integer({ min: 1, max: 800 }), 'd'),
      words: fc.constant([{ paraphrase: 'It said that it would.', status: 'assumption' as const }])
    },
    {
      requiredKeys: [
        'member',
        'component',
        'capability',
        'location',
        'firmness',
        'trigger',
        'reaches',
        'class',
        'words'
      ]
    }
  )
}

const share = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))

/** One more share than cuts; together they are 1. */
const cut = (cuts: number) =>
  fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: cuts, maxLength: cuts }).map((points) => {
    const ends = [0, ...[...points].sort((a, b) => a - b), 1000]
    return ends.slice(1).map((end, n) => (end - ends[n]!) / 1000)
  })

const quantities = (values: fc.Arbitrary<number>, unit: string) => values.map((value) => quantity(value, unit))

const quantity = (value: number, unit: string) => ({ value, unit, status: 'assumption' as const })
