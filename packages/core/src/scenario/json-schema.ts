import * as z from 'zod'
import { baseBlocks, baseName } from './base.js'
import { isNode } from './path.js'
import { formatVersion } from './codes.js'
import { documentSchema } from './schema.js'

/** JSON Schema, as data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * The JSON Schema (draft 2020-12) of a scenario document, for editors and for other languages. It describes the shape
 * alone: what refers to what, and which numbers must agree, is for `parseScenario` to say. A document with a `base` may
 * leave numbers out.
 */
export function scenarioJsonSchema(): JsonSchema {
  const whole = z.toJSONSchema(documentSchema, { io: 'input', target: 'draft-2020-12' }) as Objects
  const { $schema, properties, required, ...shape } = whole
  const isBlock = (key: string) => (baseBlocks as readonly string[]).includes(key)
  return {
    $schema,
    $id: `urn:armistice:scenario:${formatVersion}`,
    title: 'Armistice scenario',
    description:
      'A system of security pledges after a ceasefire: who pledged what, and the numbers that a run draws on.',
    ...shape,
    properties: {
      base: {
        const: baseName,
        description: 'Where it stands, numbers that are left out are the assumptions that come with the library'
      },
      ...mapValues(properties, (part, key) => (isBlock(key) ? sparse(part) : part))
    },
    required: required.filter((key) => !isBlock(key)),
    if: { type: 'object', properties: { base: true }, required: ['base'] },
    else: {
      type: 'object',
      properties: mapValues(properties, (part, key) => (isBlock(key) ? complete(part) : true)),
      required: required.filter(isBlock)
    }
  }
}

/** The schema of an object. */
interface Objects {
  readonly [keyword: string]: unknown
  readonly properties: Readonly<Record<string, unknown>>
  readonly required: readonly string[]
}

/** Applies to the members of a group of numbers, by name or all alike; to anything else, a number too, it is final. */
function within(
  part: unknown,
  rest: (group: JsonSchema) => JsonSchema,
  member: (part: unknown) => unknown,
  final: unknown
) {
  if (!isNode(part)) return final
  const { properties, additionalProperties } = part
  if (isNode(properties) && !('unit' in properties)) return { ...rest(part), properties: mapValues(properties, member) }
  return isNode(additionalProperties) ? { ...rest(part), additionalProperties: member(additionalProperties) } : final
}

/** The same where every member may be left out, at any depth. */
function sparse(part: unknown): unknown {
  return within(part, withoutRequired, sparse, part)
}

const withoutRequired = (group: JsonSchema): JsonSchema => {
  const { required: _, ...rest } = group
  return rest
}

/** Only that nothing is left out. */
function complete(part: unknown): unknown {
  return within(part, ({ required }) => ({ type: 'object', required }), complete, true)
}

function mapValues<T>(record: Readonly<Record<string, unknown>>, to: (value: unknown, key: string) => T) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)]))
}
