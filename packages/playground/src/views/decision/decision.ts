import type { Choice, Condition, Firmness, QuestionKind, QuestionView, Scenario } from '@armistice/core'
import type { GlyphName } from '../../elements/glyphs.js'
import { messages } from '../../messages/messages.js'
import { label, namesOf, optionLabel, shortName } from '../../words.js'
import { firmnessOf } from '../../reading/pledges.js'
import { wordsOf, type Statement, type Words } from '../../reading/statements.js'

export interface Option {
  readonly choice: Choice
  /** The key that gives this answer. */
  readonly key: string
  readonly label: string
  readonly glyph: GlyphName | null
  readonly odds: { readonly value: number; readonly range: readonly [number, number] }
}

export interface ConditionMark {
  readonly words: string
  readonly state: 'met' | 'notMet' | 'unknown'
}

export interface Queued {
  readonly code: string
  readonly name: string
  readonly firmness: Firmness
}

/** Everything needed to answer one question. */
export interface Card {
  readonly who: string
  readonly code: string
  readonly name: string
  readonly firmness: Firmness | null
  readonly counter: string
  /** What has been pledged, in a line. */
  readonly about: string
  readonly words: readonly Words[]
  readonly conditions: readonly ConditionMark[]
  readonly options: readonly Option[]
  /** Who is asked after this one, in order. */
  readonly queue: readonly Queued[]
}

/** The card for a question: who is asked, on what words, under which conditions, and what there is to choose. */
export function decision(question: QuestionView, scenario: Scenario): Card {
  const { who, kind } = question
  return {
    who,
    code: shortName(who),
    name: namesOf(scenario).of(who),
    firmness: strongest(question),
    counter: counter(question),
    about: about(question, scenario),
    words: wordsOf(statementsFor(question, scenario), scenario),
    conditions: question.conditions.map(({ condition, met }) => mark(condition, met, scenario)),
    options: question.options.map(({ choice, odds }, place) => ({
      choice,
      key: String(place + 1),
      label: optionLabel(kind, choice),
      glyph: glyphs[choice] ?? null,
      odds
    })),
    queue: question.queue.map((id) => ({
      code: shortName(id),
      name: namesOf(scenario).of(id),
      firmness: firmnessOf(id, scenario)
    }))
  }
}

const glyphs: Partial<Record<Choice, GlyphName>> = {
  full: 'full',
  part: 'part',
  later: 'later',
  decline: 'decline',
  yes: 'full',
  caveats: 'part',
  postpone: 'later',
  no: 'decline'
}

function strongest({ documents }: QuestionView): Firmness | null {
  const order: readonly Firmness[] = ['formal', 'conditional', 'considering', 'ruledOut', 'notStated']
  return order.find((firmness) => documents.some((pledge) => pledge.firmness === firmness)) ?? null
}

function counter(question: QuestionView): string {
  if (question.kind === 'response') return messages.decision.of(question.place, question.of)
  return question.kind === 'mandate' && question.time > 1 ? messages.decision.time(question.time) : ''
}

function about({ documents }: QuestionView, scenario: Scenario): string {
  const parts = documents.map(
    ({ capability, location }) => `${label('capability', capability)} ${label('location', location, { scenario })}`
  )
  return [...new Set(parts)].join(' · ')
}

/** The words a question rests on: those of its pledges, else those of the party that decides. */
function statementsFor({ documents, who, kind }: QuestionView, scenario: Scenario): readonly Statement[] {
  const ofPledges = documents.flatMap(({ words }) => words)
  if (ofPledges.length > 0) return ofPledges
  const { parties, politics, protectedSide, members } = scenario
  const ofKind: Partial<Record<QuestionKind, readonly Statement[] | undefined>> = {
    backing: politics.backing.words,
    restraint: protectedSide.words
  }
  const party = Object.values(parties).find(({ id }) => id === who)
  return [...(ofKind[kind] ?? []), ...(party?.words ?? members.find(({ id }) => id === who)?.words ?? [])]
}

function mark(condition: Condition, met: boolean | null, scenario: Scenario): ConditionMark {
  const words = label('condition', condition, { scenario })
  return {
    words: words.charAt(0).toUpperCase() + words.slice(1),
    state: met === null ? 'unknown' : met ? 'met' : 'notMet'
  }
}
