import { listMeasures, type Manifest, type Row, type Value } from '@armistice/core'

export type RowFormat = 'csv' | 'jsonl'

/** What stands before the rows: how they were made, and for CSV the names of the columns. */
export function headerText(format: RowFormat, manifest: Manifest): string {
  const header = JSON.stringify({ format: 'armistice.rows', version: 1, manifest })
  return format === 'jsonl' ? `${header}\n` : `# ${header}\n${columnsOf(manifest).join(',')}\n`
}

/** A row as a line. The seed and the number of a run bring it back. */
export function rowText(format: RowFormat, manifest: Manifest, { run, group, values }: Row): string {
  const cells: Cell[] = [manifest.seed, run, group, ...values.flatMap(cellsOf)]
  if (format === 'csv') return `${cells.map(quoted).join(',')}\n`
  return `${JSON.stringify(Object.fromEntries(columnsOf(manifest).map((name, index) => [name, cells[index]])))}\n`
}

function columnsOf({ measures }: Manifest): string[] {
  const kinds = new Map(listMeasures().map(({ name, kind }) => [name, kind]))
  return [
    'seed',
    'run',
    'group',
    ...measures.flatMap((name) => (kinds.get(name) === 'ending' ? [name, 'day'] : [name]))
  ]
}

type Cell = string | number | boolean | null

/** How it ended and when; the day of something, or nothing where it never came; a number; yes or no. */
function cellsOf(value: Value): Cell[] {
  if (typeof value !== 'object') return [value]
  if ('ending' in value) return [value.ending, value.time]
  return [value.ended ? value.time : null]
}

function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
