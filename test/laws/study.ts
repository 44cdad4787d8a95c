// What a law is checked on: any valid scenario, seed and run, and anybody's decisions.
import * as fc from 'fast-check'
import { defineScenario, parseScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import type { Scenario } from '../../packages/core/src/scenario/scenario.ts'
import type { ScenarioDocument } from '../../packages/core/src/scenario/schema.ts'
import { start, step, stepNext, type Running } from '../../packages/core/src/machine/kernel.ts'
import { createRandom, type Random } from '../../packages/core/src/random/random.ts'
import { answer } from '../../packages/core/src/rules/answer.ts'
import type { Kit } from '../../packages/core/src/rules/kit.ts'
import { compile } from '../../packages/core/src/rules/model.ts'
import { choicesOf, type Choice, type Question } from '../../packages/core/src/rules/question.ts'
import { arbitraryScenario } from '../support/arbitrary.ts'
import { smallScenario } from '../support/scenario.ts'

export interface Study {
  readonly scenario: Scenario
  readonly seed: string
  readonly run: number
  /** Decides about half of all questions, each by its id alone; none where `salt` is 0. */
  readonly salt: number
}

export type Asked = Pick<Question, 'id' | 'kind'>

/** A choice for a question that depends on nothing but the salt and the question's id; undefined leaves it to the model. */
export function decision(salt: number, { id, kind }: Asked): Choice | undefined {
  if (salt === 0) return undefined
  let hash = salt | 0
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x9e3779b1) ^ (hash >>> 15)
  const spread = (Math.imul(hash ^ (hash >>> 16), 0x21f0aaad) >>> 8) & 0xffff
  const choices: readonly Choice[] = choicesOf[kind]
  return spread % 2 === 0 ? undefined : choices[(spread >> 1) % choices.length]
}

/** A seat for everybody, at which that decision is taken. */
export function seats({ scenario, salt }: Pick<Study, 'scenario' | 'salt'>) {
  const { members, parties, politics } = scenario
  const who = [...members.map(({ id }) => id), parties.protected.id, parties.challenger.id]
  if (politics.backing.partner === undefined) who.push('partner')
  const seat = (question: Asked) => decision(salt, question)
  return salt === 0 ? {} : Object.fromEntries(who.map((id) => [id, seat]))
}

/** Every kind of valid scenario, and among them many in which much happens. */
function arbitraryDocument(): fc.Arbitrary<ScenarioDocument> {
  return fc.oneof(
    { weight: 1, arbitrary: arbitraryScenario() },
    { weight: 3, arbitrary: fc.tuple(arbitraryScenario(), fc.integer({ min: 0, max: 255 })).map(enlivened) }
  )
}

/** The document with some of its groups, one for each bit, as they are in a small scenario with quick gates and many violations. */
function enlivened([document, bits]: [ScenarioDocument, number]): ScenarioDocument {
  const lively = smallScenario()
  const { violations, deployment, hubs, members, pledges, politics, ladder, mechanism } = lively
  for (const [n, rate] of [
    ['2', 25],
    ['3', 12],
    ['4', 3]
  ] as const)
    violations.base[n].value = rate
  for (const type of violations.types) type.factor.value = 1
  for (const kind of Object.values(deployment.classes)) kind.leadDays.value = 10
  for (const gate of Object.values(deployment.gates)) gate.days.value = 5
  politics.backing.firmToAmbiguous.value = 2
  politics.backing.ambiguousToWithdrawn.value = 2
  for (const [n, group] of [
    { violations },
    { deployment },
    { politics },
    { mechanism },
    { members, pledges, hubs, ladder, mechanism, politics }
  ].entries())
    if ((bits >> n) & 1) Object.assign(document, group)
  if ((bits >> 5) & 1) Object.assign(document, { start: 'ceasefire' })
  // A whole small scenario, where what was mixed would not agree with itself.
  return parseScenario(document).ok
    ? document
    : { ...lively, horizonDays: document.horizonDays, start: document.start, trigger: document.trigger }
}

export const arbitraryStudy = (documents: fc.Arbitrary<ScenarioDocument> = arbitraryDocument()): fc.Arbitrary<Study> =>
  fc
    .record({
      document: documents,
      seed: fc.string({ minLength: 1, maxLength: 12 }),
      run: fc.oneof(fc.nat(50), fc.maxSafeNat()),
      salt: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1e6 }))
    })
    .map(({ document, seed, run, salt }) => told({ scenario: defineScenario(document), seed, run, salt }))

/** A failed law prints what brings it back: the seed, and what its scenario changes in the small one. */
function told(study: Study): Study {
  const { scenario, seed, run, salt } = study
  const text = () => JSON.stringify({ seed, run, salt, smallScenarioWith: changes(smallScenario(), scenario, '') })
  return Object.defineProperty(study, fc.toStringMethod, { value: text })
}

function changes(from: unknown, to: unknown, path: string): Record<string, unknown> {
  if (Object.is(from, to)) return {}
  if (!isComposite(from) || !isComposite(to) || Array.isArray(from) !== Array.isArray(to))
    return { [path]: to ?? 'gone' }
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return Object.assign({}, ...keys.map((key) => changes(part(from, key), part(to, key), `${path}/${key}`)))
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null
const part = (value: object, key: string): unknown => (value as Record<string, unknown>)[key]

/** Everything that a walk along a run in the bare kernel stands on. */
export interface Walk {
  readonly kit: Kit
  readonly running: Running
}

export function setOut(
  { scenario, seed, run }: Omit<Study, 'salt'>,
  random: Random = createRandom(seed, run),
  logging = true
): Walk {
  const kit: Kit = { model: compile(scenario), random, logging }
  return { kit, running: start(kit) }
}

/** Handles the next event, as the study decides. False at the end. */
export function goOn({ kit, running }: Walk, salt: number): boolean {
  const pending = running.world.questions[0]
  const choice = pending && decision(salt, pending.question)
  return pending && choice !== undefined ? step(running, answer(pending, choice, 'seat'), kit) : stepNext(running, kit)
}

/** Walks to the end; `visit` sees every world on the way, the first and the last included. */
export function walk(
  study: Study,
  visit: (walk: Walk, events: number) => void = () => {},
  random?: Random,
  logging = true
): Walk {
  const way = setOut(study, random, logging)
  let events = 0
  do visit(way, events++)
  while (goOn(way, study.salt))
  return way
}

/** Checks a law on as many studies as `runs` says; `LAWS=10 npm test -- test/laws` makes it ten times as many. */
export function check(runs: number, law: (study: Study) => void, documents?: fc.Arbitrary<ScenarioDocument>): void {
  fc.assert(fc.property(arbitraryStudy(documents), law), atMost(runs))
}

/** How long a law is looked at: shrinking ends with it, and what fails is told. */
export const atMost = (runs: number) => ({
  numRuns: runs * Number(process.env['LAWS'] ?? 1),
  interruptAfterTimeLimit: process.env['LAWS'] ? 600_000 : 40_000
})
