import type { Level } from './level.js'
import type { Session } from './session.js'
import { timelineOf } from './timeline.js'

/**
 * How the public quantities moved, from the entry into force as far as was stepped: one level for each change, in order.
 * Those beyond the place where the session stands are what is already known to come. Empty before a ceasefire.
 */
export function levels(session: Session): readonly Level[] {
  const { walk, end } = timelineOf(session)
  return walk.levels.filter(({ place }) => place <= end)
}
