import { weekHours } from '../rules/model.js'
import type { Occurrence } from '../rules/occurrence.js'
import type { Question } from '../rules/question.js'
import { beginDrive, driveOn, nextHour, type Decision, type Drive, type Seats } from '../run/drive.js'
import { openQuestion, type QuestionView } from '../strategies/ask.js'
import { strategy } from '../strategies/strategies.js'
import { publicWorld, type PublicWorld } from '../strategies/view.js'
import { nextDue } from '../rules/agenda.js'
import { fold, type Folded } from './fold.js'
import type { Session, Stop } from './session.js'

/** The run of a session, as far as it was stepped, with a still of the place where the person stands. */
export interface Timeline {
  readonly place: number
  readonly hour: number
  readonly pending: Question | null
  /** How many occurrences the log had after each place, and the hour of each place. */
  readonly lengths: readonly number[]
  readonly hours: readonly number[]
  /** The live states after each place. */
  readonly states: readonly (readonly string[])[]
  readonly log: readonly Occurrence[]
  readonly still: Still
}

export interface Still {
  readonly question: QuestionView | null
  readonly world: PublicWorld
  readonly ending: Drive['running']['world']['ending']
  readonly next: { readonly hour: number; readonly kind: string } | null
  readonly taken: readonly Decision[]
  /** Who is held by a strategy here. */
  readonly held: Readonly<Record<string, string>>
}

const timelines = new WeakMap<Session, Timeline>()

/** The timeline of a session: made once, by running it in the bare kernel. */
export function timelineOf(session: Session): Timeline {
  let timeline = timelines.get(session)
  if (!timeline) timelines.set(session, (timeline = runTimeline(session)))
  return timeline
}

function runTimeline(session: Session): Timeline {
  const folded = fold(session)
  const drive = beginDrive(session.scenario, session.seed, session.run)
  const { running } = drive
  const lengths = [running.world.log.length]
  const hours = [0]
  const states = [stateNames(drive)]
  let still: Still | null = null
  let pending: Question | null = null
  let hour = 0
  for (let place = 0; ; place++) {
    if (place === folded.place) {
      still = stillOf(session, folded, drive, place)
      pending = running.world.questions[0]?.question ?? null
      hour = Math.max(folded.hour, running.world.hour)
    }
    if (place >= folded.end && still) break
    if (!driveOn(drive, seatsAt(session, folded, place))) {
      // A log from elsewhere may claim more places than the run has: it stands at the end of what there is.
      still ??= stillOf(session, folded, drive, place)
      break
    }
    lengths.push(running.world.log.length)
    hours.push(running.world.hour)
    states.push(stateNames(drive))
  }
  return { place: Math.min(folded.place, lengths.length - 1), hour: Math.max(hour, hours[Math.min(folded.place, hours.length - 1)]!), pending, lengths, hours, states, log: running.world.log, still }
}

function stillOf(session: Session, folded: Folded, drive: Drive, place: number): Still {
  const { running: { world }, kit, taken } = drive
  const due = nextDue(world)
  return {
    question: openQuestion(world, kit),
    world: publicWorld(world, kit),
    ending: world.ending,
    next: due ? { hour: due.hour, kind: due.event.type } : null,
    taken: [...taken],
    held: Object.fromEntries([...seatsAt(session, folded, place).strategies].map(([who, { name }]) => [who, name]))
  }
}

const stateNames = (drive: Drive): readonly string[] => drive.running.leaves.map(({ name }) => name)

/** Who decides the event after a place. */
function seatsAt(session: Session, { decisions, delegations }: Folded, place: number): Seats {
  const names: Record<string, string> = { ...session.strategies }
  for (const { place: since, who, strategy: name } of delegations) {
    if (since > place) continue
    if (name === null) delete names[who]
    else names[who] = name
  }
  const here = decisions.find((each) => each.place === place)
  return {
    decisions: new Map(here ? [[here.question, { question: here.question, choice: here.choice }]] : []),
    strategies: new Map(Object.entries(names).map(([who, name]) => [who, { name, decide: strategy(name) }]))
  }
}

/** Where a session gets by going on to a stop: the place and the hour. What is already known is kept. */
export function reach(session: Session, to: Stop): { readonly place: number; readonly hour: number } {
  const folded = fold(session)
  const { place: from, hour: now } = timelineOf(session)
  const drive = beginDrive(session.scenario, session.seed, session.run)
  const { world } = drive.running
  for (let place = 0; place < from; place++) driveOn(drive, seatsAt(session, folded, place))
  const limit = to === 'hour' ? now + 1 : to === 'week' ? now + weekHours : Infinity
  let place = from
  for (;;) {
    const next = nextHour(world)
    if (next === undefined) return { place, hour: world.hour }
    if (next > limit) return { place, hour: limit }
    const seats = seatsAt(session, folded, place)
    if (to === 'decision' && place > from && world.questions[0] && !seats.strategies.has(world.questions[0].question.who)) break
    driveOn(drive, seats)
    place++
    if (to === 'next') break
  }
  return { place, hour: world.hour }
}
