import type { Code, Occurrence } from '../rules/occurrence.js'
import type { OccurrenceOf } from './messages.js'
import { isTold } from './told.js'

/** A stretch of the log that reads as one: an occurrence, the answers of one rung, weeks in which nothing else happened. */
export type Passage =
  | { readonly kind: 'one'; readonly occurrence: Occurrence }
  | { readonly kind: 'answers'; readonly case: string; readonly rung: number; readonly answers: readonly Given[] }
  | { readonly kind: 'alike'; readonly code: Code; readonly occurrences: readonly Occurrence[] }
  | { readonly kind: 'weeks'; readonly weeks: readonly Reviewed[]; readonly before: Reviewed | undefined }

type Given = OccurrenceOf<'response.given'>
type Reviewed = OccurrenceOf<'week.reviewed'>

/** What tends to happen to many members at once, and reads better as a list. */
const listed: ReadonlySet<Code> = new Set<Code>(['mandate.sought', 'election.held'])

/**
 * The log in the passages in which a reader wants it. What nobody at the table hears of is left out. Weekly reviews are told where
 * at least two follow one another, and in one passage.
 */
export function passages(occurrences: readonly Occurrence[]): Passage[] {
  const told: Passage[] = []
  let before: Reviewed | undefined
  for (const run of runs(occurrences.filter(isTold))) {
    const [first] = run
    if (first.code === 'week.reviewed') {
      const weeks = run as Reviewed[]
      if (weeks.length > 1) {
        told.push({ kind: 'weeks', weeks, before })
        before = weeks.at(-1)
      }
      before ??= first
    } else if (first.code === 'response.given') {
      told.push({ kind: 'answers', case: first.case, rung: first.rung, answers: run as Given[] })
    } else if (run.length > 1) {
      told.push({ kind: 'alike', code: first.code, occurrences: run })
    } else {
      told.push({ kind: 'one', occurrence: first })
    }
  }
  return told
}

type Run = [Occurrence, ...Occurrence[]]

function runs(occurrences: readonly Occurrence[]): Run[] {
  const found: Run[] = []
  for (const occurrence of occurrences) {
    const last = found.at(-1)
    if (last && goesOn(last[0], occurrence)) last.push(occurrence)
    else found.push([occurrence])
  }
  return found
}

function goesOn(first: Occurrence, next: Occurrence): boolean {
  if (first.code === 'response.given' && next.code === 'response.given') {
    return first.case === next.case && first.rung === next.rung
  }
  if (first.code !== next.code) return false
  return first.code === 'week.reviewed' || (listed.has(first.code) && first.hour === next.hour)
}
