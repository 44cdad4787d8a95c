// `armistice ensemble --resume`: what was interrupted ends as if it had not been.
import type { Summary } from '@armistice/core'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { edited } from '../support/edited.ts'
import { armistice, interrupted, temporaryFolder } from './terminal.ts'

const { file } = temporaryFolder()
const brief = file('brief.json', edited({ '/horizonDays/value': 60 }))
const study = ['ensemble', brief, '--seed', 'sure', '--measure', 'resumed', '--measure', 'violations']
const test = ['--sprt', 'resumed<0.02', '--indifference', '0.002', '--errors', '0.05,0.01']

describe('armistice ensemble --resume', () => {
  it.each([
    ['--until', ['--until', 'resumed=0.004', '--workers', '2'], [1, 9, 20]],
    ['--sprt', [...test, '--workers', '1'], [2, 11]]
  ])('with %s ends at the same run with the same bytes', async (_, stop, places) => {
    const [whole, path] = [file('whole.json'), file('stopped.json')]
    const args = [...study, ...stop, '--runs', '50000', '--out']
    const { err: decided } = await armistice([...args, whole])
    expect((JSON.parse(readFileSync(whole, 'utf8')) as Summary).runs).toBeGreaterThan(2000)
    for (const place of places) {
      const { code, err } = await stopped([...args, path], place)
      const { runs } = JSON.parse(readFileSync(path, 'utf8')) as Summary
      expect([code, err]).toEqual([
        130,
        `${path} is whole up to run ${runs - 1}. The same command with --resume ${path} goes on, and decides by all runs together.\nStopped.\n`
      ])
      const { code: ended, err: said } = await armistice([...args, path, '--resume', path])
      expect([ended, said]).toEqual([0, decided.replace(whole, path)])
      expect(readFileSync(path, 'utf8')).toBe(readFileSync(whole, 'utf8'))
    }
    expect(await armistice(['verify', path])).toMatchObject({ code: 0 })
  })

  it('goes on behind --runs that were too few', async () => {
    const path = file('few.json')
    const args = [...study, ...test, '--json']
    const few = await armistice([...args, '--runs', '1300', '--out', path])
    expect(few.err).toContain('not decided after 1,300 runs.')
    const whole = await armistice([...args, '--runs', '50000'])
    expect(whole.err).toContain('decided for it after')
    expect(await armistice([...args, '--runs', '50000', '--resume', path])).toEqual(whole)
  })

  it('verifies what was interrupted as a part, and no study that should have stopped before', async () => {
    const path = file('part.json')
    await stopped([...study, ...test, '--runs', '50000', '--out', path], 3)
    const { runs } = JSON.parse(readFileSync(path, 'utf8')) as Summary
    expect(await armistice(['verify', path])).toMatchObject({
      code: 0,
      out: `Equal: ${runs} runs of small come out the same.\nThey are a part of runs 0 to 49999: runs ${runs} to 49999 are not there.\n`
    })
    await armistice([...study, '--runs', '2000', '--out', path])
    const late = JSON.parse(readFileSync(path, 'utf8')) as Summary
    const until = { measure: 'resumed', halfWidth: 0.02, level: 0.95 }
    const forged = file('late.json', { ...late, manifest: { ...late.manifest, stop: { until } } })
    expect(await armistice(['verify', forged])).toMatchObject({
      code: 1,
      err: 'Different.\n  path      /runs\n  expected  1000\n  received  2000\n'
    })
  })

  const made = file('made.json')
  const other = file('other.json')
  it.each([
    [[...test, '--seed', 'other'], ['differ in seed: expected other, but received sure']],
    [[...test, '--measure', 'held'], ['differ in measures']],
    [
      [...test, '--indifference', '0.001'],
      ['to stop by the same', '"p0":0.021', '"p0":0.022', 'made with']
    ],
    [
      ['--until', 'resumed=0.001'],
      ['to stop by the same', '{"until":']
    ],
    [
      [...test, '--first', '7'],
      ['runs from 7 on, without a gap', 'but received runs 0 to 99']
    ],
    [[...test, '--runs', '50'], ['to 49 at the most']],
    [['--out', file('rows.csv')], ['--resume or rows']],
    [
      [...test, '--resume', brief],
      ['Expected', 'brief.json to say how it was made']
    ],
    [[...test, '--resume', '/nowhere.json'], ['no such file']],
    [[...test, '--resume', file('broken.json', '{"manifest":')], ['broken.json to be a result as JSON']],
    [
      [...test, '--resume', other],
      ['differ in scenario: expected {"id":"small"', 'received {"id":"paris-2026"']
    ]
  ])('says what is wrong with %j', async (more, said) => {
    if (!existsSync(made)) await armistice([...study, ...test, '--runs', '100', '--out', made])
    if (!existsSync(other)) await armistice(['ensemble', 'paris-2026', '--runs', '8', '--out', other])
    const { code, out, err } = await armistice([...study, '--runs', '9000', '--resume', made, ...more])
    expect([code, out]).toEqual([2, ''])
    for (const each of said) expect(err).toContain(each)
  })
})

/** Presses Ctrl-C once some parts are made. */
function stopped(args: readonly string[], parts: number): Promise<{ code: number; err: string }> {
  // A clock of its own: how often a bar is drawn again depends on time alone.
  let time = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 200))
  onTestFinished(() => clock.mockRestore())
  let seen = 0
  return interrupted(args, (_, stop) => void (++seen === parts && stop()))
}
