// A session is a run with a person in it, and nothing more.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replay } from '../../packages/core/src/run/replay.ts'
import { run } from '../../packages/core/src/run/run.ts'
import { parseSessionText } from '../../packages/core/src/session/parse-session.ts'
import {
  advance,
  begin,
  choose,
  delegate,
  fork,
  goTo,
  redo,
  stops,
  undo,
  type Session,
  type Stop
} from '../../packages/core/src/session/session.ts'
import { traceOf } from '../../packages/core/src/session/trace-of.ts'
import { view, type SessionView } from '../../packages/core/src/session/view.ts'
import { arbitraryStudy, atMost, decision, type Study } from './study.ts'

const beginning = ({ scenario, seed, run: number }: Study) => begin(scenario, { seed, run: number })

/** What a person does, as whole numbers that mean something wherever they stand. */
const arbitrarySteps = fc.array(fc.nat(9999), { minLength: 1, maxLength: 25 })

function act(session: Session, step: number, salt: number): Session {
  const { question, place, end, occurrences } = view(session)
  const n = Math.floor(step / 10)
  switch (step % 10) {
    case 0:
    case 1:
    case 2:
      return question
        ? choose(session, decision(salt + 1 + n, question) ?? question.options[n % question.options.length]!.choice)
        : advance(session, 'decision')
    case 3:
    case 4:
      return advance(session, stops[n % 4]!)
    case 5:
      return advance(session, 'decision')
    case 6:
      return n % 4 === 0 ? advance(session, 'end') : advance(session, 'week')
    case 7:
      return n % 3 === 0
        ? goTo(session, { place: n % (end + 1) })
        : n % 3 === 1
          ? goTo(session, { seq: n % occurrences.length })
          : goTo(session, { place: Math.max(0, place - 1) })
    case 8:
      return n % 3 === 0 ? redo(session) : undo(session)
    default: {
      const who =
        session.scenario.members[n % Math.max(1, session.scenario.members.length)]?.id ??
        session.scenario.parties.challenger.id
      return delegate(session, who, n % 3 === 0 ? null : n % 3 === 1 ? 'cautious' : 'always:full')
    }
  }
}

const acted = (study: Study, steps: readonly number[]) =>
  steps.reduce((session, step) => act(session, step, study.salt), beginning(study))

const checkActing = (runs: number, law: (study: Study, steps: readonly number[], session: Session) => void) =>
  fc.assert(
    fc.property(arbitraryStudy(), arbitrarySteps, (study, steps) => law(study, steps, acted(study, steps))),
    atMost(runs)
  )

/** The session as somebody else would have it, who knows nothing but its JSON. */
const fresh = (session: Session): Session => ({
  ...(JSON.parse(JSON.stringify(session)) as Session),
  scenario: session.scenario
})

const seen = (now: SessionView) => ({ ...now, canUndo: null, canRedo: null })

describe('a session', () => {
  it('stepped to the end in any strides is the run', () => {
    fc.assert(
      fc.property(arbitraryStudy(), fc.array(fc.nat(stops.length - 1), { maxLength: 30 }), (study, strides) => {
        const steps = strides.map((n) => stops[n]!).concat('end')
        const session = steps.reduce((now: Session, to: Stop) => advance(now, to), beginning(study))
        expect(traceOf(session)).toEqual(run(study.scenario, { seed: study.seed, run: study.run }))
        expect(view(session).ending).not.toBeNull()
        expect(advance(session, 'end')).toBe(session)
        expect(advance(session, 'next')).toBe(session)
      }),
      atMost(40)
    )
  })

  it('with decisions is the run with these decisions, up to where the person stands', () => {
    checkActing(80, (study, _steps, session) => {
      const { seed, run: number, scenario } = study
      const { place, decisions } = view(session)
      const trace = traceOf(session)
      expect(trace).toEqual(run(scenario, { seed, run: number, decisions, events: place }))
      expect(replay(trace, scenario)).toEqual({ equal: true, trace })
    })
  })

  it('is a fold of its log: nothing depends on how it was come by', () => {
    checkActing(80, (_study, _steps, session) => {
      expect(view(fresh(session))).toEqual(view(session))
    })
  })

  it('is what it was after JSON and back', () => {
    checkActing(40, (_study, _steps, session) => {
      const parsed = parseSessionText(JSON.stringify(session))
      expect(parsed).toEqual({ ok: true, session })
      expect(parsed.ok && view(parsed.session)).toEqual(view(session))
      expect(parsed.ok && traceOf(parsed.session).hash).toBe(traceOf(session).hash)
    })
  })

  it('is left as it was by everything that is done from it', () => {
    fc.assert(
      fc.property(arbitraryStudy(), arbitrarySteps, (study, steps) => {
        let session = beginning(study)
        const past: [Session, SessionView][] = []
        for (const step of steps) {
          past.push([session, structuredClone(view(session))])
          session = act(session, step, study.salt)
        }
        for (const [before, was] of past) {
          expect(view(before)).toEqual(was)
          expect(view(fresh(before))).toEqual(was)
        }
      }),
      atMost(40)
    )
  })

  it('undone shows what it showed before, and redone what it showed after', () => {
    checkActing(60, (study, steps, session) => {
      const after = act(session, steps[0]!, study.salt)
      if (after === session || after.undone.length > 0) return
      expect(seen(view(undo(after)))).toEqual(seen(view(session)))
      expect(redo(undo(after))).toEqual(after)
      expect(view(redo(undo(after)))).toEqual(view(after))
      let back = after
      while (view(back).canUndo) back = undo(back)
      expect(seen(view(back))).toEqual(seen(view(beginning(study))))
      while (view(back).canRedo) back = redo(back)
      expect(back).toEqual(after)
    })
  })

  it('goes back and forward over what was stepped, and sees the same there each time', () => {
    checkActing(60, (study, steps, session) => {
      const { place, end } = view(session)
      const there = steps[0]! % (end + 1)
      const back = goTo(session, { place: there })
      const now = view(back)
      expect(now.place).toBe(there)
      expect(now.end).toBe(end)
      expect([...now.occurrences, ...now.ahead]).toEqual([...view(session).occurrences, ...view(session).ahead])
      expect(traceOf(back)).toEqual(
        run(study.scenario, { seed: study.seed, run: study.run, decisions: now.decisions, events: there })
      )
      const forth = view(goTo(back, { place }))
      expect({ ...seen(forth), hour: 0 }).toEqual({ ...seen(view(session)), hour: 0 })
    })
  })

  it('finds the place of an occurrence and of an hour', () => {
    checkActing(40, (_study, steps, session) => {
      const { occurrences, ahead, end } = view(session)
      const all = [...occurrences, ...ahead]
      const wanted = all[steps[0]! % all.length]!
      const at = view(goTo(session, { seq: wanted.seq }))
      expect(at.occurrences.some(({ seq }) => seq === wanted.seq)).toBe(true)
      if (at.place > 0)
        expect(view(goTo(session, { place: at.place - 1 })).occurrences.some(({ seq }) => seq === wanted.seq)).toBe(
          false
        )
      const then = view(goTo(session, { hour: wanted.hour }))
      expect(then.occurrences.at(-1)!.hour).toBeLessThanOrEqual(wanted.hour)
      if (then.place < end) expect(view(goTo(session, { place: then.place + 1 })).hour).toBeGreaterThan(wanted.hour)
    })
  })

  it('forked at a place is the same up to it, has nothing ahead, and is free after it', () => {
    checkActing(60, (_study, steps, session) => {
      const now = view(session)
      // Often here: where a seat was just given, or time has passed without an event.
      const place = steps[0]! % 2 === 0 ? now.place : steps[0]! % (now.end + 1)
      const forked = fork(session, place)
      const there = view(goTo(session, { place }))
      expect({ ...seen(view(forked)), end: 0, ahead: [] }).toEqual({ ...seen(there), end: 0, ahead: [] })
      expect(view(forked)).toMatchObject({ end: place, ahead: [], canRedo: false })
      const { question } = view(forked)
      if (!question) return
      for (const { choice } of question.options) {
        const chosen = choose(forked, choice)
        expect(view(chosen).occurrences.slice(0, there.occurrences.length)).toEqual(there.occurrences)
        expect(view(chosen).decisions.at(-1)).toEqual({ question: question.id, choice })
      }
      expect(view(session)).toEqual(view(fresh(session)))
    })
  })

  it('stops at the next decision that no strategy holds', () => {
    checkActing(40, (_study, _steps, session) => {
      const { question, ending, held, place } = view(advance(session, 'decision'))
      if (ending === null) expect(question !== null && !(question.who in held)).toBe(true)
      if (ending === null) expect(place).toBeGreaterThan(view(session).place)
    })
  })

  it('lets as much time pass as it is asked to, and no event that is later', () => {
    checkActing(40, (_study, _steps, session) => {
      for (const [to, hours] of [
        ['hour', 1],
        ['day', 24],
        ['week', 168]
      ] as const) {
        const before = view(session)
        const after = view(advance(session, to))
        if (after.ending === null) {
          expect(after.hour).toBe(before.hour + hours)
          expect(after.question).toBeNull()
          expect(after.next!.hour).toBeGreaterThan(after.hour)
        }
        expect(after.occurrences.at(-1)!.hour).toBeLessThanOrEqual(after.hour)
      }
    })
  })
})
