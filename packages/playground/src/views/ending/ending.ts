import type { Answer, Occurrence, Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { disposition, elapsed, label } from '../../words.js'

export interface Count {
  readonly term: string
  readonly value: string
}

export interface EndingMarks {
  readonly title: string
  readonly meaning: string
  readonly counts: readonly Count[]
  /** What was hidden while the run went on, such as the challenger's type. */
  readonly revealed: string
}

/** What an ending means, what led to it in figures, and what nobody knew. Null while the run goes on. */
export function ending(view: SessionView, scenario: Scenario): EndingMarks | null {
  const last = view.occurrences.at(-1)
  if (view.ending === null || last?.code !== 'run.ended') return null
  return {
    title: messages.ending.title(label('ending', view.ending)),
    meaning: label('endingMeaning', view.ending, { scenario }),
    counts: [
      { term: messages.ending.lasted, value: elapsed(last.hour - (view.forceHour ?? 0)) },
      ...violations(view.occurrences),
      { term: messages.ending.answers, value: answers(view.occurrences) },
      { term: messages.ending.mandates, value: mandates(view.occurrences) },
      { term: messages.ending.decisions, value: String(view.decisions.length) }
    ],
    revealed: disposition(last.type, scenario)
  }
}

function violations(occurrences: readonly Occurrence[]): Count[] {
  return ([2, 3, 4] as const).map((severity) => {
    const all = occurrences.filter((one) => one.code === 'violation.occurred' && one.severity === severity)
    const known = all.filter((one) => one.code === 'violation.occurred' && one.detected).length
    return {
      term: messages.ending.violations(severity, label('severity', severity)),
      value: messages.ending.known(known, all.length - known)
    }
  })
}

function answers(occurrences: readonly Occurrence[]): string {
  const given = occurrences.flatMap((one) => (one.code === 'response.given' ? [one.answer] : []))
  const order: readonly Answer[] = ['full', 'part', 'later', 'decline']
  const counts = order.map((answer) => [given.filter((one) => one === answer).length, label('answer', answer)] as const)
  const some = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return some.length === 0 ? messages.ending.none : messages.ending.answersBy(some)
}

function mandates(occurrences: readonly Occurrence[]): string {
  const count = (code: Occurrence['code']) => occurrences.filter((one) => one.code === code).length
  return messages.ending.mandatesBy(count('mandate.granted'), count('mandate.postponed'), count('mandate.refused'))
}
