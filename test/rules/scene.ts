// A stage on which one process plays and all others are still, and the arithmetic of sampling errors.
import { start, step, stepNext, type Running } from '../../packages/core/src/machine/kernel.ts'
import { createRandom, type Stream } from '../../packages/core/src/random/random.ts'
import { schedule } from '../../packages/core/src/rules/agenda.ts'
import { answer } from '../../packages/core/src/rules/answer.ts'
import type { Kit } from '../../packages/core/src/rules/kit.ts'
import { compile } from '../../packages/core/src/rules/model.ts'
import type { Actor, Code, Occurrence } from '../../packages/core/src/rules/occurrence.ts'
import type { Choice } from '../../packages/core/src/rules/question.ts'
import type { World } from '../../packages/core/src/rules/world.ts'
import { defineScenario } from '../../packages/core/src/scenario/parse-scenario.ts'
import type { Scenario } from '../../packages/core/src/scenario/scenario.ts'
import type { ScenarioDocument, Severity } from '../../packages/core/src/scenario/schema.ts'
import { smallScenario } from '../support/scenario.ts'

/** The small scenario with nothing going on by itself: no violations, alarms, outages, changes of backing, no modifiers. */
export function still(change: (document: ScenarioDocument) => void = () => {}): ScenarioDocument {
  const document = smallScenario()
  const { violations, clusters, mechanism, politics, response, deployment, deterrence } = document
  for (const severity of ['2', '3', '4'] as const) {
    violations.base[severity].value = 0
    violations.hazardRatio[severity].value = 1
    violations.actors[severity].challenger.value = 1
    violations.actors[severity].protected.value = 0
    mechanism.detection[severity].value = 1
    response.cost[severity].value = 0
  }
  for (const type of violations.types) type.factor.value = 1
  for (const name of ['gamma'] as const) violations[name].value = 0
  violations.impunityFactor.value = 1
  violations.tensionFactor.value = 1
  violations.settlingDays.value = 36_525
  clusters.branching.value = 0
  Object.assign(mechanism.nationalMeans, { value: 1 })
  for (const rate of [mechanism.falseAlarms, mechanism.outages]) rate.value = 0
  const { firmToAmbiguous, ambiguousToFirm, ambiguousToWithdrawn, withdrawnToAmbiguous } = politics.backing
  for (const rate of [firmToAmbiguous, ambiguousToWithdrawn]) rate.value = 0
  for (const rate of [ambiguousToFirm, withdrawnToAmbiguous]) rate.value = 0.0001
  for (const part of [
    response.binding,
    response.herd,
    response.unity,
    response.unmet,
    response.attribution,
    response.rho
  ])
    part.value = 0
  for (const part of [...Object.values(response.firmness), ...Object.values(response.backing)]) part.value = 0
  politics.electionShift.value = 0
  deployment.slipChance.value = 0
  deterrence.provocation.value = 0
  for (const member of document.members) member.reliability = { value: 0.7, unit: '1', status: 'assumption' }
  change(document)
  return document
}

export interface Scene {
  readonly kit: Kit
  readonly running: Running
  readonly world: World
}

/** The beginning of one run. A scenario that was defined before is not checked again, so that many are soon begun. */
export function stage(document: ScenarioDocument | Scenario, { seed = 'stage', run = 0, logging = true } = {}): Scene {
  const scenario = Object.isFrozen(document) ? document : defineScenario(document)
  const kit: Kit = { model: compile(scenario), random: createRandom(seed, run), logging }
  const running = start(kit)
  return { kit, running, world: running.world }
}

/** Many runs of one document, each to its end unless told when to stop. Gives what `read` makes of each. */
export function sample<T>(
  document: ScenarioDocument,
  runs: number,
  read: (scene: Scene) => T,
  until: (world: World) => boolean = () => false
): T[] {
  const kit = { model: compile(defineScenario(document)), random: createRandom('sample'), logging: true }
  return Array.from({ length: runs }, (_, run) => {
    kit.random.setRun(run)
    const running = start(kit)
    const scene = { kit, running, world: running.world }
    while (!until(running.world) && stepNext(running, kit)) continue
    return read(scene)
  })
}

/** Plays on until something is the case, or to the end. */
export function play(scene: Scene, until: (world: World) => boolean = () => false): Scene {
  while (!until(scene.world) && stepNext(scene.running, scene.kit)) continue
  return scene
}

/** Answers the open question. */
export function reply({ running, kit, world }: Scene, choice: Choice): void {
  step(running, answer(world.questions[0]!, choice, 'person'), kit)
}

/** Plays on, with one answer for every question that offers it. */
export function playWith(
  scene: Scene,
  choices: Readonly<Record<string, Choice>>,
  until: (world: World) => boolean = () => false
): Scene {
  while (!until(scene.world)) {
    const kind = scene.world.questions[0]?.question.kind
    if (kind !== undefined && kind in choices) reply(scene, choices[kind]!)
    else if (!stepNext(scene.running, scene.kit)) break
  }
  return scene
}

/** Lets a violation occur some hours from now. */
export function violation(
  { world }: Scene,
  hours: number,
  severity: Severity,
  {
    actor = 'challenger',
    name = `x${severity}`,
    luck = [7, hours]
  }: { actor?: Actor; name?: string; luck?: Stream } = {}
): void {
  schedule(world, hours, { type: 'violation.occurred', id: name, violation: name, severity, actor, luck }, [0])
}

export function told<C extends Code>({ world }: Pick<Scene, 'world'>, code: C): Extract<Occurrence, { code: C }>[] {
  return world.log.filter((each): each is Extract<Occurrence, { code: C }> => each.code === code)
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export function variance(values: readonly number[]): number {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
}

/** How many standard errors a share lies from the chance that it is a sample of. */
export function score(hits: number, trials: number, chance: number): number {
  return (hits / trials - chance) / Math.sqrt((chance * (1 - chance)) / trials)
}

/** The score of how many of these are true. */
export const shareScore = (facts: readonly boolean[], chance: number) =>
  score(facts.filter(Boolean).length, facts.length, chance)

/** The score of a mean, by a variance that is known or else that of the sample. */
export const meanScore = (values: readonly number[], expected: number, known = variance(values)) =>
  (mean(values) - expected) / Math.sqrt(known / values.length)
