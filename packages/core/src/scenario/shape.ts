import * as z from 'zod'
import { issueAt, type Issue, type Told } from './issue.js'
import { didYouMean } from './nearest.js'
import { isNode, valueAt, type Path } from './path.js'

/** As much of a value as is sound. What is not stands as undefined; what was never there has no key at all. */
export type Sound<T> = T extends (infer E)[]
  ? readonly (Sound<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Sound<T[K]> | undefined }
    : T

export interface Shape<T> {
  /** The document where its shape is right throughout. */
  readonly whole: T | undefined
  readonly sound: Sound<T>
  readonly issues: Issue[]
}

/** Holds plain data against a schema. The data is taken over: what is unsound is taken out of it. */
export function checkShape<T>(schema: z.ZodType<T>, data: unknown, most: number): Shape<T> {
  const result = schema.safeParse(data)
  if (result.success) return { whole: result.data, sound: result.data as Sound<T>, issues: [] }

  const faults = result.error.issues.flatMap((issue) => faultsIn(issue, []))
  const issues = faults.slice(0, most).map((fault) => issueAt(data, fault.path, tellingOf(fault, schema, data)))
  for (const { path, unknown } of faults) takeOut(data, path, unknown)
  return { whole: undefined, sound: (isNode(data) && !Array.isArray(data) ? data : {}) as Sound<T>, issues }
}

/** An issue of zod's at one place. */
interface Fault {
  readonly path: (string | number)[]
  readonly issue: z.core.$ZodIssue
  /** The key is one that the schema does not know. */
  readonly unknown: boolean
}

function faultsIn(issue: z.core.$ZodIssue, above: Path): Fault[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? '' : key))]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], issue, unknown: true }))
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, issue, unknown: false }]

  // The alternative that comes nearest is the one that was meant.
  const alternatives = issue.errors.map((errors) => errors.flatMap((error) => faultsIn(error, path)))
  return alternatives.reduce((best, each) => (each.length < best.length ? each : best))
}

function takeOut(data: unknown, path: Path, unknown: boolean): void {
  const holder = valueAt(data, path.slice(0, -1))
  const key = path.at(-1)
  if (!isNode(holder) || key === undefined || !Object.hasOwn(holder, key)) return
  if (unknown) delete holder[key]
  else holder[key] = undefined
}

function tellingOf({ path, issue, unknown }: Fault, schema: z.ZodType, data: unknown): Told {
  if (unknown) return { expected: 'a known key', hint: didYouMean(path.at(-1), keysAt(schema, path.slice(0, -1))) }
  switch (issue.code) {
    case 'invalid_type':
      return typeTelling(issue.expected, schemasAt(schema, path))
    case 'too_big':
    case 'too_small':
      return { expected: sizeWords(issue) }
    case 'invalid_value':
      return choiceTelling(issue.values, path, valueAt(data, path))
    default:
      return { expected: issue.message }
  }
}

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two numbers',
  object: 'an object',
  record: 'an object'
}

function typeTelling(expected: string, schemas: readonly z.ZodType[]): Told {
  for (const schema of schemas) {
    const unit = schema instanceof z.ZodObject && 'status' in schema.shape ? schema.shape['unit'] : undefined
    if (!(unit instanceof z.ZodLiteral)) continue
    const example = `{ "value": …, "unit": ${JSON.stringify(unit.value)}, "status": "assumption" }`
    return { expected: 'a quantity with value, unit and status', hint: `Such as ${example}` }
  }
  return { expected: typeWords[expected] ?? expected }
}

function sizeWords(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum
  const bound = issue.exact ? 'exactly' : issue.code === 'too_big' ? 'at most' : 'at least'
  if (issue.origin === 'array') return `a list of ${bound} ${limit}`
  if (issue.origin === 'string')
    return limit === 1 ? 'a text that is not empty' : `a text of ${bound} ${limit} characters`
  return `${bound} ${limit}`
}

function choiceTelling(values: readonly z.core.util.Primitive[], path: Path, received: unknown): Told {
  const quoted = values.map((value) => (typeof value === 'string' ? JSON.stringify(value) : String(value)))
  const expected = quoted.length === 1 ? quoted[0]! : `one of ${quoted.join(', ')}`
  const unit = path.at(-1) === 'unit' && typeof received === 'string'
  return {
    expected,
    hint: unit ? 'The unit is fixed: convert the value and its range.' : didYouMean(received, values.map(String))
  }
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  return schemasAt(schema, path).flatMap((each) => {
    if (each instanceof z.ZodObject) return Object.keys(each.shape)
    return each instanceof z.ZodRecord && each.keyType instanceof z.ZodEnum ? each.keyType.options.map(String) : []
  })
}

/** What the schema allows at a path: more than one where it leaves a choice. */
function schemasAt(schema: unknown, path: Path): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schemasAt(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path))
  const [key, ...rest] = path
  if (key === undefined) return schema instanceof z.ZodType ? [schema] : []
  if (schema instanceof z.ZodArray) return schemasAt(schema.element, rest)
  if (schema instanceof z.ZodRecord) return schemasAt(schema.valueType, rest)
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key) ? schemasAt(schema.shape[key], rest) : []
}
