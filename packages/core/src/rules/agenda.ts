import { answer, answerTypes } from './answer.js'
import { numberOf, type GuaranteeEvent } from './events.js'
import { severityAt, type Planned } from './model.js'
import type { Due, World } from './world.js'

/** Puts an event on the agenda, `hours` from now. What brought it about goes with it. */
export function schedule(world: World, hours: number, event: GuaranteeEvent, causes: readonly number[]): void {
  const kind = numberOf(event.type)
  insert(world.agenda, { hour: world.hour + hours, kind, about: -1, order: world.scheduled++, event, causes })
}

/** The same for an event that the model has ready-made, with the place of the pledge or member that it is about. */
export function scheduleOf(
  world: World,
  hours: number,
  { kind, about, event }: Planned,
  causes: readonly number[]
): void {
  insert(world.agenda, { hour: world.hour + hours, kind, about, order: world.scheduled++, event, causes })
}

/** Takes every event off the agenda of which `unwanted` is true, and gives them back. */
export function cancel(world: World, unwanted: (event: GuaranteeEvent) => boolean): Due[] {
  const taken: Due[] = []
  for (let i = world.agenda.length - 1; i >= 0; i--) {
    if (unwanted(world.agenda[i]!.event)) taken.push(...world.agenda.splice(i, 1))
  }
  return taken
}

/** From the end, where what is due soon stands: most of what is scheduled is. */
function insert(agenda: Due[], due: Due): void {
  let place = agenda.length
  agenda.push(due)
  for (; place > 0 && isBefore(agenda[place - 1]!, due); place--) agenda[place] = agenda[place - 1]!
  agenda[place] = due
}

/** Rule T2: by hour, then kind, then entity id by code unit, then the order of scheduling. */
function isBefore(a: Due, b: Due): boolean {
  if (a.hour !== b.hour) return a.hour < b.hour
  if (a.kind !== b.kind) return a.kind < b.kind
  if (a.event.id !== b.event.id) return a.event.id < b.event.id
  return a.order < b.order
}

const noCauses: readonly number[] = []
const violationDue = numberOf('violation.due')

/** What is due next. The violation clocks stand beside the agenda, as their hours move whenever a rate does. */
export function nextDue(world: World): Due | undefined {
  if (world.ending !== null) return undefined
  let next = world.agenda[world.agenda.length - 1]
  for (let i = 0; i < world.clocks.length; i++) {
    const clock = world.clocks[i]!
    if (clock.due < 0 || (next !== undefined && clock.due > next.hour)) continue
    const due = clockDue(world, i)
    if (next === undefined || isBefore(due, next)) next = due
  }
  return next
}

/** The first violation of a severity, as its clock has it. Its own luck is filled in when it happens. */
function clockDue(world: World, index: number): Due {
  const { due, count } = world.clocks[index]!
  const severity = severityAt[index]!
  const name = `v${severity}-${count}`
  return {
    hour: due,
    kind: violationDue,
    about: -1,
    order: 0,
    event: { type: 'violation.due', id: name, violation: name, severity, luck: [0, 0] },
    causes: noCauses
  }
}

/** The event that is due next in a world: the answer drawn for the open question, else what the agenda has. */
export function nextEvent(world: World): GuaranteeEvent | undefined {
  if (world.ending !== null) return undefined
  const asked = world.questions[0]
  return asked ? answer(asked, asked.drawn, 'model') : nextDue(world)?.event
}

/** Whether an event is the one due, or another answer to the question that is open. Any other is ignored. */
export function isDue(world: World, event: GuaranteeEvent): boolean {
  if (world.ending !== null) return false
  const asked = world.questions[0]
  if (asked) return event.id === asked.question.id && answerTypes[asked.question.kind].includes(event.type)
  const due = nextDue(world)?.event
  return due !== undefined && due.type === event.type && due.id === event.id
}

/**
 * Takes what is due off the agenda or the list of questions, moves the clock to it, and keeps its causes. Who knows already
 * what is due next may say so.
 */
export function take(world: World, known?: Due): void {
  if (world.questions.length > 0) {
    const { question, about } = world.questions.shift()!
    world.because = question.causes
    world.about = about
    return
  }
  const due = known ?? nextDue(world)!
  const isScheduled = due === world.agenda[world.agenda.length - 1]
  world.hour = due.hour
  world.about = due.about
  world.because = isScheduled ? due.causes : clockCauses(world)
  if (isScheduled) world.agenda.pop()
}

/** A first violation comes of the ceasefire being there to violate; while impunity lasts, of what went unanswered. */
function clockCauses({ impunity, roots }: World): readonly number[] {
  return [impunity >= 0.5 && roots.unanswered >= 0 ? roots.unanswered : roots.force]
}
