import type { AsyncBuffer, FileMetaData } from 'hyparquet'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { Failure } from '../failure.js'
import { manifestIn } from '../input/read-study.js'
import { reason } from '../input/read-text.js'
import { columnsOf, type Cell, type Column } from './columns.js'
import type { RowsIn, StoredRow } from './read-rows.js'
import { headerKey } from './write-parquet.js'

/** Rows in a file of Parquet that armistice wrote. Failure for any other. */
export async function parquetIn(path: string): Promise<RowsIn> {
  const file = await asyncBufferFromFile(path).catch((error: unknown) => {
    throw new Failure(`Expected ${path} to be a file that can be read, but ${reason(error)}.`)
  })
  const metadata = await parquetMetadataAsync(file).catch((error: unknown) => {
    throw new Failure(
      `Expected ${path} to be a whole file of Parquet, but ${(error as Error).message}. One that was broken off has lost the list of its rows; a .csv or .jsonl is whole at any time.`
    )
  })
  const manifest = manifestIn(path, headerIn(metadata))
  return { format: 'parquet', manifest, rows: () => rowsOf(path, file, metadata, columnsOf(manifest)) }
}

function headerIn({ key_value_metadata: entries = [] }: FileMetaData): unknown {
  try {
    return JSON.parse(entries.find(({ key }) => key === headerKey)?.value ?? 'null')
  } catch {
    return null
  }
}

async function* rowsOf(
  path: string,
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly Column[]
): AsyncIterable<StoredRow> {
  let rowStart = 0
  for (const { num_rows: count } of metadata.row_groups) {
    const rowEnd = rowStart + Number(count)
    for (const row of await parquetReadObjects({ file, metadata, rowStart, rowEnd })) {
      const cells = columns.map(({ name, holds }) => cellOf(row[name], holds))
      const run = cells[columns.findIndex(({ name }) => name === 'run')]
      if (typeof run !== 'number') throw new Failure(`Expected each row of ${path} to have its run, but one has none.`)
      yield { run, cells }
    }
    rowStart = rowEnd
  }
}

const cellOf = (value: unknown, holds: Column['holds']): Cell =>
  holds === 'long' ? Number(value) : ((value ?? null) as Cell)
