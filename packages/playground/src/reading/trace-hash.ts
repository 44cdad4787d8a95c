import { traceOf, type Session } from '@armistice/core'

const known = new WeakMap<Session, string>()

/** The hash of the run so far: worked out once for a session, as it reads the whole log. */
export function traceHashOf(session: Session): string {
  const hash = known.get(session) ?? traceOf(session).hash
  known.set(session, hash)
  return hash
}
