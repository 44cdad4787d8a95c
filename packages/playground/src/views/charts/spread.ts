/** Places for labels near the values they belong to, in the order of the values, no nearer to each other than a gap. */
export function spread(wanted: readonly number[], gap: number, lowest: number, highest: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b)
  const placed = wanted.slice()
  let before = lowest - gap
  for (const index of order) before = placed[index] = Math.max(placed[index]!, before + gap)
  let after = highest + gap
  for (const index of order.toReversed()) after = placed[index] = Math.min(placed[index]!, after - gap)
  return placed
}
