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

/**
 * The scenario that a caller means, which has to have passed every check: what runs a scenario does not load what checks
 * one. TypeError, with what to do, for anything else.
 */
export function scenarioOf(value: Scenario): Scenario {
  if (isScenario(value)) return value
  const given: unknown = value
  if (typeof given === 'string')
    throw new TypeError(
      `Expected a scenario, but received its id: await loadScenario(${JSON.stringify(given)}) gives it`
    )
  if (given instanceof Promise)
    throw new TypeError('Expected a scenario, but received a promise of one: loadScenario has to be awaited')
  if (typeof given === 'object' && given !== null)
    throw new TypeError(
      'Expected a scenario that has been checked, but received a document or a copy: defineScenario(document) checks it, and parseSession a session'
    )
  throw new TypeError(`Expected a scenario, but received ${String(given)}`)
}

/** A copy of a scenario's document that may be changed, for `defineScenario` to check again. */
export function editable(scenario: Scenario): ScenarioDocument {
  return JSON.parse(JSON.stringify(scenario)) as ScenarioDocument
}

/** Freezes a value of plain data with everything in it. What is frozen already is taken to be so throughout. */
export function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) deepFreeze(part)
    Object.freeze(value)
  }
  return value as DeepReadonly<T>
}
