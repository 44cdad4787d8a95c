import { exponential } from '../random/distributions/exponential.js'
import { lognormal } from '../random/distributions/lognormal.js'
import { cancel, schedule, scheduleOf } from './agenda.js'
import { refreshDenial } from './deterrence.js'
import type { EventOf } from './events.js'
import { record, tell, type Kit } from './kit.js'
import { hoursOf } from './mechanism.js'
import type { PledgeModel } from './model.js'
import type { World } from './world.js'

/** Preparation begins: the first part is due after a lognormal lead time (rule F1). */
export function prepare(world: World, kit: Kit, pledge: PledgeModel, causes: readonly number[]): void {
  const state = world.pledges[pledge.index]!
  state.state = 'preparing'
  world.waiting--
  const days = lognormal(pledge.leadDays, kit.model.deployment.leadSigma, kit.random.uniform(pledge.streams.lead, 0))
  scheduleOf(world, hoursOf(days), pledge.events.step, causes)
}

/** A part of a pledge is due: it arrives, slips, or waits until a major violation is over (rules F2, F3). */
export function stepPledge(world: World, event: EventOf<'pledge.step'>, kit: Kit, causes: readonly number[]): void {
  const { model, random } = kit
  const pledge = model.pledges[world.about]!
  const state = world.pledges[pledge.index]!
  if (state.state === 'suspended') return putOff(world, kit, pledge, model.deployment.pauseDays, event.late, causes)
  if (world.open !== null && world.open.severity >= 3)
    return putOff(world, kit, pledge, model.deployment.pauseDays, event.late, [...causes, ...world.open.causes])
  if (!event.late && random.uniform(pledge.streams.slip, 2 * state.steps) < model.deployment.slipChance) {
    const days = model.deployment.slipDays * exponential(random.uniform(pledge.streams.slip, 2 * state.steps + 1))
    return putOff(world, kit, pledge, days, true, causes)
  }
  arrive(world, kit, pledge, causes)
}

function putOff(
  world: World,
  kit: Kit,
  pledge: PledgeModel,
  days: number,
  late: boolean,
  causes: readonly number[]
): void {
  const hours = hoursOf(days, 24)
  const seq = world.seq++
  if (kit.logging) tell(world, seq, causes, { code: 'pledge.slipped', ...told(pledge), days: Math.round(hours / 24) })
  scheduleOf(world, hours, late ? pledge.events.lateStep : pledge.events.step, [seq])
}

function arrive(world: World, kit: Kit, pledge: PledgeModel, causes: readonly number[]): void {
  const { deployment } = kit.model
  const state = world.pledges[pledge.index]!
  state.steps++
  state.fraction = state.steps / deployment.steps
  state.state = state.steps >= deployment.steps ? 'inPlace' : 'partlyInPlace'
  state.cause = world.seq++
  if (kit.logging)
    tell(world, state.cause, causes, { code: 'pledge.arrived', ...told(pledge), fraction: state.fraction })
  const because = [state.cause]
  if (state.state === 'partlyInPlace') {
    const days = lognormal(
      deployment.stepDays,
      deployment.leadSigma,
      kit.random.uniform(pledge.streams.lead, state.steps)
    )
    scheduleOf(world, hoursOf(days), pledge.events.step, because)
  } else if (pledge.holdDays > 0 && deployment.sustained < 1) {
    scheduleOf(world, hoursOf(pledge.holdDays), pledge.events.rotation, because)
  }
  reviewHub(world, kit, pledge, because)
  refreshDenial(world, kit, pledge)
}

/** After the time for which it can be held at full size, rotation leaves what can be sustained (rule F4). */
export function rotate(world: World, _event: EventOf<'rotation.due'>, kit: Kit, causes: readonly number[]): void {
  const pledge = kit.model.pledges[world.about]!
  const state = world.pledges[pledge.index]!
  if (state.state !== 'inPlace' && state.state !== 'suspended') return
  state.fraction = Math.min(state.fraction, kit.model.deployment.sustained)
  state.cause = record(world, kit, causes, {
    code: 'pledge.rotated',
    member: pledge.memberId,
    pledge: pledge.id,
    fraction: state.fraction
  })
  reviewHub(world, kit, pledge, [state.cause])
  refreshDenial(world, kit, pledge)
}

/** A pledge that needs firm backing is suspended while backing is withdrawn, and in the end withdrawn itself (rule F5). */
export function reviewSuspensions(world: World, kit: Kit, causes: readonly number[]): void {
  if (world.suspended === 0 && world.backing.value !== 'withdrawn') return
  const { model } = kit
  for (const pledge of model.suspendable) {
    const state = world.pledges[pledge.index]!
    if (state.state === 'suspended') {
      if (world.backing.value !== 'withdrawn') {
        state.state = state.before
        world.suspended--
        state.cause = world.seq++
        if (kit.logging)
          tell(world, state.cause, [...causes, world.backing.cause], { code: 'pledge.resumed', ...told(pledge) })
      } else if (world.hour - state.suspendedAt >= model.deployment.withdrawHours) {
        callBack(world, pledge)
        state.state = 'withdrawn'
        world.suspended--
        state.fraction = 0
        state.cause = record(world, kit, [state.cause, world.backing.cause], {
          code: 'pledge.withdrawn',
          ...told(pledge)
        })
      } else continue
    } else if (
      world.backing.value === 'withdrawn' &&
      (state.state === 'preparing' || state.state === 'partlyInPlace' || state.state === 'inPlace')
    ) {
      state.before = state.state
      state.state = 'suspended'
      world.suspended++
      state.suspendedAt = world.hour
      state.cause = world.seq++
      if (kit.logging)
        tell(world, state.cause, [...causes, world.backing.cause], { code: 'pledge.suspended', ...told(pledge) })
    } else continue
    world.deterrence.stale = true
    reviewHub(world, kit, pledge, [state.cause])
  }
}

function callBack(world: World, { id }: PledgeModel): void {
  cancel(world, (event) => (event.type === 'pledge.step' || event.type === 'rotation.due') && event.id === id)
}

const told = ({ id, memberId }: PledgeModel) => ({ member: memberId, pledge: id })

/** The stage that a hub has reached: 0 planned, 1 advance party, 2 initial capability, 3 full capability (rule F6). */
export function hubStage(world: World, kit: Kit, hub: number): number {
  let filling = 0
  let there = 0
  let complete = true
  for (const index of kit.model.hubs[hub]!.pledges) {
    const { state, fraction } = world.pledges[index]!
    if (state === 'refused' || state === 'withdrawn') continue
    filling++
    if (state === 'inPlace' || state === 'partlyInPlace') there += fraction
    if (state !== 'inPlace') complete = false
  }
  if (there === 0) return 0
  if (there / filling < 0.5) return 1
  return complete ? 3 : 2
}

/** The stage of the hub that a pledge fills is due to change if what fills it has. */
export function reviewHub(world: World, kit: Kit, pledge: PledgeModel, causes: readonly number[]): void {
  if (pledge.hub < 0) return
  const hub = world.hubs[pledge.hub]!
  const stage = hubStage(world, kit, pledge.hub)
  if (!hub.changes && stage === hub.stage) return
  const { id } = kit.model.hubs[pledge.hub]!
  if (hub.changes) cancelStage(world, id)
  hub.changes = stage !== hub.stage
  if (hub.changes) schedule(world, 0, { type: 'hub.stage', id, stage }, causes)
}

function cancelStage(world: World, hub: string): void {
  cancel(world, (event) => event.type === 'hub.stage' && event.id === hub)
}

export function reachHubStage(world: World, event: EventOf<'hub.stage'>, kit: Kit, causes: readonly number[]): void {
  const hub = world.hubs[kit.model.hubIndex.get(event.id)!]!
  hub.stage = event.stage
  hub.changes = false
  hub.cause = record(world, kit, causes, { code: 'hub.stage', hub: event.id, stage: event.stage })
}

/** Whether after this event every hub has its full capability. */
export function completesHubs(world: World, event: EventOf<'hub.stage'>, kit: Kit): boolean {
  const index = kit.model.hubIndex.get(event.id)!
  return event.stage === 3 && world.hubs.every(({ stage }, other) => other === index || stage === 3)
}

/** Whether a hub falls back from its full capability. */
export function losesHub(_world: World, event: EventOf<'hub.stage'>): boolean {
  return event.stage < 3
}

/** Whether every hub has its full capability already when monitoring becomes operational. */
export function hubsComplete(world: World): boolean {
  return world.hubs.length > 0 && world.hubs.every(({ stage }) => stage === 3)
}

/** Whether a hub has its mandate already when monitoring becomes operational. */
export function hubsUnderWay(world: World, _event: EventOf<'monitoring.operational'>, kit: Kit): boolean {
  return kit.model.pledges.some(({ hub, index }) => {
    const { state } = world.pledges[index]!
    return (
      hub >= 0 &&
      (state === 'authorised' ||
        state === 'preparing' ||
        state === 'partlyInPlace' ||
        state === 'inPlace' ||
        state === 'suspended')
    )
  })
}
