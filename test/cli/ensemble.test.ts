import { advance, begin, ensemble, merge, summarise, view, type Summary } from '@armistice/core'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../packages/cli/src/main.js'
import type { Io } from '../../packages/cli/src/io.js'
import { barOf } from '../../packages/cli/src/page/progress.js'
import { runsOfShard } from '../../packages/cli/src/input/shard.js'
import { uncertain } from '../ensemble/scenarios.ts'
import { armistice, temporaryFolder } from './terminal.ts'

const { file, scenario } = temporaryFolder()
const unsure = file(
  'unsure.json',
  uncertain((document) => void (document.live = true))
)

describe('armistice ensemble', () => {
  it('tells ranges before values, draws a curve, and says what it is not', async () => {
    const { code, out, err } = await armistice(['ensemble', unsure, '--runs', '300', '--seed', '7b'], { columns: 90 })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('Scenario exploration, not a forecast.')
    expect(out).toContain('Seed 7b, runs 0 to 299: 300 in all. What is not known was drawn 50 times.')
    expect(out).toMatch(/^ +not known +by chance +value +% not known$/m)
    expect(out).toMatch(/^resumed +(?:[\d.]+–[\d.]+|none found) +[\d.]+–[\d.]+ +[\d.]+ +\d+$/m)
    expect(out).toMatch(/^ 100 % \|\*/m)
    expect(out).toMatch(/^Not known: on day \d+ it had not come in [\d.]+–[\d.]+ % of runs\.$/m)
    expect(out).not.toMatch(/undefined|NaN|\[object/)
    expect(out.split('\n').filter((line) => line.length > 90)).toEqual([])
  })

  it('has no band over what is not known where numbers are fixed', async () => {
    const { out } = await armistice(['ensemble', unsure, '--runs', '50', '--unknowns', 'fixed', '--measure', 'resumed'])
    expect(out).toMatch(/left at the value that\s+the document gives/)
    expect(out).toMatch(/^ +by chance +value$/m)
  })

  it('refuses a live scenario without a range, unless fixed numbers are asked for by name', async () => {
    const { code, err } = await armistice(['ensemble', unsure, '--runs', '50', '--groups', '1'])
    expect(code).toBe(2)
    expect(err).toContain("unknowns: 'fixed'")
  })

  it('gives the same bytes on one thread and on two', async () => {
    const args = ['ensemble', scenario, '--runs', '60', '--json']
    const [here, one, two] = await Promise.all(
      [[], ['--workers', '1'], ['--workers', '2']].map((more) => armistice([...args, ...more]))
    )
    expect(one!.out).toBe(here!.out)
    expect(two!.out).toBe(here!.out)
  })

  it('stops when a measure is told well enough', async () => {
    const { out } = await armistice(['ensemble', scenario, '--runs', '9000', '--until', 'resumed=0.05', '--json'])
    expect((JSON.parse(out) as Summary).runs).toBe(1000)
  })

  it.each([
    ['resumed<0.999', 'decided for it'],
    ['resumed>0.999', 'decided against it'],
    ['noDeal>0.9', 'decided against it']
  ])('stops when %s is decided, and says how', async (claim, outcome) => {
    const args = [
      'ensemble',
      scenario,
      '--runs',
      '9000',
      '--measure',
      'resumed',
      '--measure',
      'noDeal',
      '--sprt',
      claim
    ]
    const { code, out } = await armistice([...args, '--indifference', '0.0005', '--errors', '0.01'])
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(`${outcome} after 1,000 runs.`)
    const { out: json, err } = await armistice([...args, '--indifference', '0.0005', '--json'])
    expect((JSON.parse(json) as Summary).runs).toBe(1000)
    expect(err).toContain(outcome)
  })

  it('says that a claim is not decided where the runs do not do', async () => {
    const args = ['ensemble', scenario, '--runs', '20', '--sprt', 'resumed<0.5', '--errors', '0.0001,0.0002']
    expect((await armistice(args)).out.replaceAll(/\s+/g, ' ')).toContain(
      'where 49.0 to 51.0 % makes no difference, with a chance of error of 0.01 % in favour and 0.02 % against: not decided after 20 runs.'
    )
  })

  it.each([
    [['--runs', '0'], '--runs'],
    [['--runs', '-5'], '--runs'],
    [['--runs', '1.5'], '--runs'],
    [['--runs', 'NaN'], '--runs'],
    [['--runs', '1e12'], '1,000,000,000'],
    [['--workers', '0'], '--workers'],
    [['--shard', '9/8'], '--shard'],
    [['--shard', '1/9', '--runs', '3'], 'none here'],
    [['--measure', 'resume'], 'Did you mean "resumed"?'],
    [['--strategy', 'A=bold'], 'bold'],
    [['--until', 'resumed'], '--until'],
    [['--sprt', 'resumed=0.4'], 'resumed<0.4'],
    [['--sprt', 'resumed<1.4'], 'resumed<0.4'],
    [['--sprt', 'resumed<0.4', '--errors', '0.5,0.5'], 'below 1 together'],
    [['--sprt', 'resumed<0.4', '--indifference', '0.4'], 'room on both sides'],
    [['--sprt', 'violations<0.4'], 'violations is a number'],
    [['--sprt', 'resumd<0.4'], 'Did you mean "resumed"?'],
    [['--sprt', 'resumed<0.4', '--shard', '1/2'], 'cannot be used with'],
    [['--from', '/nowhere.json'], 'both'],
    [['--out', 'runs.txt'], '.csv, .jsonl or .parquet'],
    [['--out', '/nowhere/runs.csv'], 'no such file or folder'],
    [['--out', file('a.csv'), '--until', 'resumed=0.1'], '--until or rows'],
    [['--out', file('a.parquet'), '--sprt', 'resumed<0.4'], '--sprt or rows']
  ])('says what is wrong with %j', async (more, said) => {
    const { code, out, err } = await armistice(['ensemble', scenario, ...more])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full', async () => {
    const { symlinkSync } = await import('node:fs')
    symlinkSync('/dev/full', file('full.csv'))
    const { code, err } = await armistice(['ensemble', scenario, '--runs', '5', '--out', file('full.csv')])
    expect([code, err]).toEqual([2, expect.stringContaining('the disk is full') as string])
  })

  it('shows how far it is on a terminal, and leaves nothing of it behind', async () => {
    const shown: string[] = []
    const io: Io = {
      ...silent,
      progress: (text) => void shown.push(text)
    }
    // A clock of its own: how often a bar is drawn again depends on time alone.
    let time = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 200))
    onTestFinished(() => clock.mockRestore())
    expect(await main(['ensemble', scenario, '--runs', '300', '--measure', 'held'], io)).toBe(0)
    expect(shown[0]).toMatch(/^\[\.+\] 2 %, [\d,]+ runs\/s, \d+ s left$/)
    expect(shown.filter((text) => /^\[#+\.+\] \d\d %/.test(text)).length).toBeGreaterThan(2)
    expect(shown.at(-1)).toBe('')
    expect(barOf(12_000, 1_000_000, 6)).toBe('[........................] 1 %, 2,000 runs/s, 9 min left')
  })

  it('splits runs into parts that have each run once', () => {
    const parts = [1, 2, 3].map((index) => runsOfShard({ index, of: 3 }, 5, 11))
    expect(parts).toEqual([
      { firstRun: 5, runs: 3 },
      { firstRun: 8, runs: 4 },
      { firstRun: 12, runs: 4 }
    ])
  })
})

const silent: Io = {
  out: () => undefined,
  err: () => undefined,
  stdin: () => Promise.resolve(''),
  env: {},
  columns: 80,
  colour: false,
  prompter: undefined
}

describe('rows', () => {
  it.each(['runs.csv', 'runs.jsonl'])('in %s can be verified, and what was changed is found', async (name) => {
    const path = file(name)
    const args = ['ensemble', unsure, '--runs', '40', '--first', '3', '--groups', '4', '--out', path]
    expect(await armistice([...args, '--measure', 'ending', '--measure', 'violations'])).toMatchObject({
      code: 0,
      err: `Written to ${path}.\n`
    })
    const text = readFileSync(path, 'utf8')
    expect(text.split('\n').length).toBe(name.endsWith('csv') ? 43 : 42)
    expect(text).toMatch(
      /^(?:1,3,3,\w+,\d+,\d+|\{"seed":"1","run":3,"group":3,"ending":"\w+","day":\d+,"violations":\d+\})$/m
    )
    expect(await armistice(['verify', path])).toMatchObject({ code: 0, err: '' })

    writeFileSync(
      path,
      text.replace(/(\d)(\}?\n)$/, (_, digit: string, end: string) => `${(Number(digit) + 1) % 10}${end}`)
    )
    const changed = await armistice(['verify', path])
    expect(changed.code).toBe(1)
    expect(changed.err).toMatch(/^Different\.\n {2}line {6}\d+ \(run 42\)\n/)
    writeFileSync(path, text.slice(0, -1))
    expect((await armistice(['verify', path])).code).toBe(1)
    writeFileSync(path, `${text}one more\n`)
    expect((await armistice(['verify', path])).err).toContain('the end of the file')
  })
})

describe('armistice ensemble --from', () => {
  const begun = () => advance(begin(uncertain(), { seed: '7b', roles: [] }), 'week')
  const saved = file('session.json', begun())

  it('goes on from where a session stands, as the library does, and can be verified', async () => {
    const path = file('from.json')
    expect(await armistice(['ensemble', '--from', saved, '--runs', '60', '--out', path])).toMatchObject({ code: 0 })
    const { manifest, ...told } = JSON.parse(readFileSync(path, 'utf8')) as Summary
    const { manifest: expected, ...made } = await ensemble(uncertain(), { seed: '1', runs: 60, from: begun() })
    expect(told).toEqual(JSON.parse(JSON.stringify(made)))
    expect(manifest.from).toEqual(expected.from)
    expect(await armistice(['verify', path])).toMatchObject({ code: 0, err: '' })
  })

  it('keeps what was decided: a run that is over ends as it did, every time', async () => {
    const over = file('over.json', advance(begun(), 'end'))
    const { ending } = view(advance(begun(), 'end'))
    const { out } = await armistice(['ensemble', '--from', over, '--runs', '30', '--json'])
    const { ending: endings } = summarise(JSON.parse(out) as Summary)
    expect(endings).toMatchObject({ counts: { [ending!]: 30 } })
  })

  it('tells what an overlay changes from there on, which can be verified', async () => {
    const overlay = file('from-there-on.json', {
      version: 1,
      id: 'one-less',
      title: 'One pledge is ruled out',
      claim: 'A pledge less makes a difference.',
      changes: [{ path: '/pledges/A-land/firmness', value: 'ruledOut' }]
    })
    const path = file('compared-from.json')
    const args = ['compare', '--from', saved, '--overlay', overlay, '--runs', '40']
    expect(await armistice([...args, '--out', path])).toMatchObject({ code: 0 })
    expect((JSON.parse(readFileSync(path, 'utf8')) as Summary).manifest.from).toMatchObject({ seed: '7b' })
    expect(await armistice(['verify', path])).toMatchObject({ code: 0, err: '' })
    expect(await armistice(['compare', scenario, ...args.slice(1)])).toMatchObject({ code: 2, out: '' })
  })

  it.each([
    [['--from', saved, '--overlay', 'no-guarantees'], 'holds its own scenario'],
    [['--from', file('nothing.json', '{}')], 'nothing.json'],
    [['--from', '/nowhere.json'], 'no such file'],
    [[], 'or --from SESSION']
  ])('says what is wrong with %j', async (args, said) => {
    const { code, out, err } = await armistice(['ensemble', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })

  it('does not take a trace', async () => {
    const { out } = await armistice(['run', scenario, '--json'])
    const { code, err } = await armistice(['ensemble', '--from', file('trace.json', out)])
    expect([code, err]).toEqual([2, expect.stringContaining('it is a trace') as string])
  })
})

describe('armistice merge', () => {
  const part = async (index: number) => {
    const path = file(`part-${index}.json`)
    await armistice(['ensemble', unsure, '--runs', '100', '--shard', `${index}/3`, '--out', path])
    return path
  }

  it('gives the bytes of a single machine, whatever the order', async () => {
    const parts = await Promise.all([3, 1, 2].map(part))
    const whole = await armistice(['ensemble', unsure, '--runs', '100', '--json'])
    expect(await armistice(['merge', ...parts])).toMatchObject({ code: 0, out: whole.out, err: '' })
    const path = file('whole.json')
    expect((await armistice(['merge', ...parts, '--out', path])).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toBe(whole.out)
    expect(merge([JSON.parse(whole.out) as Summary]).runs).toBe(100)
  })

  it('says what is missing, what is doubled, and what is of another study', async () => {
    const [first, third] = [await part(1), await part(3)]
    expect(await armistice(['merge', third, first])).toMatchObject({ code: 1, err: 'Missing: runs 33 to 65.\n' })
    expect(await armistice(['merge', first, first])).toMatchObject({
      code: 1,
      err: expect.stringContaining('runs 0 to 32 are doubled') as string
    })
    const other = file('other.json')
    await armistice(['ensemble', unsure, '--runs', '100', '--seed', 'b', '--out', other])
    expect(await armistice(['merge', first, other])).toMatchObject({
      code: 2,
      err: expect.stringContaining('differ in') as string
    })
    expect(await armistice(['merge', file('none.json', '{}')])).toMatchObject({ code: 2 })
    expect(await armistice(['merge', file('broken.json', '{')])).toMatchObject({ code: 2 })
  })
})

describe('armistice compare', () => {
  const overlay = file('overlay.json', {
    version: 1,
    id: 'one-less',
    title: 'One pledge is ruled out',
    claim: 'A pledge less makes a difference.',
    changes: [{ path: '/pledges/A-land/firmness', value: 'ruledOut' }]
  })
  const args = ['compare', scenario, '--overlay', overlay, '--runs', '80']

  it('tells each difference with its interval and what the same luck gained', async () => {
    const { code, out } = await armistice(args)
    expect(code).toBe(0)
    expect(out).toMatch(/^ +by chance +difference +without +with +gain$/m)
    expect(out).toMatch(/^resumed +[+-]?[\d.]+ to [+-]?[\d.]+ +[+-]?[\d.]+ +[\d.]+ +[\d.]+ +(?:[\d.]+x|-)$/m)
    expect(out).toContain('Scenario exploration, not a forecast.')
    expect(out).not.toMatch(/undefined|NaN|\[object| -0\.0+ /)
  })

  it('writes what can be verified', async () => {
    const path = file('comparison.json')
    expect((await armistice([...args, '--out', path])).code).toBe(0)
    expect(await armistice(['verify', path])).toMatchObject({
      code: 0,
      out: 'Equal: 80 runs of small come out the same.\n'
    })
  })

  it('needs an overlay, and has no rows', async () => {
    expect(await armistice(['compare', scenario])).toMatchObject({ code: 2, out: '' })
    expect(await armistice([...args, '--out', 'a.csv'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('armistice verify', () => {
  it('makes a summary again and names the first place that differs', async () => {
    const path = file('summary.json')
    await armistice(['ensemble', unsure, '--runs', '40', '--out', path])
    expect(await armistice(['verify', path])).toMatchObject({
      code: 0,
      out: 'Equal: 40 runs of small come out the same.\n'
    })
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"runs":40', '"runs":41'))
    expect(await armistice(['verify', path])).toMatchObject({
      code: 1,
      err: 'Different.\n  path      /runs\n  expected  40\n  received  41\n'
    })
    writeFileSync(path, text.replace('"engine":"', '"engine":"9.'))
    expect((await armistice(['verify', path])).code).toBe(2)
    writeFileSync(path, text.replace('"Avaria"', '"Bvaria"'))
    expect((await armistice(['verify', path])).err).toContain('with the hash')
  })

  it.each(['', '{}', '[]', '# {"manifest":{}}\n', '{"manifest":{"engine":"0.1.0","scenario":{}}}'])(
    'refuses %j',
    async (text) => expect(await armistice(['verify', '-'], { stdin: text })).toMatchObject({ code: 2, out: '' })
  )
})
