import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { armistice, temporaryFolder } from './terminal.ts'

const { file, scenario } = temporaryFolder()
const path = file('trace.json')

beforeAll(async () => {
  await armistice([
    'run',
    'paris-2026',
    '--seed',
    '7b',
    '--overlay',
    'tripwires-hold',
    '--until',
    'D+200',
    '--json',
    '--out',
    path
  ])
})

interface Edited {
  version: number
  occurrences: { seq: number; code: string; observed?: number }[]
}

/** The trace with one thing changed by hand. */
function edited(name: string, change: (trace: Edited) => void): string {
  const trace = JSON.parse(readFileSync(path, 'utf8')) as Edited
  change(trace)
  return file(name, trace)
}

describe('armistice replay', () => {
  it('finds a trace equal to its run, overlays and all', async () => {
    const { hash } = JSON.parse(readFileSync(path, 'utf8')) as { hash: string }
    const { code, out } = await armistice(['replay', path])
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`^Equal: .*\nhash ${hash}\n$`)) as string])
  })

  it('reads what run --jsonl writes, from the standard input', async () => {
    const { out: stdin } = await armistice(['run', 'paris-2026', '--seed', 'x', '--until', '60d', '--jsonl'])
    expect((await armistice(['replay', '-'], { stdin })).code).toBe(0)
  })

  it('needs no file for a trace that embeds its scenario, and asks for one where the document was taken out', async () => {
    const { out: stdin } = await armistice(['run', scenario, '--json'])
    expect((await armistice(['replay', '-'], { stdin })).code).toBe(0)
    const { scenario: reference, ...rest } = JSON.parse(stdin) as { scenario: { document?: unknown } }
    delete reference.document
    const bare = JSON.stringify({ ...rest, scenario: reference })
    expect(await armistice(['replay', '-'], { stdin: bare })).toMatchObject({
      code: 2,
      err: expect.stringContaining('small') as string
    })
    expect((await armistice(['replay', '-', '--scenario', scenario], { stdin: bare })).code).toBe(0)
    expect((await armistice(['replay', '-', '--scenario', '-'], { stdin })).code).toBe(2)
  })

  it('refuses a trace whose embedded scenario is broken, with the path of what is wrong', async () => {
    const { out } = await armistice(['run', scenario, '--json'])
    const broken = out.replace('"start": "ceasefire"', '"start": "ceasfire"')
    const { code, err } = await armistice(['replay', '-'], { stdin: broken })
    expect(code).toBe(2)
    expect(err).toContain('/scenario/document/start')
  })

  it('names the first occurrence that a changed number lies in', async () => {
    let seq = -1
    const changed = edited('changed.json', ({ occurrences }) => {
      const week = occurrences.find(({ code }) => code === 'week.reviewed')!
      seq = week.seq
      week.observed = 12_345
    })
    const { code, out, err } = await armistice(['replay', changed])
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(`Different, first at occurrence ${seq}.`)
    expect(err).toContain(`path      /occurrences/${seq}/observed`)
    expect(err).toMatch(/expected {2}\d+\n {2}received {2}12345/)
  })

  it('refuses what is no trace', async () => {
    const { out: whole } = await armistice(['run', scenario, '--jsonl'])
    const bad = [
      edited('version.json', (trace) => (trace.version = 2)),
      edited('gap.json', ({ occurrences }) => occurrences.splice(3, 1)),
      file('half.json', readFileSync(path, 'utf8').slice(0, 4000)),
      file('half.jsonl', whole.slice(0, -20)),
      file('list.json', []),
      file('text.txt', 'D+0 The ceasefire enters into force.'),
      file('proto.json', '{"__proto__": {"format": "armistice.trace"}}'),
      scenario
    ]
    for (const each of bad) {
      const { code, out, err } = await armistice(['replay', each])
      expect([each, code, out]).toEqual([each, 2, ''])
      expect(err).toMatch(/Expected/)
    }
  })
})

describe('armistice why', () => {
  it('walks back along the causes to where they begin', async () => {
    const { occurrences } = JSON.parse(readFileSync(path, 'utf8')) as Edited
    const reaction = occurrences.find(({ code }) => code === 'challenger.reacted')!
    const { code, out } = await armistice(['why', path, String(reaction.seq)])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^D\\+\\d+ \\d\\d:00 #${reaction.seq} Hostilities`))
    expect(out).toMatch(/└ .*#\d+ Rung 1 is due/)
    expect(out).toContain('(hidden) A ')
  })

  it('knows which occurrences there are', async () => {
    expect((await armistice(['why', path, '99999'])).err).toMatch(
      /^Expected the sequence number of an occurrence, 0 to \d+, but received 99999\./
    )
    expect((await armistice(['why', path, 'last'])).code).toBe(2)
  })

  it('does not explain what no run gave', async () => {
    const invented = edited('invented.json', ({ occurrences }) => (occurrences[5]!.code = 'toString'))
    expect((await armistice(['why', invented, '5'])).code).toBe(1)
  })
})
