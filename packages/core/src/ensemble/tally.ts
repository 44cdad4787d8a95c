import { competingCells, mergeCells, survivalCells, type Cells } from '../analysis/cells.js'
import { competingTable, mergeCompetingTables, type CompetingTable, type Course } from '../analysis/competing-table.js'
import { mergeMoments, momentsOf, type Moments } from '../analysis/moments.js'
import { mergeSketches, sketchOf, type Sketch } from '../analysis/sketch.js'
import { mergeSurvivalTables, survivalTable, type Life, type SurvivalTable } from '../analysis/survival-table.js'
import { endings, measure, type End, type MeasureName } from './measures.js'

/**
 * What is kept of the runs for one measure: plain data of bounded size that merges to the same bytes however the runs
 * were split. `groups` has the moments of each group of runs (a yes counts as 1), or its counts in cells of 30 days: one
 * group unless unknowns are drawn.
 */
export type Tally =
  | { readonly kind: 'share'; readonly groups: readonly Moments[] }
  | { readonly kind: 'number'; readonly groups: readonly Moments[]; readonly sketch: Sketch }
  | { readonly kind: 'time'; readonly table: SurvivalTable; readonly groups: readonly Cells[] }
  | { readonly kind: 'ending'; readonly table: CompetingTable; readonly groups: readonly Cells[] }

/** The width of the cells in which the days of each group are counted. */
export const cellDays = 30

/** What is kept of the runs, by the name of the measure. */
export type Tallies = Readonly<Record<string, Tally>>

/** What one measure says of one run, as it is told in a row. */
export type Value = boolean | number | Life | Course

/** The values of a batch of runs, each with its group. */
export interface Batch {
  readonly groups: readonly number[]
  /** By measure, then in the order of the runs. */
  readonly values: Readonly<Record<string, readonly Value[]>>
}

export function valueOf(name: MeasureName, end: End): Value {
  return measure(name).of(end)
}

export function tally(name: MeasureName, batch: Batch, groups: number): Tally {
  const values = batch.values[name]!
  const { kind } = measure(name)
  switch (kind) {
    case 'share':
      return { kind, groups: groupMoments(numbers(values), batch.groups, groups) }
    case 'number':
      return {
        kind,
        groups: groupMoments(numbers(values), batch.groups, groups),
        sketch: sketchOf(numbers(values))
      }
    case 'time':
      return {
        kind,
        table: survivalTable(values as readonly Life[]),
        groups: split(values as readonly Life[], batch.groups, groups).map((lives) => survivalCells(lives, cellDays))
      }
    case 'ending':
      return {
        kind,
        table: competingTable(endings, values as readonly Course[]),
        groups: split(values as readonly Course[], batch.groups, groups).map((each) =>
          competingCells(endings, each, cellDays)
        )
      }
  }
}

/** Numbers below this are told as 0: an erosion or a unity this small is nothing, and its square would be lost. */
const least = 1e-100

export function numbers(values: readonly Value[]): readonly number[] {
  return values.map((value) => {
    const size = Number(value)
    return Math.abs(size) < least ? 0 : size
  })
}

export function groupMoments(values: readonly number[], groups: readonly number[], count: number): readonly Moments[] {
  return split(values, groups, count).map(momentsOf)
}

function split<T>(values: readonly T[], groups: readonly number[], count: number): readonly (readonly T[])[] {
  const parts = Array.from({ length: count }, (): T[] => [])
  values.forEach((value, index) => parts[groups[index]!]!.push(value))
  return parts
}

export function mergeTallies(a: Tallies, b: Tallies): Tallies {
  return Object.fromEntries(Object.keys(a).map((name) => [name, mergeTally(a[name]!, b[name]!)]))
}

function mergeTally(a: Tally, b: Tally): Tally {
  if (a.kind === 'share' && b.kind === 'share') return { ...a, groups: mergeGroups(a.groups, b.groups) }
  if (a.kind === 'number' && b.kind === 'number')
    return { ...a, groups: mergeGroups(a.groups, b.groups), sketch: mergeSketches(a.sketch, b.sketch) }
  if (a.kind === 'time' && b.kind === 'time')
    return { ...a, table: mergeSurvivalTables(a.table, b.table), groups: mergeCellsOf(a.groups, b.groups) }
  if (a.kind === 'ending' && b.kind === 'ending')
    return { ...a, table: mergeCompetingTables(a.table, b.table), groups: mergeCellsOf(a.groups, b.groups) }
  throw new RangeError(`Expected two tallies of one kind, but received ${a.kind} and ${b.kind}`)
}

const mergeCellsOf = (a: readonly Cells[], b: readonly Cells[]) => a.map((cells, group) => mergeCells(cells, b[group]!))

export function mergeGroups(a: readonly Moments[], b: readonly Moments[]): readonly Moments[] {
  return a.map((moments, group) => mergeMoments(moments, b[group]!))
}

/** The moments of all groups together. */
export function together(groups: readonly Moments[]): Moments {
  return groups.reduce(mergeMoments)
}
