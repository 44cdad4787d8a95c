import type { Firmness, Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { answersAtRung, queueOf, type AnswerState } from '../../reading/answers.js'
import { firmnessOf, presenceOf, type Member } from '../../reading/pledges.js'
import { label, namesOf, shortName } from '../../words.js'

export interface MemberRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly firmness: Firmness
  readonly words: string
  readonly answer: AnswerState | null
  readonly current: boolean
}

export interface MemberGroup {
  readonly title: string
  readonly count: string
  readonly rows: readonly MemberRow[]
}

/** Every member and partner: what it pledged, and what it does now. While a rung is answered, in the order asked. */
export function members(view: SessionView, scenario: Scenario): MemberGroup[] {
  const order = queueOf(view)
  return order.length > 0 ? byRung(view, scenario, order) : byPledge(view, scenario)
}

function byRung(view: SessionView, scenario: Scenario, order: readonly string[]): MemberGroup[] {
  const words = messages.members
  const answers = answersAtRung(view)
  const asked = order.flatMap((id) => scenario.members.find((member) => member.id === id) ?? [])
  const rest = scenario.members.filter(({ id }) => !order.includes(id))
  const rung = view.world.case?.rung ?? 0
  const answered = [...answers.values()].filter((answer) => answer !== 'asked' && answer !== 'toCome').length
  return groups([
    {
      title: words.askedAt(rung),
      count: words.answered(answered, asked.length),
      rows: asked.map((m) => answerRow(m, view, scenario, answers))
    },
    { title: words.notReached(rung), rows: rest.map((member) => presenceRow(member, view, scenario)) }
  ])
}

function byPledge(view: SessionView, scenario: Scenario): MemberGroup[] {
  const words = messages.members
  const partners = scenario.members.filter(({ role }) => role === 'partner')
  const guarantors = scenario.members.filter(({ role }) => role === 'guarantor')
  const stated = ({ id }: Member) => firmnessOf(id, scenario) !== 'notStated'
  const rows = (some: readonly Member[]) => some.map((member) => presenceRow(member, view, scenario))
  return groups([
    { title: words.withPledge, rows: rows(guarantors.filter(stated)) },
    { title: words.partners, rows: rows(partners) },
    { title: words.withoutPledge, rows: rows(guarantors.filter((member) => !stated(member))) }
  ])
}

/** A group without rows is not shown; one without a count of its own says how many rows it has. */
function groups(all: readonly (Omit<MemberGroup, 'count'> & { readonly count?: string })[]): MemberGroup[] {
  return all.filter(({ rows }) => rows.length > 0).map((group) => ({ count: String(group.rows.length), ...group }))
}

function answerRow(
  member: Member,
  view: SessionView,
  scenario: Scenario,
  answers: ReadonlyMap<string, AnswerState>
): MemberRow {
  const answer = answers.get(member.id) ?? 'toCome'
  return { ...row(member, view, scenario), answer, words: messages.answers[answer] }
}

function presenceRow(member: Member, view: SessionView, scenario: Scenario): MemberRow {
  const isPartner = member.id === scenario.politics.backing.partner
  const words = isPartner
    ? messages.members.backing(label('backing', view.world.backing))
    : label('pledgeState', presenceOf(member.id, view, scenario))
  return { ...row(member, view, scenario), answer: null, words }
}

function row({ id }: Member, view: SessionView, scenario: Scenario): Omit<MemberRow, 'words' | 'answer'> {
  const name = namesOf(scenario).of(id)
  return { id, code: shortName(id), name, firmness: firmnessOf(id, scenario), current: view.question?.who === id }
}
