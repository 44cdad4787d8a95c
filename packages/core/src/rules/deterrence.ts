import { exp, powerOf } from '../random/elementary.js'
import type { Kit } from './kit.js'
import { listOf } from './list.js'
import type { Model, PledgeModel } from './model.js'
import type { World } from './world.js'

/**
 * Deterrence D = 1 - exp(-(denial + punishment)) (rule D1), and from it the rate of each violation clock (rule V1).
 * Called whenever something changed that a rate depends on.
 */
export function refreshRates(world: World, kit: Kit): void {
  if (world.deterrence.stale) {
    deny(world, kit)
    punish(world, kit)
    deter(world, kit)
    world.deterrence.stale = false
  }
  const { violations } = kit.model
  const share = world.erosion.odds / (1 + world.erosion.odds)
  world.pressure =
    typeOf(world, kit).factor *
    world.settling *
    powerOf(share, violations.gamma) *
    violations.tension *
    exp(violations.logImpunity * world.impunity + world.deterrence.provocation)
  setRates(world, kit)
}

/** The same where nothing has changed since but what is there of one pledge. */
export function refreshDenial(world: World, kit: Kit, pledge: PledgeModel): void {
  if (world.deterrence.stale) return refreshRates(world, kit)
  if (pledge.denies < 0) return
  world.deterrence.parts[pledge.denies] = partOf(world, kit, pledge)
  sumParts(world, kit)
  refreshDeterrence(world, kit)
}

/** The same where nothing has changed since but what is promised and believed. */
export function refreshPunishment(world: World, kit: Kit): void {
  if (world.deterrence.stale) return refreshRates(world, kit)
  punish(world, kit)
  refreshDeterrence(world, kit)
}

function refreshDeterrence(world: World, kit: Kit): void {
  const { provocation } = world.deterrence
  deter(world, kit)
  if (world.deterrence.provocation === provocation) setRates(world, kit)
  else refreshRates(world, kit)
}

/** The wait that is left is spent at the old rate up to now, and at the new one from now on (rule C2). */
function setRates(world: World, kit: Kit): void {
  const { base } = kit.model.violations
  const { easing } = world.deterrence
  for (let i = 0; i < world.clocks.length; i++) {
    const clock = world.clocks[i]!
    if (clock.rate > 0) clock.left = Math.max(0, clock.left - clock.rate * (world.hour - clock.since))
    clock.since = world.hour
    clock.rate = base[i]! * world.pressure * easing[i]!
    clock.due = dueHour(world.hour, clock.left, clock.rate)
  }
}

/** What the challenger's hidden type means. */
export function typeOf(world: World, kit: Kit): Model['violations']['types'][number] {
  for (const type of kit.model.violations.types) if (type.id === world.type) return type
  throw new Error(`The scenario has no challenger of type ${world.type}`)
}

/** The whole hour at which a wait runs out: never before the hour that it started in, -1 if it never does. */
export function dueHour(hour: number, left: number, rate: number): number {
  if (rate <= 0) return -1
  const wait = Math.ceil(left / rate)
  return wait > 1e9 ? -1 : hour + wait
}

/** Denial: what is in place, part by part. */
function deny(world: World, kit: Kit): void {
  world.deterrence.parts = listOf(kit.model.denying, (pledge) => partOf(world, kit, pledge))
  sumParts(world, kit)
}

function partOf(world: World, { model }: Kit, pledge: PledgeModel): number {
  return pledge.denial * effective(world.pledges[pledge.index]!, model.deployment.caveatFraction)
}

function sumParts({ deterrence }: World, { model }: Kit): void {
  const { parts } = deterrence
  let denial = 0
  let inside = 0
  for (let i = 0; i < parts.length; i++) denial += parts[i]!
  for (const place of model.denyingInside) inside += parts[place]!
  deterrence.denial = denial
  deterrence.inside = inside
}

/** Punishment: what is promised and believed. */
function punish(world: World, { model }: Kit): void {
  const belief = (world.credibility / 5) * model.deterrence.backing[world.backing.value]
  let punishment = 0
  for (const { index, reliable } of model.punishing) {
    const { state } = world.pledges[index]!
    if (state !== 'refused' && state !== 'withdrawn') punishment += reliable * belief
  }
  world.deterrence.punishment = punishment * model.deterrence.scale
}

function deter(world: World, { model }: Kit): void {
  const state = world.deterrence
  state.deter = 1 - exp(-(state.denial + state.punishment))
  // Plus zero, as nothing times a number below zero is a zero with a sign, which JSON has not.
  const { provocation } = model.deterrence
  state.provocation = provocation === 0 ? 0 : provocation * (1 - exp(-state.inside)) + 0
  for (let i = 0; i < state.easing.length; i++) state.easing[i] = exp(model.violations.logHazardRatio[i]! * state.deter)
}

/** The share of a pledge that is there and usable now. */
export function effective(
  state: { state: string; fraction: number; caveats: boolean },
  caveatFraction: number
): number {
  if (state.state !== 'inPlace' && state.state !== 'partlyInPlace') return 0
  return state.caveats ? state.fraction * caveatFraction : state.fraction
}
