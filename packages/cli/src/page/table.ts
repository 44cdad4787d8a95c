import { columns } from './wrap.js'

/** Rows in columns: the first to the left, the others to the right, the header quiet. */
export function table(rows: readonly (readonly string[])[], quiet: (text: string) => string): string[] {
  if (rows.length === 0) return []
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ''))))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => {
        const gap = ' '.repeat(widths[column]! - columns(cell))
        return column === 0 ? cell + gap : gap + cell
      })
      .join('  ')
      .trimEnd()
  )
  return [quiet(lines[0]!), ...lines.slice(1)]
}
