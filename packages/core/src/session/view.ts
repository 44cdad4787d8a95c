import type { Ending, Occurrence, Presence } from '../rules/occurrence.js'
import type { Decision } from '../run/drive.js'
import type { Scenario } from '../scenario/scenario.js'
import type { QuestionView } from '../strategies/ask.js'
import type { PublicWorld } from '../strategies/view.js'
import { pathTaken, type Taken } from './path-taken.js'
import type { Session } from './session.js'
import { timelineOf } from './timeline.js'

/** The phase as people see it: violation response when compliance is not holding, otherwise the presence. */
export type Phase = 'negotiation' | Presence | 'response' | 'ended'

/** Everything that there is to see of a session at the place where it stands. */
export interface SessionView {
  /** Events handled here, and as far as was stepped. */
  readonly place: number
  readonly end: number
  /** The hour up to which time has passed, from the start of the run. */
  readonly hour: number
  readonly forceHour: number | null
  readonly occurrences: readonly Occurrence[]
  /** What is already known beyond this place. */
  readonly ahead: readonly Occurrence[]
  /** The live states of the chart, such as `inForce.compliance.response.rung2`. */
  readonly states: readonly string[]
  readonly phase: Phase
  /** How often each state of the chart was entered so far, with the states around it. */
  readonly visits: Readonly<Record<string, number>>
  /** How often each way from one state of the chart to another was taken so far. */
  readonly moves: readonly Taken[]
  readonly question: QuestionView | null
  readonly ending: Ending | null
  /** What happened in the case itself, once the run has ended here; null before that, or where the scenario has none. */
  readonly history: NonNullable<Scenario['history']> | null
  readonly world: PublicWorld
  /** Every decision so far that was not the model's. */
  readonly decisions: readonly Decision[]
  /** Who is held by a strategy from here on. */
  readonly held: Readonly<Record<string, string>>
  /** What people know to come next; an open question comes before it, and a violation whenever it comes. */
  readonly next: { readonly hour: number; readonly kind: string } | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const views = new WeakMap<Session, SessionView>()

/** The view of a session: the same object each time it is asked for. */
export function view(session: Session): SessionView {
  let seen = views.get(session)
  if (!seen) views.set(session, (seen = makeView(session)))
  return seen
}

function makeView(session: Session): SessionView {
  const { place, end, hour, still, walk } = timelineOf(session)
  const { lengths, states, log } = walk
  const here = lengths[place]!
  return {
    place,
    end,
    hour,
    forceHour: still.world.forceHour,
    occurrences: log.slice(0, here),
    ahead: log.slice(here, lengths[end]),
    states: states[place]!,
    phase: phaseOf(states[place]!),
    ...pathTaken(states.slice(0, place + 1)),
    question: still.question,
    ending: still.ending,
    history: (still.ending && session.scenario.history) ?? null,
    world: still.world,
    decisions: still.taken,
    held: still.held,
    next: still.next,
    canUndo: session.log.length > 0,
    canRedo: session.undone.length > 0
  }
}

/** The phase that a set of live states amounts to. */
export function phaseOf(states: readonly string[]): Phase {
  const [first = ''] = states
  if (first === 'negotiation') return 'negotiation'
  if (!first.startsWith('inForce')) return 'ended'
  const compliance = states.find((name) => name.startsWith('inForce.compliance.'))
  if (compliance !== 'inForce.compliance.holding') return 'response'
  return states.find((name) => name.startsWith('inForce.presence.'))!.split('.')[2] as Presence
}
