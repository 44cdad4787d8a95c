import type { Issue } from '../../packages/core/src/scenario/issue.js'
import { parseScenario } from '../../packages/core/src/scenario/parse-scenario.js'
import { smallScenario } from './scenario.js'

/** By JSON Pointer, what stands there afterwards; undefined for nothing. */
export type Edits = Readonly<Record<string, unknown>>

type Holder = Record<string, unknown>

/** The small scenario with edits of any kind, sound or not. */
export function edited(edits: Edits, document: unknown = smallScenario()): unknown {
  for (const [path, value] of Object.entries(edits)) {
    const keys = path.split('/').slice(1)
    const holder = keys.slice(0, -1).reduce((place, key) => place[key] as Holder, document as Holder)
    if (value === undefined) delete holder[keys.at(-1)!]
    else holder[keys.at(-1)!] = value
  }
  return document
}

/** What is wrong with the small scenario after edits. */
export function issuesAfter(edits: Edits): readonly Issue[] {
  const parsed = parseScenario(edited(edits))
  return parsed.ok ? [] : parsed.issues
}

/** The JSON Pointers of all that is in a value. */
export function placesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path]
  const parts = Object.entries(value).flatMap(([key, part]) => placesOf(part, `${path}/${key}`))
  return path === '' ? parts : [path, ...parts]
}
