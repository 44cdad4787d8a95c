import type { Occurrence, Scenario, Trace } from '@armistice/core'
import { disposition, label, when } from '@armistice/core/words'
import { rule, type Page } from './page.js'
import { plain } from './plain.js'
import { beside } from './wrap.js'

/** How a run ended, what that means, what it came to in numbers, and what nobody knew while it went on. */
export function closing(trace: Trace, scenario: Scenario, page: Page): string[] {
  const { ending, occurrences, forceHour } = trace
  const told = (name: string, text: string) =>
    beside(page.style.quiet(name.padEnd(13)), plain(text), { width: page.width, indent: 14 })
  const last = occurrences.at(-1)
  const lines = ending
    ? [
        rule(`Ending: ${label('ending', ending.kind).toLowerCase()}`, page),
        '',
        ...told(when(ending.hour, forceHour), label('endingMeaning', ending.kind, { scenario }))
      ]
    : [
        rule('Not ended yet', page),
        '',
        ...told(when(last?.hour ?? 0, forceHour), 'The run was stopped here, as --until asks.')
      ]
  // Without a ceasefire there was nothing to violate or to answer.
  if (forceHour !== null) for (const [name, text] of countsOf(occurrences)) lines.push(...told(name, text))
  if (ending)
    lines.push('', rule('Debrief', page), '', ...debrief(occurrences, scenario).flatMap((text) => told('', text)))
  return lines
}

function countsOf(log: readonly Occurrence[]): [name: string, text: string][] {
  const answers = (wanted: string) => log.filter((it) => it.code === 'response.given' && it.answer === wanted).length
  const closed = (answered: boolean) =>
    log.filter((it) => it.code === 'assessment.made' && it.answered === answered).length
  const severe = ([2, 3, 4] as const).map((severity) => {
    const count = log.filter((it) => it.code === 'violation.occurred' && it.detected && it.severity === severity).length
    return `${count} ${label('severity', severity)}`
  })
  const asked = log.filter(({ code }) => code === 'response.given').length
  return [
    ['violations', `${severe.join(', ')}, as far as they were observed`],
    ['cases', `${closed(true)} closed as answered, ${closed(false)} without an answer that ended them`],
    [
      'answers',
      asked === 0
        ? 'nobody was asked'
        : `${asked} asked for: ${answers('full')} in full, ${answers('part')} in part, ${answers('later')} later, ${answers('decline')} declined`
    ]
  ]
}

/** What was hidden: the challenger's disposition, who was behind the violations, and how many went unobserved. */
function debrief(log: readonly Occurrence[], scenario: Scenario): string[] {
  const { protected: own, challenger } = scenario.parties
  const violations = log.filter((it) => it.code === 'violation.occurred')
  const by = (actor: string) => violations.filter((it) => it.actor === actor).length
  const unobserved = violations.filter(({ detected }) => !detected).length
  const alarms = log.filter((it) => it.code === 'alarm.raised' && it.false).length
  const end = log.at(-1)
  const actors = `${by('challenger')} by ${challenger.name}, ${by('protected')} by ${own.name}, ${by('nobody')} by nobody in particular`
  return [
    ...(end?.code === 'run.ended' ? [disposition(end.type, scenario)] : []),
    violations.length === 0
      ? 'No violation of severity 2 or more took place.'
      : `Violations of severity 2 or more: ${violations.length} (${actors}). ${unobserved === 0 ? 'All were observed.' : `${unobserved} of them went unobserved.`}`,
    ...(alarms === 0 ? [] : [`Reports of violations that had not happened: ${alarms}.`])
  ]
}
