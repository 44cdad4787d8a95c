import type { Ending, Occurrence } from '../rules/occurrence.js'
import { canonicalJson, hashScenario, sha256 } from '../scenario/canonical.js'
import type { Scenario } from '../scenario/scenario.js'
import type { Decision, Drive } from './drive.js'
import { engineVersion } from './engine.js'

/** Everything that a run was, and all that is needed to run it again. Plain JSON. */
export interface Trace {
  readonly format: 'armistice.trace'
  readonly version: 1
  readonly engine: string
  /** Which scenario: its id, its hash, and the overlays that were applied to it. */
  readonly scenario: ScenarioReference
  readonly seed: string
  readonly run: number
  /** Every decision that was not the model's, whoever took it. */
  readonly decisions: readonly Decision[]
  /** How many events were handled. */
  readonly events: number
  /** The hour at which the ceasefire entered into force; null if it never did. */
  readonly forceHour: number | null
  readonly occurrences: readonly Occurrence[]
  /** Null where the run was stopped before its ending. */
  readonly ending: { readonly kind: Ending; readonly hour: number } | null
  /** SHA-256 of the canonical form of all of the above. */
  readonly hash: string
}

/** Which scenario a run was of: its id and the SHA-256 of its canonical JSON, and those of the overlays laid on it. */
export interface ScenarioReference {
  readonly id: string
  readonly hash: string
  readonly overlays: readonly { readonly id: string; readonly hash: string }[]
  /** The document itself, where `embed` put it: the trace can then be replayed by anybody. */
  readonly document?: Scenario
}

/** The trace with its scenario inside. The hash stays as it was: it covers the document by its own hash. */
export function embed(trace: Trace, scenario: Scenario): Trace {
  return { ...trace, scenario: { ...trace.scenario, document: scenario } }
}

/** The trace of a run that has come this far. */
export function traceOfDrive({ kit, running: { world }, taken, events }: Drive): Trace {
  return makeTrace({
    scenario: kit.model.scenario,
    seed: kit.random.seed,
    run: kit.random.run,
    decisions: taken,
    events,
    forceHour: world.force < 0 ? null : world.force,
    occurrences: world.log,
    ending: world.ending
  })
}

export interface TraceParts extends Pick<Trace, 'seed' | 'run' | 'decisions' | 'events' | 'forceHour' | 'occurrences'> {
  readonly scenario: Scenario
  readonly ending: Ending | null
}

export function makeTrace({ scenario, ending, decisions, occurrences, ...parts }: TraceParts): Trace {
  const body = {
    format: 'armistice.trace',
    version: 1,
    engine: engineVersion,
    scenario: scenarioReference(scenario),
    ...parts,
    decisions: [...decisions],
    occurrences: [...occurrences],
    ending: ending === null ? null : { kind: ending, hour: occurrences.at(-1)!.hour }
  } as const
  return { ...body, hash: hashOf(body) }
}

// A scenario is frozen, so its hash is worked out once.
const references = new WeakMap<Scenario, ScenarioReference>()

export function scenarioReference(scenario: Scenario): ScenarioReference {
  let reference = references.get(scenario)
  if (!reference) {
    const overlays = (scenario.overlays ?? []).map(({ id, hash }) => ({ id, hash }))
    references.set(scenario, (reference = { id: scenario.id, hash: hashScenario(scenario), overlays }))
  }
  return reference
}

/** The hash of a trace's content, without the hash that it carries. */
export function traceHash(trace: Trace): string {
  const { hash: _, ...body } = trace
  return hashOf(body)
}

function hashOf(body: Omit<Trace, 'hash'>): string {
  const { document: _, ...scenario } = body.scenario
  return sha256(canonicalJson({ ...body, scenario }))
}
