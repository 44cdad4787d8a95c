import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { uncertain } from '../ensemble/scenarios.ts'
import { armistice, temporaryFolder } from './terminal.ts'

const { file, scenario } = temporaryFolder()

describe('armistice run', () => {
  it('tells a run from its title to how to see it again', async () => {
    const { code, out, err } = await armistice(['run', 'paris-2026', '--seed', '7b'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(
      /^Paris, January 2026\nScenario exploration, not a forecast\. Positions as public on 25 Feb 2026\./
    )
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/\d+ of \d+ numbers are assumptions\. Seed 7b, run 0\./)
    expect(out).toMatch(/^D\+0 00:00 {5}The ceasefire enters into force\.$/m)
    expect(out).toMatch(/^Ending: \w+ ─+$/m)
    expect(out).toMatch(/^Debrief ─+$/m)
    expect(out).toContain('armistice run paris-2026 --seed 7b\n')
    expect(out).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each([60, 80, 100])('keeps every line within %i columns', async (columns) => {
    const { out } = await armistice(['run', 'paris-2026', '--seed', '3'], { columns })
    const long = out.split('\n').filter((line) => Array.from(line).length > columns && !/[0-9a-f]{64}/.test(line))
    expect(long).toEqual([])
  })

  it('shows the hidden only when asked for everything, and in the debrief', async () => {
    const told = await armistice(['run', scenario, '--seed', 'b'])
    const [during = '', after = ''] = told.out.split('Debrief')
    expect(during).not.toMatch(/disposition|by Challenger/)
    expect(after).toContain('disposition')
    const all = await armistice(['run', scenario, '--seed', 'b', '--all'])
    expect(all.out).toContain('(hidden) Challenger’s disposition')
    expect(all.out).toContain('Week 1:')
  })

  it('colours only where colour is wanted', async () => {
    const escape = String.fromCodePoint(27)
    expect((await armistice(['run', scenario])).out).not.toContain(escape)
    expect((await armistice(['run', scenario], { colour: true })).out).toContain(escape)
  })

  it('gives the same text for the same seed, and another for another run of it', async () => {
    const [first, again, other] = await Promise.all(
      [[], [], ['--run', '1']].map((more) => armistice(['run', scenario, ...more]))
    )
    expect(first?.out).toBe(again?.out)
    expect(other?.out).not.toBe(first?.out)
  })

  it('stops where --until says', async () => {
    for (const time of ['D+10', '10d', '240h']) {
      const { out } = await armistice(['run', scenario, '--until', time])
      expect(out).toContain('Not ended yet')
      expect(out).toContain('--until 240h')
    }
  })

  it('lets a strategy decide, by the name that people use', async () => {
    const { out } = await armistice(['run', 'paris-2026', '--seed', '7b', '--strategy', 'uk=always:decline', '--json'])
    const { decisions } = JSON.parse(out) as { decisions: { question: string; by: string }[] }
    expect(decisions.length).toBeGreaterThan(0)
    expect(decisions.every(({ question, by }) => question.includes(':GB:') && by === 'always:decline')).toBe(true)
  })

  it('names the overlays under the title', async () => {
    const { out } = await armistice([
      'run',
      'paris-2026',
      '--overlay',
      'tripwires-hold',
      '--overlay',
      'observers-matter',
      '--until',
      '1d'
    ])
    expect(out).toContain('Overlays: Tripwires hold; Observers matter')
  })

  it('gives the trace line by line, a header first', async () => {
    const { out } = await armistice(['run', scenario, '--jsonl'])
    const [header, ...lines] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(header).toMatchObject({ format: 'armistice.trace', seed: '1', run: 0 })
    expect(header).not.toHaveProperty('occurrences')
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => index))
  })

  it('writes to a file and says so apart from the results', async () => {
    const path = file('out.json')
    const { out, err } = await armistice(['run', scenario, '--json', '--out', path])
    expect([out, err]).toEqual(['', `Written to ${path}.\n`])
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ format: 'armistice.trace' })
    expect(existsSync(file('missing/out.json'))).toBe(false)
    expect((await armistice(['run', scenario, '--out', file('missing/out.json')])).code).toBe(2)
  })
})

describe('armistice run --lang', () => {
  const run = (...options: string[]) => ['run', 'paris-2026', '--seed', '7b', ...options]

  it.each([
    ['de', 'Die Waffenruhe tritt in Kraft.', 'Nachbesprechung', '--seed 7b --lang de'],
    ['fr', 'Le cessez-le-feu entre en vigueur.', 'Débriefing', '--seed 7b --lang fr'],
    ['uk', 'Припинення вогню набуває чинності.', 'Підсумковий розбір', '--seed 7b --lang uk']
  ])('tells the run in %s, and says how to see it so again', async (language, ...texts) => {
    const { code, out } = await armistice(run('--lang', language))
    expect(code).toBe(0)
    for (const text of texts) expect(out).toContain(text)
    expect(out).not.toMatch(/undefined|\[object|Debrief\n|The ceasefire|Seed 7b/)
  })

  it('takes no language from the environment', async () => {
    const there = await armistice(run(), { env: { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' } })
    expect(there.out).toBe((await armistice(run())).out)
  })

  it('says which languages there are', async () => {
    const { code, err } = await armistice(run('--lang', 'la'))
    expect(code).toBe(2)
    expect(err).toContain('en, fr, de, uk')
  })

  it('changes nothing about the data', async () =>
    expect((await armistice(run('--lang', 'uk', '--json'))).out).toBe((await armistice(run('--json'))).out))
})

describe('armistice scenarios, validate and schema', () => {
  it('list what is shipped', async () => {
    const { code, out } = await armistice(['scenarios'])
    expect([code, out]).toEqual([0, expect.stringMatching(/^paris-2026 {2}Paris, January 2026$/m) as string])
    const { scenarios } = JSON.parse((await armistice(['scenarios', '--json'])).out) as { scenarios: { id: string }[] }
    expect(scenarios.map(({ id }) => id)).toEqual(expect.arrayContaining(['tutorial', 'paris-2026']))
  })

  it('say that a document is valid, with its hash', async () => {
    const { code, out } = await armistice(['validate', scenario])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^small is valid: A small ceasefire, with 4 members and 5 pledges\. [^\n]*\nnumbers are assumptions\.\nhash [0-9a-f]{64}\n$/
    )
  })

  it('give every issue of a document as JSON, and say by the exit code that there are some', async () => {
    const good = await armistice(['validate', scenario, '--json'])
    expect(good).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(good.out)).toMatchObject({ valid: true, id: 'small', issues: [] })
    const bad = await armistice(['validate', '-', '--json'], { stdin: '{"version":1,"base":"assumptions","idd":"x"}' })
    expect(bad).toMatchObject({ code: 2, err: '' })
    const { valid, issues } = JSON.parse(bad.out) as { valid: boolean; issues: { path: string; hint?: string }[] }
    expect(valid).toBe(false)
    expect(issues).toContainEqual(expect.objectContaining({ path: '/idd', hint: 'Did you mean "id"?' }))
    expect((await armistice(['validate', '/nowhere.json', '--json'])).err).toContain('no such file')
  })

  it('read a document from the standard input', async () =>
    expect((await armistice(['validate', '-'], { stdin: readFileSync(scenario, 'utf8') })).code).toBe(0))

  it('print the JSON Schema', async () =>
    expect(JSON.parse((await armistice(['schema'])).out)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema'
    }))
})

describe('armistice run --group', () => {
  it('tells the run that a row of an ensemble stands for, and gives a trace that anybody can replay', async () => {
    const unsure = file('unsure.json', uncertain())
    const rows = file('rows.csv')
    await armistice(['ensemble', unsure, '--runs', '9', '--unknowns', 'drawn', '--groups', '4', '--out', rows])
    const [, run, group, ending] = readFileSync(rows, 'utf8').split('\n')[8]!.split(',')
    expect([run, group]).toEqual(['6', '2'])
    const one = ['run', unsure, '--run', run!, '--group', group!]
    const { code, out } = await armistice(one)
    expect(code).toBe(0)
    expect(out).toContain('What is not known is drawn as for group 2 of an ensemble of this seed.')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('--run 6 --group 2')
    const { out: trace } = await armistice([...one, '--json'])
    expect(JSON.parse(trace)).toMatchObject({ ending: { kind: ending } })
    expect(await armistice(['replay', '-'], { stdin: trace })).toMatchObject({ code: 0, err: '' })
    expect((await armistice(['run', scenario, '--group', '-1'])).code).toBe(2)
  })
})
