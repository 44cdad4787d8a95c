import { manifestFor, type Manifest, type Summary } from '@armistice/core'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Failure } from '../../packages/cli/src/failure.js'
import { openFile, type GrowingFile } from '../../packages/cli/src/rows/open-file.js'
import { rowsIn } from '../../packages/cli/src/rows/read-rows.js'
import { groupRows, parquetOn } from '../../packages/cli/src/rows/write-parquet.js'
import { small, uncertain } from '../ensemble/scenarios.ts'
import { readSources } from '../support/sources.ts'
import { armistice, interrupted, temporaryFolder } from './terminal.ts'

const { file, scenario } = temporaryFolder()
const unsure = file('unsure.json', uncertain())
const formats = ['csv', 'jsonl', 'parquet'] as const

/** What any reader of Parquet is told: the rows, and the header among the metadata. */
async function readParquet(path: string) {
  const buffer = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(buffer)
  const header = metadata.key_value_metadata?.find(({ key }) => key === 'armistice')?.value
  return {
    rows: await parquetReadObjects({ file: buffer, metadata }),
    groups: metadata.row_groups.map(({ num_rows }) => Number(num_rows)),
    header: JSON.parse(header ?? 'null') as { format: string; manifest: Manifest }
  }
}

describe('rows in Parquet', () => {
  it('hold what the same rows hold as JSON lines, and how they were made', async () => {
    const [parquet, lines] = [file('same.parquet'), file('same.jsonl')]
    const args = ['ensemble', unsure, '--runs', '60', '--groups', '5', '--unknowns', 'drawn', '--first', '7', '--out']
    for (const path of [parquet, lines]) expect(await armistice([...args, path])).toMatchObject({ code: 0 })
    const [header, ...expected] = readFileSync(lines, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    const read = await readParquet(parquet)
    expect(read.header).toEqual(header)
    expect(read.rows.map((row) => ({ ...row, run: Number(row['run']) }))).toEqual(expected)
    expect(typeof read.rows[0]!['run']).toBe('bigint')
  })

  it('are the same bytes on one thread and on two, and are made again by verify', async () => {
    const [one, two] = [file('one.parquet'), file('two.parquet')]
    const args = ['ensemble', scenario, '--runs', '50', '--measure', 'ending', '--measure', 'unity', '--out']
    await armistice([...args, one, '--workers', '1'])
    await armistice([...args, two, '--workers', '2'])
    expect(readFileSync(two).equals(readFileSync(one))).toBe(true)
    expect(await armistice(['verify', one])).toMatchObject({ code: 0, err: '' })
  })

  it('that were changed are found by verify', async () => {
    const path = file('changed.parquet')
    await armistice(['ensemble', scenario, '--runs', '5', '--measure', 'unity', '--out', path])
    const { manifest } = (await rowsIn(path))!
    const rows = []
    for await (const row of (await rowsIn(path))!.rows()) if ('cells' in row) rows.push(row.cells)
    const again = await parquetOn(await openFile(path), manifest)
    for (const [index, cells] of rows.entries()) await again.add(index === 3 ? [...cells.slice(0, -1), 0.5] : cells)
    await again.close()
    const { code, err } = await armistice(['verify', path])
    expect(code).toBe(1)
    expect(err).toMatch(/^Different\.\n {2}run {7}3\n {2}expected {2}.+\n {2}received {2}.+0\.5\]\n$/)
  })

  it('stand in groups of rows, so that memory does not grow with their number', async () => {
    const path = file('groups.parquet')
    const parquet = await parquetOn(await openFile(path), manifestOf(2 * groupRows + 5))
    for (let run = 0; run < 2 * groupRows + 5; run++) await parquet.add(cells(run))
    expect(await parquet.close()).toBe(2 * groupRows + 5)
    const { groups, rows } = await readParquet(path)
    expect(groups).toEqual([groupRows, groupRows, 5])
    expect(rows.every(({ run }, index) => run === BigInt(index))).toBe(true)
  })

  it('are whole up to their last group where the disk is full, and say which runs those are', async () => {
    const path = file('full.parquet')
    const whole = await openFile(path)
    // Two groups fit, the third does not, and after it there is no room for the list of the two either.
    const disk = limited(whole, () => sizeOfTwo)
    const first = await parquetOn(await openFile(file('two-groups.parquet')), manifestOf(2 * groupRows))
    for (let run = 0; run < 2 * groupRows; run++) await first.add(cells(run))
    await first.close()
    const sizeOfTwo = readFileSync(file('two-groups.parquet')).length - 10

    const parquet = await parquetOn(disk, manifestOf(3 * groupRows))
    const writing = (async () => {
      for (let run = 0; run < 3 * groupRows; run++) await parquet.add(cells(run))
    })()
    await expect(writing).rejects.toThrow(Failure)
    await expect(parquet.close()).rejects.toThrow('the disk is full')
    expect(await parquet.close()).toBe(groupRows)
    const { rows, header } = await readParquet(path)
    expect(rows).toHaveLength(groupRows)
    expect(header.manifest).toMatchObject({ asked: [0, 3 * groupRows], ranges: [[0, groupRows]] })
  })
})

const manifestOf = (runs: number) => manifestFor(small(), { seed: 'a', runs, measures: ['unity'] })
const cells = (run: number) => ['a', run, 0, run / 7]

/** A file on a disk that has room for so many bytes. */
function limited(file: GrowingFile, bytes: () => number): GrowingFile {
  return {
    ...file,
    add: (more) =>
      file.length() + more.length > bytes()
        ? Promise.reject(new Failure('Expected to write it, but the disk is full.'))
        : file.add(more)
  }
}

describe.each(formats)('rows in .%s', (format) => {
  const made = async (name: string, ...more: string[]) => {
    const path = file(`${name}.${format}`)
    await armistice(['ensemble', unsure, '--runs', '90', '--unknowns', 'drawn', ...more, '--out', path])
    return path
  }
  const bytesOf = (path: string) => readFileSync(path).toString('base64')

  it('are joined to the bytes of a single machine, whatever the order', async () => {
    const parts = await Promise.all(['3/3', '1/3', '2/3'].map((shard) => made(`part-${shard[0]}`, '--shard', shard)))
    const [whole, out] = [await made('whole'), file(`merged.${format}`)]
    expect(await armistice(['merge', ...parts, '--out', out])).toMatchObject({ code: 0, err: `Written to ${out}.\n` })
    expect(bytesOf(out)).toBe(bytesOf(whole))
    // A part may be written over by the whole.
    expect(await armistice(['merge', ...parts, '--out', parts[1]!])).toMatchObject({ code: 0 })
    expect(bytesOf(parts[1]!)).toBe(bytesOf(whole))
  })

  it('are joined around those that are missing, which are named', async () => {
    const [first, third, out] = [
      await made('a', '--shard', '1/3'),
      await made('c', '--shard', '3/3'),
      file(`gap.${format}`)
    ]
    expect(await armistice(['merge', third, first, '--out', out])).toMatchObject({
      code: 1,
      err: `Written to ${out}.\nMissing: runs 30 to 59.\n`
    })
    expect(await armistice(['verify', out])).toMatchObject({
      code: 0,
      out: expect.stringContaining('60 runs') as string
    })
    expect(await armistice(['merge', out, await made('b', '--shard', '2/3'), '--out', out])).toMatchObject({ code: 0 })
    expect(bytesOf(out)).toBe(bytesOf(await made('whole')))
  })

  it('are refused where some are doubled or of another study, and nothing is written', async () => {
    const [first, out] = [await made('a', '--shard', '1/3'), file(`refused.${format}`)]
    expect(await armistice(['merge', first, first, '--out', out])).toMatchObject({
      code: 1,
      err: expect.stringContaining('runs 0 to 29 are doubled') as string
    })
    const other = await made('other', '--seed', 'b', '--shard', '2/3')
    expect(await armistice(['merge', first, other, '--out', out])).toMatchObject({
      code: 2,
      err: expect.stringContaining('differ in seed') as string
    })
    expect(existsSync(out)).toBe(false)
  })

  it('are whole after Ctrl-C, and go on as the message says', async () => {
    const path = file(`stopped.${format}`)
    const args = ['ensemble', scenario, '--runs', '1e8', '--workers', '2', '--out', path, '--measure', 'ending']
    const { code, err } = await stopped(args)
    const [, last, next, left] = /whole up to run (\d+)\. --first (\d+) --runs (\d+) into/.exec(err) ?? []
    expect([code, Number(next), Number(left)]).toEqual([130, Number(last) + 1, 1e8 - Number(next)])
    let rows = 0
    for await (const { run } of (await rowsIn(path))!.rows()) expect(run).toBe(rows++)
    expect(rows).toBe(Number(next))
    expect((await rowsIn(path))!.manifest).toMatchObject({ asked: [0, 1e8], ranges: [[0, rows]] })
    expect(await armistice(['verify', path])).toMatchObject({
      code: 0,
      out: `Equal: ${rows} runs of small come out the same.\nThey are a part of runs 0 to 99999999: runs ${rows} to 99999999 are not there.\n`
    })

    const more = file(`more.${format}`)
    const gone = ['ensemble', scenario, '--first', next!, '--runs', '20', '--out', more, '--measure', 'ending']
    expect(await armistice(gone)).toMatchObject({ code: 0 })
    const joined = file(`joined.${format}`)
    const { err: said } = await armistice(['merge', path, more, '--out', joined])
    expect(said).toContain(`Missing: runs ${Number(next) + 20} to 99999999.`)
    const at = []
    for await (const { run } of (await rowsIn(joined))!.rows()) at.push(run)
    expect(at.slice(-21)).toEqual(Array.from({ length: 21 }, (_, index) => Number(last) + index))
  })

  // A limit on the size of a file is what a full disk is to whoever writes it, and needs no disk to fill.
  it.skipIf(process.platform === 'win32')('are whole where a file may grow no further', async () => {
    const path = file(`limit.${format}`)
    const args = [bin, 'ensemble', unsure, '--runs', '4000', '--unknowns', 'fixed', '--workers', '1', '--out', path]
    const { code, err } = await new Promise<{ code: number; err: string }>((resolve) => {
      const shell = ['-c', `trap '' XFSZ; ulimit -f 100; exec "$@"`, 'bash', process.execPath, ...args]
      execFile('bash', shell, (error, _out, said) => resolve({ code: Number(error?.code ?? 0), err: said }))
    })
    expect(code).toBe(2)
    expect(err).toContain('it would be larger than a file may be')
    if (format === 'parquet') return expect(err).toContain(`${path} holds no run.`)
    const next = Number(/--first (\d+)/.exec(err)?.[1])
    expect(next).toBeGreaterThan(0)
    expect(readFileSync(path, 'utf8').endsWith('\n')).toBe(true)
    let rows = 0
    for await (const { run } of (await rowsIn(path))!.rows()) expect(run).toBe(rows++)
    expect(rows).toBe(next)
    expect((await rowsIn(path))!.manifest).toMatchObject({ asked: [0, 4000], ranges: [[0, rows]] })
    expect(await armistice(['verify', path])).toMatchObject({
      code: 0,
      out: expect.stringContaining(`of runs 0 to 3999: runs ${rows} to 3999 are not there.`) as string
    })
  })
})

describe.each(['csv', 'jsonl'] as const)('rows in .%s that nobody could close', (format) => {
  const seed = 'a\n"b"'
  const args = ['ensemble', unsure, '--seed', seed, '--unknowns', 'fixed', '--measure', 'ending', '--measure', 'unity']
  const bodyOf = (path: string) => readFileSync(path, 'utf8').replace(/^.+\n/, '')

  it.skipIf(process.platform === 'win32')('are whole after kill -9 up to their last row, and say so', async () => {
    const path = file(`killed.${format}`)
    const child = execFile(process.execPath, [bin, ...args, '--runs', '1e8', '--workers', '2', '--out', path])
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise<string | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
    while (!existsSync(path) || readFileSync(path, 'utf8').length < 50_000)
      await new Promise((resolve) => setTimeout(resolve, 50))
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')

    let rows = 0
    for await (const { run } of (await rowsIn(path))!.rows()) expect(run).toBe(rows++)
    expect(rows).toBeGreaterThan(100)
    const told = [
      `Equal: ${rows} runs of small come out the same.`,
      `They are a part of runs 0 to 99999999: runs ${rows} to 99999999 are not there.`,
      `The file was broken off. ${path} is whole up to run ${rows - 1}. --first ${rows} --runs ${1e8 - rows} into another file goes on, and armistice merge joins the two.`
    ]
    expect(await armistice(['verify', path])).toMatchObject({ code: 0, err: '', out: `${told.join('\n')}\n` })

    const [more, joined, whole] = [file(`rest.${format}`), file(`joined.${format}`), file(`whole.${format}`)]
    await armistice([...args, '--first', String(rows), '--runs', '30', '--out', more])
    expect(await armistice(['merge', more, path, '--out', joined])).toMatchObject({ code: 1 })
    await armistice([...args, '--runs', String(rows + 30), '--out', whole])
    expect(bodyOf(joined)).toBe(bodyOf(whole))
    expect(await armistice(['verify', joined])).toMatchObject({ code: 0 })
  })

  /** A file as it is before it is closed: of 40 runs from 5 on, part 1 of 2. */
  async function open(name: string): Promise<string> {
    const path = file(`${name}.${format}`)
    await armistice([...args, '--runs', '40', '--first', '5', '--shard', '1/2', '--out', path])
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"ranges":[[5,25]]', '"plan":[[5,25]]').replace(/\n/, '  \n'))
    return path
  }

  it('are those of the part that they are, without a row that was written in part', async () => {
    const path = await open('part')
    const text = readFileSync(path, 'utf8')
    expect((await armistice(['verify', path])).out).toContain('The file was broken off. All of its runs are there.')
    writeFileSync(path, text.slice(0, -5))
    const { code, out } = await armistice(['verify', path])
    expect(code).toBe(0)
    expect(out).toContain('Equal: 19 runs')
    expect(out).toContain('They are a part of runs 5 to 44: runs 24 to 44 are not there.')
    expect(out).toContain('whole up to run 23. --first 24 --runs 1 into another file')
    expect(await armistice(['merge', path])).toMatchObject({ code: 1, err: 'Missing: runs 24 to 44.\n' })
  })

  it('are different where a row was changed or is missing', async () => {
    const path = await open('changed')
    const text = readFileSync(path, 'utf8')
    const rowOf = (run: number) => {
      const at = text.indexOf(format === 'csv' ? `",${run},0,` : `"run":${run},`)
      return { at, end: text.indexOf('\n', at) + 1 }
    }
    writeFileSync(
      path,
      text.replace(/(\d)(\}?\n)$/, (_, digit: string, end: string) => `${(+digit + 1) % 10}${end}`)
    )
    expect(await armistice(['verify', path])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Different\.\n {2}line +\d+ \(run 24\)/) as string
    })
    const [{ end: from }, { end: to }] = [rowOf(11), rowOf(12)]
    writeFileSync(path, text.slice(0, from) + text.slice(to))
    expect(await armistice(['verify', path])).toMatchObject({
      code: 1,
      err: expect.stringContaining('(run 12)') as string
    })
    writeFileSync(path, text.slice(0, from) + text.slice(from).replace(/^(.*\n)/, 'what is this?\n$1'))
    expect((await armistice(['verify', path])).code).toBe(1)
  })

  it('are none where it came to no row', async () => {
    const path = await open('none')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.slice(0, text.indexOf('\n', text.indexOf('\n') + 1) + (format === 'csv' ? 1 : -9)))
    expect(await armistice(['verify', path])).toMatchObject({
      code: 2,
      out: '',
      err: `Expected ${path} to hold rows, but it was broken off before the first.\n`
    })
    expect(await armistice(['merge', path])).toMatchObject({ code: 1, err: 'Missing: runs 5 to 44.\n' })
    writeFileSync(path, `${text.slice(0, text.indexOf('\n'))}\nnames\nno row\n`)
    expect((await armistice(['verify', path])).code).toBe(2)
  })
})

const bin = fileURLToPath(new URL('../../packages/cli/bin/armistice.js', import.meta.url))

/** Presses Ctrl-C as soon as some runs are made. */
const stopped = (args: readonly string[]) => interrupted(args, (_, stop) => void setImmediate(stop))

it('a summary, too, is written as far as it came, and merges with the rest', async () => {
  const [path, rest, whole] = [file('stopped.json'), file('rest.json'), file('all.json')]
  const args = ['ensemble', scenario, '--workers', '2', '--measure', 'ending']
  const { code, err } = await stopped([...args, '--runs', '1e8', '--out', path])
  const [, last, next, left] = /whole up to run (\d+)\. --first (\d+) --runs (\d+) into/.exec(err) ?? []
  expect([code, Number(next), Number(left)]).toEqual([130, Number(last) + 1, 1e8 - Number(next)])
  await armistice([...args, '--first', next!, '--runs', '7', '--out', rest])
  await armistice([...args, '--runs', String(Number(next) + 7), '--out', whole])
  const joined = await armistice(['merge', path, rest])
  expect(joined.code).toBe(1)
  const [made, expected] = [joined.out, readFileSync(whole, 'utf8')].map((text) => JSON.parse(text) as Summary)
  expect(made!.tallies).toEqual(expected!.tallies)
  expect(made!.manifest.ranges).toEqual(expected!.manifest.ranges)
})

it.skipIf(process.platform === 'win32')('a signal from the terminal is Ctrl-C', async () => {
  const path = file('signal.csv')
  const args = [bin, 'ensemble', scenario, '--runs', '1e8', '--workers', '2', '--out', path, '--measure', 'ending']
  const { code, err } = await new Promise<{ code: number; err: string }>((resolve) => {
    const child = execFile(process.execPath, args, (error, _out, said) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, err: said })
    )
    const watch = setInterval(() => {
      if (!existsSync(path) || readFileSync(path, 'utf8').split('\n').length < 500) return
      clearInterval(watch)
      child.kill('SIGINT')
    }, 50)
  })
  const lines = readFileSync(path, 'utf8').split('\n')
  const last = lines.length - 4
  expect(code).toBe(130)
  expect(err).toBe(
    `${path} is whole up to run ${last}. --first ${last + 1} --runs ${1e8 - last - 1} into another file goes on, and armistice merge joins the two.\nStopped.\n`
  )
  expect(lines.at(-1)).toBe('')
  expect(lines.at(-2)).toMatch(new RegExp(`^1,${last},0,\\w+,\\d+$`))
  expect(await armistice(['verify', path])).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      new RegExp(`^Equal: ${last + 1} runs .+\\nThey are a part of runs 0 to 99999999`)
    ) as string
  })
})

describe('armistice merge of rows', () => {
  it('wants one format, and a place for Parquet', async () => {
    const [csv, parquet] = [file('x.csv'), file('x.parquet')]
    for (const path of [csv, parquet]) await armistice(['ensemble', scenario, '--runs', '4', '--out', path])
    const refusal = async (...args: string[]) => {
      const { code, out, err } = await armistice(['merge', ...args])
      expect([code, out]).toEqual([2, ''])
      return err
    }
    expect(await refusal(csv, parquet)).toContain('rows of one format, but received csv and parquet')
    expect(await refusal(csv, '--out', parquet)).toContain('--out to end in .csv')
    expect(await refusal(parquet)).toContain('Expected --out')
    const summary = file('x.json')
    await armistice(['ensemble', scenario, '--runs', '4', '--out', summary])
    expect(await refusal(summary, csv)).toContain('rows or summaries, but received both')
    expect((await armistice(['merge', csv])).out).toBe(readFileSync(csv, 'utf8'))
  })

  it('takes a row that was cut off as one that is missing, and refuses what is no row', async () => {
    const path = file('cut.csv')
    await armistice(['ensemble', scenario, '--runs', '6', '--seed', 'a\n"b",c', '--out', path])
    const text = readFileSync(path, 'utf8')
    expect((await armistice(['merge', path])).out).toBe(text)
    writeFileSync(path, text.slice(0, -3))
    expect(await armistice(['merge', path])).toMatchObject({ code: 1, err: 'Missing: runs 5 to 5.\n' })
    writeFileSync(path, `${text}what is this?\n\n`)
    expect(await armistice(['merge', path])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Expected line \d+ of .+ to be a row/) as string
    })
    expect(await armistice(['merge', file('broken.parquet', 'PAR1 no more')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('a whole file of Parquet') as string
    })
  })
})

describe('what only Parquet needs', () => {
  it('is loaded by nothing else', () => {
    const sources = readSources('packages/cli/src')
    const parquet = ['rows/write-parquet.ts', 'rows/read-parquet.ts']
    const others = [...sources].filter(([name]) => !parquet.includes(name))
    expect(others.length).toBe(sources.size - 2)
    const loads = /^import (?!type).+from '(?:hyparquet[\w-]*|.*(?:read|write)-parquet\.js)'$/m
    expect(others.filter(([, text]) => loads.test(text)).map(([name]) => name)).toEqual([])
    expect(parquet.map((name) => loads.test(sources.get(name) ?? ''))).toEqual([true, true])
  })
})
