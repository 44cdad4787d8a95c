import type { Manifest } from '@armistice/core'
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { version } from '../version.js'
import { columnsOf, type Cell, type Column } from './columns.js'
import { headerOf, rangesBefore } from './header.js'
import { openFile, type GrowingFile } from './open-file.js'

/** Where a file of Parquet keeps how its rows were made. */
export const headerKey = 'armistice'

/** Rows in a group of rows: what is held in memory, and what a reader takes at once. */
export const groupRows = 100_000

const types = {
  text: 'STRING',
  yesOrNo: 'BOOLEAN',
  whole: 'INT32',
  long: 'INT64',
  number: 'DOUBLE'
} as const satisfies Record<Column['holds'], string>

export interface ParquetFile {
  /** Adds a row, of a run after the last. */
  add(cells: readonly Cell[]): Promise<void>
  /** As of `RowFile`. */
  close(): Promise<number | null>
}

/**
 * A file of Parquet, group of rows after group of rows. What it holds is listed at its end, so that only `close` makes
 * it whole: with the rows still in memory, or on a full disk without as many of the last groups as the list needs room.
 */
export async function openParquet(path: string, manifest: Manifest, called = path): Promise<ParquetFile> {
  return parquetOn(await openFile(path, called), manifest)
}

/** As `openParquet`, on a file that is open and empty. */
export async function parquetOn(file: GrowingFile, manifest: Manifest): Promise<ParquetFile> {
  const columns = columnsOf(manifest)
  const [place, data] = [columns.findIndex(({ name }) => name === 'run'), columns.map((): unknown[] => [])]
  const groups = await openGroups(file, columns)
  let [open, faulty] = [true, false]
  const flush = async () => {
    const last = data[place]!.at(-1) as bigint | undefined
    if (last === undefined || faulty) return
    const full = data.map((cells) => cells.splice(0))
    try {
      await groups.add(full, Number(last) + 1)
    } catch (error) {
      faulty = true
      throw error
    }
  }
  return {
    async add(cells) {
      for (const [index, cell] of cells.entries()) data[index]!.push(index === place ? BigInt(cell!) : cell)
      if (data[place]!.length === groupRows) await flush()
    },
    async close() {
      if (!open) return groups.next()
      open = false
      try {
        await flush()
      } finally {
        await groups.close(manifest)
      }
      return groups.next()
    }
  }
}

async function openGroups(file: GrowingFile, columns: readonly Column[]) {
  const columnData = columns.map(({ name, holds }) => ({ name, type: types[holds], data: [], offsetIndex: false }))
  const bytes = new ByteWriter()
  const schema = schemaFromColumnData({ columnData })
  const writer = new ParquetWriter({ writer: bytes, schema, createdBy: `armistice ${version}` })
  /** Where each group begins, and the run after its last. */
  const groups: { start: number; next: number }[] = []
  const put = async () => {
    try {
      await file.add(bytes.getBytes())
    } finally {
      bytes.index = 0
      bytes.offset = file.length()
    }
  }
  const drop = async () => {
    writer.num_rows -= writer.row_groups.pop()!.num_rows
    await file.cut(groups.pop()!.start)
    bytes.offset = file.length()
  }
  const next = () => groups.at(-1)?.next ?? null
  const list = async (manifest: Manifest) => {
    const ranges = rangesBefore(manifest.ranges, next() ?? Infinity)
    writer.kvMetadata = [{ key: headerKey, value: headerOf({ ...manifest, ranges }) }]
    await writer.finish()
    await put()
  }

  try {
    await put()
  } catch (error) {
    await file.close()
    throw error
  }
  return {
    next,
    async add(data: readonly unknown[][], nextRun: number) {
      groups.push({ start: file.length(), next: nextRun })
      await writer.write({
        columnData: columnData.map((column, index) => ({ ...column, data: data[index]! })),
        rowGroupSize: groupRows
      })
      await put().catch(async (error: unknown) => {
        await drop()
        throw error
      })
    },
    async close(manifest: Manifest) {
      let fault: unknown
      for (;;) {
        try {
          await list(manifest)
          break
        } catch (error) {
          fault ??= error
          if (groups.length === 0) break
          await drop()
        }
      }
      await file.close()
      if (fault !== undefined) throw fault
    }
  }
}
