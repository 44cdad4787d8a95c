import type { Ending, Finding, Occurrence } from '../rules/occurrence.js'
import { isTold } from '../rules/occurrence.js'
import { differenceAt } from '../run/difference.js'
import type { PublicWorld } from '../strategies/view.js'
import { goTo, type Session } from './session.js'
import { timelineOf } from './timeline.js'
import { phaseOf, view } from './view.js'

/** Two runs of one scenario side by side: where they part, and what each had come to at the same hour. */
export interface RunComparison {
  /** Null where one run goes no further than what both have in common. */
  readonly parting: Parting | null
  /** The hour at which both are looked at: the last one that both have come to, or have ended before. */
  readonly hour: number
  readonly one: RunSoFar
  readonly other: RunSoFar
}

/** The first thing to be told of that is not the same in both. A side is null where nothing more is known of it. */
export interface Parting {
  readonly one: PartedSide | null
  readonly other: PartedSide | null
}

/** One side of the place where two runs part. */
export interface PartedSide {
  readonly occurrence: Occurrence
  /** The decision that led to it: the occurrence itself, or the nearest among its causes that somebody decided. */
  readonly decision: Occurrence | null
}

/** What a run had come to at an hour, as everybody at the table can see it. */
export interface RunSoFar {
  readonly world: PublicWorld
  readonly ending: Ending | null
  readonly endingHour: number | null
  /** Hours in which a violation was being verified, answered or assessed. */
  readonly hoursInResponse: number
  /** Over all violations that came to a rung: means of what was delivered in the end and of what was needed, 0 to 1. Null without any. */
  readonly delivered: { readonly cases: number; readonly strength: number; readonly needed: number } | null
  /** What the mechanism found, how often. */
  readonly findings: Readonly<Partial<Record<Finding, number>>>
}

/**
 * Compares two sessions as far as each was stepped, wherever they stand. Told is only what people at the table know; who
 * decided does not count as a difference where the choice is the same. RangeError for sessions of two scenarios, seeds
 * or run numbers, as their luck has nothing to do with each other.
 */
export function compareRuns(one: Session, other: Session): RunComparison {
  for (const part of ['seed', 'run'] as const)
    if (one[part] !== other[part])
      throw new RangeError(`Expected two sessions of one ${part}, but received ${one[part]} and ${other[part]}`)
  if (one.scenario !== other.scenario && differenceAt(one.scenario, other.scenario, ''))
    throw new RangeError(
      `Expected two sessions of one scenario, but received ${one.scenario.id} and ${other.scenario.id}, which differ`
    )
  const [first, second] = [atItsEnd(one), atItsEnd(other)]
  const hour = commonHour(first, second)
  return { parting: partingOf(first, second), hour, one: soFar(first, hour), other: soFar(second, hour) }
}

const atItsEnd = (session: Session): Session => goTo(session, { place: timelineOf(session).end })

/** A run that has ended stays as it is, so it can be looked at later as well. */
function commonHour(one: Session, other: Session): number {
  const [a, b] = [view(one), view(other)]
  if (a.ending !== null && b.ending !== null) return Math.max(a.hour, b.hour)
  return Math.min(a.ending === null ? a.hour : Infinity, b.ending === null ? b.hour : Infinity)
}

function partingOf(one: Session, other: Session): Parting | null {
  const [a, b] = [toldOf(one), toldOf(other)]
  const shorter = Math.min(a.length, b.length)
  let place = 0
  while (place < shorter && isSame(a[place]!, b[place]!)) place++
  if (place === shorter && !(ended(one) && ended(other))) return null
  if (place === a.length && place === b.length) return null
  const side = (told: readonly Occurrence[], session: Session): PartedSide | null => {
    const occurrence = told[place]
    return occurrence ? { occurrence, decision: decisionBehind(occurrence, view(session).occurrences) } : null
  }
  return { one: side(a, one), other: side(b, other) }
}

const ended = (session: Session) => view(session).ending !== null
const toldOf = (session: Session) => view(session).occurrences.filter(isTold)

/** What happened and when; not where it stands in the log, as what nobody is told shifts that, nor who decided. */
function isSame(a: Occurrence, b: Occurrence): boolean {
  return differenceAt({ ...a, ...apart }, { ...b, ...apart }, '') === undefined
}

const apart = { seq: 0, causes: null, by: null }

function decisionBehind(occurrence: Occurrence, log: readonly Occurrence[]): Occurrence | null {
  const seen = new Set<number>()
  const open = [occurrence.seq]
  while (open.length > 0) {
    const seq = open.sort((a, b) => a - b).pop()!
    if (seen.has(seq)) continue
    seen.add(seq)
    const here = log[seq]
    if (here && 'by' in here && (here === occurrence || here.by !== 'model')) return here
    open.push(...(here?.causes ?? []))
  }
  return null
}

function soFar(session: Session, hour: number): RunSoFar {
  const last = view(session)
  const there = last.hour <= hour ? session : goTo(session, { hour })
  const { world, ending, occurrences, place } = view(there)
  return {
    world,
    ending,
    endingHour: ending === null ? null : occurrences.at(-1)!.hour,
    hoursInResponse: hoursInResponse(there, place, ending === null ? hour : occurrences.at(-1)!.hour),
    delivered: deliveredIn(occurrences),
    findings: countFindings(occurrences)
  }
}

function hoursInResponse(session: Session, end: number, until: number): number {
  const { walk } = timelineOf(session)
  let hours = 0
  for (let place = 0; place <= end; place++)
    if (phaseOf(walk.states[place]!) === 'response')
      hours += (place === end ? until : walk.hours[place + 1]!) - walk.hours[place]!
  return hours
}

function deliveredIn(occurrences: readonly Occurrence[]): RunSoFar['delivered'] {
  const last = new Map<string, { strength: number; needed: number }>()
  for (const one of occurrences) if (one.code === 'challenger.reacted') last.set(one.case, one)
  const cases = [...last.values()]
  const mean = (of: (each: { strength: number; needed: number }) => number) =>
    cases.reduce((sum, each) => sum + of(each), 0) / cases.length
  return cases.length === 0
    ? null
    : { cases: cases.length, strength: mean(({ strength }) => strength), needed: mean(({ needed }) => needed) }
}

function countFindings(occurrences: readonly Occurrence[]): Partial<Record<Finding, number>> {
  const counts: Partial<Record<Finding, number>> = {}
  for (const one of occurrences) if (one.code === 'finding.issued') counts[one.finding] = (counts[one.finding] ?? 0) + 1
  return counts
}
