import { exponential } from '../random/distributions/exponential.js'
import { childOf } from '../random/random.js'
import { cancel, schedule } from './agenda.js'
import { spread } from './clusters.js'
import { dueHour } from './deterrence.js'
import type { EventOf } from './events.js'
import { record, tell, type Kit } from './kit.js'
import { listOf } from './list.js'
import { draw } from './luck.js'
import { detectionChance } from './mechanism.js'
import type { Actor } from './occurrence.js'
import type { World } from './world.js'

/** Starts the clock of each severity (rule V2). Its rate comes with the first refresh. */
export function startClocks(world: World, kit: Kit): void {
  world.clocks = listOf(kit.model.streams.wait, (stream) => ({
    left: exponential(kit.random.uniform(stream, 1)),
    rate: 0,
    since: world.hour,
    due: -1,
    count: 1
  }))
}

/** Somebody is about to violate: who it is decides whether the protected state is asked to hold back (rules V3, R1). */
export function drawViolation(
  world: World,
  event: EventOf<'violation.due'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const { model, random } = kit
  const place = event.severity - 2
  const first = event.parent === undefined
  const luck = first ? childOf(model.streams.violation[place]!, world.clocks[place]!.count) : event.luck
  if (first) restartClock(world, kit, place)
  const u = random.uniform(luck, draw.actor)
  const challenger = model.violations.challengerShare[place]!
  const actor: Actor =
    u < challenger ? 'challenger' : u < challenger + model.violations.protectedShare[place]! ? 'protected' : 'nobody'
  const occurs = occurrenceOf(event, luck, actor)
  if (actor !== 'protected') return schedule(world, 0, occurs, causes)
  world.chosen = occurs
  world.questions.push({
    question: {
      id: `restraint:${model.protectedId}:${event.violation}`,
      kind: 'restraint',
      who: model.protectedId,
      hour: world.hour,
      causes,
      violation: event.violation,
      severity: event.severity
    },
    drawn: random.uniform(luck, draw.restraint) < model.protectedSide.restraint ? 'holdBack' : 'act',
    about: -1
  })
}

/** Written out twice, as a follow-up alone has a parent and JSON has no undefined. */
function occurrenceOf(
  { violation, severity, parent }: EventOf<'violation.due'>,
  luck: readonly [number, number],
  actor: Actor
): EventOf<'violation.occurred'> {
  const type = 'violation.occurred'
  return parent === undefined
    ? { type, id: violation, violation, severity, luck, actor }
    : { type, id: violation, violation, severity, luck, actor, parent }
}

function restartClock(world: World, kit: Kit, place: number): void {
  const clock = world.clocks[place]!
  clock.count++
  clock.left = exponential(kit.random.uniform(kit.model.streams.wait[place]!, clock.count))
  clock.since = world.hour
  clock.due = dueHour(world.hour, clock.left, clock.rate)
}

/** The protected state holds back: nothing happens (rule R1). */
export function holdBack(world: World, event: EventOf<'violation.averted'>, kit: Kit, causes: readonly number[]): void {
  world.chosen = null
  world.counts.averted++
  record(world, kit, causes, {
    code: 'restraint.answered',
    party: kit.model.protectedId,
    answer: 'holdBack',
    by: event.by
  })
}

/** The protected state acts: the violation that it was about to commit occurs. */
export function actOut(world: World, event: EventOf<'violation.chosen'>, kit: Kit, causes: readonly number[]): void {
  const seq = record(world, kit, causes, {
    code: 'restraint.answered',
    party: kit.model.protectedId,
    answer: 'act',
    by: event.by
  })
  if (world.chosen) schedule(world, 0, world.chosen, [seq])
  world.chosen = null
}

/** A violation occurs; it is detected or not (rule M2), and follow-ups are scheduled (rule K1). */
export function violate(world: World, event: EventOf<'violation.occurred'>, kit: Kit, causes: readonly number[]): void {
  const { violation, severity, actor, luck, parent } = event
  const detected = kit.random.uniform(luck, draw.detection) < detectionChance(world, kit, severity)
  const seq = world.seq++
  if (kit.logging) {
    const told = { code: 'violation.occurred', violation, severity, actor, detected } as const
    tell(world, seq, causes, parent === undefined ? told : { ...told, parent })
  }
  const counts = detected ? world.counts.known : world.counts.hidden
  counts[severity - 2]!++
  spread(world, kit, event, seq)
  if (!detected) return
  if (severity >= 3) world.calmSince = world.hour
  schedule(world, 0, { type: 'alarm.raised', id: violation, severity, alarm: { actor, violation, luck } }, [seq])
}

/** Follow-ups of an accident that were still to come are called off, each with the chance given (rule M5). */
export function callOff(world: World, kit: Kit, violation: string, cause: number): void {
  const { model, random } = kit
  const off = cancel(
    world,
    (due) =>
      due.type === 'violation.due' &&
      due.parent === violation &&
      random.uniform(due.luck, draw.separation) < model.mechanism.separation
  )
  for (const { event } of off) {
    if (event.type === 'violation.due')
      record(world, kit, [cause], { code: 'followUp.cancelled', violation: event.violation })
  }
}
