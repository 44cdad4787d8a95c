import { openSharing, type SharePart, type Sharing } from './sharing.js'
import { openStudy, type Part, type Study } from './study.js'

/** What a stretch of runs comes to, whatever was asked of them. */
export interface Piece {
  readonly first: number
  readonly runs: number
}

/** What there is to do, as plain JSON that a worker can have: runs of a study, or orderings of players. */
export interface Job<P extends Piece> {
  readonly study: P extends SharePart ? Sharing : P extends Part ? Study : Sharing | Study
  /** The most runs to make at a time, where they are longer than most. */
  readonly most?: number
}

/** Makes ready to do any stretch of a job. RangeError where the study says so. */
export function openJob<P extends Piece>({ study }: Job<P>): (first: number, runs: number) => P {
  const open: unknown = 'players' in study ? openSharing(study) : openStudy(study as Study)
  return open as (first: number, runs: number) => P
}
