import { hashScenario, type Scenario, type Trace } from '@armistice/core'
import { assumptions, honesty } from '@armistice/core/words'
import { closing } from './closing.js'
import { everything } from './everything.js'
import { rule, type Page } from './page.js'
import { plain } from './plain.js'
import { timeline } from './timeline.js'
import { beside, wrap } from './wrap.js'

/** A run from its title to how to see it again. `all` tells every occurrence, the hidden ones included. */
export function story(
  trace: Trace,
  scenario: Scenario,
  { all, again, group }: { all: boolean; again: string; group?: number | undefined },
  page: Page
): string[] {
  const { occurrences, forceHour } = trace
  const { texts } = page
  return [
    ...opening(scenario, trace, page),
    ...(group === undefined ? [] : wrap(texts.group(group), page.width).map(page.style.quiet)),
    ...(all
      ? ['', ...everything({ scenario, occurrences, forceHour }, page)]
      : timeline({ scenario, occurrences, forceHour }, page)),
    '',
    ...closing(trace, scenario, page),
    '',
    rule(texts.again, page),
    '',
    ...fact(texts.facts.command, again, page),
    ...fact(texts.facts.scenario, `${scenario.id} ${hashScenario(scenario)}`, page),
    ...fact(texts.facts.trace, trace.hash, page),
    ...fact(texts.facts.engine, trace.engine, page)
  ]
}

/** The title, what this is and is not, and which luck it had. */
export function opening(
  scenario: Scenario,
  { seed, run }: Pick<Trace, 'seed' | 'run'>,
  { width, style, words, texts }: Page
): string[] {
  const overlays = (scenario.overlays ?? []).map(({ title }) => title)
  return [
    ...wrap(plain(scenario.title), width).map(style.strong),
    ...(overlays.length === 0 ? [] : wrap(plain(texts.overlays(overlays)), width)),
    ...wrap(`${honesty(scenario, words)} ${assumptions(scenario, words)}`, width),
    style.quiet(plain(texts.seed(seed, run)))
  ]
}

function fact(label: string, text: string, { width, style }: Page): string[] {
  return beside(label, plain(text), { width, indent: 14 }).map((line) => style.quiet(line))
}
