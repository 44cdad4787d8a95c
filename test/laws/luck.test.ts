// Rules C1 to C4: what chance depends on, and what it does not.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom, streamOf, type Random, type Stream } from '../../packages/core/src/random/random.ts'
import { answerStream } from '../../packages/core/src/rules/luck.ts'
import type { Choice } from '../../packages/core/src/rules/question.ts'
import type { Occurrence } from '../../packages/core/src/rules/occurrence.ts'
import type { World } from '../../packages/core/src/rules/world.ts'
import { run } from '../../packages/core/src/run/run.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import type { Member, Pledge, ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { smallScenario } from '../support/scenario.ts'
import { check, seats, walk, type Study } from './study.ts'

describe('the luck of a run', () => {
  it('is a function of stream and place: asked again, in any order, it is the same', () => {
    check(40, (study) => {
      const drawn = drawsOf(study)
      const random = createRandom(study.seed, study.run)
      for (const [key, value] of [...drawn].reverse()) expect(random.uniform(...read(key))).toBe(value)
    })
  })

  it('is left alone by a member who pledges nothing: only its own elections are new', () => {
    check(60, (study) => {
      const added: Member = { ...smallScenario().members[0]!, id: 'Z-new', name: 'Newcomer' }
      const place = study.run % (study.scenario.members.length + 1)
      const after = edit(study, (document) => document.members.splice(place, 0, added))
      const news = newDraws(study, after)
      expect(news.filter(([stream]) => !same(stream, streamOf('election', 'Z-new')))).toEqual([])
      expect(told(after, 'Z-new')).toEqual(told(study))
    })
  })

  it('is left alone by a pledge that is ruled out or not stated: no draw and no occurrence is new', () => {
    check(60, (study) => {
      const { members, pledges } = study.scenario
      if (members.length === 0) return
      const member = members[study.run % members.length]!.id
      const firmness = study.run % 2 === 0 ? ('ruledOut' as const) : ('notStated' as const)
      const added: Pledge = { ...smallScenario().pledges[0]!, id: 'Z-new', member, firmness, reaches: [1] }
      delete added.hub
      const after = edit(study, (document) => document.pledges.splice(study.run % (pledges.length + 1), 0, added))
      expect(newDraws(study, after)).toEqual([])
      expect(told(after)).toEqual(told(study))
    })
  })

  it('is left alone by a pledge without weight: it deploys on its own luck, and nothing else moves', () => {
    check(60, (study) => {
      const { members, pledges } = study.scenario
      if (members.length === 0) return
      const weightless = edit(study, ({ deterrence }) => {
        deterrence.denial.finance.value = 0
        deterrence.punishment.finance.value = 0
      })
      const added: Pledge = {
        ...smallScenario().pledges[0]!,
        id: 'Z-new',
        member: members[study.run % members.length]!.id,
        capability: 'finance',
        reaches: [],
        trigger: 'ceasefire',
        firmness: 'formal',
        conditions: []
      }
      delete added.hub
      const after = edit(weightless, (document) => document.pledges.splice(study.run % (pledges.length + 1), 0, added))
      const own = ['gate', 'mandate', 'lead', 'slip'].map((process) => streamOf(process, 'Z-new'))
      // Nobody decides for the new pledge, so that the decisions of the two runs are the same.
      expect(newDraws(weightless, after).filter(([stream]) => !own.some((each) => same(stream, each)))).toEqual([])
      expect(told(after, 'Z-new')).toEqual(told(weightless))
    })
  })

  it('gives a violation of one name the same actor and the same answers, whatever else the scenario says', () => {
    check(60, (study) => {
      const after = edit(study, (document) => {
        document.pledges = document.pledges.filter((_, index) => index % 2 === 1)
        for (const member of document.members) member.reliability = { preset: 'half' }
        document.clusters.branching.value = 0.6
        document.truce.doublingDays.value = 33
        for (const rung of document.ladder.rungs) rung.ownForces = true
        for (const pledge of document.pledges) delete pledge.conditions
      })
      const before = new Map(violationsIn(study).map((each) => [each.violation, each]))
      for (const { violation, severity, actor } of violationsIn(after))
        expect({ ...before.get(violation), violation }).toMatchObject(
          before.has(violation) ? { violation, severity, actor } : {}
        )
    })
  })

  it('has an answer stream for each member and violation that neither the others nor the order of members touch', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
        fc.integer(),
        fc.integer(),
        (ids, a, b) => {
          const keys = ids.flatMap((id) =>
            [
              [a, b],
              [b, a]
            ].map(([x, y]) => answerStream(streamOf('response', id), [x!, y!]).join())
          )
          expect(new Set(keys).size).toBe(a === b ? ids.length : 2 * ids.length)
        }
      )
    )
  })
})

describe('a decision', () => {
  it("shifts nobody else's luck: each stream that two runs draw from gives both the same, place by place", () => {
    check(60, (study) => {
      const decided = drawsOf({ ...study, salt: study.salt || 1 })
      const left = drawsOf({ ...study, salt: 0 })
      for (const [key, value] of decided) expect(left.get(key) ?? value).toBe(value)
      // Violations keep their names, so the same one has the same luck of its own in both.
      const before = new Map(violationsIn({ ...study, salt: 0 }).map((each) => [each.violation, each]))
      for (const { violation, severity, actor } of violationsIn(study)) {
        const other = before.get(violation)
        if (other)
          expect({ violation, severity, actor }).toEqual({ violation, severity: other.severity, actor: other.actor })
      }
    })
  })

  it("that is the model's own leaves everything as it is, whoever takes it", () => {
    check(40, (study) => {
      const { scenario, seed, run: number } = study
      const answers = new Map<string, Choice>()
      const left = walk({ ...study, salt: 0 }, ({ running: { world } }) => {
        const [asked] = world.questions
        if (asked) answers.set(asked.question.id, asked.drawn)
      })
      const decisions = [...answers].map(([question, choice]) => ({ question, choice }))
      const decided = run(scenario, { seed, run: number, decisions })
      expect(decided.decisions).toHaveLength(decisions.length)
      expect(decided.occurrences.map(anonymous)).toEqual(left.running.world.log.map(anonymous))
    })
  })
})

/** All draws of a run, by stream and place. */
function drawsOf(study: Study): Map<string, number> {
  const drawn = new Map<string, number>()
  const inner = createRandom(study.seed, study.run)
  const recorder = {
    seed: inner.seed,
    run: inner.run,
    uniform(stream: Stream, n: number) {
      const value = inner.uniform(stream, n)
      drawn.set(`${stream[0]} ${stream[1]} ${n}`, value)
      return value
    }
  }
  walk(study, undefined, recorder as unknown as Random)
  return drawn
}

function read(key: string): [Stream, number] {
  const [a, b, n] = key.split(' ').map(Number)
  return [[a!, b!], n!]
}

/** What one run draws and the other does not; what both draw must be equal. */
function newDraws(before: Study, after: Study): [Stream, number][] {
  const old = drawsOf(before)
  const now = drawsOf(after)
  for (const [key, value] of old) expect(now.get(key)).toBe(value)
  return [...now.keys()].filter((key) => !old.has(key)).map(read)
}

const same = (a: Stream, b: Stream) => a[0] === b[0] && a[1] === b[1]

function edit(study: Study, change: (document: ScenarioDocument) => unknown): Study {
  const document = structuredClone(study.scenario) as ScenarioDocument
  change(document)
  return { ...study, scenario: defineScenario(document) }
}

/** The log without what tells of one member or pledge: numbered anew, with causes as they then are. */
function told(study: Study, without?: string): unknown[] {
  const { scenario, seed, run: number } = study
  const keep = (each: Occurrence) =>
    !('member' in each && each.member === without) && !('pledge' in each && each.pledge === without)
  const log = run(scenario, { seed, run: number, strategies: seats(study) }).occurrences
  const places = new Map(log.filter(keep).map(({ seq }, place) => [seq, place]))
  return log.filter(keep).map(({ causes, seq, ...rest }) => ({
    ...rest,
    seq: places.get(seq),
    causes: causes.flatMap((cause) => places.get(cause) ?? [])
  }))
}

function violationsIn(study: Study) {
  const log: World['log'] = walk(study).running.world.log
  return log.flatMap((each) => (each.code === 'violation.occurred' ? [each] : []))
}

const anonymous = (occurrence: Occurrence) => ({ ...occurrence, ...('by' in occurrence && { by: '' }) })
