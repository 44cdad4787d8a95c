import type { Occurrence, Scenario, Trace } from '@armistice/core'
import { disposition, label, namesOf, when } from '@armistice/core/words'
import { rule, type Page } from './page.js'
import { plain } from './plain.js'
import { beside } from './wrap.js'

/** How a run ended, what that means, what it came to in numbers, and what nobody knew while it went on. */
export function closing(trace: Trace, scenario: Scenario, page: Page): string[] {
  const { ending, occurrences, forceHour } = trace
  const { texts, words: messages } = page
  const told = (name: string, text: string) =>
    beside(page.style.quiet(name.padEnd(13)), plain(text), { width: page.width, indent: 14 })
  const last = occurrences.at(-1)
  const lines = ending
    ? [
        rule(texts.ending(label('ending', ending.kind, { messages })), page),
        '',
        ...told(when(ending.hour, forceHour), label('endingMeaning', ending.kind, { scenario, messages }))
      ]
    : [rule(texts.notEnded, page), '', ...told(when(last?.hour ?? 0, forceHour), texts.stopped)]
  // Without a ceasefire there was nothing to violate or to answer.
  if (forceHour !== null) for (const [name, text] of countsOf(occurrences, page)) lines.push(...told(name, text))
  if (ending)
    lines.push(
      '',
      rule(texts.debrief.title, page),
      '',
      ...debrief(occurrences, scenario, page).flatMap((text) => told('', text))
    )
  return lines
}

function countsOf(log: readonly Occurrence[], { texts, words: messages }: Page): [name: string, text: string][] {
  const { counts } = texts
  const answers = (wanted: string) => log.filter((it) => it.code === 'response.given' && it.answer === wanted).length
  const closed = (answered: boolean) =>
    log.filter((it) => it.code === 'assessment.made' && it.answered === answered).length
  const severe = ([2, 3, 4] as const).map((severity) => {
    const count = log.filter((it) => it.code === 'violation.occurred' && it.detected && it.severity === severity).length
    return `${count} ${label('severity', severity, { messages })}`
  })
  const asked = log.filter(({ code }) => code === 'response.given').length
  const by = { full: answers('full'), part: answers('part'), later: answers('later'), decline: answers('decline') }
  return [
    [counts.violations, counts.observed(severe)],
    [counts.cases, counts.closed(closed(true), closed(false))],
    [counts.answers, asked === 0 ? counts.nobodyAsked : counts.answered(asked, by)]
  ]
}

/** What was hidden: the challenger's disposition, who was behind the violations, and how many went unobserved. */
function debrief(log: readonly Occurrence[], scenario: Scenario, { texts, words }: Page): string[] {
  const names = namesOf(scenario, words)
  const violations = log.filter((it) => it.code === 'violation.occurred')
  const by = (actor: string) => violations.filter((it) => it.actor === actor).length
  const unobserved = violations.filter(({ detected }) => !detected).length
  const alarms = log.filter((it) => it.code === 'alarm.raised' && it.false).length
  const end = log.at(-1)
  const actors = {
    challenger: [names.challenger, by('challenger')],
    protected: [names.protected, by('protected')],
    nobody: by('nobody')
  } as const
  return [
    ...(end?.code === 'run.ended' ? [disposition(end.type, scenario, words)] : []),
    violations.length === 0
      ? texts.debrief.noViolation
      : `${texts.debrief.violations(violations.length, actors)} ${texts.debrief.unobserved(unobserved)}`,
    ...(alarms === 0 ? [] : [texts.debrief.falseAlarms(alarms)])
  ]
}
