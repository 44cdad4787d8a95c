import type { Manifest, Row } from '@armistice/core'
import { open } from 'node:fs/promises'
import { Failure } from '../failure.js'
import { reason } from '../input/read-text.js'
import { headerText, rowText, type RowFormat } from './row-text.js'

/** What a file is to hold, by its name. */
export function formatOf(path: string): RowFormat | 'json' {
  const [, ending] = /\.(csv|jsonl|json)$/i.exec(path) ?? []
  if (ending !== undefined) return ending.toLowerCase() as RowFormat | 'json'
  throw new Failure(`Expected --out to end in .csv or .jsonl (rows) or .json (the summary), but received ${path}.`)
}

export interface RowFile {
  write(rows: readonly Row[]): Promise<void>
  /** The number of the run after the last that was written; null where there is none. */
  next(): number | null
  close(): Promise<void>
}

/** A file that is whole up to its last row at any time: what was written in part is cut off again. */
export async function openRows(path: string, format: RowFormat, manifest: Manifest): Promise<RowFile> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw new Failure(`Expected to write ${path}, but ${reason(error)}.`)
  })
  let [length, next]: [number, number | null] = [0, null]
  const add = async (text: string) => {
    const bytes = Buffer.from(text)
    try {
      for (let done = 0; done < bytes.length;)
        done += (await file.write(bytes, done, bytes.length - done, length + done)).bytesWritten
      length += bytes.length
    } catch (error) {
      await file.truncate(length).catch(() => undefined)
      throw new Failure(`Expected to write ${path}, but ${reason(error)}.`)
    }
  }
  try {
    await add(headerText(format, manifest))
  } catch (error) {
    await file.close()
    throw error
  }
  return {
    async write(rows) {
      await add(rows.map((row) => rowText(format, manifest, row)).join(''))
      next = rows.at(-1)!.run + 1
    },
    next: () => next,
    close: () => file.close()
  }
}
