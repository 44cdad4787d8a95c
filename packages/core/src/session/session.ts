import { scenarioOf, type Scenario } from '../scenario/scenario.js'
import { seatsOf, withSeed } from '../run/seats.js'
import { checked } from '../run/drive.js'
import { engineVersion } from '../run/engine.js'
import { createRandom } from '../random/random.js'
import { strategy, type StrategyName } from '../strategies/strategies.js'
import type { Choice } from '../rules/question.js'
import { follow, goOn, timelineOf } from './timeline.js'

/**
 * A run that somebody steps through: scenario, seed, and the log of what the person did. Plain JSON; nothing else is
 * kept, as the state is a fold of the log. Every function here gives a new session and leaves the old one as it was.
 */
export interface Session {
  readonly format: 'armistice.session'
  readonly version: 1
  readonly engine: string
  readonly scenario: Scenario
  readonly seed: string
  readonly run: number
  /** Who held a seat from the start, by id of a member or party. */
  readonly strategies: Readonly<Record<string, StrategyName>>
  readonly log: readonly Action[]
  /** Actions undone, the next to redo last. */
  readonly undone: readonly Action[]
}

/** One thing that a person did. A place is the number of events handled so far. */
export type Action =
  | { readonly do: 'advance'; readonly place: number; readonly hour: number }
  | { readonly do: 'choose'; readonly question: string; readonly choice: Choice }
  | { readonly do: 'delegate'; readonly who: string; readonly strategy: StrategyName | null }
  | { readonly do: 'goTo'; readonly place: number }

/** What a session starts from: the luck, and who decides for whom. */
export interface SessionOptions {
  readonly seed: string
  readonly run?: number
  readonly strategies?: Readonly<Record<string, StrategyName>>
  /** Who is played by a person; everybody else is left to the model, or to the strategy given. All of them unless given. */
  readonly roles?: readonly string[]
}

/** A session at the start of a run. RangeError for a seed, run, role or strategy that is not one. */
export function begin(given: Scenario, options: SessionOptions): Session {
  const { seed, run = 0, strategies = {}, roles } = withSeed(options)
  createRandom(seed, run)
  const scenario = scenarioOf(given)
  const held = seatsOf(scenario, strategies).strategies
  const played = roles && seatsOf(scenario, Object.fromEntries(roles.map((who) => [who, 'model']))).strategies
  const everybody = [...scenario.members, scenario.parties.protected, scenario.parties.challenger].map(({ id }) => id)
  const left = played ? everybody.filter((id) => !played.has(id) && !held.has(id)) : []
  return {
    format: 'armistice.session',
    version: 1,
    engine: engineVersion,
    scenario,
    seed,
    run,
    strategies: Object.fromEntries([
      ...left.map((id) => [id, 'model'] as const),
      ...[...held].map(([id, { name }]) => [id, name] as const)
    ]),
    log: [],
    undone: []
  }
}

/** Answers the open question. RangeError if none is open or it does not offer the choice. */
export function choose(session: Session, choice: Choice): Session {
  const { question } = timelineOf(session).still
  if (question === null) throw new RangeError('Expected an open question to answer, but nobody is being asked here')
  checked(question, { question: question.id, choice })
  return follow(session, { do: 'choose', question: question.id, choice })
}

/**
 * How far to go: to the `next` event, to the next `decision` that no strategy holds, an `hour` or a `week` on, or to the
 * `end`. A question that is open is left to the model, or to the strategy that holds the seat.
 */
export type Stop = 'next' | 'decision' | 'hour' | 'day' | 'week' | 'end'
export const stops: readonly Stop[] = ['next', 'decision', 'hour', 'day', 'week', 'end']

/** Goes on. At the ending the session is given back unchanged. */
export function advance(session: Session, to: Stop): Session {
  if (!stops.includes(to))
    throw new RangeError(`Expected to advance to one of ${stops.join(', ')}, but received ${JSON.stringify(to)}`)
  return goOn(session, to)
}

/** From here on a strategy decides for `who`: `model` leaves it to the model's draw; null gives the seat back. */
export function delegate(session: Session, who: string, name: StrategyName | null): Session {
  if (name !== null) strategy(name)
  const [id = who] = seatsOf(session.scenario, { [who]: name ?? 'model' }).strategies.keys()
  return follow(session, { do: 'delegate', who: id, strategy: name })
}

/** Takes back the last action. With nothing to undo, the session is given back unchanged. */
export function undo(session: Session): Session {
  const last = session.log.at(-1)
  return last ? { ...session, log: session.log.slice(0, -1), undone: [...session.undone, last] } : session
}

/** Does again what was undone last. */
export function redo(session: Session): Session {
  const next = session.undone.at(-1)
  return next ? { ...session, log: [...session.log, next], undone: session.undone.slice(0, -1) } : session
}

/** A place in what has been stepped: by number of events, by occurrence, or by hour. */
export type Where = { readonly place: number } | { readonly seq: number } | { readonly hour: number }

/** Goes to a place that was stepped before, without losing what lies ahead. RangeError beyond it. */
export function goTo(session: Session, where: Where): Session {
  const { place: now, end, walk } = timelineOf(session)
  const lengths = walk.lengths.slice(0, end + 1)
  const hours = walk.hours.slice(0, end + 1)
  const [name, value] = Object.entries(where)[0] ?? ['place', undefined]
  const known = name === 'place' ? end : name === 'seq' ? lengths[end]! - 1 : hours[end]!
  if (
    !['place', 'seq', 'hour'].includes(name) ||
    typeof value !== 'number' ||
    !(value >= 0 && value <= known) ||
    (name !== 'hour' && !Number.isInteger(value))
  ) {
    throw new RangeError(
      `Expected ${name} to be from 0 to ${known}, which is as far as was stepped, but received ${String(value)}`
    )
  }
  const place =
    name === 'place'
      ? value
      : name === 'seq'
        ? firstWith(lengths, (length) => length > value)
        : Math.max(0, firstWith(hours, (hour) => hour > value) - 1)
  return place === now ? session : follow(session, { do: 'goTo', place })
}

function firstWith(list: readonly number[], wanted: (value: number) => boolean): number {
  const found = list.findIndex(wanted)
  return found < 0 ? list.length : found
}

/** Another session with the same luck and the same decisions up to a place (here unless given), free to differ after it. */
export function fork(session: Session, place = timelineOf(session).place): Session {
  const there = goTo(session, { place })
  const {
    folded: { decisions, delegations },
    walk,
    hour
  } = timelineOf(there)
  const log: Action[] = []
  let at = 0
  const advanceTo = (to: number) => {
    if (to > at) log.push({ do: 'advance', place: to, hour: walk.hours[to]! })
    at = Math.max(at, to)
  }
  const kept = [
    ...delegations.map((each) => ({
      at: each.place,
      action: { do: 'delegate', who: each.who, strategy: each.strategy } as Action
    })),
    ...decisions.map((each) => ({
      at: each.place,
      action: { do: 'choose', question: each.question, choice: each.choice } as Action
    }))
  ].filter((each) => each.at < place || (each.at === place && each.action.do === 'delegate'))
  for (const { at: where, action } of kept.sort((a, b) => a.at - b.at)) {
    advanceTo(where)
    log.push(action)
    if (action.do === 'choose') at++
  }
  advanceTo(place)
  // Time may have passed since the last event.
  if (hour > walk.hours[place]!) log.push({ do: 'advance', place, hour })
  return { ...session, log, undone: [] }
}
