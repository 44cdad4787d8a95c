import * as z from 'zod'
import { engineVersion } from '../run/engine.js'
import { seedSchema } from '../run/parse-trace.js'
import { scenarioReference, type ScenarioReference } from '../run/trace.js'
import { plainCopy } from '../scenario/bounds.js'
import { issueAt, type Issue } from '../scenario/issue.js'
import { readJson } from '../scenario/json-text.js'
import { parseScenario } from '../scenario/parse-scenario.js'
import type { Scenario } from '../scenario/scenario.js'
import { checkShape } from '../scenario/shape.js'
import { actionSchema, checkLog } from './parse-session.js'
import type { Session } from './session.js'

/** Sessions that share their luck, as one file: what each did, what it is called, and which it left where. Plain JSON. */
export interface BranchFile {
  readonly format: 'armistice.branches'
  readonly version: 1
  readonly engine: string
  readonly scenario: ScenarioReference
  readonly seed: string
  readonly run: number
  /** The id of the branch that was shown. */
  readonly active: string
  /** A branch comes after the one that it left. */
  readonly branches: readonly BranchRecord[]
}

/** One branch as a file keeps it: its name, where it left another, and its own log. */
export interface BranchRecord {
  readonly id: string
  readonly name: string
  readonly comment: string
  /** Null for the first one. */
  readonly from: { readonly branch: string; readonly place: number; readonly hour: number } | null
  readonly strategies: Session['strategies']
  readonly log: Session['log']
}

/** A branch with its session. */
export type BranchOfSession = Omit<BranchRecord, 'strategies' | 'log'> & { readonly session: Session }

/** The branches of a file, each a session that can be gone on with, or all that is wrong with it. */
export type ParsedBranches =
  | {
      readonly ok: true
      readonly branches: readonly BranchOfSession[]
      readonly active: string
      /** Whether the scenario is, to the last digit, the one that the file was made with. */
      readonly sameScenario: boolean
      readonly engine: string
    }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** The file of some branches, the first of which the others go back to. `embed` puts the scenario's document inside. */
export function branchFile(
  branches: readonly BranchOfSession[],
  { active, embed = false }: { readonly active: string; readonly embed?: boolean }
): BranchFile {
  const { scenario, seed, run } = branches[0]!.session
  const reference = scenarioReference(scenario)
  return {
    format: 'armistice.branches',
    version: 1,
    engine: engineVersion,
    scenario: embed ? { ...reference, document: scenario } : reference,
    seed,
    run,
    active,
    branches: branches.map(({ session: { strategies, log }, id, name, comment, from }) => ({
      id,
      name,
      comment,
      from,
      strategies,
      log
    }))
  }
}

const id = z.string().regex(/^[a-z][a-z0-9]{0,19}$/, 'a small letter, then small letters or digits')
const short = z.string().min(1).max(200)
const hash = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
const whole = z.int().min(0).max(10_000_000)
const schema = z.strictObject({
  format: z.literal('armistice.branches'),
  version: z.literal(1),
  engine: z.string().max(40),
  scenario: z.strictObject({
    id: short,
    hash,
    overlays: z.array(z.strictObject({ id: short, hash })).max(50),
    document: z.unknown().optional()
  }),
  seed: seedSchema,
  run: z.int().min(0),
  active: id,
  branches: z
    .array(
      z.strictObject({
        id,
        name: z.string().max(200),
        comment: z.string().max(10_000),
        from: z.strictObject({ branch: id, place: whole, hour: whole }).nullable(),
        strategies: z.record(short, short),
        log: z.array(actionSchema).max(50_000)
      })
    )
    .min(1)
    .max(100)
})

type Shape = z.infer<typeof schema>

/**
 * Branches from JSON text of unknown origin, or all that is wrong with it. Never throws. `find` gives the scenario of an
 * id, null where there is none; it is not asked where the file holds the document itself. Every log is run, and one that
 * does not fit is refused.
 */
export async function parseBranchesText(
  text: string,
  find: (id: string) => Scenario | null | Promise<Scenario | null>
): Promise<ParsedBranches> {
  const json = readJson(text)
  const plain = json.ok ? plainCopy(json.value) : json
  if (!plain.ok) return plain
  const { whole: file, issues } = checkShape(schema, plain.value, 100)
  if (!file) return { ok: false, issues }
  const tangled = tangles(file, plain.value)
  if (tangled.length > 0) return { ok: false, issues: tangled }
  const scenario = await scenarioOfFile(file, plain.value, find)
  if (!scenario.ok) return scenario
  return sessionsOf(file, scenario.scenario)
}

/** Every id once, every branch after the one that it left, and the active one among them. */
function tangles({ branches, active }: Shape, data: unknown): Issue[] {
  const seen = new Set<string>()
  const issues: Issue[] = []
  for (const [place, branch] of branches.entries()) {
    const at = ['branches', place]
    if (seen.has(branch.id)) issues.push(issueAt(data, [...at, 'id'], { expected: 'an id of its own' }))
    if (place === 0 && branch.from !== null)
      issues.push(issueAt(data, [...at, 'from'], { expected: 'null, as the first branch leaves no other' }))
    if (place > 0 && !(branch.from && seen.has(branch.from.branch)))
      issues.push(issueAt(data, [...at, 'from'], { expected: 'where it leaves a branch that stands before it' }))
    seen.add(branch.id)
  }
  if (!seen.has(active)) issues.push(issueAt(data, ['active'], { expected: `one of ${[...seen].join(', ')}` }))
  return issues
}

type Found =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly Issue[] }

async function scenarioOfFile(
  { scenario: { id: name, hash: made, document } }: Shape,
  data: unknown,
  find: (id: string) => Scenario | null | Promise<Scenario | null>
): Promise<Found> {
  if (document === undefined) {
    const scenario = await find(name)
    return scenario
      ? { ok: true, scenario }
      : refused(data, ['scenario', 'id'], 'the id of a scenario that is here', 'A file can hold the scenario itself.')
  }
  const parsed = parseScenario(document)
  if (!parsed.ok)
    return { ok: false, issues: parsed.issues.map((issue) => ({ ...issue, path: `/scenario/document${issue.path}` })) }
  const { hash: actual } = scenarioReference(parsed.scenario)
  return actual === made
    ? parsed
    : refused(data, ['scenario', 'hash'], `that of the document inside, ${actual}`, 'One of the two has been changed.')
}

const refused = (data: unknown, path: readonly string[], expected: string, hint: string): Found => ({
  ok: false,
  issues: [issueAt(data, path, { expected, hint })]
})

function sessionsOf(
  { branches, active, engine, seed, run, scenario: { hash: made } }: Shape,
  scenario: Scenario
): ParsedBranches {
  const sameScenario = scenarioReference(scenario).hash === made
  const sessions: BranchOfSession[] = []
  for (const [place, { strategies, log, ...branch }] of branches.entries()) {
    const session: Session = {
      format: 'armistice.session',
      version: 1,
      engine,
      scenario,
      seed,
      run,
      strategies,
      log,
      undone: []
    }
    const checked = checkLog(session, scenario)
    if (!checked.ok)
      return {
        ok: false,
        issues: checked.issues.map((issue) => ({ ...issue, path: `/branches/${place}${issue.path}` }))
      }
    sessions.push({ ...branch, session: checked.session })
  }
  return { ok: true, branches: sessions, active, engine, sameScenario }
}
