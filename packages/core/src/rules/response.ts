import { ln, logistic } from '../random/elementary.js'
import { normalCdf, normalQuantile } from '../random/normal.js'
import { askReaction } from './challenger.js'
import { effective } from './deterrence.js'
import type { EventOf } from './events.js'
import { missingConditions } from './gates.js'
import { record, tell, type Kit } from './kit.js'
import { answerStream, draw } from './luck.js'
import type { Answer } from './occurrence.js'
import { countConditions } from './model.js'
import type { Case, World } from './world.js'

/**
 * Asks the members whose pledges reach a rung, in order, then those who put off their answer at the rung before (rule
 * L5). Nobody to ask, and the challenger reacts at once.
 */
export function askMembers(world: World, kit: Kit, rung: number, causes: readonly number[]): void {
  const { model, random } = kit
  const open = world.open!
  open.asked = []
  open.place = 0
  for (const member of model.askedAt[rung - 1]!) if (canAnswer(world, kit, member, rung)) open.asked.push(member)
  for (const { member, rung: before, answer } of open.answers) {
    const isOwed = before === rung - 1 && answer === 'later' && !open.asked.includes(member)
    if (isOwed && canAnswer(world, kit, member, rung)) open.asked.push(member)
  }
  open.shock = model.response.rho === 0 ? 0 : normalQuantile(random.uniform(open.luck, draw.shock))
  const seq = world.seq++
  if (kit.logging) {
    const asked = open.asked.map((member) => model.members[member]!.id)
    tell(world, seq, causes, { code: 'rung.due', case: open.id, rung, severity: open.severity, asked })
  }
  open.causes = [seq]
  actOwnForces(world, kit, rung)
  askNext(world, kit)
}

/** The protected state's own forces act where the rung has it so and the violation is major (rule L6). */
function actOwnForces(world: World, kit: Kit, rung: number): void {
  const open = world.open!
  const { rungs, response, protectedId } = kit.model
  if (!rungs[rung - 1]!.ownForces || open.severity < 3 || open.delivered[open.delivered.length - 1]! > 0) return
  open.delivered[open.delivered.length - 1] = response.ownForces
  open.strength = strengthOf(open.delivered)
  record(world, kit, open.causes, {
    code: 'forces.acted',
    case: open.id,
    rung,
    party: protectedId,
    strength: open.strength
  })
}

function askNext(world: World, kit: Kit): void {
  const open = world.open!
  const { place, rung, severity } = open
  const member = open.asked[place]
  if (member === undefined) return askReaction(world, kit)
  const { id: who, question } = kit.model.members[member]!
  world.questions.push({
    question: {
      id: `${question}${open.id}:${rung}`,
      kind: 'response',
      who,
      hour: world.hour,
      causes: open.causes,
      case: open.id,
      rung,
      severity,
      pledges: reaching(world, kit, member, rung),
      place: place + 1,
      of: open.asked.length
    },
    drawn: drawAnswer(world, kit, member, honourChance(world, kit, member)),
    about: -1
  })
}

/** One member's answer. Strength is what all answers so far deliver: 1 - prod(1 - weight x fraction) (rule P2). */
export function respond(world: World, event: EventOf<'response.given'>, kit: Kit, causes: readonly number[]): void {
  const { model } = kit
  const open = world.open!
  const member = open.asked[open.place]!
  const fraction = event.answer === 'full' ? 1 : event.answer === 'part' ? model.response.partFraction : 0
  if (fraction > 0) {
    open.delivered[member] = Math.max(open.delivered[member]!, fraction * weightOf(world, kit, member, open.rung))
    open.strength = strengthOf(open.delivered)
    open.honoured++
  }
  if (event.answer === 'decline') world.unity *= 1 - model.politics.declineCost
  open.answers.push({ member, rung: open.rung, answer: event.answer, strength: open.strength })
  const seq = world.seq++
  if (kit.logging)
    tell(world, seq, causes, {
      code: 'response.given',
      case: open.id,
      rung: open.rung,
      member: model.members[member]!.id,
      answer: event.answer,
      strength: open.strength,
      by: event.by
    })
  open.place++
  askNext(world, kit)
}

export function strengthOf(delivered: readonly number[]): number {
  let missing = 1
  for (const part of delivered) missing *= 1 - part
  return 1 - missing
}

/** The ids of a member's pledges with which it can answer at a rung now. */
function reaching(world: World, kit: Kit, member: number, rung: number): readonly string[] {
  const { places, ids } = reachedBy(world, kit, member, rung)
  for (const place of places)
    if (!isCallable(world, kit, place)) return ids.filter((_, i) => isCallable(world, kit, places[i]!))
  return ids
}

function canAnswer(world: World, kit: Kit, member: number, rung: number): boolean {
  for (const place of reachedBy(world, kit, member, rung).places) if (isCallable(world, kit, place)) return true
  return false
}

/** The pledges that a member would answer with at a rung, were all of them still there. */
function reachedBy(world: World, { model }: Kit, member: number, rung: number) {
  return model.members[member]!.reaching[rung - 1]![firstOwed(world, member, rung) - 1]!
}

/** Whether a pledge can be called upon: it was neither refused nor withdrawn, and does not wait for a peace deal. */
function isCallable(world: World, { model }: Kit, pledge: number): boolean {
  const { state } = world.pledges[pledge]!
  return state !== 'refused' && state !== 'withdrawn' && (!model.pledges[pledge]!.awaitsDeal || world.talks.struck >= 0)
}

/** The first of the rungs, up to this one, whose answer a member has put off from each to the next. */
function firstOwed({ open }: World, member: number, rung: number): number {
  let first = rung
  while (first > 1 && hasPutOff(open!, member, first - 1)) first--
  return first
}

function hasPutOff({ answers }: Case, member: number, rung: number): boolean {
  for (const given of answers) if (given.member === member && given.rung === rung) return given.answer === 'later'
  return false
}

/** What a member delivers when it answers in full, 0 to 0.95: its pledges combined, less for what is not in place. */
export function weightOf(world: World, kit: Kit, member: number, rung: number): number {
  const { model } = kit
  let missing = 1
  for (const index of reachedBy(world, kit, member, rung).places) {
    if (!isCallable(world, kit, index)) continue
    const pledge = model.pledges[index]!
    const there = effective(world.pledges[index]!, model.deployment.caveatFraction)
    const usable = pledge.deploys ? there + (1 - there) * model.response.notInPlace : 1
    missing *= 1 - Math.min(0.95, pledge.weight * usable)
  }
  return Math.min(0.95, 1 - missing)
}

/**
 * The chance that a member honours its pledge at the rung that is due (rule P1): the log-odds of its reliability, plus
 * firmness, backing, binding commitments, attribution and the others' example, less the cost and conditions not met.
 */
export function honourChance(world: World, kit: Kit, member: number, reliability?: number): number {
  const { model } = kit
  const { response } = model
  const open = world.open!
  const base = reliability === undefined ? model.members[member]!.logit : ln(reliability / (1 - reliability))
  let firmness = -Infinity
  const absent = missingConditions(world, kit)
  let missing = Infinity
  for (const index of reachedBy(world, kit, member, open.rung).places) {
    if (!isCallable(world, kit, index)) continue
    const pledge = model.pledges[index]!
    firmness = Math.max(firmness, pledge.firmnessTerm)
    missing = Math.min(missing, countConditions(pledge.needs & absent))
  }
  let asked = 0
  let honoured = 0
  for (const { rung, answer } of open.answers) {
    if (rung !== open.rung) continue
    asked++
    if (answer === 'full' || answer === 'part') honoured++
  }
  const example = asked === 0 ? 0 : honoured / asked - 0.5
  return logistic(
    base +
      world.members[member]!.shift +
      firmness +
      response.backing[world.backing.value] +
      response.binding -
      response.cost[open.severity - 2]! +
      response.herd * example -
      response.unity * (1 - world.unity) -
      response.unmet * missing +
      (open.finding === 'challenger' ? response.attribution : 0)
  )
}

/** Chances of the four answers, in the order full, part, later, decline, for a chance `p` of honouring. */
export function answerChances({ model }: Kit, p: number): readonly number[] {
  const { inFullShare, laterShare } = model.response
  return [p * inFullShare, p * (1 - inFullShare), (1 - p) * laterShare, (1 - p) * (1 - laterShare)]
}

/**
 * The model's answer. All members share one shock per violation with weight rho, through a Gaussian copula (rule C4):
 * each keeps its own chance exactly, but they fail together more often than independent members would.
 */
function drawAnswer(world: World, kit: Kit, member: number, p: number): Answer {
  const { model, random } = kit
  const { luck, rung, shock } = world.open!
  const { rho, inFullShare, laterShare } = model.response
  const u = random.uniform(answerStream(model.members[member]!.response, luck), rung)
  const given = rho === 0 ? p : givenShock(p, rho, shock)
  if (u < given) return u < given * inFullShare ? 'full' : 'part'
  return u < given + (1 - given) * laterShare ? 'later' : 'decline'
}

/** The chance of honouring once the shared shock `z` (a standard normal; high is bad) is known. */
export function givenShock(p: number, rho: number, z: number): number {
  if (p <= 0 || p >= 1) return p
  return normalCdf((normalQuantile(p) - Math.sqrt(rho) * z) / Math.sqrt(1 - rho))
}
