import { cancel } from '../rules/agenda.js'
import { reviewHub } from '../rules/deployment.js'
import { refreshRates } from '../rules/deterrence.js'
import type { Kit } from '../rules/kit.js'
import { compile, type PledgeModel } from '../rules/model.js'
import type { World } from '../rules/world.js'
import { canonicalJson } from '../scenario/canonical.js'
import type { Scenario } from '../scenario/scenario.js'

/** For each pledge whether it counts for anything. */
export type Activity = readonly boolean[]

export const activityOf = (scenario: Scenario): Activity => compile(scenario).pledges.map(({ active }) => active)

/**
 * Whether a run of one scenario can go on in another: the same start, parties, members, pledges, hubs and mechanism, in
 * the same order. All numbers may differ, and what each pledge is worth (rule S3).
 */
export function canGoOn(from: Scenario, to: Scenario): boolean {
  return canonicalJson(placesOf(from)) === canonicalJson(placesOf(to))
}

function placesOf({ start, parties, members, pledges, hubs, mechanism, ladder }: Scenario) {
  return {
    start,
    parties: [parties.protected.id, parties.challenger.id],
    members: members.map(({ id }) => id),
    pledges: pledges.map(({ id, member, hub = null }) => [id, member, hub]),
    hubs: hubs.map(({ id }) => id),
    mechanism: mechanism.present,
    rungs: ladder.rungs.map(({ id }) => id)
  }
}

/** From here on pledges count, or count no more, as the model of the kit has it (rule S3). */
export function carry(world: World, kit: Kit, before: Activity): void {
  const changed = kit.model.pledges.filter(({ index, active }) => active !== before[index])
  if (world.ending !== null) return
  // What deters was worked out with the numbers of another model; where they are the same, so is what comes of it.
  world.deterrence.stale = true
  if (changed.length === 0) return
  for (const pledge of changed) {
    if (pledge.active) arise(world, pledge)
    else fallAway(world, kit, pledge)
  }
  // Whoever waits for conditions is looked at again.
  world.missing = -1
  if (world.force >= 0) refreshRates(world, kit)
}

function fallAway(world: World, kit: Kit, { index, id, firmness }: PledgeModel): void {
  const state = world.pledges[index]!
  cancel(
    world,
    (event) =>
      (event.type === 'mandate.due' || event.type === 'pledge.step' || event.type === 'rotation.due') && event.id === id
  )
  world.questions = world.questions.filter(({ question }) => !(question.kind === 'mandate' && question.pledge === id))
  if (state.state === 'pledged' || state.state === 'authorised') world.waiting--
  if (state.state === 'suspended') world.suspended--
  state.state = firmness === 'ruledOut' ? 'ruledOut' : 'notStated'
  state.fraction = 0
  reviewHub(world, kit, kit.model.pledges[index]!, [state.cause])
}

function arise(world: World, { index, trigger, deploys }: PledgeModel): void {
  const state = world.pledges[index]!
  state.state = trigger === 'now' ? 'inPlace' : 'pledged'
  state.fraction = trigger === 'now' ? 1 : 0
  if (deploys) world.waiting++
}
