import type { Manifest } from '@armistice/core'
import { createReadStream } from 'node:fs'
import { Failure } from '../failure.js'
import { reason } from '../input/read-text.js'
import type { Cell } from './columns.js'
import { readHeader } from './header.js'
import { headerText, quoted, type TextFormat } from './row-text.js'

/** One row as it stands in a file: a line with its line feed, or the cells of its columns. */
export type StoredRow = { readonly run: number } & ({ readonly text: string } | { readonly cells: readonly Cell[] })

/** Rows in a file, and how they were made; a file that was not closed names no ranges. `rows` reads them anew, from the first. */
export interface RowsIn {
  readonly format: TextFormat | 'parquet'
  readonly manifest: Manifest
  readonly rows: () => AsyncIterable<StoredRow>
}

/** Opens a file of rows. Undefined for a file that is none; Failure for one that does not hold to what it says. */
export async function rowsIn(path: string): Promise<RowsIn | undefined> {
  if (/\.parquet$/i.test(path)) return (await import('./read-parquet.js')).parquetIn(path)
  for await (const first of linesOf(path)) {
    const format = textFormatOf(first)
    if (format === undefined) return undefined
    const { manifest } = readHeader(path, headerLine(first))
    return { format, manifest, rows: () => textRows(path, format, manifest) }
  }
  return undefined
}

/** By what a file begins with. */
export function textFormatOf(text: string): TextFormat | undefined {
  return text.startsWith('# {') ? 'csv' : text.startsWith('{"format":"armistice.rows"') ? 'jsonl' : undefined
}

/** The header in the first line of a file, or of the whole of it. */
export const headerLine = (text: string): string => text.split('\n', 1)[0]!.replace(/^# /, '')

async function* textRows(path: string, format: TextFormat, manifest: Manifest): AsyncIterable<StoredRow> {
  const inHeader = lines(headerText(format, manifest))
  const inRow = linesInRow(format, manifest)
  let [number, text] = [0, '']
  for await (const line of linesOf(path)) {
    if (++number <= inHeader) continue
    text += line
    if ((number - inHeader) % inRow > 0) continue
    const run = runIn(text, format, manifest)
    if (run === undefined)
      throw new Failure(`Expected line ${number} of ${path} to be a row of these runs, but it is not.`)
    yield { run, text }
    text = ''
  }
}

const lines = (text: string) => text.split('\n').length - 1

/** Lines that a row takes: a seed may break one. */
export function linesInRow(format: TextFormat, { seed }: Manifest): number {
  return format === 'csv' ? 1 + lines(quoted(seed)) : 1
}

/** The number of the run that a row is of; undefined for what is no row. */
export function runIn(text: string, format: TextFormat, { seed }: Manifest): number | undefined {
  return format === 'csv' ? runInCells(text, quoted(seed)) : runInObject(text)
}

function runInCells(text: string, seed: string): number | undefined {
  const [, run] = text.startsWith(seed) ? (/^,(\d{1,16}),/.exec(text.slice(seed.length)) ?? []) : []
  return run === undefined ? undefined : Number(run)
}

function runInObject(text: string): number | undefined {
  try {
    const { run } = JSON.parse(text) as { run?: unknown }
    return Number.isSafeInteger(run) ? (run as number) : undefined
  } catch {
    return undefined
  }
}

/** Whole lines with their line feeds; what stands behind the last one was cut off while it was written. */
async function* linesOf(path: string): AsyncIterable<string> {
  let rest = ''
  try {
    for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
      const pieces = (rest + chunk).split('\n')
      rest = pieces.pop()!
      for (const piece of pieces) yield `${piece}\n`
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(`Expected ${path} to be a file that can be read, but ${reason(error)}.`)
  }
}
