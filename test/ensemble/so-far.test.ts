// What goes on from an earlier summary is what was never interrupted.
import { ensemble, merge, type EnsembleOptions, type Manifest, type Summary } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { small, uncertain } from './scenarios.ts'

const brief = small((document) => void (document.horizonDays.value = 60))
const bytes = (value: unknown) => JSON.stringify(value)
/** As it comes back from a file. */
const read = (summary: Summary) => JSON.parse(bytes(summary)) as Summary

/** A study and what there is of it after every part of its runs. */
async function watched(options: EnsembleOptions, scenario = brief) {
  const partials: Summary[] = []
  const onProgress: EnsembleOptions['onProgress'] = ({ partial }) => void partials.push(partial())
  return { whole: await ensemble(scenario, { ...options, onProgress }), partials }
}

const base = { seed: 'sure', runs: 50_000, measures: ['held', 'resumed', 'violations'] } as const
const stops: readonly [string, Pick<EnsembleOptions, 'until' | 'sprt'>][] = [
  ['a share', { until: { measure: 'held', halfWidth: 0.004 } }],
  ['a number', { until: { measure: 'violations', halfWidth: 0.02, level: 0.9 } }],
  ['a test of Wald', { sprt: { measure: 'resumed', p0: 0.022, p1: 0.018, alpha: 0.05, beta: 0.01 } }]
]

describe.each(stops)('a study that stops by %s', (_, stop) => {
  const study = { ...base, ...stop }

  it('stops at the same run with the same bytes, wherever it was interrupted', async () => {
    const { whole, partials } = await watched(study)
    // Several thousands, or an interruption could not shift anything.
    expect(whole.runs).toBeGreaterThan(1000)
    expect(whole.runs).toBeLessThan(base.runs)
    const places = [0, 3, ...[0.3, 0.5, 0.8].map((share) => Math.floor(share * partials.length)), partials.length - 1]
    for (const place of places) {
      const soFar = read(partials[place]!)
      expect(soFar.manifest.asked).toEqual([0, base.runs])
      expect(bytes(await ensemble(brief, { ...study, soFar }))).toBe(bytes(whole))
    }
    expect(partials.filter(({ runs }) => runs % 1000 === 0).length).toBeGreaterThan(0)
    expect(partials.filter(({ runs }) => runs % 1000 > 0).length).toBeGreaterThan(0)
  })

  it('decides by all runs where it had come to its limit, and to no other end', async () => {
    const { whole } = await watched(study)
    const limited = await ensemble(brief, { ...study, runs: whole.runs - 500 })
    expect(limited.runs).toBe(whole.runs - 500)
    expect(bytes(await ensemble(brief, { ...study, soFar: read(limited) }))).toBe(bytes(whole))
  })

  it('makes no further run once it is sure', async () => {
    const whole = await ensemble(brief, study)
    let parts = 0
    const again = await ensemble(brief, { ...study, soFar: read(whole), onProgress: () => void parts++ })
    expect([bytes(again), parts]).toEqual([bytes(whole), 0])
  })
})

describe('a study that was interrupted', () => {
  it('goes on by its signal, again and again, with what is not known drawn as before', async () => {
    const study = { seed: 'again', runs: 3000, groups: 7, unknowns: 'drawn', firstRun: 11 } as const
    const until = { measure: 'resumed', halfWidth: 0.03 }
    const whole = await ensemble(uncertain(), { ...study, until })
    let soFar: Summary | undefined
    for (const after of [3, 4, 2]) {
      const controller = new AbortController()
      let parts = 0
      const going = ensemble(uncertain(), {
        ...study,
        until,
        ...(soFar && { soFar }),
        signal: controller.signal,
        onProgress({ done, partial }) {
          soFar = read(partial())
          expect(done).toBe(soFar.runs)
          if (++parts === after) controller.abort(new Error('stopped'))
        }
      })
      await expect(going).rejects.toThrow('stopped')
    }
    expect(bytes(await ensemble(uncertain(), { ...study, until, soFar: soFar! }))).toBe(bytes(whole))
  })

  it('comes to the bytes of all runs at once where nothing stops it, whatever was to stop it before', async () => {
    const { partials } = await watched({ ...base, until: { measure: 'held', halfWidth: 0.018 } })
    const rows: number[] = []
    const made = await ensemble(brief, {
      ...base,
      runs: 1500,
      soFar: read(partials[4]!),
      rows: (some) => void rows.push(...some.map(({ run }) => run))
    })
    expect(bytes(made)).toBe(bytes(await ensemble(brief, { ...base, runs: 1500 })))
    expect([rows[0], rows.at(-1)]).toEqual([partials[4]!.runs, 1499])
  })

  it('goes on as one part of several, as that part would have come out', async () => {
    const part = { ...base, firstRun: 40, runs: 30, asked: { firstRun: 0, runs: 100 } }
    const soFar = await ensemble(brief, { ...part, runs: 12 })
    expect(bytes(await ensemble(brief, { ...part, soFar: read(soFar) }))).toBe(bytes(await ensemble(brief, part)))
  })

  it('has runs in every group wherever it stops, and can stop only where all runs before are', async () => {
    const until = { measure: 'held', halfWidth: 0.2 }
    const drawn = { ...base, unknowns: 'drawn', until } as const
    await expect(ensemble(brief, { ...drawn, groups: 501 })).rejects.toThrow('from 2 to 500, half of the fewest runs')
    expect((await ensemble(brief, { ...drawn, groups: 500 })).runs).toBe(1000)
    const asked = { firstRun: 0, runs: 100 }
    const later = ensemble(brief, { ...base, firstRun: 20, runs: 30, asked, until })
    await expect(later).rejects.toThrow('from the first on, 0, to stop when sure, but received a part from 20 on')
  })

  it('says in its manifest what was to stop it, which a part that is joined with others does not', async () => {
    const until = { measure: 'held', halfWidth: 0.2 }
    const first = await ensemble(brief, { ...base, until })
    expect(first.manifest.stop).toEqual({ until: { ...until, level: 0.95 } })
    const second = await ensemble(brief, { ...base, firstRun: first.runs, runs: 50 })
    expect(second.manifest).not.toHaveProperty('stop')
    const whole = await ensemble(brief, { ...base, runs: first.runs + 50 })
    expect(bytes(merge([first, second]))).toBe(bytes(whole))
  })

  const sprt = { measure: 'resumed', p0: 0.41, p1: 0.39, alpha: 0.05, beta: 0.05 }
  const study = { seed: 'a', runs: 60, measures: ['held', 'resumed'] } as const
  const later = (summary: Summary, manifest: Partial<Manifest>) => ({
    ...summary,
    manifest: { ...summary.manifest, ...manifest }
  })
  it.each<[string, Partial<EnsembleOptions>, (summary: Summary) => Summary, string[]]>([
    ['another seed', { seed: 'b' }, (made) => made, ['differ in seed: expected b, but received a.']],
    ['other measures', { measures: ['held'] }, (made) => made, ['differ in measures: expected ["held"]']],
    ['other strategies', { strategies: { A: 'cautious' } }, (made) => made, ['differ in strategies']],
    ['other draws of what is not known', { unknowns: 'drawn', groups: 4 }, (made) => made, ['groups: expected 4, but']],
    ['another engine', {}, (made) => later(made, { engine: '0.0.9' }), ['differ in engine', 'received 0.0.9']],
    ['another first run', { firstRun: 5 }, (made) => made, ['from 5 on', 'received runs 0 to 29']],
    ['more runs than are asked for', { runs: 20 }, (made) => made, ['to 19 at the most, but received runs 0 to 29']],
    ['no run', {}, (made) => later(made, { ranges: [] }), ['received runs none']],
    [
      'a gap',
      {},
      (made) => later(made, { ranges: [[0, 10], [20, 40]] }), // prettier-ignore
      ['without a gap', 'received runs 0 to 9, 20 to 39']
    ],
    ['nothing that was to stop it', { sprt }, (made) => made, ['to stop by the same', '"p0":0.41', 'received none.']],
    [
      'a test with other chances',
      { sprt },
      (made) => later(made, { stop: { sprt: { ...sprt, p0: 0.42 } } }),
      ['to stop by the same', '"p0":0.41', '"p0":0.42', 'Go on with the options that it was made with']
    ],
    ['a comparison', {}, (made) => ({ ...made, format: 'armistice.comparison' as never }), ['summary of an ensemble']],
    ['fewer runs than it says', {}, (made) => ({ ...made, runs: 29 }), ['a summary that is whole']],
    ['a tally less', {}, ({ tallies, ...made }) => ({ ...made, tallies: { held: tallies['held']! } }), ['is whole']],
    [
      'a tally of other runs',
      {},
      (made) => ({ ...made, tallies: { ...made.tallies, held: { kind: 'share', groups: [] } } }),
      ['is whole, with 30 runs in every tally']
    ]
  ])('is not taken up from a summary with %s', async (_, asked, changed, said) => {
    const soFar = changed(await ensemble(brief, { ...study, runs: 30 }))
    const going = ensemble(brief, { ...study, ...asked, soFar })
    await expect(going).rejects.toThrow(RangeError)
    for (const each of said) await expect(going).rejects.toThrow(each)
  })

  it('is not taken up with another scenario', async () => {
    const soFar = await ensemble(small(), { ...study, runs: 30 })
    await expect(ensemble(brief, { ...study, soFar })).rejects.toThrow(
      'differ in scenario: expected {"id":"small","hash"'
    )
  })
})
