import type { Occurrence, Scenario } from '@armistice/core'
import { axis, type AxisTick } from './axis.js'
import { labelsFor, type TimeLabel } from './time-labels.js'

/** A line of occurrences. */
export interface Lane {
  readonly ticks: readonly number[]
  readonly diamonds: readonly number[]
  readonly discs: readonly Disc[]
}

export interface Disc {
  readonly x: number
  readonly severity: number
}

export interface TimelineMarks {
  readonly lane: Lane
  readonly labels: readonly TimeLabel[]
  readonly axis: readonly AxisTick[]
  /** The hours at both ends. */
  readonly domain: readonly [number, number]
}

interface Span {
  readonly forceHour: number | null
  /** In pixels. */
  readonly width: number
  /** The last hour that any branch is known up to: all lines share one scale. */
  readonly last?: number
  /** What lies before this hour is on the line of another branch. */
  readonly since?: number
}

/**
 * All that is known of a run as marks on a line of the given width. Marks that would fall on the same pixels are drawn
 * once: a disc or diamond hides the ticks beside it, and of two discs the graver is kept. So no run has more marks than
 * the line has room for.
 */
export function timeline(
  occurrences: readonly Occurrence[],
  scenario: Scenario,
  { forceHour, width, last = 0, since = 0 }: Span
): TimelineMarks {
  const end = Math.max(last, occurrences.at(-1)?.hour ?? 0)
  const domain = domainOf(end, scenario.horizonDays.value * 24 + (forceHour ?? 0))
  const at = (hour: number) => xOf(hour, domain, width)
  // Until the run has ended an alarm stands for the violation behind it: nobody knows yet whether there was one.
  const graver = occurrences.at(-1)?.code === 'run.ended' ? 'violation.occurred' : 'alarm.raised'
  const own = since > 0 ? occurrences.filter(({ hour }) => hour >= since) : occurrences
  const discs = thin(own.flatMap((one) => (one.code === graver ? [{ x: at(one.hour), severity: one.severity }] : [])))
  const ticks = new Set<number>()
  const diamonds = new Set<number>()
  for (const occurrence of own) {
    const x = Math.round(at(occurrence.hour))
    if (changes.has(occurrence.code)) diamonds.add(Math.round(x / 8) * 8)
    else if (occurrence.code !== graver) ticks.add(x - (x % 2))
  }
  return {
    lane: { ticks: binned([...ticks]), diamonds: [...diamonds], discs },
    labels: labelsFor(own, scenario, at, width),
    axis: axis(domain, forceHour, width),
    domain
  }
}

/** A change of state of the run, of a hub or of the backing. */
const changes: ReadonlySet<Occurrence['code']> = new Set([
  'deal.struck',
  'ceasefire.inForce',
  'phase.entered',
  'monitoring.operational',
  'hub.stage',
  'backing.changed',
  'guarantees.lapsed',
  'run.ended'
])

export const xOf = (hour: number, [from, to]: readonly [number, number], width: number) =>
  ((hour - from) / (to - from)) * width
export const hourOf = (x: number, [from, to]: readonly [number, number], width: number) =>
  from + (x / width) * (to - from)

/** The line grows by steps, so that what is drawn moves seldom: 60 days, 120, 240 … up to the horizon. */
function domainOf(last: number, horizon: number): readonly [number, number] {
  let end = 60 * 24
  while (end < last * 1.05 && end < horizon) end *= 2
  return [0, Math.max(last, Math.min(end, horizon)) || 1]
}

const mostTicks = 400

/** Above 400, ticks are drawn further apart, until there are no more than that. */
function binned(ticks: readonly number[]): readonly number[] {
  for (let apart = 4, fewer = ticks; ; apart += 2) {
    if (fewer.length <= mostTicks) return fewer
    fewer = [...new Set(ticks.map((x) => x - (x % apart)))]
  }
}

const room = 13

function thin(discs: readonly Disc[]): Disc[] {
  const kept: Disc[] = []
  for (const next of discs) {
    const last = kept.at(-1)
    if (!last || next.x - last.x >= room) kept.push(next)
    else if (next.severity > last.severity) kept[kept.length - 1] = { ...next, x: last.x }
  }
  return kept
}
