import { listMeasures, summarise, type Summary } from '@armistice/core'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { armistice, temporaryFolder } from './terminal.ts'

const { file, scenario } = temporaryFolder()
const told = (out: string) => out.replaceAll(/\s+/g, ' ')

describe('armistice report', () => {
  it('tells a merged summary as the ensemble itself would have, without making runs', async () => {
    const study = ['ensemble', scenario, '--runs', '40', '--seed', 'a']
    for (const part of [1, 2]) await armistice([...study, '--shard', `${part}/2`, '--out', file(`${part}.json`)])
    const whole = file('whole.json')
    await armistice(['merge', file('1.json'), file('2.json'), '--out', whole])
    const [reported, made] = [await armistice(['report', whole]), await armistice(study)]
    expect(reported).toEqual(made)
    expect(await armistice(['report', '-'], { stdin: readFileSync(whole, 'utf8') })).toEqual(made)
  })

  it('gives every estimate as JSON', async () => {
    const { out } = await armistice(['ensemble', scenario, '--runs', '30', '--json'])
    const reported = await armistice(['report', '-', '--json'], { stdin: out })
    const { measures, ...head } = JSON.parse(reported.out) as { measures: object }
    expect(measures).toEqual(JSON.parse(JSON.stringify(summarise(JSON.parse(out) as Summary))))
    expect(head).toMatchObject({ format: 'armistice.report', runs: 30, level: 0.95, manifest: { seed: '1' } })
  })

  it('tells a comparison, with how long things take on either side', async () => {
    const path = file('comparison.json')
    const overlay = file('claim.json', {
      version: 1,
      id: 'one-less',
      title: 'One pledge is ruled out',
      claim: 'A pledge less makes a difference.',
      changes: [{ path: '/pledges/A-land/firmness', value: 'ruledOut' }]
    })
    await armistice(['compare', scenario, '--overlay', overlay, '--runs', '30', '--out', path])
    const { out } = await armistice(['report', path])
    expect(told(out)).toMatch(
      /go by without it on average without the overlay and [\d.]+ with it: [+-][\d.]+ \(by chance/
    )
    expect(told(out)).toMatch(/log-rank test: p/)
    const { changes, times } = JSON.parse((await armistice(['report', path, '--json'])).out) as Record<string, object>
    expect([Object.keys(changes!), Object.keys(times!)]).toEqual([
      expect.arrayContaining(['resumed', 'violations']),
      ['resumption', 'hubsDay']
    ])
  })

  it('refuses what is something else, and what is not whole', async () => {
    const rows = file('rows.csv')
    await armistice(['ensemble', scenario, '--runs', '5', '--out', rows])
    expect(await armistice(['report', rows])).toMatchObject({
      code: 2,
      err: expect.stringContaining('it is rows of an ensemble. armistice verify and merge read them.') as string
    })
    const { out } = await armistice(['ensemble', scenario, '--runs', '5', '--json'])
    const broken = { ...(JSON.parse(out) as object), tallies: { resumed: { kind: 'share' }, held: null } }
    writeFileSync(file('broken.json'), JSON.stringify(broken))
    const { code, err } = await armistice(['report', file('broken.json')])
    expect([code, err]).toEqual([2, expect.stringContaining('its numbers are not whole') as string])
  })
})

describe('armistice measures', () => {
  it('says what each measure is, within the page', async () => {
    const { code, out } = await armistice(['measures'], { columns: 60 })
    expect(code).toBe(0)
    for (const { name, about } of listMeasures()) {
      expect(out).toMatch(new RegExp(`^${name} `, 'm'))
      expect(told(out)).toContain(about)
    }
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([])
    expect(JSON.parse((await armistice(['measures', '--json'])).out)).toEqual(listMeasures())
  })
})

describe('how an ensemble is told', () => {
  it('by its endings alone has a table of when each came', async () => {
    const { out } = await armistice(['ensemble', scenario, '--runs', '50', '--measure', 'ending'])
    expect(out).toMatch(/^by day( +\d+){5} +by chance$/m)
    const shares = [...out.matchAll(/^(?:held|frozen|resumed|lapsed|noDeal) .*?([\d.]+) +(?:[\d.]+–[\d.]+|-)$/gm)]
    expect(shares).toHaveLength(5)
    expect(shares.reduce((sum, [, last]) => sum + Number(last), 0)).toBeCloseTo(100, 0)
    expect(told(out)).toContain('By chance: the 95 % interval that more runs narrow.')
  })

  it('has those at risk beneath a curve, fewer from mark to mark, and a mean within the time watched', async () => {
    const { out } = await armistice(['ensemble', scenario, '--runs', '80', '--measure', 'resumption'])
    const atRisk = [...out.matchAll(/^\d+ +(\d+) +[\d.]+ +(?:[\d.]+–[\d.]+|-)$/gm)].map(([, count]) => Number(count))
    expect(atRisk).toHaveLength(5)
    expect(atRisk).toEqual([...atRisk].sort((a, b) => b - a))
    const [, until, mean] = /Of the first ([\d,]+) days, ([\d,]+) go by/
      .exec(told(out))!
      .map((n) => Number(n.replace(',', '')))
    expect(mean).toBeLessThanOrEqual(until!)
  })

  it('never writes a nought with a sign', async () => {
    const { out } = await armistice(['ensemble', scenario, '--runs', '10'])
    expect(out).not.toMatch(/-0\.0+(?!\d)/)
  })
})

describe('a file of another kind', () => {
  it.each([
    ['replay', 'the summary of an ensemble. armistice report, verify and merge read it.'],
    ['run', 'to be a scenario document, but it is the summary of an ensemble'],
    ['validate', 'to be a scenario document, but it is the summary of an ensemble']
  ])('given to %s is named, with who reads it', async (command, said) => {
    const path = file('summary.json')
    await armistice(['ensemble', scenario, '--runs', '5', '--measure', 'held', '--out', path])
    const { code, err } = await armistice([command, path])
    expect([code, err]).toEqual([2, expect.stringContaining(said) as string])
  })

  it('that is no UTF-8 is refused with what to do', async () => {
    writeFileSync(file('wide.json'), Buffer.from('{"version":1}', 'utf16le'))
    expect((await armistice(['validate', file('wide.json')])).err).toContain('Save it as UTF-8.')
  })

  it('with rows whose line ends were changed is not told to be different, but what was changed', async () => {
    const path = file('windows.csv')
    await armistice(['ensemble', scenario, '--runs', '4', '--measure', 'held', '--out', path])
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    const { code, err } = await armistice(['verify', path])
    expect([code, err]).toEqual([2, expect.stringContaining('those of Windows (CRLF)') as string])
  })

  it('on standard input can be one document only', async () => {
    const { code, err } = await armistice(['run', '-', '--overlay', '-'], { stdin: '{}' })
    expect([code, err]).toEqual([2, 'Expected one document on standard input, but received - more than once.\n'])
  })
})
