import { merge, missingRanges, type Comparison, type Manifest, type Summary } from '@armistice/core'
import { Command } from 'commander'
import { Failure } from '../failure.js'
import { manifestIn, parsed } from '../input/read-study.js'
import { readText } from '../input/read-text.js'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'
import { rangesTold } from '../page/cluster.js'
import { mergeRows, type Part } from '../rows/merge-rows.js'
import { rowsIn, type RowsIn } from '../rows/read-rows.js'
import { formatOf } from '../rows/write-rows.js'

/** `armistice merge`: joins the parts of one study. */
export function mergeCommand(io: Io): Command {
  return new Command('merge')
    .summary('join the parts of an ensemble')
    .description(
      'Join summaries, comparisons or rows of parts of one study into what a single machine would have made. Exit code 0: whole, 1: runs are missing or doubled, 2: no parts of one study.'
    )
    .argument(
      '<files...>',
      'what armistice ensemble or compare wrote with --shard, or before and after an interruption'
    )
    .option('--out <file>', 'write there instead of to standard output')
    .addHelpText(
      'after',
      '\nExamples:\n  armistice ensemble paris-2026 --runs 4000 --shard 1/2 --out 1.json\n  armistice ensemble paris-2026 --runs 4000 --shard 2/2 --out 2.json\n  armistice merge 1.json 2.json --out whole.json\n  armistice merge part-*.parquet --out runs.parquet'
    )
    .action((files: string[], options: { out?: string }) => mergeFiles(files, options, io))
}

async function mergeFiles(files: readonly string[], { out }: { out?: string }, io: Io): Promise<void> {
  const parts = []
  for (const path of files) {
    const source = path === '-' ? undefined : await rowsIn(path)
    if (source !== undefined) parts.push({ path, source })
  }
  if (parts.length > 0 && parts.length < files.length)
    throw new Failure(`Expected rows or summaries, but received both: ${parts[0]!.path} has rows.`)
  const manifest = parts.length > 0 ? await rowsOf(parts, out, io) : await summaryOf(files, out, io)
  if (out !== undefined) io.err(`Written to ${out}.\n`)
  const missing = missingRanges(manifest)
  if (missing.length > 0) throw new Failure(`Missing: runs ${rangesTold(missing)}.`, 1)
}

async function rowsOf(parts: readonly Part[], out: string | undefined, io: Io): Promise<Manifest> {
  const [{ format }, ...rest] = parts.map(({ source }) => source) as [RowsIn, ...RowsIn[]]
  const other = rest.find((source) => source.format !== format)?.format
  if (other !== undefined) throw new Failure(`Expected rows of one format, but received ${format} and ${other}.`)
  if (out !== undefined && formatOf(out) !== format)
    throw new Failure(`Expected --out to end in .${format}, as the parts do, but received ${out}.`)
  return inOneStudy(() => mergeRows(parts, out, io))
}

async function summaryOf(files: readonly string[], out: string | undefined, io: Io): Promise<Manifest> {
  const parts: (Summary | Comparison)[] = []
  for (const file of files) parts.push(partIn(file, parsed(file, await readText(file, io))))
  const whole = await inOneStudy(() => merge(parts))
  const text = `${JSON.stringify(whole)}\n`
  if (out === undefined) io.out(text)
  else await writeWhole(out, text)
  return whole.manifest
}

function partIn(file: string, value: unknown): Summary | Comparison {
  manifestIn(file, value)
  const part = value as Summary | Comparison
  if (part.format === 'armistice.ensemble' || part.format === 'armistice.comparison') return part
  throw new Failure(
    `Expected ${file} to be a summary or a comparison, but its format is ${JSON.stringify((value as { format?: unknown }).format)}.`
  )
}

async function inOneStudy<T>(join: () => T | Promise<T>): Promise<T> {
  try {
    return await join()
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message, error.message.includes('doubled') ? 1 : 2)
    // What else goes wrong lies in numbers that somebody else wrote.
    if (error instanceof TypeError) throw new Failure(`Expected summaries that are whole, but ${error.message}.`)
    throw error
  }
}
