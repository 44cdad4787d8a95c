import type { Range } from '@armistice/core'
import type { StudyRecord } from './study.js'

/** The run ranges of the batches of a study, in order. */
export function planOf({ manifest, batch }: Pick<StudyRecord, 'manifest' | 'batch'>): readonly Range[] {
  const [first, end] = manifest.asked
  return Array.from({ length: Math.ceil((end - first) / batch) }, (_, index) => {
    const from = first + index * batch
    return [from, Math.min(end, from + batch)] as const
  })
}

/** The same study and runs always have the same name, so that a batch can be in the queue once only. */
export function nameOf(study: string, [first, end]: Range): string {
  return `${study}-${first}-${end}`
}

export function rangeIn(name: string): Range {
  const [first, end] = name.split('-').slice(-2).map(Number)
  return [first!, end!]
}

/** A thousand runs are worth the way to a worker; and some hundred results are enough for a queue to hold. */
export function usualBatch(runs: number): number {
  return Math.max(1000, Math.ceil(runs / 200))
}

/** The runs that are in two ranges or more, in order; ranges come in any order. */
export function doubledRanges(ranges: readonly Range[]): readonly Range[] {
  const doubled: [number, number][] = []
  let reached = 0
  for (const [first, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = doubled.at(-1)
    const shared = Math.min(end, reached)
    if (last && first <= last[1]) last[1] = Math.max(last[1], shared)
    else if (first < reached) doubled.push([first, shared])
    reached = Math.max(reached, end)
  }
  return doubled
}
