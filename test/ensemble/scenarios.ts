import { defineScenario, type Scenario, type ScenarioDocument } from '@armistice/core'
import { smallScenario } from '../support/scenario.ts'

/** The small scenario, changed at will. */
export function small(change: (document: ScenarioDocument) => void = () => undefined): Scenario {
  const document = smallScenario()
  change(document)
  return defineScenario(document)
}

/** The small scenario with three numbers that nobody knows for sure. */
export const uncertain = (change: (document: ScenarioDocument) => void = () => undefined): Scenario =>
  small((document) => {
    document.truce.residual.range = [0.01, 0.3]
    document.violations.base['4'].range = [0.01, 1.5]
    document.violations.types[0]!.share.range = [0.1, 0.8]
    change(document)
  })

/**
 * Hostilities resume at a rate that does not depend on what happened: one renewed armed attack, which nobody answers and
 * the challenger does not end, is the end within hours. Rates settle over a hundred years.
 */
export const constantHazard = (yearly: number): Scenario =>
  small(({ violations, challenger, ladder, clusters, ...document }) => {
    document.horizonDays.value = 365
    violations.base = { '2': rate(0), '3': rate(0), '4': rate(yearly) }
    for (const type of violations.types) type.factor.value = 1
    for (const severity of ['2', '3', '4'] as const) violations.hazardRatio[severity].value = 1
    violations.settlingDays.value = 36_525
    violations.gamma.value = 0
    violations.impunityFactor.value = 1
    violations.tensionFactor.value = 1
    clusters.branching.value = 0
    document.mechanism.falseAlarms.value = 0
    challenger.intercept.value = -20
    challenger.slope.value = 0
    for (const rung of ladder.rungs) rung.dueHours.value = 0
  })

const rate = (value: number) => ({ value, unit: '1/y' as const, status: 'assumption' as const })
