import type { Manifest, Row } from '@armistice/core'
import { Failure } from '../failure.js'
import { cellsOf } from './columns.js'
import { openFile } from './open-file.js'
import { headerText, rowText, type TextFormat } from './row-text.js'

export type RowFormat = TextFormat | 'parquet'

/** What a file is to hold, by its name. */
export function formatOf(path: string): RowFormat | 'json' {
  const [, ending] = /\.(csv|jsonl|json|parquet)$/i.exec(path) ?? []
  if (ending !== undefined) return ending.toLowerCase() as RowFormat | 'json'
  throw new Failure(
    `Expected --out to end in .csv, .jsonl or .parquet (rows) or .json (the summary), but received ${path}.`
  )
}

export interface RowFile {
  write(rows: readonly Row[]): Promise<void>
  /** Ends the file; once is enough. The number of the run after the last that is in it, null where there is none. */
  close(): Promise<number | null>
}

/** A file of rows. However it comes to its end, by `close`, it is whole up to its last row. */
export async function openRows(path: string, format: RowFormat, manifest: Manifest): Promise<RowFile> {
  if (format !== 'parquet') return openText(path, format, manifest)
  // Nobody else has to wait for what only Parquet needs.
  const { openParquet } = await import('./write-parquet.js')
  const file = await openParquet(path, manifest)
  return {
    async write(rows) {
      for (const row of rows) await file.add(cellsOf(manifest, row))
    },
    close: () => file.close()
  }
}

/** Lines need no end: such a file is whole up to its last row at any time. */
async function openText(path: string, format: TextFormat, manifest: Manifest): Promise<RowFile> {
  const file = await openFile(path)
  const add = (text: string) => file.add(Buffer.from(text))
  let [next, open]: [number | null, boolean] = [null, true]
  const close = async () => {
    if (open) await file.close()
    open = false
    return next
  }
  try {
    await add(headerText(format, manifest))
  } catch (error) {
    await close()
    throw error
  }
  return {
    async write(rows) {
      await add(rows.map((row) => rowText(format, manifest, row)).join(''))
      next = rows.at(-1)!.run + 1
    },
    close
  }
}
