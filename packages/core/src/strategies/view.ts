import { coverage } from '../rules/mechanism.js'
import { erosion, observed } from '../rules/erosion.js'
import type { Kit } from '../rules/kit.js'
import type { Answer, Finding } from '../rules/occurrence.js'
import type { PledgeStanding, World } from '../rules/world.js'
import type { Backing, Severity } from '../scenario/schema.js'
import { copyOf, glanceOf, type Parts } from './parts.js'

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

const parts: Parts<PublicWorld> = {
  hour: ({ hour }) => hour,
  forceHour: ({ force }) => (force < 0 ? null : force),
  backing: ({ backing }) => backing.value,
  credibility: ({ credibility }) => credibility,
  impunity: ({ impunity }) => impunity,
  unity: ({ unity }) => unity,
  deterrence: ({ deterrence: { deter, denial, punishment } }) => ({ deter, denial, punishment }),
  erosion,
  observed,
  coverage,
  mechanism: ({ mechanism }) => mechanism.state,
  pledges: ({ pledges }, { model }) =>
    Object.fromEntries(
      pledges.map(({ state, fraction, caveats }, index) => [model.pledges[index]!.id, { state, fraction, caveats }])
    ),
  hubs: ({ hubs }, { model }) => Object.fromEntries(hubs.map(({ stage }, index) => [model.hubs[index]!.id, stage])),
  case: publicCase,
  violations: ({ counts: { known } }) => ({ 2: known[0]!, 3: known[1]!, 4: known[2]! }),
  answered: ({ counts }) => counts.answered,
  unanswered: ({ counts }) => counts.unanswered
}

/** The public part of a world, as a copy that the run no longer changes. */
export const publicWorld = (world: World, kit: Kit): PublicWorld => copyOf(parts, world, kit)

/** The same until the run goes on, each part worked out when it is read. */
export const PublicWorldNow = /* @__PURE__ */ glanceOf(parts)

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
