import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { occurrences, run } from '../../packages/core/src/run/run.ts'
import { traceHash, type Trace } from '../../packages/core/src/run/trace.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import { smallScenario } from '../support/scenario.ts'
import { check, seats, walk, type Study } from './study.ts'

const small = defineScenario(smallScenario())

const runOf = (study: Study, more = {}): Trace =>
  run(study.scenario, { seed: study.seed, run: study.run, strategies: seats(study), ...more })

describe('a run', () => {
  it('is the same bytes for the same seed, also where the scenario is compiled afresh', () => {
    check(60, (study) => {
      const once = runOf(study)
      const again = defineScenario(JSON.parse(JSON.stringify(study.scenario)))
      expect(again).not.toBe(study.scenario)
      expect(JSON.stringify(runOf({ ...study, scenario: again }))).toBe(JSON.stringify(once))
      expect(traceHash(once)).toBe(once.hash)
    })
  })

  it('is the same whatever runs were made before it', () => {
    check(30, (study) => {
      const after = [0, 1, 2].map((n) => runOf({ ...study, run: n }).hash)
      const alone = [2, 1, 0].map((n) => runOf({ ...study, run: n }).hash).reverse()
      expect(after).toEqual(alone)
    })
  })

  it('differs from the other runs of its seed, and from the same run of another seed', () => {
    const chances = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(chances, (salt) => {
        const scenario = small
        const told = (seed: string, number: number) => JSON.stringify(run(scenario, { seed, run: number }).occurrences)
        const all = [0, 1, 2, 3].map((number) => told(`seed ${salt}`, number)).concat(told(`seed ${salt}!`, 0))
        expect(new Set(all).size).toBe(5)
      }),
      { numRuns: 10 }
    )
  })

  it('ends, at its ending, and at the horizon at the latest', () => {
    check(80, (study) => {
      const trace = runOf(study)
      const last = trace.occurrences.at(-1)!
      expect(last).toMatchObject({ code: 'run.ended', ending: trace.ending?.kind, hour: trace.ending?.hour })
      expect(trace.occurrences.filter(({ code }) => code === 'run.ended')).toHaveLength(1)
      const { horizonDays, negotiation } = study.scenario
      const horizon = Math.round(horizonDays.value * 24)
      const { kind, hour } = trace.ending!
      if (kind === 'noDeal') {
        expect(trace.forceHour).toBeNull()
        expect(hour).toBeLessThan(negotiation.limitDays.value * 24 + 168)
      } else {
        const hours = hour - trace.forceHour!
        expect(hours).toBeLessThanOrEqual(horizon)
        if (kind === 'held' || kind === 'frozen') expect(hours).toBe(horizon)
      }
      expect(trace.events).toBeLessThan(200_000)
    })
  })

  it('stopped after some events is the beginning of the whole, and has no ending', () => {
    check(30, (study) => {
      const whole = runOf(study)
      const events = study.run % (whole.events + 3)
      const part = runOf(study, { events })
      expect(part.events).toBe(Math.min(events, whole.events))
      expect(part.occurrences).toEqual(whole.occurrences.slice(0, part.occurrences.length))
      expect(part.ending).toEqual(events < whole.events ? null : whole.ending)
    })
  })

  it('stopped at an hour has everything up to it and nothing after it', () => {
    check(30, (study) => {
      const whole = runOf(study)
      const until = study.run % (Math.round(study.scenario.horizonDays.value * 24) + 100)
      const part = runOf(study, { until })
      const limit = whole.forceHour === null ? Infinity : whole.forceHour + until
      expect(part.occurrences).toEqual(whole.occurrences.filter(({ hour }) => hour <= limit))
    })
  })

  it('tells its occurrences one by one as it tells them in its trace', () => {
    check(20, (study) => {
      const { scenario, seed, run: number } = study
      expect([...occurrences(scenario, { seed, run: number, strategies: seats(study) })]).toEqual(
        runOf(study).occurrences
      )
    })
  })

  it('is the same with logging off, but for the log', () => {
    check(20, (study) => {
      const logged = walk(study)
      const quiet = walk(study, undefined, undefined, false)
      expect(quiet.running.world.log).toEqual([])
      expect({ ...quiet.running.world, log: [] }).toEqual({ ...logged.running.world, log: [] })
    })
  })
})
