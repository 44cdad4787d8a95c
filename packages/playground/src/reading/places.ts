import type { Scenario } from '@armistice/core'

/** A cell of the grid: column, row. */
export type Cell = readonly [column: number, row: number]

/** Mnemonic places: roughly where a reader looks for them, never a border. */
const known: Readonly<Record<string, Cell>> = {
  IS: [2, 0],
  NO: [5, 0],
  SE: [6, 0],
  FI: [7, 0],
  EE: [7, 1],
  IE: [1, 2],
  GB: [2, 2],
  DK: [5, 2],
  LV: [7, 2],
  BE: [3, 3],
  NL: [4, 3],
  DE: [5, 3],
  PL: [6, 3],
  LT: [7, 3],
  FR: [3, 4],
  LU: [4, 4],
  AT: [5, 4],
  CZ: [6, 4],
  PT: [1, 5],
  ES: [2, 5],
  IT: [4, 5],
  SI: [5, 5],
  HR: [6, 5],
  RO: [7, 5],
  ME: [6, 6],
  BG: [7, 6],
  AL: [6, 7],
  GR: [7, 7],
  TR: [8, 7],
  CY: [9, 7],
  CA: [0, 0],
  JP: [11, 0],
  AU: [11, 6],
  NZ: [11, 7],
  US: [0, 1],
  EU: [0, 7]
}

export const columns = 12
export const rows = 8
export const challengerCell: Cell = [11, 4]
/** The protected state is a block of three by three, because its hubs need room. */
export const protectedCell: Cell = [8, 3]
const protectedSpan = 3

/** A cell for every member; those without a known place take the free ones in reading order. */
export function placesOf({ members }: Scenario): ReadonlyMap<string, Cell> {
  const places = new Map(members.flatMap(({ id }) => (known[id] ? [[id, known[id]] as const] : [])))
  const taken = new Set([...places.values(), challengerCell].map(String))
  const free = cells.filter((cell) => !taken.has(String(cell)) && !inBlock(cell))
  for (const { id } of members) if (!places.has(id)) places.set(id, free.shift() ?? [0, rows])
  return places
}

const cells: readonly Cell[] = Array.from({ length: columns * rows }, (_, place) => [
  place % columns,
  Math.floor(place / columns)
])

function inBlock([column, row]: Cell): boolean {
  const [left, top] = protectedCell
  return column >= left && column < left + protectedSpan && row >= top && row < top + protectedSpan
}
