import { ln, logistic } from '../random/elementary.js'
import { normalCdf, normalQuantile } from '../random/normal.js'
import { askReaction } from './challenger.js'
import { effective } from './deterrence.js'
import type { EventOf } from './events.js'
import { missingConditions } from './gates.js'
import { record, type Kit } from './kit.js'
import { answerStream, draw } from './luck.js'
import type { Answer } from './occurrence.js'
import type { World } from './world.js'

/**
 * Asks the members whose pledges reach a rung, in order, then those who put off their answer at the rung before (rule
 * L5). Nobody to ask, and the challenger reacts at once.
 */
export function askMembers(world: World, kit: Kit, rung: number, causes: readonly number[]): void {
  const { model } = kit
  const open = world.open!
  const putOff = open.answers.filter((given) => given.rung === rung - 1 && given.answer === 'later')
  open.asked = [...new Set([...model.askedAt[rung - 1]!, ...putOff.map(({ member }) => member)])].filter(
    (member) => reaching(world, kit, member, rung).length > 0
  )
  const asked = open.asked.map((member) => model.members[member]!.id)
  const seq = record(world, kit, causes, { code: 'rung.due', case: open.id, rung, severity: open.severity, asked })
  open.causes = [seq]
  actOwnForces(world, kit, rung)
  askNext(world, kit, 0)
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

function askNext(world: World, kit: Kit, place: number): void {
  const open = world.open!
  const member = open.asked[place]
  if (member === undefined) return askReaction(world, kit)
  const { id } = kit.model.members[member]!
  const { rung, severity } = open
  const p = honourChance(world, kit, member)
  world.questions.push({
    question: {
      id: `response:${id}:${open.id}:${rung}`,
      kind: 'response',
      who: id,
      hour: world.hour,
      causes: open.causes,
      case: open.id,
      rung,
      severity,
      pledges: reaching(world, kit, member, rung),
      place: place + 1,
      of: open.asked.length
    },
    drawn: drawAnswer(world, kit, member, p)
  })
}

/** One member's answer. Strength is what all answers so far deliver: 1 - prod(1 - weight x fraction) (rule P2). */
export function respond(world: World, event: EventOf<'response.given'>, kit: Kit, causes: readonly number[]): void {
  const { model } = kit
  const open = world.open!
  const member = model.memberIndex.get(event.id.split(':')[1]!)!
  const fraction = event.answer === 'full' ? 1 : event.answer === 'part' ? model.response.partFraction : 0
  open.delivered[member] = Math.max(open.delivered[member]!, fraction * weightOf(world, kit, member, open.rung))
  open.strength = strengthOf(open.delivered)
  if (fraction > 0) open.honoured++
  if (event.answer === 'decline') world.unity *= 1 - model.politics.declineCost
  open.answers.push({ member, rung: open.rung, answer: event.answer, strength: open.strength })
  record(world, kit, causes, {
    code: 'response.given',
    case: open.id,
    rung: open.rung,
    member: model.members[member]!.id,
    answer: event.answer,
    strength: open.strength,
    by: event.by
  })
  askNext(world, kit, open.asked.indexOf(member) + 1)
}

export function strengthOf(delivered: readonly number[]): number {
  let missing = 1
  for (const part of delivered) missing *= 1 - part
  return 1 - missing
}

/** The ids of a member's pledges with which it can answer at a rung now. */
export function reaching(world: World, kit: Kit, member: number, rung: number): readonly string[] {
  return pledgesAt(world, kit, member, rung).map((index) => kit.model.pledges[index]!.id)
}

function pledgesAt(world: World, { model }: Kit, member: number, rung: number): readonly number[] {
  const first = firstOwed(world, member, rung)
  return model.members[member]!.pledges.filter((index) => {
    const { state } = world.pledges[index]!
    const { reaches, trigger } = model.pledges[index]!
    return (
      reaches.some((each) => each >= first && each <= rung) &&
      state !== 'refused' &&
      state !== 'withdrawn' &&
      (trigger !== 'peaceDeal' || world.talks.struck >= 0)
    )
  })
}

/** The first of the rungs, up to this one, whose answer a member has put off from each to the next. */
function firstOwed({ open }: World, member: number, rung: number): number {
  let first = rung
  const later = (at: number) =>
    open!.answers.some((given) => given.member === member && given.rung === at && given.answer === 'later')
  while (first > 1 && later(first - 1)) first--
  return first
}

/** What a member delivers when it answers in full, 0 to 0.95: its pledges combined, less for what is not in place. */
export function weightOf(world: World, kit: Kit, member: number, rung: number): number {
  const { model } = kit
  let missing = 1
  for (const index of pledgesAt(world, kit, member, rung)) {
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
  const pledges = pledgesAt(world, kit, member, open.rung)
  const base = reliability === undefined ? model.members[member]!.logit : ln(reliability / (1 - reliability))
  let firmness = -Infinity
  const absent = missingConditions(world, kit)
  let missing = Infinity
  for (const index of pledges) {
    const pledge = model.pledges[index]!
    firmness = Math.max(firmness, response.firmness[pledge.firmness])
    missing = Math.min(missing, pledge.conditions.length === 0 ? 0 : countBits(pledge.needs & absent))
  }
  const asked = open.answers.filter(({ rung }) => rung === open.rung)
  const example =
    asked.length === 0
      ? 0
      : asked.filter(({ answer }) => answer === 'full' || answer === 'part').length / asked.length - 0.5
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

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
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
  const { luck, rung } = world.open!
  const { rho, inFullShare, laterShare } = model.response
  const u = random.uniform(answerStream(model.members[member]!.response, luck), rung)
  const given = rho === 0 ? p : givenShock(p, rho, normalQuantile(random.uniform(luck, draw.shock)))
  if (u < given) return u < given * inFullShare ? 'full' : 'part'
  return u < given + (1 - given) * laterShare ? 'later' : 'decline'
}

/** The chance of honouring once the shared shock `z` (a standard normal; high is bad) is known. */
export function givenShock(p: number, rho: number, z: number): number {
  if (p <= 0 || p >= 1) return p
  return normalCdf((normalQuantile(p) - Math.sqrt(rho) * z) / Math.sqrt(1 - rho))
}
