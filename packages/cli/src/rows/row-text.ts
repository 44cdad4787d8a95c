import type { Manifest, Row } from '@armistice/core'
import { cellsOf, columnsOf, type Cell } from './columns.js'
import { headerOf } from './header.js'

export type TextFormat = 'csv' | 'jsonl'

/** What stands before the rows: how they were made, and for CSV the names of the columns. */
export function headerText(format: TextFormat, manifest: Manifest, header = headerOf(manifest)): string {
  const names = columnsOf(manifest).map(({ name }) => name)
  return format === 'jsonl' ? `${header}\n` : `# ${header}\n${names.join(',')}\n`
}

/** A row as a line. */
export function rowText(format: TextFormat, manifest: Manifest, row: Row): string {
  const cells = cellsOf(manifest, row)
  if (format === 'csv') return `${cells.map(quoted).join(',')}\n`
  return `${JSON.stringify(Object.fromEntries(columnsOf(manifest).map(({ name }, index) => [name, cells[index]])))}\n`
}

export function quoted(cell: Cell): string {
  const text = cell === null ? '' : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
