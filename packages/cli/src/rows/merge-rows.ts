import { mergeManifests, type Manifest, type Range } from '@armistice/core'
import { Failure } from '../failure.js'
import { writeDraft } from '../input/write-file.js'
import type { Io } from '../io.js'
import { openFile, type GrowingFile } from './open-file.js'
import type { RowsIn, StoredRow } from './read-rows.js'
import { headerText, type TextFormat } from './row-text.js'
import type { ParquetFile } from './write-parquet.js'

export interface Part {
  readonly path: string
  readonly source: RowsIn
}

/**
 * Joins the rows of parts in the order of their runs: the bytes of the file that one machine would have written. Holds no
 * more than a row of each part in memory. Gives the manifest of what is there; RangeError for parts of different studies,
 * or a run in two of them.
 */
export async function mergeRows(parts: readonly Part[], out: string | undefined, io: Io): Promise<Manifest> {
  const manifests: Manifest[] = []
  for (const part of parts) {
    const ranges = await rangesIn(part)
    manifests.push({ ...part.source.manifest, ranges })
  }
  const manifest = manifests.reduce(mergeManifests)
  const { format } = parts[0]!.source
  const rows = () => inOrder(parts.map(({ source }) => source.rows()))
  if (out === undefined && format !== 'parquet') for await (const text of textOf(format, manifest, rows())) io.out(text)
  else if (out === undefined) throw new Failure('Expected --out, the file to write: Parquet is not for a terminal.')
  else
    await writeDraft(out, async (draft) =>
      format === 'parquet'
        ? toParquet(await (await import('./write-parquet.js')).openParquet(draft, manifest, out), rows())
        : toText(await openFile(draft, out), textOf(format, manifest, rows()))
    )
  return manifest
}

/** The runs that are there, whatever was meant to be. */
async function rangesIn({ path, source }: Part): Promise<readonly Range[]> {
  const ranges: [number, number][] = []
  for await (const { run } of source.rows()) {
    const last = ranges.at(-1)
    if (last && run < last[1])
      throw new Failure(
        `Expected the rows of ${path} in the order of their runs, but run ${run} comes after ${last[1] - 1}.`
      )
    if (run === last?.[1]) last[1]++
    else ranges.push([run, run + 1])
  }
  return ranges
}

async function* textOf(format: TextFormat, manifest: Manifest, rows: AsyncIterable<StoredRow>): AsyncIterable<string> {
  let text = headerText(format, manifest)
  for await (const row of rows) {
    if ('text' in row) text += row.text
    if (text.length < 1 << 16) continue
    yield text
    text = ''
  }
  yield text
}

async function toText(file: GrowingFile, texts: AsyncIterable<string>): Promise<void> {
  try {
    for await (const text of texts) await file.add(Buffer.from(text))
  } finally {
    await file.close()
  }
}

async function toParquet(file: ParquetFile, rows: AsyncIterable<StoredRow>): Promise<void> {
  try {
    for await (const row of rows) if ('cells' in row) await file.add(row.cells)
  } finally {
    await file.close()
  }
}

/** The rows of several sources, each in order, in one order. */
async function* inOrder(sources: readonly AsyncIterable<StoredRow>[]): AsyncIterable<StoredRow> {
  const waiting = sources.map((source) => source[Symbol.asyncIterator]())
  const heads = await Promise.all(waiting.map((source) => source.next()))
  for (;;) {
    let first = -1
    heads.forEach((head, index) => {
      if (head.done) return
      const least = first < 0 ? undefined : heads[first]!
      if (least === undefined || least.done || head.value.run < least.value.run) first = index
    })
    const head = heads[first]
    if (head === undefined || head.done) return
    yield head.value
    heads[first] = await waiting[first]!.next()
  }
}
