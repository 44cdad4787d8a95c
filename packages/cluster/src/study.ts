import {
  canonicalJson,
  engineVersion,
  hashScenario,
  manifestFor,
  parseScenario,
  parseSession,
  sha256,
  type EnsembleOptions,
  type Manifest,
  type Scenario
} from '@armistice/core'
import { ClusterError } from './cluster-error.js'
import type { Redis } from './connection.js'

/** A study as it lies in Redis: all that a worker needs, once for all its batches. */
export interface StudyRecord {
  readonly scenario: Scenario
  /** The other side of a comparison. */
  readonly against?: Scenario
  /** The manifest that the whole will have. */
  readonly manifest: Manifest
  /** Runs in a batch. */
  readonly batch: number
}

export interface Study extends StudyRecord {
  readonly id: string
}

const studies = 'armistice:studies'

/** What is the same for two studies that are one: not how the scenario is written down, nor the size of a batch. */
export function idOf(manifest: Manifest): string {
  return sha256(canonicalJson(withoutDocuments(manifest))).slice(0, 16)
}

function withoutDocuments({ scenario, against, ...rest }: Manifest): Manifest {
  const bare = ({ id, hash, overlays }: Manifest['scenario']) => ({ id, hash, overlays })
  return { ...rest, scenario: bare(scenario), against: against && bare(against) }
}

/** Puts a study there unless it is there already, and gives the one that is. */
export async function keep(redis: Redis, record: StudyRecord): Promise<Study> {
  const id = idOf(record.manifest)
  await redis.hsetnx(studies, id, JSON.stringify(record))
  return (await find(redis, id))!
}

export async function find(redis: Redis, id: string): Promise<Study | undefined> {
  const text = await redis.hget(studies, id)
  return text === null ? undefined : readStudy(id, text)
}

export async function list(redis: Redis): Promise<readonly Study[]> {
  const all = Object.entries(await redis.hgetall(studies)).map(([id, text]) => readStudy(id, text))
  return all.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The study whose id begins so; the only one if nothing is said. ClusterError where that is none, or several. */
export async function choose(redis: Redis, start: string | undefined): Promise<Study> {
  const all = await list(redis)
  const fitting = all.filter(({ id }) => id.startsWith(start ?? ''))
  if (fitting.length === 1) return fitting[0]!
  if (all.length === 0) throw new ClusterError('Expected a study, but none was submitted to this Redis.')
  const known = all.map(({ id, manifest }) => `${id} (${manifest.scenario.id})`).join(', ')
  throw new ClusterError(
    start === undefined
      ? `Expected the study to be named, as there are several: ${known}.`
      : `Expected ${JSON.stringify(start)} to be the start of one study, but it is of ${fitting.length}. Known: ${known}.`
  )
}

/** A study, ready to run. */
export interface Opened {
  readonly scenario: Scenario
  readonly against: Scenario | undefined
  /** What makes all of its runs. */
  readonly options: EnsembleOptions
}

/** Makes a study ready to run. ClusterError unless all of it is what was submitted. */
export function opened({ id, scenario: document, against: other, manifest }: Study): Opened {
  const wrong = (what: string) => new ClusterError(`Expected study ${id} to be as it was submitted, but ${what}.`)
  const read = (given: unknown, hash: string | undefined, whose: string) => {
    const parsed = parseScenario(given)
    if (!parsed.ok) throw wrong(`${whose} has issues`)
    if (hashScenario(parsed.scenario) !== hash) throw wrong(`${whose} has another hash`)
    return parsed.scenario
  }
  const scenario = read(document, manifest.scenario.hash, 'its scenario')
  const against = other && read(other, manifest.against?.hash, 'its other side')
  if (manifest.engine !== engineVersion) throw wrong(`its engine is ${manifest.engine}, and this is ${engineVersion}`)
  const options = optionsOf(manifest)
  const session = manifest.from && parseSession({ ...manifest.from, scenario, undone: [] })
  if (session?.ok === false) throw wrong('the session that its runs go on from has issues')
  const all = session ? { ...options, from: session.session } : options
  if (canonicalJson(manifestFor(scenario, all, against)) !== canonicalJson(withoutDocuments(manifest)))
    throw wrong('its manifest says something else')
  return { scenario, against, options: all }
}

/** The options that make the runs of a study, in all, but for the session that they go on from. */
function optionsOf({ seed, asked: [first, end], strategies, decisions, measures, groups }: Manifest): EnsembleOptions {
  const asked = { firstRun: first, runs: end - first }
  const unknowns = groups === 0 ? ({ unknowns: 'fixed' } as const) : ({ unknowns: 'drawn', groups } as const)
  return { seed, ...asked, asked, strategies, decisions, measures, ...unknowns }
}

function readStudy(id: string, text: string): Study {
  const broken = new ClusterError(`Expected study ${id} to be readable, but what lies in Redis under its name is not.`)
  let record: StudyRecord
  try {
    record = JSON.parse(text) as StudyRecord
    if (idOf(record.manifest) !== id) throw broken
  } catch {
    throw broken
  }
  const [first, end] = record.manifest.asked
  if (Number.isInteger(record.batch) && record.batch >= 1 && Number.isInteger(end - first)) return { ...record, id }
  throw broken
}
