import { canonicalJson } from '../scenario/canonical.js'
import type { Summary } from './ensemble.js'
import { runsIn, type Manifest, type Range } from './manifest.js'
import { mergeTallies, tally, together, type Tallies, type Tally } from './tally.js'

/** What an earlier call made of the first runs of a study. */
export interface SoFar {
  readonly tallies: Tallies
  readonly range: Range
}

/**
 * Takes a summary up again for the runs that `manifest` describes, all of them. RangeError unless it is of that very study, has its
 * runs from the first on without a gap, and was to stop by the same as the study is, if that is to stop at all.
 */
export function takeUp(summary: Summary, manifest: Manifest): SoFar {
  if (summary.format !== 'armistice.ensemble' || summary.version !== 1)
    throw new RangeError(
      `Expected the summary of an ensemble to go on with, but received ${told({ format: summary.format, version: summary.version })}`
    )
  const earlier = summary.manifest
  const [first, end] = manifest.ranges[0]!
  for (const part of parts) {
    const [expected, received] = [part.of(manifest), part.of(earlier) ?? null]
    if (canonicalJson(expected) === canonicalJson(received)) continue
    throw new RangeError(
      `Expected a summary of this study to go on with, but they differ in ${part.name}: expected ${told(expected)}, but received ${told(received)}. Go on with the options that it was made with`
    )
  }
  const [range, ...more] = earlier.ranges
  if (range === undefined || more.length > 0 || range[0] !== first || range[1] > end)
    throw new RangeError(
      `Expected a summary of runs from ${first} on, without a gap and to ${end - 1} at the most, but received runs ${earlier.ranges.map(([from, to]) => `${from} to ${to - 1}`).join(', ') || 'none'}`
    )
  const { stop } = manifest
  if (stop !== undefined && canonicalJson(stop) !== canonicalJson(earlier.stop ?? null))
    throw new RangeError(
      `Expected a summary that was to stop by the same, as it does not tell where this would have stopped it before: expected ${told(stop)}, but received ${told(earlier.stop ?? 'none')}. Go on with the options that it was made with, or make all runs again`
    )
  return { tallies: whole(summary), range }
}

/** What has to be the same for runs to be those of one study, in the order in which a difference is told. */
const parts: readonly { readonly name: string; readonly of: (manifest: Manifest) => unknown }[] = [
  { name: 'engine', of: ({ engine }) => engine },
  // The document itself may be there or not: the hash tells which one it is.
  { name: 'scenario', of: ({ scenario: { id, hash, overlays } }) => ({ id, hash, overlays }) },
  { name: 'against', of: ({ against }) => against },
  { name: 'seed', of: ({ seed }) => seed },
  { name: 'strategies', of: ({ strategies }) => strategies },
  { name: 'decisions', of: ({ decisions }) => decisions },
  { name: 'measures', of: ({ measures }) => measures },
  { name: 'groups', of: ({ groups }) => groups },
  { name: 'from', of: ({ from }) => from }
]

function told(value: unknown): string {
  const text = typeof value === 'string' && value !== '' ? value : JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 299)}…` : text
}

/** The tallies of a summary that somebody else may have written, once they have the runs that it says. */
function whole({ manifest, runs, tallies }: Summary): Tallies {
  const groups = Math.max(1, manifest.groups)
  const made = runsIn(manifest.ranges)
  const isWhole = (name: Manifest['measures'][number]) => {
    const [given, empty] = [tallies[name]!, tally(name, { groups: [], values: { [name]: [] } }, groups)]
    mergeTallies({ [name]: empty }, { [name]: given })
    return given.groups.length === groups && countIn(given) === made
  }
  try {
    if (runs === made && Object.keys(tallies).length === manifest.measures.length && manifest.measures.every(isWhole))
      return tallies
  } catch {
    // Whatever is not there where it should be.
  }
  throw new RangeError(`Expected a summary that is whole, with ${made} runs in every tally, but this one is not`)
}

function countIn(tally: Tally): number {
  switch (tally.kind) {
    case 'share':
    case 'number':
      return together(tally.groups).count
    case 'time':
      return tally.table.reduce((sum, { events, censored }) => sum + events + censored, 0)
    case 'ending':
      return tally.table.rows.reduce(
        (sum, { counts, censored }) => counts.reduce((all, count) => all + count, sum + censored),
        0
      )
  }
}
