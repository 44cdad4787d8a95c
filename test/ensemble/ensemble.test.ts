import {
  advance,
  begin,
  choose,
  ensemble,
  listMeasures,
  loadScenario,
  merge,
  missingRanges,
  run,
  summarise,
  survivalAt,
  view,
  type EnsembleOptions,
  type Row,
  type Scenario,
  type Summary
} from '@armistice/core'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastWorlds } from '../support/ensemble.ts'
import { constantHazard, small, uncertain } from './scenarios.ts'

const scenario = uncertain()
const options = { seed: 'spring', runs: 120, unknowns: 'drawn', groups: 7 } as const
const bytes = (value: unknown) => JSON.stringify(value)

/** The runs of one study in several ranges, each on its own. */
async function inRanges(cuts: readonly number[]): Promise<Summary[]> {
  const { runs, ...rest } = options
  const ends = [...new Set([0, ...cuts, runs])].sort((a, b) => a - b)
  const parts = ends
    .slice(1)
    .map((end, index) =>
      ensemble(scenario, { ...rest, firstRun: ends[index]!, runs: end - ends[index]!, asked: { firstRun: 0, runs } })
    )
  return Promise.all(parts)
}

describe('an ensemble', () => {
  it('is the same bytes for every split into ranges, merged in any order', async () => {
    const whole = bytes(await ensemble(scenario, options))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: options.runs - 1 }), { maxLength: 4 }),
        fc.boolean(),
        async (cuts, backwards) => {
          const parts = await inRanges(cuts)
          expect(bytes(merge(backwards ? parts.reverse() : parts))).toBe(whole)
        }
      ),
      { numRuns: 12 }
    )
  })

  it('takes its decisions in every run in which their question comes up, as single runs do', async () => {
    const fixed = small()
    const decisions = [1, 2, 3].map((rung) => ({ question: `response:A:c1:${rung}`, choice: 'decline' as const }))
    const rows: Row[] = []
    const given = { seed: 'same', runs: 60, unknowns: 'fixed', measures: ['ending', 'unity'] } as const
    const summary = await ensemble(fixed, { ...given, decisions, rows: (some) => void rows.push(...some) })
    expect(summary.manifest.decisions).toEqual(decisions)
    let taken = 0
    for (const { run: number, values } of rows) {
      const trace = run(fixed, { seed: 'same', run: number, decisions })
      taken += trace.decisions.length
      expect((values[0] as { ending: string }).ending).toBe(trace.ending?.kind)
    }
    expect(taken).toBeGreaterThan(0)
    expect(bytes(summary.tallies)).not.toBe(bytes((await ensemble(fixed, given)).tallies))
  })

  it('refuses a decision that no question takes', async () => {
    const decisions = [{ question: 'response:A:c1:1', choice: 'surrender' as never }]
    await expect(ensemble(small(), { seed: 's', runs: 1, unknowns: 'fixed', decisions })).rejects.toThrow(
      'to be one of'
    )
  })

  it('says what a plain loop over the kernel says', async () => {
    const fixed = small()
    const worlds = lastWorlds(fixed, 200, 'loop')
    const told = summarise(await ensemble(fixed, { seed: 'loop', runs: 200 }))
    const share = (ending: string) => worlds.filter((world) => world.ending === ending).length / 200
    for (const ending of ['resumed', 'held', 'frozen', 'lapsed'] as const)
      expect(told[ending]).toMatchObject({ kind: 'share', value: share(ending) })
    const serious = worlds.reduce((sum, { counts }) => sum + counts.known[0]!, 0) / 200
    expect(told['serious']).toMatchObject({ value: serious })
    expect(told['ending']).toMatchObject({ counts: { resumed: share('resumed') * 200 } })
  })

  it('has no interval of a mean beyond what the measure can be, and none where all runs are the same', async () => {
    const bounds = { violations: Infinity, credibility: 5, unity: 1, deterrence: 1, erosion: 1 }
    const told = summarise(await ensemble(small(), { seed: 'few', runs: 3 }), 0.999)
    let cut = 0
    for (const [name, most] of Object.entries(bounds)) {
      const { interval } = told[name] as { interval: { low: number; high: number } | null }
      if (interval === null) continue
      expect(interval.low).toBeGreaterThanOrEqual(0)
      expect(interval.high).toBeLessThanOrEqual(most)
      cut += +(interval.low === 0 || interval.high === most)
    }
    // At this level three runs reach beyond what there is.
    expect(cut).toBeGreaterThan(0)
    const never = { seed: 'few', runs: 3, measures: ['attacks'] as const }
    const { attacks } = summarise(await ensemble(small(), never)) as unknown as Record<string, { value: number }>
    expect(attacks).toMatchObject({ value: 0, interval: null })
  })

  it('counts a run as having reached the last rung where its log has it', async () => {
    const fixed = small()
    const rows: Row[] = []
    await ensemble(fixed, { seed: 'rungs', runs: 60, measures: ['lastRung'], rows: (some) => void rows.push(...some) })
    const logged = rows.map((row) =>
      run(fixed, { seed: 'rungs', run: row.run }).occurrences.some((one) => one.code === 'rung.due' && one.rung === 3)
    )
    expect(rows.map(({ values }) => values[0])).toEqual(logged)
    expect(new Set(logged)).toEqual(new Set([true, false]))
  })

  it('brings every row back as a run of its seed and number', async () => {
    const fixed = small()
    const rows: Row[] = []
    await ensemble(fixed, {
      seed: 'row',
      runs: 20,
      firstRun: 5,
      measures: ['ending'],
      rows: (part) => void rows.push(...part)
    })
    expect(rows.map((row) => row.run)).toEqual(Array.from({ length: 20 }, (_, index) => 5 + index))
    for (const { run: number, values } of rows.slice(0, 5))
      expect(values).toMatchObject([{ ending: run(fixed, { seed: 'row', run: number }).ending!.kind }])
  })

  it('has the survival of a constant hazard', async () => {
    const yearly = 1.5
    const summary = await ensemble(constantHazard(yearly), { seed: 'hazard', runs: 3000, measures: ['resumption'] })
    const told = summarise(summary, 0.9999)['resumption']
    if (told?.kind !== 'time') throw new Error('Expected a survival curve')
    for (const day of [30, 90, 180, 360]) {
      // The rates settle a little, by e^-(days / 36,525).
      const expected = Math.exp((-yearly / 365.25) * 36_525 * (1 - Math.exp(-day / 36_525)))
      const step = told.curve.filter(({ time }) => time <= day).at(-1)!
      expect(step.survival).toBe(survivalAt(told.curve, day))
      expect(step.interval!.low).toBeLessThan(expected)
      expect(step.interval!.high).toBeGreaterThan(expected)
    }
  })

  it('asks only for what was asked for', async () => {
    const { tallies } = await ensemble(small(), { seed: 'a', runs: 3, measures: ['unity', 'resumed', 'unity'] })
    expect(Object.keys(tallies)).toEqual(['resumed', 'unity'])
    expect(listMeasures().map(({ name }) => name)).toContain('resumed')
  })

  it('keeps what it keeps in the same space, however many the runs', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    // A scenario of hours rather than years, as only the number of runs matters.
    const brief = small((document) => void (document.horizonDays.value = 30))
    const heap = async (runs: number) => {
      const summary = await ensemble(brief, { seed: 'heap', runs })
      collect()
      return { used: process.memoryUsage().heapUsed, size: bytes(summary).length }
    }
    await heap(1000)
    const [few, many] = [await heap(1000), await heap(20_000)]
    expect(many.used).toBeLessThan(few.used * 1.1)
    expect(many.size).toBeLessThan(few.size * 2)
  })

  it('stops at the first thousand at which a share is told well enough, and can be gone on with', async () => {
    const brief = small((document) => void (document.horizonDays.value = 60))
    const until = { measure: 'held', halfWidth: 0.02 } as const
    const sure = await ensemble(brief, { seed: 'sure', runs: 50_000, measures: ['held'], until })
    expect(sure.runs % 1000).toBe(0)
    expect(sure.runs).toBeLessThan(10_000)
    const { interval } = summarise(sure)['held'] as { interval: { low: number; high: number } }
    expect(interval.high - interval.low).toBeLessThanOrEqual(0.04)
    expect(sure.manifest.asked).toEqual([0, sure.runs])
  })

  it('stops when a test of Wald has decided', async () => {
    const brief = small((document) => void (document.horizonDays.value = 60))
    const sprt = { measure: 'resumed', p0: 0.1, p1: 0.5, alpha: 0.01, beta: 0.01 }
    const decided = await ensemble(brief, { seed: 'sure', runs: 50_000, measures: ['resumed'], sprt })
    expect(decided.runs).toBe(1000)
  })

  it.each<[EnsembleOptions, string]>([
    [{ seed: 'a', runs: 0 }, 'runs'],
    [{ seed: 'a', runs: -1 }, 'runs'],
    [{ seed: 'a', runs: 1.5 }, 'runs'],
    [{ seed: 'a', runs: NaN }, 'runs'],
    [{ seed: 'a', runs: 1e12 }, 'runs'],
    [{ seed: '', runs: 1 }, 'seed'],
    [{ seed: 'a', runs: 1, firstRun: -1 }, 'firstRun'],
    [{ seed: 'a', runs: 1, measures: [] }, 'at least one measure'],
    [{ seed: 'a', runs: 1, measures: ['resume'] }, 'Did you mean "resumed"?'],
    [{ seed: 'a', runs: 1, strategies: { A: 'bold' } }, 'bold'],
    [{ seed: 'a', runs: 1, strategies: { Z: 'model' } }, 'Z'],
    [{ seed: 'a', runs: 1, unknowns: 'loose' as 'fixed' }, 'fixed or drawn'],
    [{ seed: 'a', runs: 1, from: begin(uncertain(), { seed: 'a' }) }, 'session of this scenario'],
    [{ seed: 'a', runs: 1, until: { measure: 'ending', halfWidth: 0.1 } }, 'share or a number'],
    [{ seed: 'a', runs: 1, until: { measure: 'held', halfWidth: 0 } }, 'halfWidth']
  ])('refuses %j', async (wrong, said) => {
    await expect(ensemble(small(), wrong)).rejects.toThrow(RangeError)
    await expect(ensemble(small(), wrong)).rejects.toThrow(said)
  })

  it('ends as soon as its signal says so', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const going = ensemble(small(), {
      seed: 'a',
      runs: 1e9,
      signal: controller.signal,
      onProgress: ({ done }) => {
        seen.push(done)
        controller.abort(new Error('enough'))
      }
    })
    await expect(going).rejects.toThrow('enough')
    expect(seen).toHaveLength(1)
    await expect(ensemble(small(), { seed: 'a', runs: 1, signal: controller.signal })).rejects.toThrow('enough')
  })
})

describe('merging', () => {
  it('refuses a run that is there twice, and parts of different studies', async () => {
    const [a, b] = await inRanges([60])
    expect(() => merge([a!, b!, a!])).toThrow('runs 0 to 59 are doubled')
    const other = await ensemble(scenario, { ...options, seed: 'autumn' })
    expect(() => merge([a!, other])).toThrow('differ in seed')
    expect(() => merge([])).toThrow('at least one')
  })

  it('joins what was gone on with later to the bytes of all at once', async () => {
    const rest = { seed: 'later', measures: ['held', 'resumption'] }
    const whole = await ensemble(small(), { ...rest, runs: 70 })
    const first = await ensemble(small(), { ...rest, runs: 30 })
    const later = await ensemble(small(), { ...rest, firstRun: 30, runs: 40 })
    expect(bytes(merge([first, later]))).toBe(bytes(whole))
  })

  it('says which runs are missing', async () => {
    const [a, , c] = await inRanges([40, 70])
    expect(missingRanges(merge([c!, a!]).manifest)).toEqual([[40, 70]])
    expect(missingRanges(a!.manifest)).toEqual([[40, 120]])
  })
})

describe('an ensemble of a live scenario', () => {
  it('draws what is not known unless fixed numbers are asked for by name', async () => {
    const live = await loadScenario('paris-2026')
    expect((await ensemble(live, { seed: 'a', runs: 100 })).manifest.groups).toBe(50)
    expect((await ensemble(live, { seed: 'a', runs: 2, unknowns: 'fixed' })).manifest.groups).toBe(0)
    await expect(ensemble(live, { seed: 'a', runs: 9, groups: 1 })).rejects.toThrow("asked for: unknowns: 'fixed'")
    await expect(ensemble(live, { seed: 'a', runs: 9, groups: 0 })).rejects.toThrow(RangeError)
    await expect(ensemble(live, { seed: 'a', runs: 9, groups: 5 })).rejects.toThrow('from 2 to 4, half of the runs')
    await expect(ensemble(live, { seed: 'a', runs: 3 })).rejects.toThrow('at least 4 runs')
    const few = summarise(await ensemble(live, { seed: 'a', runs: 6, measures: ['held'] }))
    expect(few['held']).toMatchObject({ notKnown: { share: expect.any(Number) as number } })
  })
})

/** The endings of some runs from a session. */
async function endingsFrom(from: ReturnType<typeof begin>, more: Partial<EnsembleOptions> = {}): Promise<Row[]> {
  const rows: Row[] = []
  await ensemble(from.scenario, {
    seed: from.seed,
    runs: 8,
    from,
    measures: ['ending', 'violations'],
    rows: (part) => void rows.push(...part),
    ...more
  })
  return rows
}

describe('an ensemble from a session (rule S1)', () => {
  const fixed: Scenario = small()

  it('goes on as the session would, under its own seed and number', async () => {
    for (const seed of ['1', '2', '3']) {
      const asked = advance(begin(fixed, { seed, run: 3 }), 'decision')
      const chosen = advance(choose(asked, view(asked).question!.options.at(-1)!.choice), 'week')
      const { ending } = view(advance(chosen, 'end'))
      const rows = await endingsFrom(chosen)
      expect(rows[3]!.values[0]).toMatchObject({ ending })
    }
  })

  it('has luck of its own after that place, and what was before it in common', async () => {
    const late = Array.from({ length: 40 }).reduce<ReturnType<typeof begin>>(
      (session) => advance(session, 'week'),
      begin(fixed, { seed: '4' })
    )
    const { violations } = view(late).world
    const known = violations[2] + violations[3] + violations[4]
    const rows = await endingsFrom(late, { runs: 60 })
    for (const { values } of rows) expect(values[1]).toBeGreaterThanOrEqual(known)
    expect(new Set(rows.map(({ values }) => bytes(values))).size).toBeGreaterThan(4)
    // A different luck after that place, but none before it.
    const others = await endingsFrom(late, { runs: 60, seed: 'another' })
    expect(bytes(others)).not.toBe(bytes(rows))
  })
})
