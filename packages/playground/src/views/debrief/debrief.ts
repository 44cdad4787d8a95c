import {
  listQuantities,
  why,
  type Occurrence,
  type Scenario,
  type SessionView,
  type Status,
  type Why
} from '@armistice/core'
import { quantityName } from '../../quantity-names.js'
import { debriefMessages } from '../../messages/debrief.js'
import { firmnessOf } from '../../reading/pledges.js'
import { visible } from '../../reading/visible.js'
import { elapsed, hindsight, label, namesOf, narrate, narrateCause, when } from '../../words.js'
import { isTold } from '../../words.js'

/** An occurrence as a sentence with its time. */
export interface Told {
  readonly when: string
  readonly text: string
}

/** What one member answered at each rung of a case; null where it was not asked. */
export interface AnswerRow {
  readonly member: string
  readonly answers: readonly (Answered | null)[]
}

export interface Answered {
  readonly answer: 'full' | 'part' | 'later' | 'decline'
  /** Who decided, where that was not the model. */
  readonly by: string | null
}

export interface NumberRow {
  readonly name: string
  readonly value: number
  readonly range: readonly [number, number] | null
  readonly unit: string
  readonly status: Status
}

/** How long the ceasefire has been in force, in words; null while it is not. */
export function lasted({ hour, forceHour, occurrences, ending }: SessionView): string | null {
  if (forceHour === null) return null
  const end = ending === null ? hour : (occurrences.at(-1)?.hour ?? hour)
  return elapsed(end - forceHour)
}

const mostEvents = 14

/** A moment of the run, with its place among all by how telling it is, 0 first. */
export interface Moment extends Told {
  readonly rank: number
}

/** The occurrences that a reader would miss, in order: the gravest and the rarest first chosen. */
export function keyEvents(view: SessionView, scenario: Scenario): Moment[] {
  const tell = view.ending === null ? narrate : hindsight
  const ranked = visible(view)
    .map((occurrence) => ({ occurrence, rank: rankOf(occurrence) }))
    .filter(({ rank }) => rank < 9)
    // What comes first of its kind tells more than the tenth of it.
    .toSorted((a, b) => a.rank - b.rank || a.occurrence.seq - b.occurrence.seq)
    .slice(0, mostEvents)
  return ranked
    .map(({ occurrence }, rank) => ({ occurrence, rank }))
    .toSorted((a, b) => a.occurrence.seq - b.occurrence.seq)
    .map(({ occurrence, rank }) => ({
      when: when(occurrence.hour, view.forceHour),
      text: tell(occurrence, scenario),
      rank
    }))
}

function rankOf(one: Occurrence): number {
  switch (one.code) {
    case 'ceasefire.inForce':
    case 'run.ended':
    case 'guarantees.lapsed':
    case 'deal.struck':
    case 'talks.ended':
      return 0
    case 'challenger.reacted':
    case 'finding.issued':
      return one.severity >= 4 ? 1 : one.severity === 3 ? 3 : 6
    case 'assessment.made':
      return one.severity >= 3 ? 2 : 6
    case 'monitoring.operational':
    case 'backing.changed':
      return 4
    case 'hub.stage':
      return one.stage === 3 ? 4 : 5
    case 'alarm.raised':
      return one.severity >= 3 ? 4 : 7
    case 'pledge.withdrawn':
    case 'mandate.refused':
      return 7
    default:
      return 9
  }
}

type Case = Extract<Occurrence, { code: 'rung.due' }>

/** The case of the gravest violation that reached the ladder; of equals the last. */
export function gravest(view: SessionView): { severity: 2 | 3 | 4; hour: number; case: string } | null {
  let worst: Case | null = null
  for (const one of visible(view))
    if (one.code === 'rung.due' && (worst === null || one.severity >= worst.severity)) worst = one
  return worst && { severity: worst.severity, hour: worst.hour, case: worst.case }
}

/** Who was asked in a case, in the order in which they were first asked, and what each answered at which rung. */
export function answersIn(name: string, view: SessionView, scenario: Scenario): { rungs: number[]; rows: AnswerRow[] } {
  const given = visible(view)
    .filter((one) => one.code === 'response.given')
    .filter((one) => one.case === name)
  const rungs = [...new Set(given.map(({ rung }) => rung))]
  const asked = [...new Set(given.map(({ member }) => member))]
  const answerAt = (member: string, rung: number): Answered | null => {
    const one = given.findLast((each) => each.member === member && each.rung === rung)
    return one ? { answer: one.answer, by: one.by === 'model' ? null : byWhom(one.by) } : null
  }
  const rows = asked.map((member) => ({
    member: namesOf(scenario).of(member),
    answers: rungs.map((rung) => answerAt(member, rung))
  }))
  return { rungs, rows }
}

function byWhom(by: string): string {
  const words = debriefMessages
  return by === 'person' ? words.person : words.strategy(by)
}

const mostReasons = 10

/** The walk back from an occurrence along its causes, latest first; what explains nothing or is hidden is left out. */
export function reasons(view: SessionView, scenario: Scenario, from: Occurrence): Told[] {
  const found = new Map<number, Occurrence>()
  const collect = (node: Why): void => {
    found.set(node.occurrence.seq, node.occurrence)
    for (const cause of node.causes) collect(cause)
  }
  collect(why({ occurrences: view.occurrences }, from.seq))
  return [...found.values()]
    .toSorted((a, b) => b.seq - a.seq)
    .filter((one) => one !== from && (view.ending !== null || isTold(one)))
    .flatMap((one) => {
      const text = narrateCause(one, scenario)
      return text === null
        ? []
        : [{ when: when(one.hour, view.forceHour), text: text.charAt(0).toUpperCase() + text.slice(1) }]
    })
    .slice(0, mostReasons)
}

/** The numbers that the gravest case turned on: what was needed, when rungs were due, how promises are kept. */
export function carriers(scenario: Scenario, severity: 2 | 3 | 4): NumberRow[] {
  const wanted = new Set([
    `ladder.needed.${severity}`,
    ...scenario.ladder.rungs.map(({ id }) => `ladder.rungs[${id}].dueHours`),
    `response.presets[${scenario.response.preset}].honoured`,
    `response.cost.${severity}`,
    'response.notInPlace',
    'challenger.intercept',
    'challenger.slope',
    'mechanism.attribution'
  ])
  return listQuantities(scenario).flatMap(({ where, value, range, unit, status }) =>
    wanted.has(where) && value !== null
      ? [{ name: quantityName(where, scenario), value, range: range ?? null, unit, status }]
      : []
  )
}

/** What stays unknown, as sentences. */
export function notKnown(scenario: Scenario): string[] {
  const silent = scenario.members.filter(({ id }) => firmnessOf(id, scenario) === 'notStated').length
  const undisclosed = listQuantities(scenario).filter(({ status }) => status === 'undisclosed').length
  return [debriefMessages.silent(silent, scenario.members.length), debriefMessages.undisclosed(undisclosed)]
}

/** What people and strategies decided, in order, as the run tells it. */
export function decidedByPeople(view: SessionView, scenario: Scenario): Told[] {
  return visible(view).flatMap((one) =>
    'by' in one && one.by === 'person' ? [{ when: when(one.hour, view.forceHour), text: narrate(one, scenario) }] : []
  )
}

/** Every occurrence as rows of a table, with the sentence beside the code. */
export function eventRows(view: SessionView, scenario: Scenario): string[][] {
  const tell = view.ending === null ? narrate : hindsight
  return visible(view).map((one) => [
    String(one.seq),
    String(one.hour),
    when(one.hour, view.forceHour),
    one.code,
    tell(one, scenario),
    one.causes.join(' ')
  ])
}

export const severityName = (severity: 2 | 3 | 4) => label('severity', severity)
