import type { ScenarioDocument } from './schema.js'

/** A value of which no part can be assigned to. */
export type DeepReadonly<T> = T extends readonly unknown[]
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

/** A scenario that has passed every check and is frozen. `parseScenario` and `defineScenario` make them. */
export type Scenario = DeepReadonly<ScenarioDocument>

/** Freezes a value of plain data with everything in it. */
export function deepFreeze<T>(value: T): DeepReadonly<T> {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value) as DeepReadonly<T>
}
