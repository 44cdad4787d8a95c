import { exp, ln, logit } from '../random/elementary.js'
import { streamOf, type Stream } from '../random/random.js'
import { conditions } from '../scenario/codes.js'
import type { Backing, Condition, Firmness, Severity } from '../scenario/schema.js'
import { numberOf, type GuaranteeEvent } from './events.js'
import { scenarioOf, type Scenario } from '../scenario/scenario.js'
import { listOf } from './list.js'

/**
 * A scenario as the rules read it: numbers instead of quantities, places in lists instead of ids, streams instead of
 * names, and whatever does not change during a run worked out once. Made by `compile`, never by hand.
 */
export type Model = ReturnType<typeof compileModel>

export type PledgeModel = Model['pledges'][number]

const compiled = new WeakMap<Scenario, Model>()

/** The model of a scenario; the same object each time it is asked for. */
export function compile(scenario: Scenario): Model {
  const known = compiled.get(scenario)
  if (known) return known
  const sound = scenarioOf(scenario)
  const model = compileModel(sound)
  compiled.set(sound, model)
  return model
}

/** An event made once, since nothing in it changes but when it is due. */
export interface Planned {
  readonly kind: number
  readonly about: number
  readonly event: GuaranteeEvent
}

const planned = (about: number, event: GuaranteeEvent): Planned => ({ kind: numberOf(event.type), about, event })

/** Hours in a day and in a year, for rates. */
export const dayHours = 24
export const yearHours = 8766
export const weekHours = 168

/** Severities by place in lists: 0 is severity 2. */
export const severityAt: readonly Severity[] = [2, 3, 4]

function compileModel(scenario: Scenario) {
  const { truce, violations, clusters, mechanism, deployment, response, politics, deterrence, negotiation, ladder } =
    scenario
  const memberIndex = new Map(scenario.members.map((member, index) => [member.id, index]))
  const hubIndex = new Map(scenario.hubs.map((hub, index) => [hub.id, index]))
  const perHour = (rate: number) => rate / yearHours
  const bySeverity = <T>(of: (severity: '2' | '3' | '4') => T) => [of('2'), of('3'), of('4')] as const
  const presets = new Map(response.presets.map((preset) => [preset.id, preset.honoured]))
  // Where studies disagree, what they say together is the range of each.
  const shares = response.presets.map(({ honoured }) => honoured.value)
  const studied: readonly [number, number] = [Math.min(...shares), Math.max(...shares)]
  const partner = politics.backing.partner

  const denialOf = (pledge: Scenario['pledges'][number]) =>
    deterrence.denial[pledge.capability].value *
    deterrence.locations[pledge.location].value *
    deployment.classes[pledge.class].scale.value
  let denied = 0

  const pledges = scenario.pledges.map((pledge, index) => {
    const member = scenario.members[memberIndex.get(pledge.member)!]!
    const kind = deployment.classes[pledge.class]
    const gate = gateOf(member, pledge)
    const defaults = deployment.gates[gate?.kind ?? 'government']
    const firm = isActive(pledge.firmness) ? pledge.firmness : null
    const active = firm !== null
    const trigger = pledge.trigger === 'scenario' ? scenario.trigger : pledge.trigger
    return {
      index,
      id: pledge.id,
      member: memberIndex.get(pledge.member)!,
      memberId: pledge.member,
      active,
      firmness: pledge.firmness,
      /** What its firmness adds to the log-odds of honouring it. */
      firmnessTerm: firm === null ? 0 : response.firmness[firm].value,
      trigger,
      /** Whether it waits for a peace deal. */
      awaitsDeal: trigger === 'peaceDeal',
      deploys: active && (trigger === 'ceasefire' || trigger === 'peaceDeal'),
      reaches: pledge.reaches,
      conditions: pledge.conditions ?? [],
      /** Its conditions, a bit for each. */
      needs: (pledge.conditions ?? []).reduce((bits, condition) => bits | conditionBit(condition), 0),
      hub: pledge.hub === undefined ? -1 : hubIndex.get(pledge.hub)!,
      weight: response.weights[pledge.capability].value * response.locations[pledge.location].value * kind.scale.value,
      denial: denialOf(pledge),
      /** Its place among those that deny something; -1 where it denies nothing. */
      denies: active && denialOf(pledge) !== 0 ? denied++ : -1,
      inside: pledge.location === 'insideProtected',
      punishment: deterrence.punishment[pledge.capability].value,
      gateChance: (gate?.chance ?? defaults.chance).value * deployment.firmness[firm ?? 'considering'].value,
      gateDays: (gate?.days ?? defaults.days).value,
      leadDays: (pledge.leadDays ?? kind.leadDays).value,
      holdDays:
        pledge.capability === 'land' && pledge.location !== 'elsewhere'
          ? (pledge.holdDays ?? deployment.holdDays).value
          : -1,
      events: {
        mandate: planned(index, { type: 'mandate.due', id: pledge.id }),
        step: planned(index, { type: 'pledge.step', id: pledge.id, late: false }),
        lateStep: planned(index, { type: 'pledge.step', id: pledge.id, late: true }),
        rotation: planned(index, { type: 'rotation.due', id: pledge.id })
      },
      /** What the ids of questions about its mandate begin with. */
      question: `mandate:${pledge.member}:${pledge.id}:`,
      streams: {
        gate: streamOf('gate', pledge.id),
        mandate: streamOf('mandate', pledge.id),
        lead: streamOf('lead', pledge.id),
        slip: streamOf('slip', pledge.id)
      }
    }
  })

  const members = scenario.members.map((member, index) => {
    const promised = pledges.filter((pledge) => pledge.member === index)
    const own = member.reliability
    const quantity =
      own === undefined ? presets.get(response.preset)! : 'preset' in own ? presets.get(own.preset)! : own
    return {
      id: member.id,
      votes: member.kind === 'state',
      logit: logit(quantity.value),
      reliability: quantity.value,
      /** Lowest and highest reliability held possible. */
      reliabilityRange:
        quantity.range ?? (own === undefined || 'preset' in own ? studied : [quantity.value, quantity.value]),
      termHours: Math.max(1, Math.round((member.elections?.termDays ?? politics.termDays).value * dayHours)),
      /** What the ids of questions about its answers begin with. */
      question: `response:${member.id}:`,
      response: streamOf('response', member.id),
      election: streamOf('election', member.id),
      nextElection: planned(index, { type: 'election.held', id: member.id }),
      /** For each rung, and for each first rung that is still owed an answer at it: its pledges that reach one of them. */
      reaching: ladder.rungs.map(({ id: rung }) =>
        ladder.rungs.map(({ id: first }) => reachingIn(first, rung, promised))
      )
    }
  })

  const denying = pledges.filter(({ denies }) => denies >= 0)

  return {
    scenario,
    start: scenario.start,
    trigger: scenario.trigger,
    protectedId: scenario.parties.protected.id,
    challengerId: scenario.parties.challenger.id,
    nextWeek: planned(-1, { type: 'review.week', id: 'week' }),
    horizonHours: Math.round(scenario.horizonDays.value * dayHours),
    memberIndex,
    pledgeIndex: new Map(pledges.map((pledge) => [pledge.id, pledge.index])),
    hubIndex,
    pledges,
    /** The pledges that would deny something once in place, and those that promise to punish, by places in lists. */
    denying,
    /** Where that provokes, the places among them of those from inside the protected state. */
    denyingInside: denying
      .filter(({ inside }) => inside && deterrence.provocation.value !== 0)
      .map(({ denies }) => denies),
    punishing: pledges
      .filter((pledge) => pledge.active && pledge.punishment !== 0)
      .map(({ index, member, punishment }) => ({ index, reliable: punishment * members[member]!.reliability })),
    /** The pledges that have something to deploy; of these, those that are suspended while backing is withdrawn. */
    deploying: pledges.filter(({ deploys }) => deploys),
    suspendable: pledges.filter((pledge) => pledge.deploys && pledge.conditions.includes('backingFirm')),
    hubs: scenario.hubs.map((hub, index) => ({
      id: hub.id,
      pledges: pledges.filter((pledge) => pledge.hub === index && pledge.deploys).map((pledge) => pledge.index)
    })),
    members,
    /** What each member has delivered before a ladder begins, and the protected state's own forces last. */
    nothingDelivered: [...members.map(() => 0), 0],
    /** For each rung: the members whose pledges reach it, firmest first, then in document order. */
    askedAt: ladder.rungs.map((rung) => askedAt(rung.id, pledges, scenario.members.length)),
    talks: {
      chance: negotiation.weeklyChance.value * negotiation.completeness.value * (1 - negotiation.territoryGap.value),
      acceptProtected: negotiation.acceptance.protected.value,
      acceptChallenger: negotiation.acceptance.challenger.value,
      limitHours: Math.round(negotiation.limitDays.value * dayHours)
    },
    truce: {
      rateBefore: truce.rateBefore.value,
      odds: truce.residual.value / (1 - truce.residual.value),
      weekly: exp((Math.LN2 * 7) / truce.doublingDays.value),
      weeklyMonitored: exp((Math.LN2 * 7) / (truce.doublingDays.value * Math.max(truce.monitoredFactor.value, 1e-6))),
      answered: truce.answeredFactor.value,
      unanswered: truce.unansweredFactor.value,
      frozenAbove: truce.frozenAbove.value
    },
    violations: {
      base: bySeverity((s) => perHour(violations.base[s].value)),
      types: violations.types.map((type) => ({
        id: type.id,
        share: type.share.value,
        factor: type.factor.value,
        escalation: type.escalation.value
      })),
      typeShares: violations.types.map(({ share }) => share.value),
      settlingWeekly: exp(-7 / violations.settlingDays.value),
      gamma: violations.gamma.value,
      logHazardRatio: bySeverity((s) => ln(violations.hazardRatio[s].value)),
      logImpunity: ln(violations.impunityFactor.value),
      impunityWeekly: exp((-Math.LN2 * 7) / violations.impunityHalfLifeDays.value),
      tension: exp(ln(violations.tensionFactor.value) * negotiation.territoryGap.value),
      challengerShare: bySeverity((s) => violations.actors[s].challenger.value),
      protectedShare: bySeverity((s) => violations.actors[s].protected.value)
    },
    clusters: {
      branching: clusters.branching.value,
      delayHours: clusters.delayDays.value * dayHours,
      majorShare: clusters.majorShare.value
    },
    mechanism: {
      present: mechanism.present,
      standUpDays: mechanism.standUpDays.value,
      coverage: mechanism.coverage.value,
      nationalMeans: mechanism.nationalMeans.value,
      detection: bySeverity((s) => mechanism.detection[s].value),
      findingHours: mechanism.findingHours.value,
      attribution: mechanism.attribution.value,
      falseAlarms: perHour(mechanism.falseAlarms.value),
      outages: perHour(mechanism.outages.value),
      outageDays: mechanism.outageDays.value,
      degraded: mechanism.degradedFactor.value,
      politicalCost: mechanism.politicalCost.value,
      separation: mechanism.accidentSeparation.value,
      warningChance: mechanism.earlyWarning.chance.value,
      warningGain: mechanism.earlyWarning.gain.value
    },
    deployment: {
      leadSigma: deployment.leadSigma.value,
      gateSigma: deployment.gateSigma.value,
      steps: deployment.steps.value,
      stepDays: deployment.stepDays.value,
      slipChance: deployment.slipChance.value,
      slipDays: deployment.slipDays.value,
      caveatShare: deployment.caveatShare.value,
      caveatFraction: deployment.caveatFraction.value,
      postponeShare: deployment.postponeShare.value,
      postponeHours: Math.max(1, Math.round(deployment.postponeDays.value * dayHours)),
      credibleHours: Math.round(deployment.credibleDays.value * dayHours),
      requestWeekly: deployment.requestWeekly.value,
      needsRequest: pledges.some((pledge) => pledge.deploys && pledge.conditions.includes('request')),
      unMandateChance: deployment.unMandate.chance.value,
      unMandateDays: deployment.unMandate.days.value,
      needsUnMandate: pledges.some((pledge) => pledge.active && pledge.conditions.includes('unMandate')),
      pauseDays: deployment.pauseDays.value,
      withdrawHours: Math.max(1, Math.round(deployment.withdrawDays.value * dayHours)),
      sustained: Math.min(1, 2 / deployment.rotationRatio.value)
    },
    rungs: ladder.rungs.map((rung) => ({
      id: rung.id,
      dueHours: Math.round(rung.dueHours.value),
      minSeverity: rung.minSeverity,
      ownForces: rung.ownForces
    })),
    needed: bySeverity((s) => ladder.needed[s].value),
    response: {
      backing: values(response.backing),
      binding: response.bindingInForce ? response.binding.value : 0,
      cost: bySeverity((s) => response.cost[s].value),
      herd: response.herd.value,
      unity: response.unity.value,
      unmet: response.unmet.value,
      attribution: response.attribution.value,
      rho: response.rho.value,
      inFullShare: response.inFullShare.value,
      partFraction: response.partFraction.value,
      laterShare: response.laterShare.value,
      notInPlace: response.notInPlace.value,
      ownForces: response.ownForces.value
    },
    challenger: {
      intercept: scenario.challenger.intercept.value,
      slope: scenario.challenger.slope.value,
      win: scenario.challenger.payoffs.win.value,
      statusQuo: scenario.challenger.payoffs.statusQuo.value,
      fight: scenario.challenger.payoffs.fight.value
    },
    protectedSide: {
      restraint: scenario.protectedSide.restraint.value,
      lapses: scenario.protectedSide.lapseOnUnprovoked,
      provokedHours: Math.round(scenario.protectedSide.provokedDays.value * dayHours)
    },
    politics: {
      partner: partner === undefined ? -1 : memberIndex.get(partner)!,
      initial: politics.backing.initial,
      firmToAmbiguous: perHour(politics.backing.firmToAmbiguous.value),
      ambiguousToFirm: perHour(politics.backing.ambiguousToFirm.value),
      ambiguousToWithdrawn: perHour(politics.backing.ambiguousToWithdrawn.value),
      withdrawnToAmbiguous: perHour(politics.backing.withdrawnToAmbiguous.value),
      credibility: politics.credibility.value,
      electionShift: politics.electionShift.value,
      declineCost: politics.declineCost.value,
      unityRecovery: politics.unityRecovery.value
    },
    deterrence: {
      scale: deterrence.punishmentScale.value,
      backing: values(deterrence.backing),
      provocation: deterrence.provocation.value
    },
    streams: {
      type: streamOf('type', scenario.parties.challenger.id),
      violation: bySeverity((s) => streamOf('violation', s)),
      wait: bySeverity((s) => streamOf('wait', s)),
      observation: streamOf('observation', 'mechanism'),
      mechanism: streamOf('mechanism', 'stand-up'),
      outage: streamOf('mechanism', 'outage'),
      alarm: streamOf('mechanism', 'false-alarm'),
      talks: streamOf('talks', 'terms'),
      acceptProtected: streamOf('deal', scenario.parties.protected.id),
      acceptChallenger: streamOf('deal', scenario.parties.challenger.id),
      unMandate: streamOf('unMandate', 'council'),
      request: streamOf('request', scenario.parties.protected.id),
      backing: streamOf('backing', partner ?? 'partner')
    } satisfies Record<string, Stream | readonly Stream[]>
  }
}

export const isActive = (firmness: Firmness): firmness is 'formal' | 'conditional' | 'considering' =>
  firmness === 'formal' || firmness === 'conditional' || firmness === 'considering'

/** The gate that a pledge has to pass: the member's, unless the pledge says that the government alone decides. */
export function gateOf(
  member: Scenario['members'][number],
  pledge: Scenario['pledges'][number]
): Scenario['members'][number]['gate'] {
  return pledge.gated === false ? undefined : member.gate
}

/** The place of a condition in a set of them kept as bits. */
export function conditionBit(condition: Condition): number {
  return 1 << conditions.indexOf(condition)
}

/** How many conditions a set has. */
export function countConditions(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Which of the pledges are active and reach any of the rungs from `first` to `last`. */
function reachingIn(
  first: number,
  last: number,
  pledges: readonly { active: boolean; reaches: readonly number[]; index: number; id: string }[]
) {
  const reaching = pledges.filter(
    ({ active, reaches }) => active && reaches.some((rung) => rung >= first && rung <= last)
  )
  return { places: listOf(reaching, ({ index }) => index), ids: listOf(reaching, ({ id }) => id) }
}

const firmnessOrder: readonly Firmness[] = ['formal', 'conditional', 'considering']

function askedAt(
  rung: number,
  pledges: readonly { active: boolean; reaches: readonly number[]; member: number; firmness: Firmness }[],
  members: number
) {
  const best = Array.from({ length: members }, () => Infinity)
  for (const pledge of pledges) {
    if (!pledge.active || !pledge.reaches.includes(rung)) continue
    best[pledge.member] = Math.min(best[pledge.member]!, firmnessOrder.indexOf(pledge.firmness))
  }
  return best
    .map((order, member) => ({ order, member }))
    .filter(({ order }) => order !== Infinity)
    .sort((a, b) => a.order - b.order || a.member - b.member)
    .map(({ member }) => member)
}

function values(by: Readonly<Record<Backing, { readonly value: number }>>): Readonly<Record<Backing, number>> {
  return { firm: by.firm.value, ambiguous: by.ambiguous.value, withdrawn: by.withdrawn.value }
}
