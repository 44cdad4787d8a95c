import type { Course } from '../analysis/competing-table.js'
import type { Life } from '../analysis/survival-table.js'
import { erosion } from '../rules/erosion.js'
import { dayHours } from '../rules/model.js'
import type { Ending } from '../rules/occurrence.js'
import type { World } from '../rules/world.js'
import { didYouMean } from '../scenario/nearest.js'

/** A run at its end. */
export interface End {
  readonly world: World
  readonly ending: Ending
  /** Whole days from the entry into force to the end; from the start of the run where there was no ceasefire. */
  readonly day: number
  /** The day on which every hub first had its full capability; null where that never came. */
  readonly hubsDay: number | null
}

/** What is asked of every run: a yes or no, a number, how long until something, or how and when it ended. */
export type Measure = { readonly about: string } & (
  | { readonly kind: 'share'; readonly of: (end: End) => boolean }
  /** From 0 to `most`. */
  | { readonly kind: 'number'; readonly whole: boolean; readonly most: number; readonly of: (end: End) => number }
  | { readonly kind: 'time'; readonly of: (end: End) => Life }
  | { readonly kind: 'ending'; readonly of: (end: End) => Course }
)

export const endings: readonly Ending[] = ['held', 'frozen', 'resumed', 'lapsed', 'noDeal']

const share = (about: string, of: (end: End) => boolean) => ({ kind: 'share', about, of }) as const
const count = (about: string, of: (end: End) => number) =>
  ({ kind: 'number', about, of, whole: true, most: Infinity }) as const
const level = (about: string, of: (end: End) => number, most = 1) =>
  ({ kind: 'number', about, of, whole: false, most }) as const
const ended = (ending: Ending, about: string) => share(about, (end) => end.ending === ending)
const known = (severity: 2 | 3 | 4, about: string) => count(about, ({ world }) => world.counts.known[severity - 2]!)

/** Every measure by its name, in the order in which they are told. Violations are those that were detected. */
const table = {
  ending: {
    kind: 'ending',
    about: 'How the run ended, and on which day',
    of: ({ ending, day }) => ({ time: day, ending })
  },
  resumed: ended('resumed', 'Hostilities resumed'),
  held: ended('held', 'The ceasefire held'),
  frozen: ended('frozen', 'The ceasefire held in name'),
  lapsed: ended('lapsed', 'The guarantees were void'),
  noDeal: ended('noDeal', 'Talks ended without a ceasefire'),
  resumption: {
    kind: 'time',
    about: 'Days from the entry into force until hostilities resume',
    of: ({ ending, day }) => ({ time: day, ended: ending === 'resumed' })
  },
  violations: count('Violations of severity 2 or more', ({ world }) =>
    world.counts.known.reduce((sum, count) => sum + count, 0)
  ),
  serious: known(2, 'Serious violations (severity 2)'),
  major: known(3, 'Major violations (severity 3)'),
  attacks: known(4, 'Renewed armed attacks (severity 4)'),
  answered: count('Cases closed as answered', ({ world }) => world.counts.answered),
  unanswered: count('Cases left without an answer that ended them', ({ world }) => world.counts.unanswered),
  lastRung: share('Rung 3 was reached at least once', ({ world }) => world.counts.rungs[2]! > 0),
  hubs: share('Every hub has had its full capability', ({ hubsDay }) => hubsDay !== null),
  hubsDay: {
    kind: 'time',
    about: 'Days from the entry into force until every hub has its full capability',
    of: ({ hubsDay, day }) => ({ time: hubsDay ?? day, ended: hubsDay !== null })
  },
  credibility: level('Credibility of the guarantees at the end, 0 to 5', ({ world }) => world.credibility, 5),
  unity: level('Unity of the members at the end, 0 to 1', ({ world }) => world.unity),
  deterrence: level('Deterrence at the end, 0 to 1', ({ world }) => world.deterrence.deter),
  erosion: level('Share of the old rate of minor violations that is back at the end', erosionOf)
} as const satisfies Record<string, Measure>

function erosionOf({ world }: End): number {
  return erosion(world)
}

/** The name of something that can be asked of every run; `listMeasures` says what each is. */
export type MeasureName = keyof typeof table

/** What can be asked of every run of an ensemble, with what each says. */
export function listMeasures(): readonly {
  readonly name: MeasureName
  readonly kind: Measure['kind']
  readonly about: string
  /** Whether it is a number that is always whole. */
  readonly whole: boolean
}[] {
  return Object.entries<Measure>(table).map(([name, each]) => ({
    name: name as MeasureName,
    kind: each.kind,
    about: each.about,
    whole: each.kind === 'number' && each.whole
  }))
}

/** The measure of a name. RangeError, with the nearest name, for any other. */
export function measure(name: string): Measure {
  if (Object.hasOwn(table, name)) return table[name as MeasureName]
  const names = Object.keys(table)
  throw new RangeError(
    `Expected a measure, one of ${names.join(', ')}, but received ${JSON.stringify(name)}. ${didYouMean(name, names) ?? ''}`.trimEnd()
  )
}

/** The names asked for, each once and in the order of the table; all of them unless given. RangeError for another. */
export function measureNames(names: readonly string[] = Object.keys(table)): readonly MeasureName[] {
  if (!Array.isArray(names))
    throw new RangeError(`Expected measures to be a list of names, but received ${JSON.stringify(names)}`)
  if (names.length === 0) throw new RangeError('Expected at least one measure, but received none')
  for (const name of names) measure(name)
  return (Object.keys(table) as MeasureName[]).filter((name) => names.includes(name))
}

/** The end of a run. The day of the hubs is null where nobody watched for it. */
export function endOf(world: World, hubsHour: number): End {
  const since = (hour: number) => Math.max(0, Math.floor((hour - Math.max(0, world.force)) / dayHours))
  return { world, ending: world.ending!, day: since(world.hour), hubsDay: hubsHour < 0 ? null : since(hubsHour) }
}
