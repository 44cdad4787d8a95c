import type { SessionView } from '@armistice/core'
import { label } from '../words.js'
import type { Fate } from './endings-figure.js'

/** One run among those of a figure: how it stands and on which day from the ceasefire on. */
export interface Own {
  readonly fate: Fate
  readonly day: number
  /** What stands beside its mark. */
  readonly text: string
}

/** The run that is shown, among others. Null while it goes on: it has not come to anything yet. */
export function ownOf({ ending, occurrences, forceHour }: SessionView, name: string): Own | null {
  const last = occurrences.at(-1)
  if (ending === null || last === undefined) return null
  const day = forceHour === null ? 0 : Math.floor((last.hour - forceHour) / 24)
  return { fate: ending, day, text: `${name}: ${label('ending', ending)}` }
}
