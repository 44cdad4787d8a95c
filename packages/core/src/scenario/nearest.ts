/** "Did you mean …?" with the candidate nearest to `word`; undefined where none is near. */
export function didYouMean(word: unknown, candidates: readonly string[]): string | undefined {
  const nearest = typeof word === 'string' ? nearestTo(word, candidates) : undefined
  return nearest === undefined ? undefined : `Did you mean ${JSON.stringify(nearest)}?`
}

/** As `didYouMean`; where none is near, the candidates themselves, if they are few. */
export function didYouMeanOneOf(word: unknown, candidates: readonly string[]): string | undefined {
  const list = candidates.length > 0 && candidates.length <= 8 ? `Known here: ${candidates.join(', ')}` : undefined
  return didYouMean(word, candidates) ?? list
}

/** The candidate that takes the fewest edits to reach, if they are few for the length of the word. */
function nearestTo(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.min(3, Math.max(1, Math.floor(word.length / 3))) + 1
  for (const candidate of candidates) {
    if (candidate === word || word.length > 64 || Math.abs(candidate.length - word.length) >= least) continue
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1)
    }
    ;[beforeLast, last] = [last, row]
  }
  return last[b.length]!
}
