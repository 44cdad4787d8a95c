import type { SurvivalStep } from '@armistice/core'
import type { Page } from './page.js'

const rows = 10

/** A survival curve in plain characters, on the whole axis from nobody to everybody: `*` the share that it has not come to by a day, `:` the band around it. */
export function curve(steps: readonly SurvivalStep[], lastDay: number, { width, style }: Page): string[] {
  const columns = width - 8
  const days = Math.max(1, lastDay)
  const rowOf = (share: number) => Math.round((1 - share) * rows)
  const grid = Array.from({ length: rows + 1 }, () => Array.from({ length: columns }, () => ' '))
  for (let column = 0, at = -1; column < columns; column++) {
    const day = (column / (columns - 1)) * days
    while (at + 1 < steps.length && steps[at + 1]!.time <= day) at++
    const { survival = 1, interval = null } = steps[at] ?? {}
    if (interval) for (let row = rowOf(interval.high); row <= rowOf(interval.low); row++) grid[row]![column] = ':'
    grid[rowOf(survival)]![column] = '*'
  }
  const label = (row: number) => `${100 - (100 * row) / rows} %`.padStart(6)
  const end = `day ${days}`
  return [
    ...grid.map(
      (line, row) => `${style.quiet(row % 2 === 0 ? label(row) : ' '.repeat(6))} |${line.join('').trimEnd()}`
    ),
    style.quiet(`${' '.repeat(7)}+${'-'.repeat(columns)}`),
    style.quiet(`${' '.repeat(8)}0${end.padStart(columns - 1)}`)
  ]
}
