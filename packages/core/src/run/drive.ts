import { start, step, stepNext, type Running } from '../machine/kernel.js'
import { createRandom } from '../random/random.js'
import { nextDue } from '../rules/agenda.js'
import { answer } from '../rules/answer.js'
import type { Kit } from '../rules/kit.js'
import { compile } from '../rules/model.js'
import { choicesOf, type Choice, type Question } from '../rules/question.js'
import type { World } from '../rules/world.js'
import type { Scenario } from '../scenario/scenario.js'
import { openQuestion, questionNow } from '../strategies/ask.js'
import type { Strategy } from '../strategies/strategies.js'
import { publicWorld, PublicWorldNow } from '../strategies/view.js'

/** A choice that was made instead of the model's draw: the question, what was chosen, and by whom. */
export interface Decision {
  readonly question: string
  readonly choice: Choice
  /** `person` unless given, or the name of a strategy. */
  readonly by?: string
}

/** Who decides what: given decisions first, then the strategy that holds the seat, then the model. */
export interface Seats {
  readonly decisions: ReadonlyMap<string, Decision>
  readonly strategies: ReadonlyMap<string, Seat>
}

export interface Seat {
  readonly name: string
  readonly decide: Strategy
  /** Whether it may keep what it is shown, as a function of a user's own may: it then gets a copy. */
  readonly keeps: boolean
}

/** A run under way, with the decisions taken in it so far. */
export interface Drive {
  readonly kit: Kit
  readonly running: Running
  readonly taken: Decision[]
  /** How many events were handled. */
  events: number
}

export function beginDrive(scenario: Scenario, seed: string, run: number): Drive {
  const kit: Kit = { model: compile(scenario), random: createRandom(seed, run), logging: true }
  return { kit, running: start(kit), taken: [], events: 0 }
}

/** Handles the next event, with whatever the seats decide. False when the run is over. */
export function driveOn(drive: Drive, seats: Seats): boolean {
  const { kit, running, taken } = drive
  const pending = running.world.questions[0]
  const decision = pending && decide(pending.question, running.world, kit, seats)
  if (pending && decision) {
    taken.push(decision)
    step(running, answer(pending, decision.choice, decision.by ?? 'person'), kit)
  } else if (!stepNext(running, kit)) return false
  drive.events++
  return true
}

function decide(question: Question, world: World, kit: Kit, { decisions, strategies }: Seats): Decision | undefined {
  const given = decisions.get(question.id)
  if (given) return checked(question, given)
  const seat = strategies.get(question.who)
  if (!seat) return undefined
  const { scenario } = kit.model
  const choice = seat.keeps
    ? seat.decide(openQuestion(world, kit)!, { scenario, world: publicWorld(world, kit) })
    : seat.decide(questionNow(world, kit), { scenario, world: new PublicWorldNow(world, kit) })
  return choice === undefined ? undefined : checked(question, { question: question.id, choice, by: seat.name })
}

/** A choice that the question does not offer is refused, whoever made it. */
export function checked(question: Question, decision: Decision): Decision {
  const offered = choicesOf[question.kind] as readonly Choice[]
  if (offered.includes(decision.choice)) return decision
  throw new RangeError(
    `Expected the answer to ${question.id} to be one of ${offered.join(', ')}, but received ${JSON.stringify(decision.choice)}${decision.by ? ` from ${decision.by}` : ''}`
  )
}

/** The hour of the next event: now while somebody is being asked, undefined when the run is over. */
export function nextHour(world: World): number | undefined {
  if (world.ending !== null) return undefined
  return world.questions.length > 0 ? world.hour : nextDue(world)?.hour
}
