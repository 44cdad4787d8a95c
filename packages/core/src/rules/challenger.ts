import { logistic } from '../random/elementary.js'
import { typeOf } from './deterrence.js'
import type { EventOf } from './events.js'
import { scheduleRung } from './ladder.js'
import { record, type Kit } from './kit.js'
import { draw } from './luck.js'
import type { Reaction } from './occurrence.js'
import type { World } from './world.js'

/** After a rung the challenger is asked what it does now (rule X1). */
export function askReaction(world: World, kit: Kit): void {
  const open = world.open!
  const who = kit.model.challengerId
  // Between a rung and the reaction to it nothing is recorded but who acted and who answered what.
  const causes: number[] = []
  for (let seq = open.causes[0]!; seq < world.seq; seq++) causes.push(seq)
  world.questions.push({
    question: {
      id: `reaction:${who}:${open.id}:${open.rung}`,
      kind: 'reaction',
      who,
      hour: world.hour,
      causes,
      case: open.id,
      rung: open.rung,
      severity: open.severity
    },
    drawn: drawReaction(world, kit),
    about: -1
  })
}

/**
 * The chance that the challenger backs down: logistic(a + b (strength - needed)), raised where it was named and where
 * the violation was warned of (rule X2).
 */
export function backDownChance(world: World, { model }: Kit, needed = model.needed[world.open!.severity - 2]!): number {
  const open = world.open!
  const { challenger, mechanism } = model
  return logistic(
    challenger.intercept +
      challenger.slope * (open.strength - needed) +
      (open.finding === 'challenger' ? mechanism.politicalCost : 0) +
      (open.warned ? mechanism.warningGain : 0)
  )
}

/** Chances of backing down, persisting and escalating. A renewed armed attack has nothing left to escalate to. */
export function reactionChances(
  world: World,
  kit: Kit,
  escalation: number,
  down = backDownChance(world, kit)
): readonly number[] {
  const up = world.open!.severity >= 4 ? 0 : escalation
  return [down, (1 - down) * (1 - up), (1 - down) * up]
}

/** What the challenger has not done ends without it; else the draw, with the escalation of the challenger's hidden type (rule X3). */
function drawReaction(world: World, kit: Kit): Reaction {
  const open = world.open!
  if (open.actor !== 'challenger') return 'backDown'
  const { escalation } = typeOf(world, kit)
  if (kit.random.uniform(open.luck, draw.reaction + open.rung) < backDownChance(world, kit)) return 'backDown'
  const escalates = open.severity < 4 && kit.random.uniform(open.luck, draw.escalation + open.rung) < escalation
  return escalates ? 'escalate' : 'persist'
}

/** The challenger's reaction. Escalation raises the severity of the case by one (rule X1). */
export function react(world: World, event: EventOf<'challenger.reacted'>, kit: Kit, causes: readonly number[]): void {
  const open = world.open!
  const { severity, strength, rung, id } = open
  const seq = record(world, kit, causes, {
    code: 'challenger.reacted',
    finding: open.finding,
    case: id,
    rung,
    reaction: event.reaction,
    strength,
    needed: kit.model.needed[severity - 2]!,
    severity,
    by: event.by
  })
  open.causes = [seq]
  if (event.reaction === 'backDown') open.backedDown = true
  if (event.reaction === 'escalate' && severity < 4) {
    open.severity = severity === 2 ? 3 : 4
    world.calmSince = world.hour
  }
}

/** The next rung of the ladder falls due. */
export function climbOn(world: World, _event: EventOf<'challenger.reacted'>, kit: Kit): void {
  scheduleRung(world, kit, world.open!.rung)
}

export function backsDown(_world: World, event: EventOf<'challenger.reacted'>): boolean {
  return event.reaction === 'backDown'
}

/** Whether the ladder has another rung for a violation as grave as this one will be. */
export function hasNextRung(world: World, event: EventOf<'challenger.reacted'>, kit: Kit): boolean {
  const open = world.open!
  const next = kit.model.rungs[open.rung]
  return next !== undefined && severityAfter(open.severity, event.reaction) >= next.minSeverity
}

/** Whether a renewed armed attack stands at the end of the ladder. */
export function isArmedAttack(world: World, event: EventOf<'challenger.reacted'>): boolean {
  return severityAfter(world.open!.severity, event.reaction) >= 4
}

function severityAfter(severity: number, reaction: Reaction): number {
  return reaction === 'escalate' ? Math.min(4, severity + 1) : severity
}
