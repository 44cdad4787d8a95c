import type { Occurrence, Scenario } from '@armistice/core'
import {
  because,
  day,
  decidedBy,
  digest,
  label,
  narrateGroup,
  passages,
  when,
  type Digest,
  type Passage
} from '@armistice/core/words'
import { rule, type Page } from './page.js'
import { plain } from './plain.js'
import { beside, columns, wrap } from './wrap.js'

/** A log to be told. `forceHour` is the hour at which the ceasefire entered into force, null before that. */
export interface Story {
  readonly scenario: Scenario
  readonly occurrences: readonly Occurrence[]
  /** The sequence number from which to tell; what lies before it is known. */
  readonly since?: number
  readonly forceHour: number | null
}

/** The log as a page: phases as headings, time in a column, cases of violations along a line of their own. */
export function timeline(story: Story, page: Page): string[] {
  const bySeq = new Map(story.occurrences.map((occurrence) => [occurrence.seq, occurrence]))
  const lines: string[] = []
  let last = ''
  let inCase: string | null = null
  for (const passage of passages(story.occurrences, { since: story.since ?? 0 })) {
    const heading = headingOf(passage, page)
    if (heading) lines.push('', rule(heading, page), '')
    else if (passage.case !== inCase) lines.push('')
    inCase = passage.case
    // The heading of a phase says all that there is to say of it.
    if (passage.kind === 'one' && passage.occurrence.code === 'phase.entered') continue
    const time = timeOf(passage, story)
    const text = textOf(passage, story, (seq) => bySeq.get(seq), page)
    lines.push(...inColumn(time === last ? '' : time, text, passage.case !== null, page))
    last = time
  }
  return lines
}

/** Columns for the time: `D+1825 06:00` and a gap. */
const indent = 14

function inColumn(time: string, text: readonly string[], inCase: boolean, { style }: Page): string[] {
  const line = inCase ? style.accent('│ ') : ''
  return text.map((each, index) => `${style.quiet((index === 0 ? time : '').padEnd(indent))}${line}${each}`.trimEnd())
}

/** The phase that begins with a passage. */
function headingOf(passage: Passage, { words: messages }: Page): string | null {
  if (passage.kind !== 'one') return null
  const { occurrence } = passage
  switch (occurrence.code) {
    case 'run.started':
      return label('phase', 'negotiation', { messages })
    case 'ceasefire.inForce':
      return label('phase', 'ceasefire', { messages })
    case 'phase.entered':
      return label('phase', occurrence.phase, { messages })
    default:
      return null
  }
}

function timeOf(passage: Passage, { forceHour }: Story): string {
  const hours = hoursOf(passage)
  const [first = 0, last = first] = [hours[0], hours.at(-1)]
  if (passage.kind === 'one' || passage.kind === 'answers') return when(first, forceHour)
  const [from, to] = [day(first, forceHour), day(last, forceHour)]
  return from === to ? from : `${from}–${to.replace(/^[DT]\+/, '')}`
}

function hoursOf(passage: Passage): number[] {
  switch (passage.kind) {
    case 'one':
      return [passage.occurrence.hour]
    case 'answers':
      return passage.answers.map(({ hour }) => hour)
    case 'news':
      return passage.occurrences.map(({ hour }) => hour)
    case 'weeks':
      // A review looks back on the week that it ends.
      return passage.weeks.map(({ hour }, index) => (index === 0 ? hour - 168 : hour))
  }
}

function textOf(
  passage: Passage,
  { scenario }: Story,
  lookUp: (seq: number) => Occurrence | undefined,
  page: Page
): string[] {
  const width = page.width - indent - (passage.case === null ? 0 : 2)
  const table = digest(passage, scenario, page.words)
  if (table) return tableOf(table, width).map(plain)
  const sentence = plain(narrateGroup(passage, scenario, page.words))
  if (passage.kind !== 'one') return wrap(sentence, width).map(page.style.quiet)
  const reason = because(passage.occurrence, lookUp, scenario, page.words)
  const by = 'by' in passage.occurrence ? decidedBy(passage.occurrence.by, page.words) : null
  const why = [reason, by && `(${by})`].filter((part) => part !== null).join(' ')
  return wrap(why ? `${sentence.replace(/\.$/, '')}, ${plain(why)}.`.replace(', (', ' (') : sentence, width)
}

const glyphs = { full: '●', part: '◐', later: '○', decline: '✕' } as const

function tableOf({ title, rows }: Digest, width: number): string[] {
  const indent = Math.max(...rows.map(({ label }) => columns(label))) + 6
  const lines = rows.map(({ mark, label, items }) =>
    beside(`  ${glyphs[mark]} ${label}`, items.join(', '), { width, indent })
  )
  return [title, ...lines.flat()]
}
