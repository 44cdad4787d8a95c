import * as z from 'zod'
import { choiceSchema, seedSchema } from '../run/parse-trace.js'
import { seatsOf } from '../run/seats.js'
import { plainCopy } from '../scenario/bounds.js'
import { issueOf, type Issue } from '../scenario/issue.js'
import { readJson } from '../scenario/json-text.js'
import { parseScenario } from '../scenario/parse-scenario.js'
import type { Scenario } from '../scenario/scenario.js'
import { checkShape } from '../scenario/shape.js'
import { begin, type Session } from './session.js'
import { timelineOf } from './timeline.js'

/** A session that can be gone on with, or all that is wrong with it. */
export type ParsedSession =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const place = z.int().min(0).max(1_000_000)
const hour = z.number().min(0).max(10_000_000)
const name = z.string().min(1).max(200)
export const actionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('advance'), place, hour }),
  z.strictObject({ do: z.literal('choose'), question: z.string().min(1).max(300), choice: choiceSchema }),
  z.strictObject({ do: z.literal('delegate'), who: name, strategy: name.nullable() }),
  z.strictObject({ do: z.literal('goTo'), place })
])

const sessionSchema = z.strictObject({
  format: z.literal('armistice.session'),
  version: z.literal(1),
  engine: z.string().max(40),
  scenario: z.unknown(),
  seed: seedSchema,
  run: z.int().min(0),
  strategies: z.record(name, name),
  log: z.array(actionSchema).max(50_000),
  undone: z.array(actionSchema).max(50_000)
})

/**
 * A session from a value of unknown origin, or all that is wrong with it, in its scenario as well. Never throws; a log
 * that does not fit the run (an answer to a question that was never asked) is refused.
 */
export function parseSession(input: unknown): ParsedSession {
  const plain = plainCopy(input)
  if (!plain.ok) return plain
  const { whole, issues } = checkShape(sessionSchema, plain.value, 1000)
  const document = (plain.value as { scenario?: unknown } | null)?.scenario
  const parsed = parseScenario(document)
  const inScenario = parsed.ok ? [] : parsed.issues.map((issue) => ({ ...issue, path: `/scenario${issue.path}` }))
  if (!whole || !parsed.ok) return { ok: false, issues: [...issues, ...inScenario] }
  return checkLog({ ...whole, scenario: parsed.scenario }, parsed.scenario)
}

/** As `parseSession`, from JSON text. */
export function parseSessionText(text: string): ParsedSession {
  const json = readJson(text)
  return json.ok ? parseSession(json.value) : json
}

/** Runs the session once: what it says of itself must be what happens. */
export function checkLog(session: Session, scenario: Scenario): ParsedSession {
  try {
    begin(scenario, session)
    checkFits(session)
    // What was undone can be done again, so it has to fit as well.
    checkFits({ ...session, log: [...session.log, ...[...session.undone].reverse()], undone: [] })
    return { ok: true, session }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const issue = issueOf({
      path: '/log',
      where: 'log',
      expected: 'a log that fits the run',
      received: 'one that does not',
      hint: error.message
    })
    return { ok: false, issues: [issue] }
  }
}

/** RangeError where an answer is not to the question that the run asks there, or nobody holds a seat that is given away. */
function checkFits(session: Session): void {
  for (const action of session.log)
    if (action.do === 'delegate') seatsOf(session.scenario, { [action.who]: action.strategy ?? 'model' })
  const { folded, walk } = timelineOf(session)
  const taken = walk.drive.taken.filter(({ by }) => by === undefined)
  const other = folded.decisions.find(({ question }, index) => taken[index]?.question !== question)
  if (other)
    throw new RangeError(
      `Expected the answer at place ${other.place} to be to the question asked there, but received one to ${other.question}`
    )
}
