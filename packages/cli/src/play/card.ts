import { type QuestionView, type Scenario } from '@armistice/core'
import { date, decimal, label, namesOf, odds, optionLabel, questionText, when } from '@armistice/core/words'
import type { Page } from '../page/page.js'
import { plain } from '../page/plain.js'
import { beside, wrap } from '../page/wrap.js'
import type { SelectOption } from '../prompter.js'

/** A question with what is needed to answer it: the pledges in their own words, the conditions, what is delivered. */
export function card(question: QuestionView, scenario: Scenario, forceHour: number | null, page: Page): string[] {
  const { style, width } = page
  return [
    '',
    `${style.quiet(when(question.hour, forceHour).padEnd(14))}${style.heading(namesOf(scenario).of(question.who))}`,
    ...wrap(questionText(question, scenario), width).map(plain).map(style.strong),
    ...question.documents.flatMap((pledge) => ['', ...pledgeLines(pledge, scenario, page)]),
    ...conditionLines(question, scenario, page),
    ...deliveredLines(question, page),
    ''
  ]
}

/** The options, each with its odds and their range, and what else one can do. */
export function menu(
  question: QuestionView,
  scenario: Scenario,
  { canUndo }: { canUndo: boolean }
): { message: string; options: SelectOption[] } {
  const name = namesOf(scenario).of(question.who)
  const choices = question.options.map(({ choice, odds: chance, strength }) => {
    const delivered = strength === undefined ? '' : `, strength then ${decimal(strength)}`
    return { value: choice, label: `${optionLabel(question.kind, choice).padEnd(20)} ${odds(chance)}${delivered}` }
  })
  const others = [
    { value: 'model', label: 'Let the model decide' },
    { value: 'always', label: `Always let the model decide for ${name}` },
    ...(canUndo ? [{ value: 'undo', label: 'Undo' }] : []),
    { value: 'save', label: 'Save and quit' }
  ]
  return {
    message: plain(`${name}: your decision (odds are the model's, with their range)`),
    options: [...choices, ...others].map((option) => ({ ...option, label: plain(option.label) }))
  }
}

type Document = QuestionView['documents'][number]

function pledgeLines(
  { capability, location, firmness, words }: Document,
  scenario: Scenario,
  { width, style }: Page
): string[] {
  const place = location === 'elsewhere' ? '' : `, ${label('location', location, { scenario })}`
  const title = `${label('capability', capability)}${place} (${label('firmness', firmness)})`
  return [
    plain(title),
    ...words.slice(0, 3).flatMap(({ quote, paraphrase, speaker, date: day, status, citation }) => {
      const said = [quote && `“${quote.replace(/^[“"]|[”"]$/g, '')}”`, paraphrase].filter(Boolean).join(' ')
      const from = [speaker, day && date(day), label('status', status), sourceOf(citation?.[0], scenario)]
        .filter(Boolean)
        .join(', ')
      return [...wrap(plain(said), width - 2), ...wrap(plain(from), width - 2).map(style.quiet)].map(
        (line) => `  ${line}`
      )
    })
  ]
}

const sourceOf = (id: string | undefined, scenario: Scenario) =>
  scenario.sources.find((source) => source.id === id)?.publisher

function conditionLines({ conditions }: QuestionView, scenario: Scenario, { width }: Page): string[] {
  if (conditions.length === 0) return []
  const told = conditions.map(
    ({ condition, met }) =>
      `${met ? '✓' : '✕'} ${label('condition', condition, { scenario })}${met ? '' : ' (not met)'}`
  )
  return ['', ...beside('Conditions', told.join(', '), { width, indent: 14 }).map(plain)]
}

function deliveredLines({ delivered }: QuestionView, { width }: Page): string[] {
  if (!delivered) return []
  const {
    strength,
    needed,
    neededRange: [low, high]
  } = delivered
  return [
    '',
    ...beside(
      'Delivered',
      `${decimal(strength)} of 1 so far; about ${decimal(needed)} is assumed to be needed (${decimal(low)}–${decimal(high)})`,
      { width, indent: 14 }
    )
  ]
}
