import type { Choice, QuestionView, Scenario } from '@armistice/core'
import { date, decimal, label, namesOf, odds, optionLabel, questionText, when } from '@armistice/core/words'
import type { Page } from '../page/page.js'
import { plain } from '../page/plain.js'
import { beside, wrap } from '../page/wrap.js'
import type { SelectOption } from '../prompter.js'

/** A question with what is needed to answer it: the pledges in their own words, the conditions, what is delivered. */
export function card(question: QuestionView, scenario: Scenario, forceHour: number | null, page: Page): string[] {
  const { style, width, words } = page
  return [
    '',
    `${style.quiet(when(question.hour, forceHour).padEnd(14))}${style.heading(namesOf(scenario, words).of(question.who))}`,
    ...wrap(questionText(question, scenario, words), width)
      .map(plain)
      .map(style.strong),
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
  { canUndo }: { canUndo: boolean },
  { words, texts: { menu } }: Page
): { message: string; options: SelectOption[] } {
  const name = namesOf(scenario, words).of(question.who)
  const labelOf = (choice: Choice) => optionLabel(question.kind, choice, words)
  const width = Math.max(20, ...question.options.map(({ choice }) => labelOf(choice).length))
  const choices = question.options.map(({ choice, odds: chance, strength }) => {
    const delivered = strength === undefined ? '' : menu.strength(decimal(strength, words))
    return { value: choice, label: `${labelOf(choice).padEnd(width)} ${odds(chance, words)}${delivered}` }
  })
  const others = [
    { value: 'model', label: menu.model },
    { value: 'always', label: menu.always(name) },
    ...(canUndo ? [{ value: 'undo', label: menu.undo }] : []),
    { value: 'save', label: menu.save }
  ]
  return {
    message: plain(menu.message(name)),
    options: [...choices, ...others].map((option) => ({ ...option, label: plain(option.label) }))
  }
}

type Document = QuestionView['documents'][number]

function pledgeLines(
  { capability, location, firmness, words: said }: Document,
  scenario: Scenario,
  { width, style, words: messages }: Page
): string[] {
  const place = location === 'elsewhere' ? '' : `, ${label('location', location, { scenario, messages })}`
  const title = `${label('capability', capability, { messages })}${place} (${label('firmness', firmness, { messages })})`
  return [
    plain(title),
    ...said.slice(0, 3).flatMap(({ quote, paraphrase, speaker, date: day, status, citation }) => {
      const text = [quote && `“${quote.replace(/^[“"]|[”"]$/g, '')}”`, paraphrase].filter(Boolean).join(' ')
      const from = [
        speaker,
        day && date(day, messages),
        label('status', status, { messages }),
        sourceOf(citation?.[0], scenario)
      ]
        .filter(Boolean)
        .join(', ')
      return [...wrap(plain(text), width - 2), ...wrap(plain(from), width - 2).map(style.quiet)].map(
        (line) => `  ${line}`
      )
    })
  ]
}

const sourceOf = (id: string | undefined, scenario: Scenario) =>
  scenario.sources.find((source) => source.id === id)?.publisher

function conditionLines(
  { conditions }: QuestionView,
  scenario: Scenario,
  { width, words: messages, texts }: Page
): string[] {
  if (conditions.length === 0) return []
  const told = conditions.map(
    ({ condition, met }) =>
      `${met ? '✓' : '✕'} ${label('condition', condition, { scenario, messages })}${met ? '' : ` ${texts.card.notMet}`}`
  )
  return ['', ...beside(texts.card.conditions, told.join(', '), { width, indent: 14 }).map(plain)]
}

function deliveredLines({ delivered }: QuestionView, { width, words, texts }: Page): string[] {
  if (!delivered) return []
  const {
    strength,
    needed,
    neededRange: [low, high]
  } = delivered
  const shown = (value: number) => decimal(value, words)
  return [
    '',
    ...beside(texts.card.delivered, texts.card.needed(shown(strength), shown(needed), shown(low), shown(high)), {
      width,
      indent: 14
    })
  ]
}
