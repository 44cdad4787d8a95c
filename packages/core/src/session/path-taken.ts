import { enteredWith, movesOf, type Move } from '../machine/outline.js'

/** The way that a run took through the chart. */
export interface PathTaken {
  /** How often each state was entered, by its path; with the states around it. */
  readonly visits: Readonly<Record<string, number>>
  /** How often each way from one state to another was taken, in the order in which they were first taken. */
  readonly moves: readonly Taken[]
}

export interface Taken {
  readonly from: string
  readonly to: string
  readonly count: number
}

/** The way taken, from the live states after each event. */
export function pathTaken(states: readonly (readonly string[])[]): PathTaken {
  const visits: Record<string, number> = {}
  const moves = new Map<Move, number>()
  let before: readonly string[] = []
  for (const live of states) {
    if (live === before) continue
    const were = withAround(before)
    for (const path of withAround(live)) if (!were.has(path)) visits[path] = (visits[path] ?? 0) + 1
    const move = moveBetween(before, live)
    if (move) moves.set(move, (moves.get(move) ?? 0) + 1)
    before = live
  }
  return { visits, moves: [...moves].map(([{ from, to }, count]) => ({ from, to, count })) }
}

interface Way {
  readonly move: Move
  readonly entered: readonly string[]
}

let ways: readonly Way[] | undefined

/** The way that leads from one set of live states to the next. No two do: a test holds the chart to that. */
function moveBetween(before: readonly string[], after: readonly string[]): Move | undefined {
  ways ??= movesOf().map((move) => ({ move, entered: enteredWith(move.to) }))
  return ways.find(
    ({ move: { from }, entered }) =>
      before.some((path) => path === from || path.startsWith(`${from}.`)) &&
      entered.every((path) => after.includes(path)) &&
      entered.some((path) => !before.includes(path))
  )?.move
}

function withAround(live: readonly string[]): Set<string> {
  return new Set(live.flatMap((path) => path.split('.').map((_, n, keys) => keys.slice(0, n + 1).join('.'))))
}
