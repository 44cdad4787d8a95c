import {
  compareRuns,
  type Occurrence,
  type PartedSide,
  type RunSoFar,
  type Scenario,
  type Session,
  type SessionView
} from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { sheetMessages } from '../../messages/sheets.js'
import { decimal, elapsed, figure, label, namesOf, narrate, when } from '../../words.js'

export interface ComparisonRow {
  readonly term: string
  readonly one: string
  readonly other: string
  readonly differs: boolean
}

export interface Side {
  readonly sentence: string
  readonly by: string | null
  /** The decision that it goes back to, where it is none itself. */
  readonly behind: string | null
  readonly seq: number | null
}

export interface Comparison {
  /** When they part; null where they do not. */
  readonly partAt: string | null
  readonly sides: readonly [Side, Side] | null
  readonly at: string
  readonly rows: readonly ComparisonRow[]
}

/** Two branches in words: where they part, and what each has come to by the same hour. */
export function comparison(one: Session, other: Session, { forceHour }: Pick<SessionView, 'forceHour'>): Comparison {
  const { scenario } = one
  const found = compareRuns(one, other)
  const { parting } = found
  const hours = parting ? [parting.one, parting.other].flatMap((side) => side?.occurrence.hour ?? []) : []
  return {
    partAt: parting ? when(Math.min(...hours), forceHour) : null,
    sides: parting && [sideOf(parting.one, scenario), sideOf(parting.other, scenario)],
    at: when(found.hour, forceHour),
    rows: rowsOf(found.one, found.other, scenario, forceHour)
  }
}

function sideOf(side: PartedSide | null, scenario: Scenario): Side {
  const words = sheetMessages.compare
  if (side === null) return { sentence: words.nothing, by: null, behind: null, seq: null }
  const { occurrence, decision } = side
  const behind = decision !== null && decision !== occurrence ? words.behind(narrate(decision, scenario)) : null
  return {
    sentence: narrate(occurrence, scenario),
    by: decision === null ? null : byWhom(decision),
    behind,
    seq: occurrence.seq
  }
}

function byWhom(decision: Occurrence): string | null {
  if (!('by' in decision)) return null
  const words = sheetMessages.compare.by
  const { by } = decision
  return by === 'person' || by === 'model' ? words[by] : words.strategy(by)
}

type Tell = (run: RunSoFar) => string

function rowsOf(one: RunSoFar, other: RunSoFar, scenario: Scenario, forceHour: number | null): ComparisonRow[] {
  const words = sheetMessages.compare
  const { standing } = messages
  const names = namesOf(scenario)
  const level = (value: number) => standing.ofFive(figure(Math.round(value * 10) / 10))
  const share = (value: number) => standing.percent(String(Math.round(value * 100)))
  const rows: (readonly [string, Tell])[] = [
    [
      words.ending,
      ({ ending, endingHour }) =>
        ending === null ? words.goesOn : words.endedAt(label('ending', ending), when(endingHour!, forceHour))
    ],
    ...([2, 3, 4] as const).map(
      (severity) =>
        [
          words.violations(severity, label('severity', severity)),
          ({ world }: RunSoFar) => String(world.violations[severity])
        ] as const
    ),
    [words.answered, ({ world }) => String(world.answered)],
    [words.unanswered, ({ world }) => String(world.unanswered)],
    [words.days, ({ hoursInResponse }) => (hoursInResponse === 0 ? words.noTime : elapsed(hoursInResponse))],
    [
      words.delivered,
      ({ delivered }) =>
        delivered === null
          ? words.noRung
          : words.deliveredValue(decimal(delivered.strength), decimal(delivered.needed), delivered.cases)
    ],
    [words.deterrence, ({ world }) => decimal(world.deterrence.deter)],
    [standing.credibility, ({ world }) => level(world.credibility)],
    [standing.impunity, ({ world }) => level(world.impunity)],
    [standing.unity, ({ world }) => share(world.unity)],
    [standing.erosion, ({ world }) => share(world.erosion)],
    [standing.backing, ({ world }) => label('backing', world.backing)],
    ...scenario.hubs.map(
      ({ id }) =>
        [names.hub(id), ({ world }: RunSoFar) => label('hubStage', (world.hubs[id] ?? 0) as 0 | 1 | 2 | 3)] as const
    )
  ]
  return rows.map(([term, tell]) => {
    const [a, b] = [tell(one), tell(other)]
    return { term, one: a, other: b, differs: a !== b }
  })
}
