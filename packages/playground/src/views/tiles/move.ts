import type { Tile } from './tiles.js'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** The tile an arrow key leads to: the nearest in that direction, straight ahead before aside. */
export function nextTile(tiles: readonly Tile[], from: Tile, key: string): Tile | null {
  if (key === 'Home') return tiles[0] ?? null
  if (key === 'End') return tiles.at(-1) ?? null
  const step = steps[key]
  if (!step) return null
  const distance = ({ cell }: Tile) => {
    const [across, down] = [cell[0] - from.cell[0], cell[1] - from.cell[1]]
    const ahead = across * step[0] + down * step[1]
    const aside = Math.abs(across * step[1]) + Math.abs(down * step[0])
    return ahead > 0 ? ahead + 3 * aside : Infinity
  }
  const nearest = tiles.toSorted((a, b) => distance(a) - distance(b))[0]
  return nearest && distance(nearest) < Infinity ? nearest : null
}
