import { contributions, summariseContributions, type Contributions } from '@armistice/core'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { small } from '../ensemble/scenarios.ts'
import { armistice, temporaryFolder } from './terminal.ts'

const { file, scenario } = temporaryFolder()
const few = ['--orderings', '4', '--runs', '3', '--measure', 'violations']
const told = (out: string) => out.replaceAll(/\s+/g, ' ')

describe('armistice contributions', () => {
  it('gives what the library gives, the same bytes on one thread and on two', async () => {
    const options = { seed: '1', orderings: 4, runs: 3, measure: 'violations', players: 'members' } as const
    const expected = JSON.parse(JSON.stringify(await contributions(small(), options))) as Contributions
    const outcomes = await Promise.all(
      [[], ['--workers', '2']].map((more) =>
        armistice(['contributions', scenario, '--players', 'members', ...few, ...more, '--json'])
      )
    )
    const [one, two] = outcomes.map(({ out }) => out)
    expect(two).toBe(one)
    const { manifest, ...made } = JSON.parse(one!) as Contributions
    const { manifest: known, ...rest } = expected
    expect(made).toEqual(rest)
    expect(manifest.scenario.hash).toBe(known.scenario.hash)
  })

  it('tells shares that add up to the whole, ranges before values, the largest first', async () => {
    const path = file('contributions.json')
    const asked = ['contributions', scenario, ...few]
    const { code, out } = await armistice(asked, { columns: 80 })
    expect(code).toBe(0)
    expect((await armistice([...asked, '--out', path])).code).toBe(0)
    const { whole, players } = summariseContributions(JSON.parse(readFileSync(path, 'utf8')) as Contributions)
    const rows = [...out.matchAll(/^(\S+) +\S+ to \S+ +(\S+) +\S+ to \S+ +\S+$/gm)]
    const shares = rows.map(([, , share]) => Number(share))
    expect(new Set(rows.map(([, id]) => id))).toEqual(new Set(players.map(({ id }) => id)))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(whole.value, 1)
    const sizes = shares.map((share) => Math.abs(share))
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(told(out)).toContain('Violations of severity 2 or more: ')
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it.each([
    [['--players', 'hubs'], 'pledges, members'],
    [['--only', 'A-lend'], 'Did you mean "A-land"?'],
    [['--measure', 'resumption'], 'a share or a number'],
    [['--orderings', '1'], 'from 2 to 10,000'],
    [['--runs', '1e6'], 'from 1 to 10,000'],
    [['--out', 'a.csv'], '.json']
  ])('says what is wrong with %j', async (more, said) => {
    const { code, out, err } = await armistice(['contributions', scenario, ...more])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(said)
  })
})
