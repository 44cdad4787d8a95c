import * as z from 'zod'
import { documentSchema, formatVersion } from './schema.js'

/** JSON Schema, as data. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/**
 * The JSON Schema (draft 2020-12) of a scenario document, for editors and for other languages. It describes the shape
 * alone: what refers to what, and which numbers must agree, is for `parseScenario` to say.
 */
export function scenarioJsonSchema(): JsonSchema {
  const { $schema, ...shape } = z.toJSONSchema(documentSchema, { io: 'input', target: 'draft-2020-12' })
  return {
    $schema,
    $id: `urn:armistice:scenario:${formatVersion}`,
    title: 'Armistice scenario',
    description:
      'A system of security pledges after a ceasefire: who pledged what, and the numbers that a run draws on.',
    ...shape
  }
}
