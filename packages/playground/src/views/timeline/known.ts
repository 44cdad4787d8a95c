import type { Occurrence, SessionView } from '@armistice/core'
import { isTold } from '../../words.js'

/** Everything that may be told of what has been stepped through, before and after the place; the same while scrubbing. */
export function allKnown({ occurrences, ahead }: SessionView): readonly Occurrence[] {
  const all = ahead.length === 0 ? occurrences : [...occurrences, ...ahead]
  const over = all.at(-1)?.code === 'run.ended'
  return over ? all : all.filter(isTold)
}
