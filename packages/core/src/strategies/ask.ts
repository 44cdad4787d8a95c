import { backDownChance, reactionChances } from '../rules/challenger.js'
import { isMet, mandateChances } from '../rules/gates.js'
import type { Kit } from '../rules/kit.js'
import { backingAnswers, leavingRates } from '../rules/politics.js'
import { answerChances, honourChance, strengthOf, weightOf } from '../rules/response.js'
import { choicesOf, type Choice, type Question } from '../rules/question.js'
import { gateOf } from '../rules/model.js'
import type { World } from '../rules/world.js'
import type { Condition, Pledge } from '../scenario/schema.js'
import type { DeepReadonly } from '../scenario/scenario.js'
import { copyOf, glanceOf, type Parts } from './parts.js'

/** A chance with the range that the ranges of the scenario's numbers leave it. */
export interface Odds {
  readonly value: number
  readonly range: readonly [number, number]
}

/** One way to answer a question. */
export interface Option {
  readonly choice: Choice
  /** How the model would decide, as far as anybody can know it. */
  readonly odds: Odds
  /** For an answer at a rung: the delivered strength after it, 0 to 1. */
  readonly strength?: number
}

/** A question with all that is needed to answer it. */
export type QuestionView = Question & About

interface About {
  readonly options: readonly Option[]
  /** The pledges that it is about, as the document has them. */
  readonly documents: readonly DeepReadonly<Pledge>[]
  readonly conditions: readonly { readonly condition: Condition; readonly met: boolean }[]
  /** At a rung: what is delivered so far, beside what is needed. */
  readonly delivered: Delivered | null
  /** Who is asked after this one, in order. */
  readonly queue: readonly string[]
}

/** What has been delivered at a rung so far: strengths from 0 to 1, and what each member weighs in it. */
export interface Delivered {
  readonly strength: number
  readonly needed: number
  readonly neededRange: readonly [number, number]
  readonly parts: readonly { readonly member: string; readonly weight: number }[]
}

const parts: Parts<About> = {
  options: optionsOf,
  documents: documentsOf,
  conditions: (world, kit) => {
    const conditions = new Set(documentsOf(world, kit).flatMap(({ conditions = [] }) => conditions))
    return [...conditions].map((condition) => ({ condition, met: isMet(world, kit, condition) }))
  },
  delivered: (world, kit) => (isOfCase(asked(world)) ? deliveredOf(world, kit) : null),
  queue: queueOf
}

/** The question that is open in a world, null if none is. The answer that the model has drawn is not part of it. */
export function openQuestion(world: World, kit: Kit): QuestionView | null {
  return world.questions.length === 0 ? null : { ...asked(world), ...copyOf(parts, world, kit) }
}

const AboutNow = /* @__PURE__ */ glanceOf(parts)

/** The same until the run goes on, each part worked out when it is read. A question must be open. */
export function questionNow(world: World, kit: Kit): QuestionView {
  return Object.assign(new AboutNow(world, kit), asked(world))
}

const asked = (world: World): Question => world.questions[0]!.question

const isOfCase = ({ kind }: Question) => kind === 'response' || kind === 'reaction'

function documentsOf(world: World, { model }: Kit): readonly DeepReadonly<Pledge>[] {
  const question = asked(world)
  const ids = question.kind === 'mandate' ? [question.pledge] : question.kind === 'response' ? question.pledges : []
  return ids.map((id) => model.scenario.pledges[model.pledgeIndex.get(id)!]!)
}

function queueOf(world: World, { model }: Kit): readonly string[] {
  const question = asked(world)
  if (question.kind !== 'response') return world.questions.slice(1).map((next) => next.question.who)
  return world.open!.asked.slice(question.place).map((member) => model.members[member]!.id)
}

function optionsOf(world: World, kit: Kit): readonly Option[] {
  const question = asked(world)
  const { model } = kit
  const choices = choicesOf[question.kind]
  const zip = (value: readonly number[], low = value, high = value): readonly Option[] =>
    choices.map((choice, i) => ({
      choice,
      odds: {
        value: value[i]!,
        range: [Math.min(value[i]!, low[i]!, high[i]!), Math.max(value[i]!, low[i]!, high[i]!)] as const
      }
    }))
  const either = ({ value, range }: { value: number; range?: readonly [number, number] | undefined }) => {
    const [low, high] = range ?? [value, value]
    return zip([value, 1 - value], [low, 1 - low], [high, 1 - high])
  }
  const { negotiation, deployment, protectedSide } = model.scenario
  switch (question.kind) {
    case 'deal':
      return either(
        question.who === model.protectedId ? negotiation.acceptance.protected : negotiation.acceptance.challenger
      )
    case 'request':
      return either(deployment.requestWeekly)
    case 'restraint':
      return either(protectedSide.restraint)
    case 'mandate': {
      const pledge = model.pledges[model.pledgeIndex.get(question.pledge)!]!
      const gate = gateOf(model.scenario.members[pledge.member]!, model.scenario.pledges[pledge.index]!)
      const { value, range = [value, value] } = gate?.chance ?? deployment.gates[gate?.kind ?? 'government'].chance
      const share = value === 0 ? 1 : pledge.gateChance / value
      return zip(
        mandateChances(kit, pledge),
        mandateChances(kit, pledge, range[0] * share),
        mandateChances(kit, pledge, range[1] * share)
      )
    }
    case 'response': {
      const index = model.memberIndex.get(question.who)!
      const {
        reliabilityRange: [low, high]
      } = model.members[index]!
      const at = (reliability?: number) => answerChances(kit, honourChance(world, kit, index, reliability))
      return zip(at(), at(low), at(high)).map((option) => ({
        ...option,
        strength: strengthAfter(world, kit, index, option.choice)
      }))
    }
    case 'reaction': {
      const { range } = model.scenario.ladder.needed[`${world.open!.severity}`]
      const escalation = model.violations.types.reduce((sum, type) => sum + type.share * type.escalation, 0)
      const at = (needed?: number) =>
        reactionChances(world, kit, escalation, needed === undefined ? undefined : backDownChance(world, kit, needed))
      return zip(at(), at(range?.[0]), at(range?.[1]))
    }
    case 'backing': {
      const routes = leavingRates(world.backing.value, kit)
      const total = routes.reduce((sum, { rate }) => sum + rate, 0)
      return zip(
        choices.map((choice) =>
          routes.reduce((sum, { to, rate }) => sum + (backingAnswers[to] === choice && total > 0 ? rate / total : 0), 0)
        )
      )
    }
  }
}

function strengthAfter(world: World, kit: Kit, member: number, choice: Choice): number {
  const open = world.open!
  const fraction = choice === 'full' ? 1 : choice === 'part' ? kit.model.response.partFraction : 0
  const delivered = [...open.delivered]
  delivered[member] = Math.max(delivered[member]!, fraction * weightOf(world, kit, member, open.rung))
  return strengthOf(delivered)
}

function deliveredOf(world: World, { model }: Kit): Delivered {
  const open = world.open!
  const { value, range } = model.scenario.ladder.needed[`${open.severity}`]
  const ids = [...model.members.map(({ id }) => id), model.protectedId]
  return {
    strength: open.strength,
    needed: value,
    neededRange: range ?? [value, value],
    parts: open.delivered.flatMap((weight, index) => (weight > 0 ? [{ member: ids[index]!, weight }] : []))
  }
}
