import {
  applyOverlay,
  formatIssue,
  listOverlays,
  listScenarios,
  loadOverlay,
  loadScenario,
  parseOverlayText,
  parseScenario,
  parseScenarioText,
  ScenarioError,
  type Issue,
  type Overlay,
  type Scenario
} from '@armistice/core'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { expectKind } from './kind.js'
import { readText } from './read-text.js'
import { suggest } from './suggest.js'

/**
 * A shipped scenario by its id, the document in a file or on the standard input (`-`), or one that was read before, with
 * overlays laid on it.
 */
export async function readScenario(given: string | Scenario, overlays: readonly string[], io: Io): Promise<Scenario> {
  if ([given, ...overlays].filter((name) => name === '-').length > 1)
    throw new Failure('Expected one document on standard input, but received - more than once.')
  let scenario = typeof given === 'string' ? await readNamed(given, io) : checkedAgain(given)
  for (const overlay of overlays) scenario = lay(scenario, await readOverlay(overlay, io), overlay)
  return scenario
}

const readNamed = (name: string, io: Io) => (isShipped(name) ? loadScenario(name) : readDocument(name, io))

function checkedAgain(document: Scenario): Scenario {
  const parsed = parseScenario(document)
  if (parsed.ok) return parsed.scenario
  throw refused('the scenario inside', parsed.issues)
}

/** Whether the library ships the scenario and every overlay, so that their ids say it all. */
export function isShippedWhole(name: string, overlays: readonly string[]): boolean {
  const known = listOverlays().map(({ id }) => id)
  return isShipped(name) && overlays.every((overlay) => known.includes(overlay))
}

const isShipped = (name: string) => listScenarios().some(({ id }) => id === name)

/** What looks like a file, so that a misspelt id is not taken for one that is missing. */
const isPath = (name: string) => name === '-' || /[/\\]|\.json$/i.test(name)

async function readDocument(name: string, io: Io): Promise<Scenario> {
  const known = listScenarios().map(({ id }) => id)
  if (!isPath(name))
    throw new Failure(
      `Expected a shipped scenario or a path to a JSON file, but received ${quoted(name)}. ${suggest(name, known)}`
    )
  const text = await readText(name, io)
  expectKind(name, text, 'a scenario document')
  const parsed = parseScenarioText(text)
  if (!parsed.ok) throw refused(name, parsed.issues)
  return parsed.scenario
}

async function readOverlay(name: string, io: Io): Promise<Overlay> {
  const known = listOverlays().map(({ id }) => id)
  if (known.includes(name)) return loadOverlay(name)
  if (!isPath(name))
    throw new Failure(
      `Expected --overlay to be a shipped overlay or a path to a JSON file, but received ${quoted(name)}. ${suggest(name, known)}`
    )
  const text = await readText(name, io)
  expectKind(name, text, 'an overlay')
  const parsed = parseOverlayText(text)
  if (!parsed.ok) throw refused(name, parsed.issues)
  return parsed.overlay
}

function lay(scenario: Scenario, overlay: Overlay, name: string): Scenario {
  try {
    return applyOverlay(scenario, overlay)
  } catch (error) {
    if (error instanceof ScenarioError) throw refused(name, error.issues)
    throw error
  }
}

/** A document that was refused, with all that is wrong with it. */
export class Refusal extends Failure {
  readonly issues: readonly Issue[]

  constructor(lines: readonly string[], issues: readonly Issue[]) {
    super(lines)
    this.issues = issues
  }
}

/** Every issue of a document, a line each. */
export function refused(name: string, issues: readonly Issue[]): Refusal {
  const count = `${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}`
  const lines = issues.map((issue) => `  ${formatIssue(issue)}`)
  return new Refusal([`${name === '-' ? 'standard input' : name}: ${count}`, ...lines], issues)
}

const quoted = (text: string) => JSON.stringify(text)
