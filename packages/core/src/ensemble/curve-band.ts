import { competingTableOf, survivalTableOf, type Cells } from '../analysis/cells.js'
import { cumulativeIncidence } from '../analysis/competing.js'
import { groupBand, type GroupBand, type GroupEstimate } from '../analysis/group-band.js'
import { kaplanMeier } from '../analysis/survival.js'
import { cellDays } from './tally.js'

/** The band over what is not known, at the end of one cell of time. */
export interface BandStep extends GroupBand {
  /** Day. */
  readonly time: number
}

/** A height of a curve that holds from `time` on, and the standard error of it. */
interface Height {
  readonly time: number
  readonly value: number
  readonly standardError: number
}

/** The band over the survival curves of the groups, every 30 days up to the last day seen; null where there is none. */
export function survivalBand(groups: readonly Cells[], lastDay: number, level: number): readonly BandStep[] | null {
  const tables = groups.map((cells) => survivalTableOf(cells, cellDays))
  const curves = tables.map((table) => ({
    count: table.reduce((sum, { events, censored }) => sum + events + censored, 0),
    heights: kaplanMeier(table).map(({ time, survival, standardError }) => ({ time, value: survival, standardError }))
  }))
  return bandOf(curves, 1, lastDay, level)
}

/** For each ending the band over the groups' chances of having ended so, as `survivalBand`. */
export function endingBands(
  endings: readonly string[],
  groups: readonly Cells[],
  lastDay: number,
  level: number
): Readonly<Record<string, readonly BandStep[]>> | null {
  const tables = groups.map((cells) => competingTableOf(endings, cells, cellDays))
  const steps = tables.map((table) => cumulativeIncidence(table))
  const counts = tables.map(({ rows }) =>
    rows.reduce((sum, row) => row.counts.reduce((all, each) => all + each, sum) + row.censored, 0)
  )
  const bands = endings.map((ending, index) => {
    const curves = steps.map((group, at) => ({
      count: counts[at]!,
      heights: group.map(({ time, endings: each }) => ({
        time,
        value: each[index]!.incidence,
        standardError: each[index]!.standardError
      }))
    }))
    return [ending, bandOf(curves, 0, lastDay, level)] as const
  })
  if (bands.some(([, band]) => band === null)) return null
  return Object.fromEntries(bands) as Readonly<Record<string, readonly BandStep[]>>
}

function bandOf(
  curves: readonly { readonly count: number; readonly heights: readonly Height[] }[],
  start: number,
  lastDay: number,
  level: number
): readonly BandStep[] | null {
  const cells = Math.ceil(lastDay / cellDays)
  const at = curves.map(() => -1)
  const band: BandStep[] = []
  for (let cell = 0; cell <= cells; cell++) {
    const estimates = curves.map(({ count, heights }, group): GroupEstimate => {
      while ((heights[at[group]! + 1]?.time ?? Infinity) <= cell * cellDays) at[group]!++
      const { value, standardError } = heights[at[group]!] ?? { value: start, standardError: 0 }
      // Greenwood's and its like divide by n where the variance of a sample divides by n - 1.
      return { value, variance: (standardError * standardError * count) / (count - 1), count }
    })
    const step = groupBand(estimates, level)
    if (step === null) return null
    band.push({ time: Math.min(cell * cellDays, lastDay), ...step })
  }
  return band
}
