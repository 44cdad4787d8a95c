import { describe, expect, it } from 'vitest'
import type { Occurrence } from '../../packages/core/src/rules/occurrence.ts'
import { run } from '../../packages/core/src/run/run.ts'
import { why, type Why } from '../../packages/core/src/run/why.ts'
import { check, seats, type Study } from './study.ts'

describe('the causes of an occurrence', () => {
  it('are earlier occurrences, in order, each once', () => {
    check(80, (study) => {
      for (const { seq, causes, hour } of logOf(study)) {
        expect(causes).toEqual([...new Set(causes)].sort((a, b) => a - b))
        for (const cause of causes) expect(cause >= 0 && cause < seq && logOf(study)[cause]!.hour <= hour).toBe(true)
      }
    })
  })

  it('are numbered as they stand in the log, whose hours never fall', () => {
    check(40, (study) => {
      logOf(study).forEach(({ seq, hour }, place, log) => {
        expect(seq).toBe(place)
        if (place > 0) expect(hour).toBeGreaterThanOrEqual(log[place - 1]!.hour)
      })
    })
  })

  it('lead back to the start of the run, from every occurrence', () => {
    check(80, (study) => {
      const fromStart = new Set([0])
      for (const { seq, code, causes } of logOf(study)) {
        if (causes.some((cause) => fromStart.has(cause))) fromStart.add(seq)
        else expect({ seq, code, causes }).toEqual({ seq: 0, code: 'run.started', causes: [] })
      }
    })
  })

  it('of a reaction are the rung and every answer at it', () => {
    check(60, (study) => {
      const log = logOf(study)
      for (const reaction of log) {
        if (reaction.code !== 'challenger.reacted') continue
        const at = (other: Occurrence) =>
          (other.code === 'rung.due' || other.code === 'response.given' || other.code === 'forces.acted') &&
          other.case === reaction.case &&
          other.rung === reaction.rung
        expect(reaction.causes).toEqual(log.filter(at).map(({ seq }) => seq))
      }
    })
  })

  it('of the first phase is the ceasefire', () => {
    check(30, (study) => {
      const log = logOf(study)
      const phase = log.find(({ code }) => code === 'phase.entered')
      if (phase) expect(phase.causes.map((cause) => log[cause]!.code)).toEqual(['ceasefire.inForce'])
    })
  })
})

describe('why', () => {
  it('unfolds every cause of an occurrence once, and theirs, to those that have none', () => {
    check(40, (study) => {
      const occurrences = logOf(study)
      const seq = study.run % occurrences.length
      const met = new Set<number>()
      const unfolded = new Map<number, number>()
      const visit = ({ occurrence, causes }: Why): void => {
        met.add(occurrence.seq)
        if (causes.length > 0) unfolded.set(occurrence.seq, (unfolded.get(occurrence.seq) ?? 0) + 1)
        if (causes.length > 0) expect(causes.map((cause) => cause.occurrence.seq)).toEqual(occurrence.causes)
        causes.forEach(visit)
      }
      visit(why({ occurrences }, seq))
      expect([...unfolded.values()].every((times) => times === 1)).toBe(true)
      expect(met).toEqual(reachable(occurrences, seq))
    })
  })
})

const logs = new WeakMap<Study, readonly Occurrence[]>()
function logOf(study: Study): readonly Occurrence[] {
  const { scenario, seed, run: number } = study
  let log = logs.get(study)
  if (!log) logs.set(study, (log = run(scenario, { seed, run: number, strategies: seats(study) }).occurrences))
  return log
}

function reachable(log: readonly Occurrence[], from: number): Set<number> {
  const found = new Set([from])
  for (const seq of found) for (const cause of log[seq]!.causes) found.add(cause)
  return found
}
