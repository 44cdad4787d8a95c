import type { Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { elapsed, isTold, label, narrate, narrateCause, when } from '../../words.js'
import { lineOf, type Line } from '../../reading/line.js'
import { sentence } from '../../reading/sentence.js'
import { visible } from '../../reading/visible.js'

export interface Now {
  readonly when: string
  /** How long ago the open violation was; null without one. */
  readonly afterBreach: string | null
  readonly severity: { readonly level: number; readonly words: string } | null
  readonly sentence: string
  /** What happened just before a question came up; null without a question. */
  readonly before: string | null
  /** What the scenario is about: before the first step. */
  readonly summary: string | null
  readonly causes: readonly Line[]
  /** The last occurrence that may be told, whose causes can be walked back; null before the first. */
  readonly seq: number | null
}

/** What is happening, in words, and what brought it about. */
export function now(view: SessionView, scenario: Scenario): Now {
  const told = visible(view)
  const last = told.at(-1)
  const { question, world, hour, forceHour } = view
  const open = world.case
  return {
    when: when(hour, forceHour),
    afterBreach: open && hour > open.breachHour ? messages.now.afterBreach(elapsed(hour - open.breachHour)) : null,
    severity: open
      ? { level: open.severity, words: messages.now.severity(open.severity, label('severity', open.severity)) }
      : null,
    sentence: sentence(view, scenario),
    before: question && last ? narrate(last, scenario) : null,
    summary: view.place === 0 ? scenario.summary : null,
    seq: view.place === 0 ? null : (last?.seq ?? null),
    causes: view.place === 0 ? [] : causes(question?.causes ?? last?.causes ?? [], view, scenario)
  }
}

const most = 3

/** The nearest causes that explain something, latest first. */
function causes(seqs: readonly number[], view: SessionView, scenario: Scenario): Line[] {
  const lines: Line[] = []
  const seen = new Set<number>()
  const open = [...seqs]
  while (open.length > 0 && lines.length < most) {
    const seq = open.sort((a, b) => a - b).pop()!
    const cause = view.occurrences[seq]
    if (!cause || seen.has(seq)) continue
    seen.add(seq)
    open.push(...cause.causes)
    if (!isTold(cause) && view.ending === null) continue
    const reason = narrateCause(cause, scenario)
    if (reason !== null) lines.push(lineOf(cause, capital(reason), view.forceHour))
  }
  return lines
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
