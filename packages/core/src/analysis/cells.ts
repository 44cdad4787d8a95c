import { wholeTime, type Life, type SurvivalTable } from './survival-table.js'
import type { CompetingTable, Course } from './competing-table.js'

/**
 * Counts in cells of time, in one flat list: of each ending in its order, then of those last seen; cell after cell. Small
 * enough to keep one for each of many groups. Cell 0 is time 0, cell c what lies above (c - 1) and up to c widths: so at
 * the end of a cell nothing is rounded.
 */
export type Cells = readonly number[]

/** The cells of `lives`: ended, and last seen. RangeError unless every time is whole and at least 0. */
export function survivalCells(lives: Iterable<Life>, width: number): Cells {
  return fill(
    Array.from(lives, ({ time, ended }) => ({ time, kind: ended ? 0 : 1 })),
    2,
    width
  )
}

/** The cells of `courses`: each of `endings`, and last seen. RangeError for another ending, or a time that is none. */
export function competingCells(endings: readonly string[], courses: Iterable<Course>, width: number): Cells {
  const kindOf = (ending: string | null) => {
    const kind = ending === null ? endings.length : endings.indexOf(ending)
    if (kind >= 0) return kind
    throw new RangeError(`Expected an ending to be one of ${endings.join(', ')}, but received ${ending}`)
  }
  return fill(
    Array.from(courses, ({ time, ending }) => ({ time, kind: kindOf(ending) })),
    endings.length + 1,
    width
  )
}

function fill(seen: readonly { time: number; kind: number }[], kinds: number, width: number): Cells {
  const cellOf = ({ time }: { time: number }) => Math.ceil(wholeTime(time) / width)
  const last = seen.reduce((most, each) => Math.max(most, cellOf(each)), -1)
  const cells = Array.from({ length: (last + 1) * kinds }, () => 0)
  for (const each of seen) cells[cellOf(each) * kinds + each.kind]! += 1
  return cells
}

/** The cells of both samples together, the same bytes for every split and order. */
export function mergeCells(a: Cells, b: Cells): Cells {
  const [long, short] = a.length < b.length ? [b, a] : [a, b]
  return long.map((count, index) => count + (short[index] ?? 0))
}

/** The survival table of `cells`, with each life at the end of its cell: who is last seen counts as watched to there. */
export function survivalTableOf(cells: Cells, width: number): SurvivalTable {
  return rowsOf(cells, 2, width).map(({ time, counts: [events = 0, censored = 0] }) => ({ time, events, censored }))
}

/** The table of competing endings of `cells`, with each course at the end of its cell. */
export function competingTableOf(endings: readonly string[], cells: Cells, width: number): CompetingTable {
  const rows = rowsOf(cells, endings.length + 1, width)
  return {
    endings,
    rows: rows.map(({ time, counts }) => ({ time, counts: counts.slice(0, -1), censored: counts.at(-1)! }))
  }
}

function rowsOf(cells: Cells, kinds: number, width: number): { time: number; counts: Cells }[] {
  return Array.from({ length: cells.length / kinds }, (_, cell) => ({
    time: cell * width,
    counts: cells.slice(cell * kinds, (cell + 1) * kinds)
  })).filter(({ counts }) => counts.some((count) => count > 0))
}
