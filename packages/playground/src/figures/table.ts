/** A figure's numbers as a table: what stands in a cell, and the plain value where the text is rounded or has a unit. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Cell = string | { readonly text: string; readonly value: number | string | null }

/** What a cell shows. */
export function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.text
}

/** The table as CSV (RFC 4180), with plain values and no rounding. */
export function csv({ columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : told(cell.value))))]
  return lines.map((line) => line.map(field).join(',')).join('\r\n') + '\r\n'
}

const told = (value: number | string | null) => (value === null ? '' : String(value))

function field(text: string): string {
  // A spreadsheet takes a text that begins so for a formula, and scenarios come from anybody; a number may have its sign.
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
