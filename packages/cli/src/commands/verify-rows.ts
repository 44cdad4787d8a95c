import { differenceAt, ensemble, type EnsembleOptions, type Manifest, type Range, type Row } from '@armistice/core'
import { Failure } from '../failure.js'
import { optionsIn, scenarioIn } from '../input/read-study.js'
import type { Io } from '../io.js'
import { cellsOf } from '../rows/columns.js'
import { headerOf, openHeaderOf, readHeader } from '../rows/header.js'
import { headerLine, linesInRow, runIn, type RowsIn } from '../rows/read-rows.js'
import { headerText, rowText, type TextFormat } from '../rows/row-text.js'
import { different, expectedAndReceived } from './different.js'

type Running = Partial<EnsembleOptions>

/** Rows in a text, as far as they came. */
export interface Lines {
  readonly text: string
  readonly format: TextFormat
  readonly header: string
  /** How the rows that are there were made. */
  readonly manifest: Manifest
  /** Where the last row that is whole ends: what lies behind it in a file that was not closed does not count. */
  readonly end: number
  readonly plan: readonly Range[] | null
}

/** Reads a text of rows. Failure where it does not say how they were made, or was broken off before the first. */
export function linesIn(file: string, text: string, format: TextFormat): Lines {
  const first = headerLine(text)
  const { manifest, plan } = readHeader(file, first)
  if (plan === null) {
    const header = headerText(format, manifest, headerOf(manifest).padEnd(first.length))
    return { text, format, header, manifest, end: text.length, plan }
  }
  const header = headerText(format, manifest, openHeaderOf({ ...manifest, ranges: plan }))
  const { rows, first: row, end } = wholeRows(text, header.length, linesInRow(format, manifest))
  if (rows === 0) throw new Failure(`Expected ${file} to hold rows, but it was broken off before the first.`)
  const run = runIn(row, format, manifest)
  if (run === undefined)
    throw new Failure(`Expected line ${header.split('\n').length} of ${file} to be a row of these runs, but it is not.`)
  return { text, format, header, manifest: { ...manifest, ranges: [[run, run + rows]] }, end, plan }
}

/** How many rows of so many lines there are from a place on, the first of them, and where the last that is whole ends. */
function wholeRows(text: string, start: number, inRow: number): { rows: number; first: string; end: number } {
  let [lines, first, end] = [0, '', start]
  for (let at = text.indexOf('\n', start); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (++lines % inRow > 0) continue
    end = at + 1
    if (lines === inRow) first = text.slice(start, end)
  }
  return { rows: Math.floor(lines / inRow), first, end }
}

/** Makes rows again, line by line. A Failure says where they differ. */
export async function sameLines(
  { text, format, header, manifest, end }: Lines,
  running: Running,
  io: Io
): Promise<void> {
  if (!text.startsWith(header)) throw different(['  in what stands before the rows'])
  let [at, line] = [header.length, header.split('\n').length]
  await makeAgain(manifest, running, io, (row) => {
    const expected = rowText(format, manifest, row)
    if (!text.startsWith(expected, at)) {
      const next = text.indexOf('\n', at)
      const received = at >= text.length ? 'the end of the file' : text.slice(at, next < 0 ? undefined : next)
      throw different(expectedAndReceived(`  line      ${line} (run ${row.run})`, expected.trimEnd(), received))
    }
    at += expected.length
    line += expected.split('\n').length - 1
  })
  if (at < end) throw different([`  line      ${line}`, '  expected  the end of the file'])
}

/** As `sameLines`, for Parquet, cell by cell. */
export async function sameCells({ manifest, rows }: RowsIn, running: Running, io: Io): Promise<void> {
  const stored = rows()[Symbol.asyncIterator]()
  await makeAgain(manifest, running, io, async (row) => {
    const [expected, head] = [cellsOf(manifest, row), await stored.next()]
    const received = !head.done && 'cells' in head.value ? head.value.cells : 'the end of the file'
    if (differenceAt(expected, received, ''))
      throw different(expectedAndReceived(`  run       ${row.run}`, expected, received))
  })
  if (!(await stored.next()).done) throw different(['  behind the last run', '  expected  the end of the file'])
}

async function makeAgain(
  manifest: Manifest,
  running: Running,
  io: Io,
  take: (row: Row) => void | Promise<void>
): Promise<void> {
  const scenario = await scenarioIn(manifest.scenario, io)
  const options = { ...optionsIn(manifest, scenario), ...running }
  for (const [first, end] of manifest.ranges)
    await ensemble(scenario, {
      ...options,
      firstRun: first,
      runs: end - first,
      async rows(rows) {
        for (const row of rows) await take(row)
      }
    })
}
