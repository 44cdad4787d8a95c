import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { around } from './places.js'

/** As much of a JSON Schema as the schema of a scenario uses. */
export interface Schema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema | boolean
  readonly prefixItems?: readonly Schema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly type?: string | readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

/** What may stand at a place, by the schema and by the ids that the document itself gives. */
export function completions(schema: Schema) {
  return (context: CompletionContext): CompletionResult | null => {
    const place = around(context.state, context.pos)
    const found = place.path.reduce(inside, [schema])
    const options = place.key ? keys(found, place.taken) : values(found, place.path, context.state.doc.toString())
    if (options.length === 0 || (!context.explicit && place.from === context.pos)) return null
    return { from: place.from, options }
  }
}

/** The schemas for what a key or an index leads to. */
function inside(schemas: readonly Schema[], part: string): readonly Schema[] {
  return schemas.flatMap(alternatives).flatMap(({ properties, additionalProperties, items, prefixItems }) => {
    const own = properties && Object.hasOwn(properties, part) ? properties[part] : undefined
    const next = own ?? prefixItems?.[Number(part)] ?? (/^\d+$/.test(part) ? items : undefined) ?? additionalProperties
    return typeof next === 'object' ? [next] : []
  })
}

function alternatives(schema: Schema): readonly Schema[] {
  const { anyOf = [], oneOf = [], allOf = [] } = schema
  return [schema, ...[...anyOf, ...oneOf, ...allOf].flatMap(alternatives)]
}

function keys(schemas: readonly Schema[], taken: readonly string[]): Completion[] {
  const all = new Map<string, Schema>()
  for (const { properties = {} } of schemas.flatMap(alternatives))
    for (const [key, schema] of Object.entries(properties)) if (!all.has(key)) all.set(key, schema)
  return [...all]
    .filter(([key]) => !taken.includes(key))
    .map(([key, { description }]) => ({
      label: `"${key}"`,
      apply: `"${key}": `,
      type: 'property',
      ...(description !== undefined && { info: description })
    }))
}

function values(schemas: readonly Schema[], path: readonly string[], text: string): Completion[] {
  const listed = schemas
    .flatMap(alternatives)
    .flatMap((schema) => [
      ...(schema.enum ?? []),
      ...('const' in schema ? [schema.const] : []),
      ...(schema.type === 'boolean' ? [true, false] : [])
    ])
  return [...new Set([...listed, ...idsFor(path, text)])].map((value) => ({
    label: JSON.stringify(value),
    type: 'constant'
  }))
}

/** Where a document names one of its own parts, the ids that it has. */
const lists: Readonly<Record<string, string>> = {
  member: 'members',
  hub: 'hubs',
  citation: 'sources',
  plays: 'members',
  lead: 'members',
  partner: 'members'
}

function idsFor(path: readonly string[], text: string): string[] {
  const key = path.findLast((part) => !/^\d+$/.test(part))
  const list = key === undefined ? undefined : lists[key]
  if (list === undefined) return []
  try {
    const parts = (JSON.parse(text) as Record<string, unknown>)[list]
    return Array.isArray(parts)
      ? parts.flatMap((part: { id?: unknown }) => (typeof part.id === 'string' ? [part.id] : []))
      : []
  } catch {
    // Somebody is in the middle of a word.
    return []
  }
}
