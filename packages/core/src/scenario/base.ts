import assumptions from './assumptions.json' with { type: 'json' }
import { issueAt, type Issue } from './issue.js'
import { isNode, type Node } from './path.js'
import type { DeepReadonly } from './scenario.js'
import type { ScenarioDocument } from './schema.js'

/** The one base that there is: the assumptions that the library shares among its scenarios. */
export const baseName = 'assumptions'

const { sources: baseSources, ...blocks } = assumptions

/** The parts of a document that a base can fill in: its numbers, block by block. */
export type Block = keyof typeof blocks
export const baseBlocks = Object.keys(blocks) as Block[]

/** A scenario that says only what it knows: every number it leaves out of these blocks is a shared assumption. */
export type ScenarioDraft = Omit<ScenarioDocument, Block> & {
  base: typeof baseName
} & { [B in Block]?: Sparse<ScenarioDocument[B]> }

/** Any member may be left out; a number and a list are given whole. */
type Sparse<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? T extends { unit: string }
      ? T
      : { [K in keyof T]?: Sparse<T[K]> }
    : T

/**
 * The document with all that it leaves to its base filled in, or what is wrong with the name of that base. A document
 * without one comes back as it is. What is filled in does not depend on the rest, and nothing else is checked here.
 */
export function fillIn(document: Node): { readonly document: Node } | { readonly issues: readonly Issue[] } {
  if (!('base' in document)) return { document }
  const { base, ...given } = document
  if (base !== baseName) {
    const hint = 'Leave the base out where a document has every number itself.'
    return { issues: [issueAt(document, ['base'], { expected: JSON.stringify(baseName), hint })] }
  }
  const filled = Object.fromEntries(baseBlocks.map((block) => [block, fill(blocks[block], given[block])]))
  return { document: { ...given, ...filled, ...withSources(given['sources'], filled) } }
}

function fill(base: unknown, given: unknown): unknown {
  if (given === undefined) return copyOf(base)
  if (!isGroup(base) || !isGroup(given)) return given
  const keys = new Set([...Object.keys(base), ...Object.keys(given)])
  return Object.fromEntries([...keys].map((key) => [key, fill(base[key], given[key])]))
}

/** An object with parts of its own: no list, and no number with its unit. */
function isGroup(value: unknown): value is Node {
  return isNode(value) && !Array.isArray(value) && !('unit' in value)
}

/** The sources that the numbers filled in cite; a document's own source of that id goes before. */
function withSources(given: unknown, filled: Node): { sources?: unknown } {
  if (!Array.isArray(given)) return {}
  const own = new Set(given.map((source: unknown) => (isNode(source) ? source['id'] : undefined)))
  const cited = new Set(citationsIn(filled))
  return {
    sources: [...(given as unknown[]), ...copyOf(baseSources.filter(({ id }) => cited.has(id) && !own.has(id)))]
  }
}

function* citationsIn(value: unknown): Generator {
  if (!isNode(value)) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'citation' && Array.isArray(part)) yield* part
    else yield* citationsIn(part)
  }
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A document of either kind, written in code. */
export type AnyDocument = DeepReadonly<ScenarioDocument> | DeepReadonly<ScenarioDraft>
