import type { Scenario } from '@armistice/core'

/** How a link says which scenario it means: a shipped one with its overlays by their ids, else the whole document. */
export type ScenarioPart =
  | { readonly scenario: string; readonly overlays: readonly string[] }
  | { readonly document: string }

const known = new WeakMap<Scenario, ScenarioPart>()

/** What links are to say of a scenario; the id alone before anybody knows better. */
export const partOf = (scenario: Scenario): ScenarioPart =>
  known.get(scenario) ?? { scenario: scenario.id, overlays: [] }

export const isDescribed = (scenario: Scenario): boolean => known.has(scenario)

/** From here on links to the scenario say this. */
export const describeAs = (scenario: Scenario, part: ScenarioPart): void => void known.set(scenario, part)
