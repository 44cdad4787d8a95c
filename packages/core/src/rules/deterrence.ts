import { exp, powerOf } from '../random/elementary.js'
import type { Kit } from './kit.js'
import type { World } from './world.js'

/**
 * Deterrence D = 1 - exp(-(denial + punishment)) (rule D1), and from it the rate of each violation clock (rule V1).
 * Called whenever something changed that a rate depends on; the wait left is spent at the old rate first (rule C2).
 */
export function refreshRates(world: World, kit: Kit): void {
  if (world.deterrence.stale) deter(world, kit)
  const { violations } = kit.model
  const { deter: D, provocation } = world.deterrence
  const type = violations.types.find(({ id }) => id === world.type)!
  const share = world.erosion.odds / (1 + world.erosion.odds)
  const common =
    type.factor *
    world.settling *
    powerOf(share, violations.gamma) *
    violations.tension *
    exp(violations.logImpunity * world.impunity + provocation)
  for (let i = 0; i < world.clocks.length; i++) {
    const clock = world.clocks[i]!
    if (clock.rate > 0) clock.left = Math.max(0, clock.left - clock.rate * (world.hour - clock.since))
    clock.since = world.hour
    clock.rate = violations.base[i]! * common * exp(violations.logHazardRatio[i]! * D)
    clock.due = dueHour(world.hour, clock.left, clock.rate)
  }
}

/** The whole hour at which a wait runs out: never before the hour that it started in, -1 if it never does. */
export function dueHour(hour: number, left: number, rate: number): number {
  if (rate <= 0) return -1
  const wait = Math.ceil(left / rate)
  return wait > 1e9 ? -1 : hour + wait
}

/** Denial from what is in place, punishment from what is promised and believed. */
function deter(world: World, kit: Kit): void {
  const { model } = kit
  let denial = 0
  let inside = 0
  let punishment = 0
  const belief = (world.credibility / 5) * model.deterrence.backing[world.backing.value]
  for (let i = 0; i < model.pledges.length; i++) {
    const pledge = model.pledges[i]!
    const state = world.pledges[i]!
    if (!pledge.active) continue
    const there = effective(state, model.deployment.caveatFraction)
    if (there > 0) {
      denial += pledge.denial * there
      if (pledge.inside) inside += pledge.denial * there
    }
    if (state.state !== 'refused' && state.state !== 'withdrawn') {
      punishment += pledge.punishment * model.members[pledge.member]!.reliability * belief
    }
  }
  const state = world.deterrence
  state.stale = false
  state.denial = denial
  state.punishment = punishment * model.deterrence.scale
  state.deter = 1 - exp(-(state.denial + state.punishment))
  state.provocation = model.deterrence.provocation * (1 - exp(-inside)) + 0
}

/** The share of a pledge that is there and usable now. */
export function effective(
  state: { state: string; fraction: number; caveats: boolean },
  caveatFraction: number
): number {
  if (state.state !== 'inPlace' && state.state !== 'partlyInPlace') return 0
  return state.caveats ? state.fraction * caveatFraction : state.fraction
}
