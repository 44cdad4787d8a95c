import { listQuantities, type Entry, type Firmness, type Scenario, type Status } from '@armistice/core'
import { placeName, pledgeName, quantityName, sectionOf, sections, type QuantityNames } from '@armistice/core/words'
import { pledgesOf } from '../../reading/pledges.js'
import { wordsOf } from '../../reading/statements.js'
import { date, namesOf, wordsHere } from '../../words.js'

/** A pledge or a number, with what it rests on. */
export interface Row {
  readonly key: string
  readonly name: string
  /** Verbatim words of a pledge. */
  readonly quote: string | null
  readonly firmness: Firmness | null
  readonly quantity: Pick<Entry, 'value' | 'range' | 'unit'> | null
  readonly status: Status
  readonly sources: readonly Source[]
  readonly note: string | null
  readonly components: readonly string[]
}

export interface Source {
  readonly text: string
  /** The text without its date, in the language of the document. */
  readonly title: string
  readonly day: string
  readonly address: string | null
}

/** What belongs together: a member's pledges and numbers, or a part of the model. */
export interface Group {
  readonly id: string
  readonly title: string
  /** The member that it is about; null for the model itself. */
  readonly member: string | null
  readonly rows: readonly Row[]
}

export interface Filter {
  readonly text: string
  readonly statuses: ReadonlySet<Status>
  /** A member's id, `model`, or null for all. */
  readonly member: string | null
  readonly component: string | null
}

/** Every pledge and every number of a scenario: by member first, then by part of the model. */
export function ledger(scenario: Scenario, names: QuantityNames): Group[] {
  const entries = listQuantities(scenario)
  const groups = [
    ...scenario.members.map((member): Group => ({
      id: member.id,
      title: namesOf(scenario).of(member.id),
      member: member.id,
      rows: [
        ...pledgesOf(member.id, scenario).flatMap((pledge) => [
          pledgeRow(pledge, scenario),
          ...entries
            .filter(({ where }) => where.startsWith(`pledges[${pledge.id}].`))
            .map((entry) => numberRow(entry, scenario, names, [pledge.component]))
        ]),
        ...entries
          .filter(({ where }) => where.startsWith(`members[${member.id}].`))
          .map((entry) => numberRow(entry, scenario, names, []))
      ]
    })),
    ...sections
      .filter((section) => section !== 'members' && section !== 'pledges')
      .map((section): Group => ({
        id: section,
        title: names.sections[section],
        member: null,
        rows: entries
          .filter(({ where }) => sectionOf(where) === section)
          .map((entry) => numberRow(entry, scenario, names, []))
      }))
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** The groups with the rows that a filter lets through. */
export function filtered(groups: readonly Group[], filter: Filter): Group[] {
  const wanted = filter.text.trim().toLowerCase()
  return groups
    .filter(({ member }) => filter.member === null || (member ?? 'model') === filter.member)
    .map((group) => ({
      ...group,
      rows: group.rows.filter(
        (row) =>
          filter.statuses.has(row.status) &&
          (filter.component === null || row.components.includes(filter.component)) &&
          (wanted === '' || textOf(group, row).includes(wanted))
      )
    }))
    .filter(({ rows }) => rows.length > 0)
}

function textOf({ title }: Group, { name, quote, note, sources }: Row): string {
  return [title, name, quote, note, ...sources.map(({ text }) => text)].join(' ').toLowerCase()
}

function pledgeRow(pledge: Scenario['pledges'][number], scenario: Scenario): Row {
  const [leading] = wordsOf(pledge.words, scenario)
  return {
    key: `pledges[${pledge.id}]`,
    name: pledgeName(pledge.id, scenario, wordsHere()),
    quote: leading?.verbatim ? leading.text : null,
    firmness: pledge.firmness,
    quantity: null,
    status: leading?.status ?? 'assumption',
    sources: sourcesOf(
      pledge.words.flatMap(({ citation = [] }) => citation),
      scenario
    ),
    note: leading === undefined || leading.verbatim ? null : leading.text,
    components: [pledge.component]
  }
}

function numberRow(entry: Entry, scenario: Scenario, names: QuantityNames, components: readonly string[]): Row {
  const { where, value, range, unit, status, citation = [], note = null } = entry
  return {
    key: where,
    // A member's group says whose it is, and a pledge stands right before its numbers.
    name: /^(?:members|pledges)\[/.test(where)
      ? placeName(where, names)
      : quantityName(where, scenario, names, wordsHere()),
    quote: null,
    firmness: null,
    quantity: { value, unit, ...(range && { range }) },
    status,
    sources: sourcesOf(citation, scenario),
    note,
    components
  }
}

function sourcesOf(citation: readonly string[], { sources }: Scenario): Source[] {
  return [...new Set(citation)].flatMap((id) => {
    const source = sources.find((one) => one.id === id)
    if (!source) return []
    const day = source.date === undefined ? '' : `, ${date(source.date)}`
    const title = `${source.publisher}: ${source.title}`
    return [{ text: title + day, title, day, address: source.address ?? null }]
  })
}

/** The scale on which a number's range is drawn: shares from 0 to 1, others from 0 or below to beyond their range. */
export function scaleOf({ value, range, unit }: NonNullable<Row['quantity']>): readonly [number, number] {
  const ends = [...(range ?? []), value ?? 0]
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  return unit === '1' && low >= 0 && high <= 1 ? [0, 1] : [low * 1.15, high * 1.15 || 1]
}
