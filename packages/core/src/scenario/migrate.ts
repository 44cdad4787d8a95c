import { isNode } from './path.js'
import { formatVersion } from './codes.js'

/** What a document of an older version becomes in the version this release writes. Nothing is checked here. */
export function migrate(document: Record<string, unknown>, from: number): Record<string, unknown> {
  return migrations.slice(from, formatVersion).reduce((older, migration) => migration(older), document)
}

/** The oldest version that can still be read. */
export const oldestVersion = 0

type Migration = (document: Record<string, unknown>) => Record<string, unknown>

/** By the version that each starts from. */
const migrations: readonly Migration[] = [fromDraft]

/**
 * Version 0 was the draft before the first release. It named one source where there is now a list, wrote the horizon
 * as a plain number of days, said nothing of the language, and wrote `peace_deal`.
 */
function fromDraft({ horizon, ...document }: Record<string, unknown>): Record<string, unknown> {
  const rewritten = rewrite(document) as Record<string, unknown>
  const horizonDays = { value: horizon, unit: 'd', status: 'assumption' }
  return { language: 'en', ...(horizon !== undefined && { horizonDays }), ...rewritten, version: 1 }
}

function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewrite)
  if (!isNode(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'citation' && typeof part === 'string') return [key, [part]]
      return [key, key === 'trigger' && part === 'peace_deal' ? 'peaceDeal' : rewrite(part)]
    })
  )
}
