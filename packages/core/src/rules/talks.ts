import type { EventOf } from './events.js'
import { schedule, scheduleOf } from './agenda.js'
import { record, type Kit } from './kit.js'
import { weekHours } from './model.js'
import type { World } from './world.js'

/** A week of talks: terms are ready with a chance that completeness raises and the territory gap lowers (rule N1). */
export function reviewTalks(world: World, _event: EventOf<'review.week'>, kit: Kit, causes: readonly number[]): void {
  talk(world, kit, causes)
  scheduleOf(world, weekHours, kit.model.nextWeek, causes)
}

/** One weekly turn of talks, before the ceasefire or after it. Past the limit they end (rule N2). */
export function talk(world: World, kit: Kit, causes: readonly number[]): void {
  const { talks, streams } = kit.model
  if (!world.talks.open) return
  const week = Math.floor(world.hour / weekHours)
  if (world.hour - world.talks.since >= talks.limitHours) {
    schedule(world, 0, { type: 'talks.ended', id: 'talks' }, causes)
  } else if (kit.random.uniform(streams.talks, week) < talks.chance) {
    schedule(world, 0, { type: 'terms.offered', id: 'talks' }, causes)
  }
}

/** Puts terms to both parties, the protected state first. */
export function offerTerms(world: World, _event: EventOf<'terms.offered'>, kit: Kit, causes: readonly number[]): void {
  const { model, random } = kit
  const offer = ++world.talks.offers
  const seq = record(world, kit, causes, { code: 'terms.offered', offer })
  world.talks.accepted = []
  const parties = [
    { who: model.protectedId, stream: model.streams.acceptProtected, chance: model.talks.acceptProtected },
    { who: model.challengerId, stream: model.streams.acceptChallenger, chance: model.talks.acceptChallenger }
  ]
  for (const { who, stream, chance } of parties) {
    world.questions.push({
      question: { id: `deal:${who}:${offer}`, kind: 'deal', who, hour: world.hour, causes: [seq], offer },
      drawn: random.uniform(stream, offer) < chance ? 'accept' : 'reject',
      about: -1
    })
  }
}

/** One party accepts. */
export function acceptDeal(world: World, event: EventOf<'deal.accepted'>, kit: Kit, causes: readonly number[]): void {
  const party = event.id.split(':')[1]!
  world.talks.accepted.push(party)
  record(world, kit, causes, { code: 'deal.answered', party, answer: 'accept', by: event.by })
}

/** One party rejects, so the other is no longer asked. */
export function rejectDeal(world: World, event: EventOf<'deal.rejected'>, kit: Kit, causes: readonly number[]): void {
  const party = event.id.split(':')[1]!
  world.questions = world.questions.filter(({ question }) => question.kind !== 'deal')
  record(world, kit, causes, { code: 'deal.answered', party, answer: 'reject', by: event.by })
}

/** Both have accepted. */
export function strikeDeal(world: World, _event: EventOf<'deal.accepted'>, kit: Kit): void {
  world.talks.open = false
  world.talks.struck = world.hour
  world.missing = -1
  record(world, kit, [world.seq - 1], { code: 'deal.struck' })
}

/** Talks end without a deal. */
export function endTalks(world: World, _event: EventOf<'talks.ended'>, kit: Kit, causes: readonly number[]): void {
  world.talks.open = false
  record(world, kit, causes, { code: 'talks.ended' })
}

/** Whether this acceptance is the last that was missing. */
export function allAccept(world: World): boolean {
  return world.talks.accepted.length === 1
}
