import type { ScenarioDocument } from './schema.js'

/** A value of which no part can be assigned to. */
export type DeepReadonly<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

/** A scenario that has passed every check and is frozen. `parseScenario` and `defineScenario` make them. */
export type Scenario = DeepReadonly<ScenarioDocument>

// Scenarios that have passed every check. A copy has not: it may have been changed since.
const checked = new WeakSet<Scenario>()

/** Freezes a document that has passed every check, and remembers that it has. */
export function admit(document: ScenarioDocument): Scenario {
  const scenario: Scenario = deepFreeze(document)
  checked.add(scenario)
  return scenario
}

/** Whether a value is a scenario that has passed every check. */
export function isScenario(value: unknown): value is Scenario {
  return typeof value === 'object' && value !== null && checked.has(value as Scenario)
}

/** A copy of a scenario's document that may be changed, for `defineScenario` to check again. */
export function editable(scenario: Scenario): ScenarioDocument {
  return JSON.parse(JSON.stringify(scenario)) as ScenarioDocument
}

/** Freezes a value of plain data with everything in it. */
export function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value) as DeepReadonly<T>
}
