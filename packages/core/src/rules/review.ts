import { lognormal } from '../random/distributions/lognormal.js'
import { cancel, schedule, scheduleOf } from './agenda.js'
import { reviewSuspensions } from './deployment.js'
import { refreshRates } from './deterrence.js'
import { erode, erosion, observe, observed, scaleOdds } from './erosion.js'
import type { EventOf } from './events.js'
import { isCredible, reviewPledges } from './gates.js'
import { record, tell, type Kit } from './kit.js'
import { hoursOf, standUp } from './mechanism.js'
import { weekHours } from './model.js'
import { awaitBacking, scheduleElections } from './politics.js'
import { talk } from './talks.js'
import { startClocks } from './violations.js'
import type { World } from './world.js'

/** The ceasefire enters into force: every process starts (rule T4). */
export function enterIntoForce(world: World, _event: unknown, kit: Kit): void {
  const { model, random } = kit
  world.force = world.hour
  world.calmSince = world.hour
  const seq = record(world, kit, [world.seq - 1 > 1 ? world.seq - 1 : 0], { code: 'ceasefire.inForce' })
  const causes = [seq]
  world.roots.force = seq
  cancel(world, (event) => event.type === 'review.week')
  if (model.start === 'ceasefire' && model.trigger === 'peaceDeal') {
    world.talks.open = true
    world.talks.since = world.hour
  }
  startClocks(world, kit)
  standUp(world, kit, causes)
  scheduleElections(world, kit, causes)
  world.backing.cause = seq
  awaitBacking(world, kit)
  if (model.deployment.needsUnMandate) {
    const days = lognormal(
      model.deployment.unMandateDays,
      model.deployment.gateSigma,
      random.uniform(model.streams.unMandate, 0)
    )
    const granted = random.uniform(model.streams.unMandate, 1) < model.deployment.unMandateChance
    schedule(world, hoursOf(days), { type: 'unMandate.settled', id: 'un', granted }, causes)
  }
  reviewPledges(world, kit, causes)
  scheduleOf(world, weekHours, model.nextWeek, causes)
  schedule(world, model.horizonHours, { type: 'horizon.reached', id: 'horizon' }, causes)
  refreshRates(world, kit)
}

/** The weekly turn: slow quantities change here, so that all rates are constant between occurrences (rule T3). */
export function reviewWeek(world: World, _event: EventOf<'review.week'>, kit: Kit, causes: readonly number[]): void {
  const { model } = kit
  const week = Math.round((world.hour - world.force) / weekHours)
  erode(world, kit)
  world.settling *= model.violations.settlingWeekly
  world.impunity *= model.violations.impunityWeekly
  world.unity += (1 - world.unity) * model.politics.unityRecovery
  observe(world, kit, week)
  reviewSuspensions(world, kit, causes)
  refreshRates(world, kit)
  const seq = world.seq++
  if (kit.logging)
    tell(world, seq, causes, {
      code: 'week.reviewed',
      week,
      observed: observed(world, kit),
      erosion: erosion(world),
      deterrence: world.deterrence.deter,
      credibility: world.credibility,
      impunity: world.impunity,
      unity: world.unity
    })
  const told = [seq]
  talk(world, kit, told)
  reviewPledges(world, kit, told)
  askRequest(world, kit, told)
  scheduleOf(world, weekHours, model.nextWeek, causes)
}

/** Once the ceasefire is credible the protected state is asked, week by week, whether it requests deployment (rule R3). */
function askRequest(world: World, kit: Kit, causes: readonly number[]): void {
  if (world.request.made || !isCredible(world, kit)) return
  const { model, random } = kit
  const time = ++world.request.times
  world.questions.push({
    question: {
      id: `request:${model.protectedId}:${time}`,
      kind: 'request',
      who: model.protectedId,
      hour: world.hour,
      causes
    },
    drawn: random.uniform(model.streams.request, time) < model.deployment.requestWeekly ? 'request' : 'wait',
    about: -1
  })
}

export function requestDeployment(
  world: World,
  event: EventOf<'deployment.requested'>,
  kit: Kit,
  causes: readonly number[]
): void {
  world.request.made = true
  world.request.cause = record(world, kit, causes, {
    code: 'request.answered',
    party: kit.model.protectedId,
    answer: 'request',
    by: event.by
  })
  reviewPledges(world, kit, [world.request.cause])
}

export function deferDeployment(
  world: World,
  event: EventOf<'deployment.deferred'>,
  kit: Kit,
  causes: readonly number[]
): void {
  record(world, kit, causes, { code: 'request.answered', party: kit.model.protectedId, answer: 'wait', by: event.by })
}

export function settleUnMandate(
  world: World,
  event: EventOf<'unMandate.settled'>,
  kit: Kit,
  causes: readonly number[]
): void {
  world.unMandate.granted = event.granted
  world.unMandate.cause = record(world, kit, causes, { code: 'unMandate.settled', granted: event.granted })
}

/**
 * What a case did to the guarantees (rule L7). Backed down: credibility up, impunity gone, erosion lowered. Unanswered:
 * impunity up, credibility down, erosion raised. A breach by the protected state that voids nothing changes neither.
 */
export function assess(world: World, _event: unknown, kit: Kit, causes: readonly number[] = []): void {
  const open = world.open!
  const answered = open.backedDown
  if (open.finding !== 'protected') {
    const step = answered ? 1 : -1
    world.deterrence.stale = true
    world.credibility = Math.min(5, Math.max(0, world.credibility + step))
    world.impunity = answered ? 0 : Math.min(5, world.impunity + 1)
    scaleOdds(world, answered ? kit.model.truce.answered : kit.model.truce.unanswered)
    if (answered) world.counts.answered++
    else world.counts.unanswered++
  }
  const seq = record(world, kit, [...causes, ...open.causes], {
    code: 'assessment.made',
    finding: open.finding,
    case: open.id,
    answered,
    severity: open.severity,
    credibility: world.credibility,
    impunity: world.impunity
  })
  if (open.finding !== 'protected' && !answered) world.roots.unanswered = seq
  world.open = null
  // A new alarm can bring the assessment forward; what was scheduled for later is then void.
  cancel(world, (event) => event.type === 'assessment.made')
  refreshRates(world, kit)
}
