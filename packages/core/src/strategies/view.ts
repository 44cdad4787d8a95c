import { coverage } from '../rules/mechanism.js'
import { erosion, observed } from '../rules/erosion.js'
import type { Kit } from '../rules/kit.js'
import type { Answer, Finding } from '../rules/occurrence.js'
import type { PledgeStanding, World } from '../rules/world.js'
import type { Backing, Severity } from '../scenario/schema.js'

/** What everybody at the table can see of a world: not the challenger's type, not what went undetected. */
export interface PublicWorld {
  readonly hour: number
  /** The hour at which the ceasefire entered into force, null before. */
  readonly forceHour: number | null
  readonly backing: Backing
  /** 0 to 5. */
  readonly credibility: number
  /** 0 to 5. */
  readonly impunity: number
  /** 0 to 1. */
  readonly unity: number
  /** `deter` is 1 - exp(-(denial + punishment)), 0 to 1. */
  readonly deterrence: { readonly deter: number; readonly denial: number; readonly punishment: number }
  /** Share of the old rate of minor violations that is back, 0 to 1. */
  readonly erosion: number
  /** Minor violations counted in the last week: an observation, with the coverage under which it was made. */
  readonly observed: number
  readonly coverage: number
  readonly mechanism: World['mechanism']['state']
  readonly pledges: Readonly<
    Record<string, { readonly state: PledgeStanding; readonly fraction: number; readonly caveats: boolean }>
  >
  /** 0 planned, 1 advance party, 2 initial capability, 3 full capability. */
  readonly hubs: Readonly<Record<string, number>>
  readonly case: PublicCase | null
  /** Violations that were detected, by severity. */
  readonly violations: Readonly<Record<Severity, number>>
  readonly answered: number
  readonly unanswered: number
}

/** The violation that is being dealt with. */
export interface PublicCase {
  readonly id: string
  readonly severity: Severity
  readonly breachHour: number
  readonly rung: number
  readonly finding: Finding | null
  /** What all answers so far deliver, 0 to 1. */
  readonly strength: number
  /** What this severity needs, 0 to 1. */
  readonly needed: number
  /** Members asked at this rung, in order. */
  readonly asked: readonly string[]
  readonly answers: readonly {
    readonly member: string
    readonly rung: number
    readonly answer: Answer
    readonly strength: number
  }[]
}

/** The public part of a world, as a copy that the run no longer changes. */
export function publicWorld(world: World, kit: Kit): PublicWorld {
  const { model } = kit
  const { known, answered, unanswered } = world.counts
  const { denial, punishment, deter } = world.deterrence
  return {
    hour: world.hour,
    forceHour: world.force < 0 ? null : world.force,
    backing: world.backing.value,
    credibility: world.credibility,
    impunity: world.impunity,
    unity: world.unity,
    deterrence: { deter, denial, punishment },
    erosion: erosion(world),
    observed: observed(world, kit),
    coverage: coverage(world, kit),
    mechanism: world.mechanism.state,
    pledges: Object.fromEntries(
      world.pledges.map(({ state, fraction, caveats }, index) => [
        model.pledges[index]!.id,
        { state, fraction, caveats }
      ])
    ),
    hubs: Object.fromEntries(world.hubs.map(({ stage }, index) => [model.hubs[index]!.id, stage])),
    case: publicCase(world, kit),
    violations: { 2: known[0]!, 3: known[1]!, 4: known[2]! },
    answered,
    unanswered
  }
}

function publicCase({ open }: World, { model }: Kit): PublicCase | null {
  if (open === null) return null
  return {
    id: open.id,
    severity: open.severity,
    breachHour: open.breach,
    rung: open.rung,
    finding: open.finding,
    strength: open.strength,
    needed: model.needed[open.severity - 2]!,
    asked: open.asked.map((member) => model.members[member]!.id),
    answers: open.answers.map(({ member, ...rest }) => ({ member: model.members[member]!.id, ...rest }))
  }
}
