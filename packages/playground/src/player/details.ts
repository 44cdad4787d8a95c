import type { Question } from '@armistice/core'
import { language } from '../app/language.js'
import { formatLink } from '../app/link.js'
import type { State } from '../app/state.js'
import { sentence } from '../reading/sentence.js'
import { traceHashOf } from '../reading/trace-hash.js'
import { visible } from '../reading/visible.js'
import type { ArmisticeDecision, ArmisticeEnding, ArmisticePlace, ArmisticeQuestion } from './armistice-player.js'

/** An event and its detail: plain data, which may leave the page. */
export type News =
  | { readonly name: 'armistice-ready' | 'armistice-step'; readonly detail: ArmisticePlace }
  | { readonly name: 'armistice-question'; readonly detail: ArmisticeQuestion }
  | { readonly name: 'armistice-decision'; readonly detail: ArmisticeDecision }
  | { readonly name: 'armistice-ending'; readonly detail: ArmisticeEnding }

/** What an embedding page hears when one state follows another, in the order in which it came about. */
export function newsOf(next: State, before: State | null): News[] {
  const place = placeOf(next)
  if (before !== null && next.view === before.view) return []
  const news: News[] = [...decided(next, before, place)]
  news.push({ name: before === null ? 'armistice-ready' : 'armistice-step', detail: place })
  const { question, ending } = next.view
  if (question && question.id !== before?.view.question?.id)
    news.push({ name: 'armistice-question', detail: { ...place, ...asked(question), choices: choices(question) } })
  if (ending !== null && (before?.view.ending ?? null) === null)
    news.push({ name: 'armistice-ending', detail: { ...place, hash: traceHashOf(next.session) } })
  return news
}

export function placeOf({ session, view }: State): ArmisticePlace {
  return {
    scenario: session.scenario.id,
    seed: session.seed,
    place: view.place,
    end: view.end,
    hour: view.hour,
    forceHour: view.forceHour,
    code: visible(view).at(-1)?.code ?? null,
    sentence: sentence(view, session.scenario),
    ending: view.ending,
    link: linkOf({ session })
  }
}

export const linkOf = ({ session }: Pick<State, 'session'>): string => formatLink(session, { language: language() })

/** The open question was answered: its answer stands last in the log. */
function decided(next: State, before: State | null, place: ArmisticePlace): News[] {
  const question = before?.view.question
  const last = next.session.log.at(-1)
  const isNew = next.session.log.length > (before?.session.log.length ?? 0)
  if (!question || !isNew || last?.do !== 'choose' || last.question !== question.id) return []
  return [{ name: 'armistice-decision', detail: { ...place, ...asked(question), choice: last.choice } }]
}

const asked = ({ id, who, kind }: Question) => ({ question: id, who, kind })
const choices = ({ options }: NonNullable<State['view']['question']>) => options.map(({ choice }) => choice)
