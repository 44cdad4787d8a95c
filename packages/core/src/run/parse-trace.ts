import * as z from 'zod'
import { choicesOf, type Choice } from '../rules/question.js'
import { plainCopy } from '../scenario/bounds.js'
import { readJson } from '../scenario/json-text.js'
import { issueOf, type Issue } from '../scenario/issue.js'
import { id } from '../scenario/quantity.js'
import { checkShape } from '../scenario/shape.js'
import { parseScenario } from '../scenario/parse-scenario.js'
import type { Trace } from './trace.js'

/**
 * A trace that has its form, or all that is wrong with it. Whether it is what its seed gives is for `replay` to say.
 */
export type ParsedTrace =
  | { readonly ok: true; readonly trace: Trace }
  | { readonly ok: false; readonly issues: readonly Issue[] }

const hash = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
const whole = z.int().min(0)
export const seedSchema = z.string().min(1).max(200)
export const choiceSchema = z.enum([...new Set(Object.values(choicesOf).flat())] as [Choice, ...Choice[]])
const decisionSchema = z.strictObject({
  question: z.string().min(1).max(300),
  choice: choiceSchema,
  by: z.string().min(1).max(200).optional()
})

const traceSchema = z.strictObject({
  format: z.literal('armistice.trace'),
  version: z.literal(1),
  engine: z.string().max(40),
  scenario: z.strictObject({
    id,
    hash,
    overlays: z.array(z.strictObject({ id, hash })).max(50),
    document: z.unknown().optional()
  }),
  seed: seedSchema,
  run: whole,
  decisions: z.array(decisionSchema).max(20_000),
  events: whole.max(1_000_000),
  forceHour: whole.nullable(),
  occurrences: z
    .array(z.looseObject({ seq: whole, hour: whole, code: z.string().max(100), causes: z.array(whole).max(10_000) }))
    .min(1)
    .max(100_000),
  ending: z.strictObject({ kind: z.enum(['held', 'frozen', 'resumed', 'lapsed', 'noDeal']), hour: whole }).nullable(),
  hash
})

/**
 * A trace from a value of unknown origin, or all that is wrong with it. Never throws. Whether the run was really like
 * that is not asked here: `replay` does.
 */
export function parseTrace(input: unknown): ParsedTrace {
  const plain = plainCopy(input)
  if (!plain.ok) return plain
  const { whole: trace, issues } = checkShape(traceSchema, plain.value, 1000)
  if (!trace) return { ok: false, issues }
  const misplaced = trace.occurrences.findIndex(({ seq }, index) => seq !== index)
  if (misplaced >= 0) {
    const received = String(trace.occurrences[misplaced]!.seq)
    const where = `occurrences[${misplaced}].seq`
    return {
      ok: false,
      issues: [issueOf({ path: `/occurrences/${misplaced}/seq`, where, expected: String(misplaced), received })]
    }
  }
  const { document, ...scenario } = trace.scenario
  if (document === undefined) return { ok: true, trace: { ...trace, scenario } as unknown as Trace }
  const parsed = parseScenario(document)
  if (parsed.ok)
    return { ok: true, trace: { ...trace, scenario: { ...scenario, document: parsed.scenario } } as unknown as Trace }
  return { ok: false, issues: parsed.issues.map((issue) => ({ ...issue, path: `/scenario/document${issue.path}` })) }
}

/** As `parseTrace`, from JSON text. */
export function parseTraceText(text: string): ParsedTrace {
  const json = readJson(text)
  return json.ok ? parseTrace(json.value) : json
}
