import { exponential } from '../random/distributions/exponential.js'
import { lognormal } from '../random/distributions/lognormal.js'
import { schedule } from './agenda.js'
import { dueHour } from './deterrence.js'
import type { EventOf } from './events.js'
import { record, type Kit } from './kit.js'
import { dayHours } from './model.js'
import type { World } from './world.js'

/** Days, at least `least` hours, as whole hours rounded up. */
export const hoursOf = (days: number, least = 1) => Math.max(least, Math.ceil(Math.min(days, 36_525) * dayHours))

/** The mechanism begins to stand up when the ceasefire enters into force (rule M1). */
export function standUp(world: World, kit: Kit, causes: readonly number[]): void {
  const { model, random } = kit
  if (!model.mechanism.present) return
  world.mechanism.state = 'standingUp'
  const days = lognormal(
    model.mechanism.standUpDays,
    model.deployment.leadSigma,
    random.uniform(model.streams.mechanism, 0)
  )
  schedule(world, hoursOf(days, 0), { type: 'monitoring.operational', id: 'mechanism' }, causes)
}

export function startMonitoring(
  world: World,
  _event: EventOf<'monitoring.operational'>,
  kit: Kit,
  causes: readonly number[]
): void {
  world.mechanism.state = 'operational'
  world.mechanism.cause = record(world, kit, causes, { code: 'monitoring.operational' })
  awaitOutage(world, kit)
  awaitFalseAlarm(world, kit)
}

export function degradeMonitoring(
  world: World,
  _event: EventOf<'monitoring.degraded'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const { model, random } = kit
  world.mechanism.state = 'degraded'
  world.mechanism.cause = record(world, kit, causes, { code: 'monitoring.degraded' })
  const days = lognormal(
    model.mechanism.outageDays,
    model.deployment.leadSigma,
    random.uniform(model.streams.outage, 2 * world.mechanism.outages + 1)
  )
  schedule(world, hoursOf(days), { type: 'monitoring.restored', id: 'mechanism' }, [world.mechanism.cause])
}

export function restoreMonitoring(
  world: World,
  _event: EventOf<'monitoring.restored'>,
  kit: Kit,
  causes: readonly number[]
): void {
  world.mechanism.state = 'operational'
  world.mechanism.outages++
  world.mechanism.cause = record(world, kit, causes, { code: 'monitoring.restored' })
  awaitOutage(world, kit)
}

function awaitOutage(world: World, kit: Kit): void {
  const wait = exponential(kit.random.uniform(kit.model.streams.outage, 2 * world.mechanism.outages))
  const due = dueHour(world.hour, wait, kit.model.mechanism.outages)
  if (due >= 0)
    schedule(world, Math.max(1, due - world.hour), { type: 'monitoring.degraded', id: 'mechanism' }, [
      world.mechanism.cause
    ])
}

/** False alarms come at a constant rate once the mechanism works (rule M4). */
export function awaitFalseAlarm(world: World, kit: Kit): void {
  const { model, random } = kit
  const n = ++world.mechanism.alarms
  const due = dueHour(world.hour, exponential(random.uniform(model.streams.alarm, n)), model.mechanism.falseAlarms)
  if (due < 0) return
  const alarm = { actor: null, violation: null, luck: [0, n] as const }
  schedule(world, Math.max(1, due - world.hour), { type: 'alarm.raised', id: `f${n}`, severity: 2, alarm }, [
    world.mechanism.cause
  ])
}

/** The share of what happens that can be seen now: the mechanism's, or what others see without it, if that is more. */
export function coverage(world: World, kit: Kit): number {
  const { mechanism } = kit.model
  const state = world.mechanism.state
  if (state === 'operational') return Math.max(mechanism.coverage, mechanism.nationalMeans)
  if (state === 'degraded') return Math.max(mechanism.coverage * mechanism.degraded, mechanism.nationalMeans)
  return mechanism.nationalMeans
}

/** Chance that a violation is detected (rule M2). Nobody misses a renewed armed attack. */
export function detectionChance(world: World, kit: Kit, severity: number): number {
  return severity >= 4 ? 1 : coverage(world, kit) * kit.model.mechanism.detection[severity - 2]!
}
