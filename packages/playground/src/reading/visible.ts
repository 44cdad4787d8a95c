import type { Occurrence, SessionView } from '@armistice/core'
import { isTold } from '../words.js'

/** What may be told of a run so far: what nobody at the table sees stays untold until the run has ended. */
export function visible({ occurrences, ending }: Pick<SessionView, 'occurrences' | 'ending'>): readonly Occurrence[] {
  if (ending !== null) return occurrences
  let told = known.get(occurrences)
  if (!told) known.set(occurrences, (told = occurrences.filter(isTold)))
  return told
}

const known = new WeakMap<readonly Occurrence[], readonly Occurrence[]>()
