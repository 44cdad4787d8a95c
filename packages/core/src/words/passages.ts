import { isTold, type Occurrence } from '../rules/occurrence.js'
import type { OccurrenceOf } from './messages.js'
import { dismissedCases, topicOf, topics, type Topic } from './topics.js'

/** A stretch of the log that reads as one. `case` is the case of a violation that it belongs to. */
export type Passage = { readonly case: string | null } & (
  | { readonly kind: 'one'; readonly occurrence: Occurrence }
  /** What the members said at one rung. */
  | { readonly kind: 'answers'; readonly answers: readonly OccurrenceOf<'response.given'>[] }
  /** What happened to many members or pledges, a little at a time. */
  | { readonly kind: 'news'; readonly topic: Topic; readonly occurrences: readonly Occurrence[] }
  /** Weeks without a case that came to anything; `before` is the last week that was told. */
  | { readonly kind: 'weeks'; readonly weeks: readonly Reviewed[]; readonly before: Reviewed | undefined }
)

type Reviewed = OccurrenceOf<'week.reviewed'>

/** Half a year of small news is told at once, so that slow changes show. */
const mostWeeks = 26

/**
 * The log in the passages in which a reader wants it: what matters in order, and between two such occurrences the small
 * news by topic. A case of a violation is told without a break. What nobody at the table hears of is left out. With
 * `since`, what has a lower sequence number counts as told.
 */
export function passages(occurrences: readonly Occurrence[], { since = 0 }: { since?: number } = {}): Passage[] {
  const dismissed = dismissedCases(occurrences, since)
  const arriving = new Set<string>()
  const told: Passage[] = []
  let news: Occurrence[] = []
  let open: string | null = null
  let before: Reviewed | undefined
  let begun = false

  const weeksOf = () => news.filter((occurrence) => occurrence.code === 'week.reviewed')
  const tellNews = () => {
    for (const topic of topics) {
      const about = news.filter((occurrence) => topicOf(occurrence, dismissed) === topic)
      if (about.length > 0) told.push({ kind: 'news', topic, occurrences: about, case: null })
    }
    const weeks = weeksOf()
    if (weeks.length > 1) told.push({ kind: 'weeks', weeks, before, case: null })
    before = weeks.at(-1) ?? before
    news = []
  }

  for (const occurrence of occurrences) {
    if (!begun && occurrence.seq >= since) {
      tellNews()
      told.length = 0
      begun = true
    }
    if (!isTold(occurrence) || repeats(occurrence, arriving)) continue
    if (occurrence.code === 'week.reviewed' || topicOf(occurrence, dismissed) !== null) {
      news.push(occurrence)
      if (open === null && weeksOf().length === mostWeeks) tellNews()
      continue
    }
    if (open === null) tellNews()
    if (occurrence.code === 'alarm.raised') open ??= occurrence.case
    add(told, occurrence, open)
    if (closes(occurrence)) open = null
  }
  tellNews()
  return begun ? told : []
}

function add(told: Passage[], occurrence: Occurrence, open: string | null): void {
  const last = told.at(-1)
  if (occurrence.code !== 'response.given') told.push({ kind: 'one', occurrence, case: open })
  else if (last?.kind === 'answers' && last.case === open && last.answers[0]?.rung === occurrence.rung) {
    told[told.length - 1] = { ...last, answers: [...last.answers, occurrence] }
  } else told.push({ kind: 'answers', answers: [occurrence], case: open })
}

function closes(occurrence: Occurrence): boolean {
  if (occurrence.code === 'finding.issued') return occurrence.finding === 'nothing' || occurrence.finding === 'accident'
  return ['assessment.made', 'guarantees.lapsed', 'run.ended'].includes(occurrence.code)
}

/** What only says again what was said, that nothing was decided, or that something goes on as it began. */
function repeats(occurrence: Occurrence, arriving: Set<string>): boolean {
  switch (occurrence.code) {
    case 'run.started':
      return occurrence.start === 'ceasefire'
    case 'phase.entered':
      return occurrence.phase === 'ceasefire'
    case 'request.answered':
      return occurrence.answer === 'wait' && occurrence.by === 'model'
    case 'pledge.slipped':
      return true
    case 'pledge.arrived': {
      const known = arriving.has(occurrence.pledge)
      arriving.add(occurrence.pledge)
      return known && occurrence.fraction < 0.995
    }
    default:
      return false
  }
}
