import { pick } from '../random/distributions/categorical.js'
import { lognormal } from '../random/distributions/lognormal.js'
import { conditions } from '../scenario/codes.js'
import type { Condition } from '../scenario/schema.js'
import { scheduleOf } from './agenda.js'
import { prepare, reviewHub } from './deployment.js'
import { refreshPunishment } from './deterrence.js'
import type { EventOf } from './events.js'
import { tell, type Kit } from './kit.js'
import { hoursOf } from './mechanism.js'
import { conditionBit, type PledgeModel } from './model.js'
import type { MandateAnswer } from './occurrence.js'
import type { World } from './world.js'

/** Moves every pledge on that can move: seeks mandates, prepares what is authorised (rules G1, G2). */
export function reviewPledges(world: World, kit: Kit, causes: readonly number[]): void {
  if (world.waiting === 0) return
  const missing = missingConditions(world, kit)
  // Whether a pledge can move depends on the conditions and the trigger alone: unless a condition is met that was not
  // met when all were last looked at, none can.
  if ((world.missing & ~missing) === 0) return
  world.missing = missing
  for (const pledge of kit.model.deploying) {
    const { state, cause } = world.pledges[pledge.index]!
    if (state === 'pledged') {
      if (isTriggered(world, pledge) && (pledge.needs & missing & political) === 0) seek(world, kit, pledge, causes)
    } else if (state === 'authorised' && (pledge.needs & missing) === 0) prepare(world, kit, pledge, [...causes, cause])
  }
}

/** What sets a pledge going: the ceasefire in force, or the peace deal. */
function isTriggered(world: World, pledge: PledgeModel): boolean {
  return pledge.awaitsDeal ? world.talks.struck >= 0 : world.force >= 0
}

const bits = Object.fromEntries(conditions.map((condition) => [condition, conditionBit(condition)])) as Readonly<
  Record<Condition, number>
>

/** The conditions that must be met before a mandate is sought; the others hold back the deployment itself (rule G2). */
const political = bits.backingFirm | bits.monitoringOperational | bits.unMandate

/** The conditions that are not met now, a bit for each. */
export function missingConditions(world: World, kit: Kit): number {
  return (
    (world.backing.value === 'firm' ? 0 : bits.backingFirm) |
    (world.mechanism.state === 'operational' ? 0 : bits.monitoringOperational) |
    (isCredible(world, kit) ? 0 : bits.credibleCeasefire) |
    (world.unMandate.granted ? 0 : bits.unMandate) |
    (world.request.made ? 0 : bits.request)
  )
}

export function isMet(world: World, kit: Kit, condition: Condition): boolean {
  return (missingConditions(world, kit) & bits[condition]) === 0
}

/** A ceasefire is credible after so many days without a major violation that was known. */
export function isCredible(world: World, kit: Kit): boolean {
  return world.force >= 0 && world.open === null && world.hour - world.calmSince >= kit.model.deployment.credibleHours
}

function seek(world: World, kit: Kit, pledge: PledgeModel, causes: readonly number[]): void {
  const state = world.pledges[pledge.index]!
  const days = lognormal(
    pledge.gateDays,
    kit.model.deployment.gateSigma,
    kit.random.uniform(pledge.streams.gate, state.sought)
  )
  const wait = hoursOf(days)
  state.state = 'awaitingMandate'
  world.waiting--
  state.sought++
  state.cause = world.seq++
  if (kit.logging)
    tell(world, state.cause, causes, {
      code: 'mandate.sought',
      member: pledge.memberId,
      pledge: pledge.id,
      dueHour: world.hour + wait
    })
  scheduleOf(world, wait, pledge.events.mandate, [state.cause])
}

/** The day of the vote, or of the cabinet: the member is asked (rule G3). */
export function askMandate(world: World, _event: EventOf<'mandate.due'>, kit: Kit, causes: readonly number[]): void {
  const pledge = kit.model.pledges[world.about]!
  const time = world.pledges[pledge.index]!.sought
  const chances = mandateChances(kit, pledge)
  const u = kit.random.uniform(pledge.streams.mandate, time)
  world.questions.push({
    question: {
      id: pledge.question + time,
      kind: 'mandate',
      who: pledge.memberId,
      hour: world.hour,
      causes,
      pledge: pledge.id,
      time
    },
    drawn: mandateAnswers[pick(chances, u)]!,
    about: pledge.index
  })
}

const mandateAnswers: readonly MandateAnswer[] = ['yes', 'caveats', 'postpone', 'no']

/** Chances of yes, yes with caveats, postponement and no, for a chance of a mandate `p`. */
export function mandateChances({ model }: Kit, pledge: PledgeModel, p = pledge.gateChance): readonly number[] {
  const { caveatShare, postponeShare } = model.deployment
  return [p * (1 - caveatShare), p * caveatShare, (1 - p) * postponeShare, (1 - p) * (1 - postponeShare)]
}

export function grantMandate(
  world: World,
  event: EventOf<'mandate.granted'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const pledge = kit.model.pledges[world.about]!
  const state = world.pledges[pledge.index]!
  state.caveats = event.caveats
  state.state = 'authorised'
  world.waiting++
  state.cause = world.seq++
  if (kit.logging)
    tell(world, state.cause, causes, {
      code: 'mandate.granted',
      member: pledge.memberId,
      pledge: pledge.id,
      caveats: event.caveats,
      by: event.by
    })
  if ((pledge.needs & missingConditions(world, kit)) === 0) prepare(world, kit, pledge, [state.cause])
  else world.missing = -1
}

export function postponeMandate(
  world: World,
  event: EventOf<'mandate.postponed'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const pledge = kit.model.pledges[world.about]!
  const state = world.pledges[pledge.index]!
  state.sought++
  state.cause = world.seq++
  if (kit.logging)
    tell(world, state.cause, causes, {
      code: 'mandate.postponed',
      member: pledge.memberId,
      pledge: pledge.id,
      by: event.by
    })
  scheduleOf(world, kit.model.deployment.postponeHours, pledge.events.mandate, [state.cause])
}

export function refuseMandate(
  world: World,
  event: EventOf<'mandate.refused'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const pledge = kit.model.pledges[world.about]!
  const state = world.pledges[pledge.index]!
  state.state = 'refused'
  state.cause = world.seq++
  if (kit.logging)
    tell(world, state.cause, causes, {
      code: 'mandate.refused',
      member: pledge.memberId,
      pledge: pledge.id,
      by: event.by
    })
  // Nobody waits for it any longer: a hub may be complete without it, and it is no longer part of what deters.
  reviewHub(world, kit, pledge, [state.cause])
  refreshPunishment(world, kit)
}

/** Whether this mandate opens a hub: its pledge fills one. */
export function isForHub(world: World, _event: EventOf<'mandate.granted'>, kit: Kit): boolean {
  // A guard is asked before the question is taken off.
  return kit.model.pledges[world.questions[0]!.about]!.hub >= 0
}

/** Whether this mandate opens a hub where no mechanism was ever set up. */
export function isForHubUnmonitored(world: World, event: EventOf<'mandate.granted'>, kit: Kit): boolean {
  return !kit.model.mechanism.present && isForHub(world, event, kit)
}
