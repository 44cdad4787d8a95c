import { differenceAt, ensemble, type EnsembleOptions, type Manifest, type Row } from '@armistice/core'
import { optionsIn, scenarioIn } from '../input/read-study.js'
import type { Io } from '../io.js'
import { cellsOf } from '../rows/columns.js'
import type { RowsIn } from '../rows/read-rows.js'
import { headerText, rowText, type TextFormat } from '../rows/row-text.js'
import { different, expectedAndReceived } from './different.js'

type Running = Partial<EnsembleOptions>

/** Makes rows again, line by line. A Failure says where they differ. */
export async function sameLines(
  text: string,
  format: TextFormat,
  manifest: Manifest,
  running: Running,
  io: Io
): Promise<void> {
  const header = headerText(format, manifest)
  if (!text.startsWith(header)) throw different(['  in what stands before the rows'])
  let [at, line] = [header.length, header.split('\n').length]
  await makeAgain(manifest, running, io, (row) => {
    const expected = rowText(format, manifest, row)
    if (!text.startsWith(expected, at)) {
      const end = text.indexOf('\n', at)
      const received = at >= text.length ? 'the end of the file' : text.slice(at, end < 0 ? undefined : end)
      throw different(expectedAndReceived(`  line      ${line} (run ${row.run})`, expected.trimEnd(), received))
    }
    at += expected.length
    line += expected.split('\n').length - 1
  })
  if (at < text.length) throw different([`  line      ${line}`, '  expected  the end of the file'])
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
