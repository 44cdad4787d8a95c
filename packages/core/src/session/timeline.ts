import { dayHours, weekHours } from '../rules/model.js'
import type { EventType } from '../rules/events.js'
import type { Ending } from '../rules/occurrence.js'
import { nextHour, type Decision } from '../run/drive.js'
import { openQuestion, type QuestionView } from '../strategies/ask.js'
import { publicWorld, type PublicWorld } from '../strategies/view.js'
import { fold, foldAction, type Folded } from './fold.js'
import type { Action, Session, Stop } from './session.js'
import { beginWalk, heldAt, placeOf, seatsAt, walkOn, type Walk } from './walk.js'

/** The run of a session as far as it was stepped, with a still of the place where the person stands. */
export interface Timeline {
  readonly folded: Folded
  readonly walk: Walk
  readonly place: number
  /** The last place known; what the walk has beyond it belongs to later sessions. */
  readonly end: number
  readonly hour: number
  readonly still: Still
}

/** What there is to see at one place, as a copy that the run no longer changes. */
export interface Still {
  readonly question: QuestionView | null
  readonly world: PublicWorld
  readonly ending: Ending | null
  readonly next: { readonly hour: number; readonly kind: string } | null
  readonly taken: readonly Decision[]
  /** Who is held by a strategy here. */
  readonly held: Readonly<Record<string, string>>
}

const timelines = new WeakMap<Session, Timeline>()

/** The timeline of a session: made once, by running it in the bare kernel. */
export function timelineOf(session: Session): Timeline {
  let timeline = timelines.get(session)
  if (!timeline) timelines.set(session, (timeline = runAgain(session)))
  return timeline
}

function runAgain(session: Session): Timeline {
  const folded = fold(session.log)
  const walk = beginWalk(session)
  let still: Still | undefined
  for (;;) {
    const place = placeOf(walk)
    if (place === folded.place) still = stillOf(session, folded, walk)
    if (place >= folded.end && still) break
    // A log from elsewhere may claim more places than the run has: it then stands at the last one.
    if (!walkOn(walk, session, folded)) break
  }
  return timeline(folded, walk, still ?? stillOf(session, folded, walk))
}

function timeline(folded: Folded, walk: Walk, still: Still): Timeline {
  const end = placeOf(walk)
  const place = Math.min(folded.place, end)
  return { folded, walk, place, end, hour: Math.max(folded.hour, walk.hours[place]!), still }
}

/**
 * The session after one action more. Where it goes on from the end of what is known, the walk is carried on, not run
 * again; where it goes to another place, that of the whole way is kept, and only the way to there is run.
 */
export function follow(session: Session, action: Action): Session {
  const next: Session = { ...session, log: [...session.log, action], undone: [] }
  const now = timelineOf(session)
  const folded = foldAction(now.folded, action)
  if (action.do === 'goTo') timelines.set(next, goneTo(next, folded, now))
  if (!isAtTheFront(now) || action.do === 'goTo') return next
  while (placeOf(now.walk) < folded.end && walkOn(now.walk, next, folded)) continue
  timelines.set(next, timeline(folded, now.walk, stillOf(next, folded, now.walk)))
  return next
}

function goneTo(session: Session, folded: Folded, { walk, end }: Timeline): Timeline {
  const { place } = folded
  const there = placeOf(walk) === place ? walk : walkTo(session, { folded, place })
  return { folded, walk, place, end, hour: walk.hours[place]!, still: stillOf(session, folded, there) }
}

/** What people can know to be coming: nobody knows when the next violation is due, or what a finding will be about. */
const awaited: ReadonlySet<EventType> = new Set([
  'review.week',
  'mandate.due',
  'rung.due',
  'finding.issued',
  'assessment.made',
  'election.held',
  'horizon.reached'
])

/** Whether a timeline stands where its walk does, so that the walk can go on for it. */
function isAtTheFront({ place, end, walk }: Timeline): boolean {
  return place === end && end === placeOf(walk)
}

function stillOf(session: Session, { delegations }: Folded, { drive }: Walk): Still {
  const {
    running: { world },
    kit,
    taken,
    events
  } = drive
  const due = [...world.agenda].reverse().find(({ event }) => awaited.has(event.type))
  return {
    question: openQuestion(world, kit),
    world: publicWorld(world, kit),
    ending: world.ending,
    next: due && world.ending === null ? { hour: due.hour, kind: due.event.type } : null,
    taken: [...taken],
    held: heldAt(session, delegations, events)
  }
}

/**
 * Goes on to a stop and gives the session there. What is known of the way is kept; an open question is left to the model
 * or to the strategy that holds the seat.
 */
export function goOn(session: Session, to: Stop): Session {
  const now = timelineOf(session)
  const limit =
    to === 'hour' ? now.hour + 1 : to === 'day' ? now.hour + dayHours : to === 'week' ? now.hour + weekHours : Infinity
  const walk = isAtTheFront(now) ? now.walk : walkTo(session, now)
  const { world } = walk.drive.running
  let hour = now.hour
  for (let first = true; ; first = false) {
    const next = nextHour(world)
    if (next === undefined || next > limit) {
      hour = next === undefined ? world.hour : limit
      break
    }
    const asked = world.questions[0]?.question.who
    if (
      to === 'decision' &&
      !first &&
      asked !== undefined &&
      !seatsAt(session, now.folded, placeOf(walk)).strategies.has(asked)
    )
      break
    walkOn(walk, session, now.folded)
    hour = world.hour
    if (to === 'next') break
  }
  const place = placeOf(walk)
  hour = Math.max(hour, world.hour)
  if (place === now.place && hour === now.hour) return session
  const action: Action = { do: 'advance', place, hour }
  const after: Session = { ...session, log: [...session.log, action], undone: [] }
  const folded = foldAction(now.folded, action)
  if (place >= folded.end) timelines.set(after, timeline(folded, walk, stillOf(after, folded, walk)))
  return after
}

/** A walk of its own up to the place of a timeline. */
function walkTo(session: Session, { folded, place }: Pick<Timeline, 'folded' | 'place'>): Walk {
  const walk = beginWalk(session)
  while (placeOf(walk) < place && walkOn(walk, session, folded)) continue
  return walk
}
