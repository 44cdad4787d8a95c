import { makeTrace, type Trace } from '../run/trace.js'
import type { Session } from './session.js'
import { view } from './view.js'

/** The trace of a session up to where it stands; `replay` runs it again. */
export function traceOf(session: Session): Trace {
  const { place, decisions, forceHour, occurrences, ending } = view(session)
  const { scenario, seed, run } = session
  return makeTrace({ scenario, seed, run, decisions, events: place, forceHour, occurrences, ending })
}
