// Pearson's chi-square as a standard normal score, so that one threshold serves every number of cells: beyond 4 either
// way (too uneven or too even) is a chance of 1 in 16,000. Wilson and Hilferty, PNAS 17 (1931).

/** The score of `counts` against the counts expected, or against equal ones. */
export function chiSquareScore(counts: readonly number[], expected?: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const equal = total / counts.length
  const statistic = counts.reduce((sum, count, i) => {
    const wanted = expected?.[i] ?? equal
    return sum + (count - wanted) ** 2 / wanted
  }, 0)
  const freedom = counts.length - 1
  const spread = 2 / (9 * freedom)
  return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread)
}

/** How often each of `cells` whole numbers below it comes in `draws` calls. */
export function tally(cells: number, draws: number, cell: (i: number) => number): number[] {
  const counts = Array.from({ length: cells }, () => 0)
  for (let i = 0; i < draws; i++) counts[cell(i)]!++
  return counts
}
