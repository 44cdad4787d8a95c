import { listMeasures, type Manifest, type Row, type Value } from '@armistice/core'
import { Failure } from '../failure.js'

/** What one place in a row holds; null where there is nothing. */
export type Cell = string | number | boolean | null

/** A column of rows: `whole` up to 2^31, `long` up to 2^53. */
export interface Column {
  readonly name: string
  readonly holds: 'text' | 'yesOrNo' | 'whole' | 'long' | 'number'
}

/** The columns of rows, in order. The seed and the number of a run bring it back. */
export function columnsOf({ measures }: Manifest): readonly Column[] {
  const known = new Map(listMeasures().map((measure) => [measure.name, measure]))
  return [
    { name: 'seed', holds: 'text' },
    { name: 'run', holds: 'long' },
    { name: 'group', holds: 'whole' },
    ...measures.flatMap((name): Column[] => {
      const measure = known.get(name)
      if (measure === undefined)
        throw new Failure(`Expected rows of measures that there are, but received ${JSON.stringify(name)}.`)
      const { kind, whole } = measure
      switch (kind) {
        case 'share':
          return [{ name, holds: 'yesOrNo' }]
        case 'time':
          return [{ name, holds: 'whole' }]
        case 'ending':
          return [
            { name, holds: 'text' },
            { name: 'day', holds: 'whole' }
          ]
        case 'number':
          return [{ name, holds: whole ? 'whole' : 'number' }]
      }
    })
  ]
}

/** What a row holds, in the order of the columns. */
export function cellsOf({ seed }: Manifest, { run, group, values }: Row): readonly Cell[] {
  return [seed, run, group, ...values.flatMap(cellsIn)]
}

/** How it ended and when; the day of something, or nothing where it never came; a number; yes or no. */
function cellsIn(value: Value): Cell[] {
  if (typeof value !== 'object') return [value]
  if ('ending' in value) return [value.ending, value.time]
  return [value.ended ? value.time : null]
}
