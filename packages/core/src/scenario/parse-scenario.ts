import { fillIn, type AnyDocument } from './base.js'
import { plainCopy } from './bounds.js'
import { checkCoherence } from './coherence.js'
import { issueAt, ScenarioError, type Issue, type Tell } from './issue.js'
import { readJson } from './json-text.js'
import { migrate, oldestVersion } from './migrate.js'
import { isNode, type Node } from './path.js'
import { checkProvenance } from './provenance.js'
import { checkReferences } from './references.js'
import { admit, type Scenario } from './scenario.js'
import { formatVersion } from './codes.js'
import { documentSchema } from './schema.js'
import { checkShape } from './shape.js'

/** A scenario that passed every check, or all that is wrong with it. */
export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/**
 * A scenario from a value of unknown origin, or all that is wrong with it, at most 1,000 issues. Never throws, runs
 * nothing of the input and keeps nothing of it: the scenario is a frozen copy. Documents of older versions are migrated.
 * A document with a `base` may leave out numbers; the scenario has them all, so its hash and its traces do too.
 */
export function parseScenario(input: unknown): ParsedScenario {
  const plain = plainCopy(input)
  if (!plain.ok) return plain
  const current = currentVersion(plain.value)
  const filled = 'issues' in current ? current : fillIn(current.document)
  return 'issues' in filled ? { ok: false, issues: filled.issues } : checkDocument(filled.document)
}

/** As `parseScenario`, from JSON text of at most 5,000,000 characters. */
export function parseScenarioText(text: string): ParsedScenario {
  const json = readJson(text)
  return json.ok ? parseScenario(json.value) : json
}

/**
 * A scenario from a document written in code.
 * @throws {ScenarioError} with every issue that `parseScenario` finds
 */
export function defineScenario(document: AnyDocument): Scenario {
  const parsed = parseScenario(document)
  if (parsed.ok) return parsed.scenario
  throw new ScenarioError(parsed.issues)
}

/** Past this many issues nobody reads on. */
const mostIssues = 1000

/** The document in the version of this release, by way of migrations where it is older. */
function currentVersion(value: unknown): { readonly document: Node } | { readonly issues: readonly Issue[] } {
  const refuse = (path: readonly string[], expected: string, hint?: string) => ({
    issues: [issueAt(value, path, { expected, hint })]
  })
  if (!isNode(value) || Array.isArray(value))
    return refuse([], 'an object', typeof value === 'string' ? 'parseScenarioText reads JSON text.' : undefined)

  const { version } = value
  if (version === formatVersion) return { document: value }
  const readable = `a version of the document format, from ${oldestVersion} to ${formatVersion}`
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldestVersion)
    return refuse(['version'], readable, `Documents for this release have "version": ${formatVersion}.`)
  if (version < formatVersion) return { document: migrate(value, version) }
  const later = `This document is written for document version ${version}; this release reads up to version ${formatVersion}.`
  return refuse(['version'], readable, later)
}

function checkDocument(document: unknown): ParsedScenario {
  const { whole, sound, issues } = checkShape(documentSchema, document, mostIssues)
  const tell: Tell = (path, told) => {
    if (issues.length < mostIssues) issues.push(issueAt(sound, path, told))
  }
  for (const check of [checkReferences, checkCoherence, checkProvenance]) check(sound, tell)
  return whole && issues.length === 0 ? { ok: true, scenario: admit(whole) } : { ok: false, issues }
}
