import {
  hashScenario,
  parseSession,
  type EnsembleOptions,
  type Manifest,
  type Scenario,
  type Session,
  type Summary
} from '@armistice/core'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { expectKind } from './kind.js'
import { readScenario, refused } from './read-scenario.js'
import { readText } from './read-text.js'

/** A summary that an ensemble is to go on with. What is wrong with what it says of its runs is for the library to tell. */
export async function readSummary(file: string, io: Io): Promise<Summary> {
  const value = parsed(file, await readText(file, io))
  manifestIn(file, value)
  const { format } = value as { format?: unknown }
  if (format === 'armistice.ensemble') return value as Summary
  throw new Failure(
    `Expected ${file} to be the summary of an ensemble, as --out writes it into a .json, but its format is ${JSON.stringify(format)}.`
  )
}

const results = ['armistice.ensemble', 'armistice.comparison', 'armistice.rows']

export function parsed(file: string, text: string): unknown {
  expectKind(file, text, 'a result of an ensemble or a comparison', results)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Failure(
      `Expected ${file} to be a result as JSON, CSV or JSON lines, but it is none of them (${(error as Error).message}).`
    )
  }
}

/** A manifest of unknown origin, as far as it is one. */
export function manifestIn(file: string, value: unknown): Manifest {
  const manifest = isObject(value) ? value['manifest'] : undefined
  const fault = isObject(manifest) ? faultOf(manifest) : 'manifest'
  if (fault === undefined) return (value as { manifest: Manifest }).manifest
  throw new Failure(`Expected ${file} to say how it was made, but its ${fault} is missing or is not one.`)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isRange = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every((end) => Number.isSafeInteger(end) && Number(end) >= 0) &&
  Number(value[0]) < Number(value[1])
const isReference = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['id'] === 'string' &&
  typeof value['hash'] === 'string' &&
  Array.isArray(value['overlays']) &&
  value['overlays'].every((overlay) => isObject(overlay) && typeof overlay['id'] === 'string')

function faultOf(manifest: Record<string, unknown>): string | undefined {
  const checks: Record<string, (value: unknown) => boolean> = {
    engine: (value) => typeof value === 'string',
    scenario: isReference,
    against: (value) => value === null || isReference(value),
    seed: (value) => typeof value === 'string',
    asked: isRange,
    ranges: (value) => Array.isArray(value) && value.length > 0 && value.every(isRange),
    strategies: (value) => isObject(value) && Object.values(value).every((name) => typeof name === 'string'),
    measures: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
    groups: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
    from: (value) => value === null || isObject(value),
    stop: (value) => value === undefined || isObject(value)
  }
  return Object.entries(checks).find(([name, holds]) => !holds(manifest[name]))?.[0]
}

/** The scenario that a manifest means: the document inside it, or the shipped one of its id, and no other. */
export async function scenarioIn({ id, hash, overlays, document }: Manifest['scenario'], io: Io): Promise<Scenario> {
  const scenario = await readScenario(document ?? id, document ? [] : overlays.map((overlay) => overlay.id), io)
  if (hashScenario(scenario) === hash) return scenario
  throw new Failure(
    `Expected the scenario ${id} with the hash ${hash}, but received one with ${hashScenario(scenario)}.`
  )
}

/** The options that make the runs of a manifest again, range by range. */
export function optionsIn(
  { seed, asked, strategies, decisions, measures, groups, from }: Manifest,
  scenario: Scenario
): Omit<EnsembleOptions, 'runs' | 'onProgress'> {
  return {
    seed,
    asked: { firstRun: asked[0], runs: asked[1] - asked[0] },
    strategies,
    decisions,
    measures,
    ...(groups === 0 ? { unknowns: 'fixed' } : { unknowns: 'drawn', groups }),
    ...(from && { from: sessionIn(from, scenario) })
  }
}

function sessionIn(from: NonNullable<Manifest['from']>, scenario: Scenario): Session {
  const parsed = parseSession({ ...from, scenario, undone: [] })
  if (parsed.ok) return parsed.session
  throw refused('the session that the runs go on from', parsed.issues)
}
