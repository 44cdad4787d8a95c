import { describe, expect, it } from 'vitest'
import { smallScenario } from '../support/scenario.ts'
import { armistice, temporaryFolder } from './terminal.ts'

const { file, folder, scenario } = temporaryFolder()

/** What is wrong with the input ends with code 2, nothing on the standard output, and words on what was expected. */
async function refusal(...args: string[]): Promise<string> {
  const { code, out, err } = await armistice(args)
  expect([code, out]).toEqual([2, ''])
  return err
}

describe('bad input', () => {
  it.each([
    ['a misspelt command', ['rum'], /Did you mean run\?/],
    ['no command', [], /^Usage: armistice/],
    ['a misspelt option', ['run', 'paris-2026', '--sed', '1'], /Did you mean --seed\?/],
    ['a misspelt scenario', ['run', 'paris-2062'], /received "paris-2062"\. Did you mean "paris-2026"\?/],
    ['an unknown scenario', ['run', 'atlantis'], /Known: (?:[\w-]+, )*paris-2026/],
    ['a file that is not there', ['run', './nowhere.json'], /nowhere\.json to be a file .* no such file/],
    ['a folder', ['validate', `${folder}/`], /it is a folder/],
    ['an empty seed', ['run', 'paris-2026', '--seed', ''], /--seed.*Expected 1 to 200 characters, but received none/],
    [
      'a seed without end',
      ['run', 'paris-2026', '--seed', 'x'.repeat(201)],
      /Expected 1 to 200 characters, but received 201/
    ],
    [
      'a run that is no number',
      ['run', 'paris-2026', '--run', '-1'],
      /Expected a whole number from 0, but received "-1"/
    ],
    [
      'a time without a unit',
      ['run', 'paris-2026', '--until', '180'],
      /Expected a time such as D\+180, 180d, 26w or 4320h/
    ],
    ['a misspelt overlay', ['run', 'paris-2026', '--overlay', 'tripwire-hold'], /Did you mean "tripwires-hold"\?/],
    ['an unknown overlay', ['run', 'paris-2026', '--overlay', 'xyzzy'], /Known: alliances-deter, /],
    ['an unknown member', ['run', 'paris-2026', '--strategy', 'XX=cautious'], /Known: UA, RU, GB, /],
    ['a misspelt strategy', ['run', 'paris-2026', '--strategy', 'DE=cautius'], /Did you mean "cautious"\?/],
    ['an unknown choice', ['run', 'paris-2026', '--strategy', 'DE=always:maybe'], /always:CHOICE with one of accept, /],
    ['a strategy without a member', ['run', 'paris-2026', '--strategy', 'cautious'], /Expected WHO=STRATEGY/],
    ['two formats at once', ['run', 'paris-2026', '--json', '--jsonl'], /cannot be used with/]
  ])('is told: %s', async (_, args, message) => expect(await refusal(...args)).toMatch(message))

  it('is told with all issues of a document at once, each with its place', async () => {
    const { hubs: _, ...document } = { ...smallScenario(), title: '', horizonDays: 5 }
    const err = await refusal('run', file('bad.json', document))
    expect(err).toMatch(/bad\.json: \d issues\n/)
    for (const place of ['/title: ', '/horizonDays: ', '/hubs: ']) expect(err).toContain(`  ${place}Expected `)
  })

  it('is told for a text that is cut short', async () =>
    expect(await refusal('validate', file('cut.json', JSON.stringify(smallScenario()).slice(0, 200)))).toContain(
      'cut off'
    ))

  it('is told for a document that reaches for the prototype', async () =>
    expect(await refusal('validate', file('proto.json', '{"__proto__": {"version": 1}}'))).toContain('__proto__'))

  it('is told for a document of a later version', async () =>
    expect(await refusal('validate', file('later.json', { ...smallScenario(), version: 99 }))).toContain('version 99'))

  it('is told for an overlay that does not fit, by the name of its file', async () => {
    const overlay = file('overlay.json', {
      version: 1,
      id: 'o',
      title: 'O',
      claim: 'C',
      changes: [{ path: '/nowhere', value: 1 }]
    })
    expect(await refusal('validate', scenario, '--overlay', overlay)).toContain('overlay.json: ')
  })

  it('cannot colour or move the page from within a document', async () => {
    const escape = String.fromCodePoint(27)
    const path = file('escape.json', { ...smallScenario(), title: `Red ${escape}[31m title${escape}[2J` })
    const { code, out } = await armistice(['run', path, '--until', '1d'])
    expect([code, out.includes(escape)]).toEqual([0, false])
  })
})

describe('help', () => {
  it.each(['scenarios', 'validate', 'run', 'play', 'replay', 'why', 'schema'])(
    'of %s has an example',
    async (command) => {
      const { code, out, err } = await armistice([command, '--help'])
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(new RegExp(`Examples?:\\n[^]* armistice ${command}`))
    }
  )

  it('says the version', async () => expect(await armistice(['--version'])).toMatchObject({ code: 0, out: '0.1.0\n' }))
})
