/** "Did you mean paris-2026?" where one of the names is near enough, else what there is to choose from. */
export function suggest(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((candidate) => ({ candidate, steps: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.steps - b.steps)
  if (nearest) return `Did you mean ${nearest.candidate}?`
  return known.length === 0 ? 'There are none.' : `Known: ${known.join(', ')}.`
}

/** Letters to add, drop, change or swap with their neighbour to get from one word to the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i])
  const at = (i: number, j: number) => rows[i]?.[j] ?? i + j
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same)
      rows[i]![j] = swapped ? Math.min(steps, at(i - 2, j - 2) + 1) : steps
    }
  }
  return at(a.length, b.length)
}
