import { describe, expect, it } from 'vitest'
import { parseTrace, parseTraceText } from '../../packages/core/src/run/parse-trace.ts'
import { replay } from '../../packages/core/src/run/replay.ts'
import { run } from '../../packages/core/src/run/run.ts'
import { traceHash, type Trace } from '../../packages/core/src/run/trace.ts'
import { check, seats, type Study } from './study.ts'

const runOf = (study: Study): Trace =>
  run(study.scenario, { seed: study.seed, run: study.run, strategies: seats(study) })

describe('a trace', () => {
  it('is what it was after JSON and back, and has the same hash', () => {
    check(40, (study) => {
      const trace = runOf(study)
      const parsed = parseTraceText(JSON.stringify(trace))
      expect(parsed).toEqual({ ok: true, trace })
      expect(parsed.ok && traceHash(parsed.trace)).toBe(trace.hash)
      expect(parseTrace(trace)).toEqual({ ok: true, trace })
    })
  })

  it('is replayed equal, whoever took its decisions, and wherever it was stopped', () => {
    check(40, (study) => {
      const trace = runOf(study)
      expect(replay(JSON.parse(JSON.stringify(trace)) as Trace, study.scenario)).toEqual({ equal: true, trace })
      const part = run(study.scenario, {
        seed: study.seed,
        run: study.run,
        strategies: seats(study),
        events: trace.events >> 1
      })
      expect(replay(part, study.scenario)).toEqual({ equal: true, trace: part })
    })
  })

  it('has decisions that give the same run to whoever makes them again', () => {
    check(30, (study) => {
      const { decisions, ...trace } = runOf(study)
      expect(run(study.scenario, { seed: study.seed, run: study.run, decisions }).hash).toBe(trace.hash)
    })
  })

  it('cannot have one number of its log edited unnoticed: replay names the occurrence and the path', () => {
    check(60, (study) => {
      const trace = JSON.parse(JSON.stringify(runOf(study))) as Trace
      const numbers = numbersIn(trace.occurrences, '/occurrences')
      const { path, holder, key } = numbers[(study.run * 31 + study.seed.length) % numbers.length]!
      const was = holder[key] as number
      holder[key] = was + 1
      const replayed = replay(trace, study.scenario)
      expect(replayed).toMatchObject({
        equal: false,
        difference: { seq: Number(path.split('/')[2]), path, expected: was, received: was + 1 }
      })
    })
  })

  it('cannot have its run, hash, events, version or scenario edited unnoticed', () => {
    check(20, (study) => {
      const trace = runOf(study)
      const edits: readonly [Partial<Record<keyof Trace, unknown>>, RegExp][] = [
        [{ hash: '0'.repeat(64) }, /^\/hash$/],
        [{ events: trace.events + 1 }, /^\/events$/],
        [{ events: trace.events - 1 }, /./],
        [{ engine: '0.0.0' }, /^\/engine$/],
        [{ forceHour: (trace.forceHour ?? 0) + 1 }, /^\/forceHour$/],
        [{ scenario: { ...trace.scenario, id: 'another' } }, /^\/scenario\/id$/],
        [{ scenario: { ...trace.scenario, hash: 'f'.repeat(64) } }, /^\/scenario\/hash$/],
        [{ ending: null }, /^\/ending$/]
      ]
      for (const [edit, path] of edits) {
        const replayed = replay({ ...trace, ...edit } as Trace, study.scenario)
        expect(!replayed.equal && replayed.difference.path).toMatch(path)
      }
    })
  })
})

interface Place {
  readonly path: string
  readonly holder: Record<string, unknown>
  readonly key: string
}

function numbersIn(value: object, path: string): Place[] {
  return Object.entries(value).flatMap(([key, part]): Place[] => {
    const here = `${path}/${key}`
    if (typeof part === 'number') return [{ path: here, holder: value as Record<string, unknown>, key }]
    return typeof part === 'object' && part !== null ? numbersIn(part as object, here) : []
  })
}
