import type { Manifest, Row } from '@armistice/core'
import { Failure } from '../failure.js'
import { cellsOf } from './columns.js'
import { closedHeaderOf, openHeaderOf } from './header.js'
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
  return inTurn(await (format === 'parquet' ? openBinary(path, manifest) : openText(path, format, manifest)))
}

/** Whoever ends a study at once does not wait for rows that are on their way to the file: closing it does. */
function inTurn(file: RowFile): RowFile {
  let writing = Promise.resolve()
  return {
    write: (rows) => (writing = file.write(rows)),
    async close() {
      await writing.catch(() => undefined)
      return file.close()
    }
  }
}

async function openBinary(path: string, manifest: Manifest): Promise<RowFile> {
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

/**
 * Lines need no end: such a file is whole up to its last row at any time. Which runs those are is said at its beginning
 * once it is closed; of one that never was, the rows tell.
 */
async function openText(path: string, format: TextFormat, manifest: Manifest): Promise<RowFile> {
  const file = await openFile(path)
  const header = (text: string) => Buffer.from(headerText(format, manifest, text))
  let [next, open]: [number | null, boolean] = [null, true]
  const close = async () => {
    if (!open) return next
    open = false
    try {
      if (next !== null) await file.begin(header(closedHeaderOf(manifest, next)))
    } finally {
      await file.close()
    }
    return next
  }
  try {
    await file.add(header(openHeaderOf(manifest)))
  } catch (error) {
    await close()
    throw error
  }
  return {
    async write(rows) {
      await file.add(Buffer.from(rows.map((row) => rowText(format, manifest, row)).join('')))
      next = rows.at(-1)!.run + 1
    },
    close
  }
}
