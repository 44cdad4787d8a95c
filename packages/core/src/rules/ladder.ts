import { lognormal } from '../random/distributions/lognormal.js'
import { cancel, nextDue, schedule } from './agenda.js'
import type { Alarm, EventOf } from './events.js'
import { record, tell, type Kit } from './kit.js'
import { draw } from './luck.js'
import { awaitFalseAlarm, hoursOf } from './mechanism.js'
import type { Finding } from './occurrence.js'
import { askMembers } from './response.js'
import { callOff } from './violations.js'
import type { World } from './world.js'

/** An alarm opens a case: the mechanism begins to verify (rule L1). */
export function openCase(world: World, event: EventOf<'alarm.raised'>, kit: Kit, causes: readonly number[]): void {
  const { model, random } = kit
  const { alarm, severity } = event
  const id = `c${++world.cases}`
  const isFalse = alarm.actor === null
  const seq = record(world, kit, causes, { code: 'alarm.raised', case: id, severity, false: isFalse })
  world.open = {
    id,
    severity,
    breach: world.hour,
    actor: alarm.actor,
    violation: alarm.violation,
    luck: [alarm.luck[0], alarm.luck[1]],
    finding: null,
    rung: 0,
    warned: isWarned(world, kit, alarm, severity),
    asked: [],
    place: 0,
    shock: 0,
    answers: [],
    delivered: [],
    strength: 0,
    honoured: 0,
    backedDown: false,
    causes: [seq]
  }
  if (isFalse) awaitFalseAlarm(world, kit)
  const hours =
    severity >= 4
      ? 1
      : hoursOf(
          lognormal(
            model.mechanism.findingHours,
            model.deployment.leadSigma,
            random.uniform(alarm.luck, draw.findingHours)
          ) / 24
        )
  schedule(world, hours, { type: 'finding.issued', id, finding: findingOf(kit, alarm, severity) }, [seq])
}

/** What the mechanism will find (rule M3). A renewed armed attack names its author; a false alarm is found to be one. */
function findingOf(kit: Kit, { actor, luck }: Alarm, severity: number): Finding {
  if (actor === null) return 'nothing'
  const named = severity >= 4 || kit.random.uniform(luck, draw.attribution) < kit.model.mechanism.attribution
  if (!named) return 'unattributed'
  return actor === 'nobody' ? 'accident' : actor
}

/** Another violation while a case is open: it joins the case, which takes the graver severity and its actor (rule L2). */
export function joinCase(world: World, event: EventOf<'alarm.raised'>, kit: Kit, causes: readonly number[]): void {
  const open = world.open!
  const { alarm, severity } = event
  const seq = record(world, kit, causes, { code: 'alarm.raised', case: open.id, severity, false: alarm.actor === null })
  if (alarm.actor === null) return awaitFalseAlarm(world, kit)
  // A new list: the old one may stand in the log already.
  open.causes = [...open.causes, seq]
  if (severity <= open.severity && open.actor !== null) return
  // What nobody meant makes a case graver, but it clears nobody of the violation that opened it.
  const takesOver = open.actor === null || alarm.actor !== 'nobody'
  open.severity = severity
  open.warned ||= isWarned(world, kit, alarm, severity)
  if (takesOver) {
    open.actor = alarm.actor
    open.violation = alarm.violation
    open.luck = [alarm.luck[0], alarm.luck[1]]
  }
  const isNamed = severity >= 4 && alarm.actor === 'challenger'
  if (open.finding !== null && open.finding !== 'challenger' && isNamed) tellFinding(world, kit, 'challenger', [seq])
  for (const { hour, event: due, causes: awaited } of cancel(
    world,
    (each) => each.type === 'finding.issued' && each.id === open.id
  )) {
    if (due.type !== 'finding.issued') continue
    const hours = severity >= 4 ? Math.min(1, hour - world.hour) : hour - world.hour
    const finding = takesOver ? findingOf(kit, alarm, severity) : due.finding
    schedule(world, hours, { type: 'finding.issued', id: open.id, finding }, awaited)
  }
}

/** Whether a major violation was warned of: only while the mechanism is operational (rule M6). */
function isWarned(world: World, { model, random }: Kit, { actor, luck }: Alarm, severity: number): boolean {
  return (
    actor !== null &&
    severity >= 3 &&
    world.mechanism.state === 'operational' &&
    random.uniform(luck, draw.warning) < model.mechanism.warningChance
  )
}

/** The finding is out. If the ladder applies, its first rung falls due (rules L3, L4). */
export function issueFinding(
  world: World,
  event: EventOf<'finding.issued'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const open = world.open!
  tellFinding(world, kit, event.finding, causes)
  if (event.finding === 'accident' && open.violation !== null) callOff(world, kit, open.violation, open.causes[0]!)
}

function tellFinding(world: World, kit: Kit, finding: Finding, causes: readonly number[]): void {
  const open = world.open!
  open.finding = finding
  const seq = world.seq++
  if (kit.logging) {
    const because = [...causes, ...open.causes]
    tell(world, seq, because, { code: 'finding.issued', case: open.id, finding, severity: open.severity })
  }
  open.causes = [seq]
  if (finding === 'challenger') world.provokedAt = world.hour
}

/** The first rung of the ladder falls due, counted from the breach. */
export function beginLadder(world: World, _event: EventOf<'finding.issued'>, kit: Kit): void {
  world.open!.delivered = kit.model.nothingDelivered.slice()
  scheduleRung(world, kit, 0)
}

/** A rung is due at its hours after the breach, or now if those are past (rule L4). */
export function scheduleRung(world: World, kit: Kit, place: number): void {
  const rung = kit.model.rungs[place]!
  const open = world.open!
  const hours = Math.max(0, open.breach + rung.dueHours - world.hour)
  schedule(world, hours, { type: 'rung.due', id: open.id, rung: rung.id }, open.causes)
}

/** A rung is due: whoever has a pledge that reaches it is asked, one after another (rule L5). */
export function climb(world: World, event: EventOf<'rung.due'>, kit: Kit, causes: readonly number[]): void {
  const open = world.open!
  open.rung = event.rung
  world.counts.rungs[event.rung - 1]!++
  askMembers(world, kit, event.rung, causes)
}

/** Nothing happened, or nobody meant it: the case is closed without a response (rule L3). */
export function closeCase(world: World): void {
  world.open = null
}

/** A case that found the protected state, or ran its ladder, is assessed a day later (rule L7). */
export function awaitAssessment(world: World): void {
  const open = world.open!
  schedule(world, 24, { type: 'assessment.made', id: open.id }, open.causes)
}

export function isDismissed(_world: World, event: EventOf<'finding.issued'>): boolean {
  return event.finding === 'nothing' || event.finding === 'accident'
}

/** Whether the finding names the protected state: the ladder is not for it. */
export function isOwnBreach(_world: World, event: EventOf<'finding.issued'>): boolean {
  return event.finding === 'protected'
}

/** Whether an unprovoked major violation by the protected state voids the guarantees (rule R2). */
export function lapses(world: World, event: EventOf<'finding.issued'>, kit: Kit): boolean {
  const { lapses: voids, provokedHours } = kit.model.protectedSide
  // A guard is asked before the clock moves to the event.
  const { hour } = nextDue(world)!
  const provoked = world.provokedAt >= 0 && hour - world.provokedAt <= provokedHours
  return voids && event.finding === 'protected' && world.open!.severity >= 3 && !provoked
}
