import { listOf } from './list.js'
import type { Case, Clock, PledgeState, World } from './world.js'

/**
 * A world that can be run on without a mark on the one that it was copied from. What stands on the agenda, in the log and
 * among the questions never changes, so that both have the same. Written out field by field, in the order in which
 * a world is made: what is copied by `...` an engine stores in another, slower way than what the rules are compiled for.
 */
export function copyWorld(world: World): World {
  const { roots, talks, erosion, mechanism, backing, unMandate, request, deterrence, counts } = world
  return {
    hour: world.hour,
    seq: world.seq,
    log: world.log.slice(),
    agenda: world.agenda.slice(),
    scheduled: world.scheduled,
    because: world.because,
    about: world.about,
    questions: world.questions.slice(),
    force: world.force,
    roots: { force: roots.force, unanswered: roots.unanswered },
    talks: {
      open: talks.open,
      since: talks.since,
      offers: talks.offers,
      struck: talks.struck,
      accepted: talks.accepted.slice()
    },
    type: world.type,
    erosion: { odds: erosion.odds, week: erosion.week, expected: erosion.expected },
    clocks: listOf(world.clocks, copyClock),
    settling: world.settling,
    mechanism: {
      state: mechanism.state,
      outages: mechanism.outages,
      alarms: mechanism.alarms,
      cause: mechanism.cause
    },
    pledges: listOf(world.pledges, copyPledge),
    hubs: listOf(world.hubs, ({ stage, changes, cause }) => ({ stage, changes, cause })),
    members: listOf(world.members, ({ shift, elections, cause }) => ({ shift, elections, cause })),
    backing: { value: backing.value, changes: backing.changes, cause: backing.cause },
    unMandate: { granted: unMandate.granted, cause: unMandate.cause },
    request: { made: request.made, times: request.times, cause: request.cause },
    credibility: world.credibility,
    impunity: world.impunity,
    unity: world.unity,
    deterrence: {
      parts: deterrence.parts.slice(),
      denial: deterrence.denial,
      inside: deterrence.inside,
      punishment: deterrence.punishment,
      deter: deterrence.deter,
      provocation: deterrence.provocation,
      easing: deterrence.easing.slice(),
      stale: deterrence.stale
    },
    pressure: world.pressure,
    waiting: world.waiting,
    missing: world.missing,
    suspended: world.suspended,
    calmSince: world.calmSince,
    provokedAt: world.provokedAt,
    cases: world.cases,
    open: world.open && copyCase(world.open),
    chosen: world.chosen,
    counts: {
      known: counts.known.slice(),
      hidden: counts.hidden.slice(),
      rungs: counts.rungs.slice(),
      answered: counts.answered,
      unanswered: counts.unanswered,
      averted: counts.averted
    },
    ending: world.ending
  }
}

function copyClock({ left, rate, since, due, count }: Clock): Clock {
  return { left, rate, since, due, count }
}

function copyPledge({ state, fraction, caveats, sought, steps, suspendedAt, before, cause }: PledgeState): PledgeState {
  return { state, fraction, caveats, sought, steps, suspendedAt, before, cause }
}

function copyCase(open: Case): Case {
  return {
    id: open.id,
    severity: open.severity,
    breach: open.breach,
    actor: open.actor,
    violation: open.violation,
    luck: [open.luck[0], open.luck[1]],
    finding: open.finding,
    rung: open.rung,
    warned: open.warned,
    asked: open.asked.slice(),
    place: open.place,
    shock: open.shock,
    answers: open.answers.slice(),
    delivered: open.delivered.slice(),
    strength: open.strength,
    honoured: open.honoured,
    backedDown: open.backedDown,
    causes: open.causes.slice()
  }
}
