import type { Occurrence } from '../rules/occurrence.js'
import type { Trace } from './trace.js'

/** An occurrence and what brought it about. One that stands in several places is unfolded at the first only. */
export interface Why {
  readonly occurrence: Occurrence
  readonly causes: readonly Why[]
  /** True where its causes are unfolded at an earlier place. */
  readonly repeated: boolean
}

/**
 * Why an occurrence happened: the walk back through the log along causes. RangeError for a `seq` that the trace lacks.
 */
export function why(trace: Pick<Trace, 'occurrences'>, seq: number): Why {
  const { occurrences } = trace
  if (!Number.isInteger(seq) || occurrences[seq] === undefined) {
    throw new RangeError(
      `Expected seq to be a whole number from 0 to ${occurrences.length - 1}, but received ${String(seq)}`
    )
  }
  const unfolded = new Set<number>()
  const walk = (at: number): Why => {
    const occurrence = occurrences[at]!
    if (unfolded.has(at)) return { occurrence, causes: [], repeated: true }
    unfolded.add(at)
    return {
      occurrence,
      causes: occurrence.causes.filter((cause) => cause < at && occurrences[cause] !== undefined).map(walk),
      repeated: false
    }
  }
  return walk(seq)
}
