import { wholeTime, type SurvivalTable } from './survival-table.js'

/** How long one run was watched, and how it ended; null when it was last seen without having ended. */
export interface Course {
  readonly time: number
  readonly ending: string | null
}

/** Whole counts of each ending by time, so that merging is exact. */
export interface CompetingTable {
  readonly endings: readonly string[]
  /** By rising time; `counts` in the order of `endings`. */
  readonly rows: readonly CompetingRow[]
}

export interface CompetingRow {
  readonly time: number
  readonly counts: readonly number[]
  readonly censored: number
}

/**
 * The table of `courses` with the endings there can be. RangeError for another ending, for one named twice, or for a
 * time that is not whole and at least 0.
 */
export function competingTable(endings: readonly string[], courses: Iterable<Course>): CompetingTable {
  if (new Set(endings).size < endings.length)
    throw new RangeError(`Expected each ending once, but received ${endings.join(', ')}`)
  const rows = [...courses].map(({ time, ending }) => {
    if (ending !== null && !endings.includes(ending))
      throw new RangeError(`Expected an ending to be one of ${endings.join(', ')}, but received ${ending}`)
    return { time: wholeTime(time), counts: endings.map((each) => +(each === ending)), censored: +(ending === null) }
  })
  return { endings: [...endings], rows: gather(rows) }
}

/** The table of both samples together, the same bytes for every split. RangeError unless their endings are the same. */
export function mergeCompetingTables(a: CompetingTable, b: CompetingTable): CompetingTable {
  if (a.endings.length !== b.endings.length || a.endings.some((ending, i) => ending !== b.endings[i]))
    throw new RangeError(`Expected the endings ${a.endings.join(', ')}, but received ${b.endings.join(', ')}`)
  return { endings: a.endings, rows: gather([...a.rows, ...b.rows]) }
}

/**
 * The survival table in which each of `endings` is an event. Any other ending counts as last seen: the curve of such a
 * table is not a chance (see `cumulativeIncidence`), but its hazards may be compared. All endings by default.
 */
export function survivalOf(table: CompetingTable, endings: readonly string[] = table.endings): SurvivalTable {
  return table.rows.map(({ time, counts, censored }) => {
    const events = counts.reduce((sum, count, i) => sum + (endings.includes(table.endings[i]!) ? count : 0), 0)
    const all = counts.reduce((sum, count) => sum + count, censored)
    return { time, events, censored: all - events }
  })
}

function gather(rows: readonly CompetingRow[]): readonly CompetingRow[] {
  const byTime = new Map<number, CompetingRow>()
  for (const row of rows) {
    const before = byTime.get(row.time)
    byTime.set(row.time, before === undefined ? row : together(before, row))
  }
  return [...byTime.values()].sort((a, b) => a.time - b.time)
}

function together(a: CompetingRow, b: CompetingRow): CompetingRow {
  return {
    time: a.time,
    counts: a.counts.map((count, i) => count + b.counts[i]!),
    censored: a.censored + b.censored
  }
}
