import type {
  Answer,
  ChallengerType,
  Code,
  DealAnswer,
  Ending,
  Finding,
  MandateAnswer,
  Occurrence,
  Presence,
  Reaction
} from '../rules/occurrence.js'
import type { Choices, Question, QuestionKind } from '../rules/question.js'
import type { PledgeStanding } from '../rules/world.js'
import type { Status } from '../scenario/quantity.js'
import type { Scenario } from '../scenario/scenario.js'
import type { Backing, Capability, Condition, Firmness, ForceClass, Location } from '../scenario/schema.js'
import type { Names } from './names.js'
import type { Standing } from './standings.js'

export type OccurrenceOf<C extends Code> = Extract<Occurrence, { code: C }>
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>
/** A text that names a party is made from the names of the scenario. */
export type Text = string | ((names: Roles) => string)
export type Roles = Pick<Names, 'protected' | 'challenger'>
type Table<Key extends string | number, T = string> = { readonly [K in Key]: T }

/** Everything a language has to say. A table that leaves one text out does not compile. */
export interface Messages {
  /** The language tag, such as `fr`. */
  readonly language: string
  /** What a scenario in English calls by a name, as it is called here: states, hubs, rungs. The rest keeps its name. */
  readonly known: Readonly<Record<string, string>>
  /** Codes of members that people know by other letters. */
  readonly shortNames: Readonly<Record<string, string>>
  readonly happenings: { readonly [C in Code]: (it: OccurrenceOf<C>, names: Names) => string }
  /** An occurrence as a reason, to follow "because"; null where it explains nothing. */
  readonly reasons: { readonly [C in Code]: ((it: OccurrenceOf<C>, names: Names) => string) | null }
  because(reasons: readonly string[]): string
  /** What was true all along and is told only afterwards. */
  readonly debrief: {
    /** A violation with the one behind it. */
    violation(violation: OccurrenceOf<'violation.occurred'>, names: Names): string
    falseAlarm: string
    readonly type: { readonly [T in ChallengerType]: (names: Names) => string }
  }
  readonly questions: { readonly [K in QuestionKind]: (question: QuestionOf<K>, names: Names) => string }
  readonly options: { readonly [K in QuestionKind]: Table<Choices[K]> }
  readonly groups: {
    answers(group: AnswersInWords): string
    weeks(group: WeeksInWords): string
    outages(group: { times: number; hours: number; lasting: boolean }): string
    /** Reports that turned out false. */
    alarms(count: number): string
    /** Names of members, by what an election did to their readiness to answer. */
    elections(group: Table<'rises' | 'falls' | 'same', readonly string[]>): string
  }
  readonly digests: {
    answers(rung: number): string
    readonly titles: Table<'mandates' | 'presence' | 'hubs'>
    readonly rows: Table<Standing>
    /** A member or a hub, with the pledges that it is about and who decided where that was not the model. */
    item(id: string, about: { pledges: readonly string[]; by: string; names: Names }): string
  }
  readonly labels: Labels
  /** How the parties are called where no scenario is at hand. */
  readonly roles: Roles
  /** Who decided, where that was not the model's draw. */
  readonly decidedBy: { person: string; strategy(name: string): string }
  elapsed(hours: number): string
  /** Some dates have no day, or only a year. */
  date(year: number, month: number | undefined, day: number | undefined): string
  odds(chance: Chance): string
  decimal(value: number): string
  readonly honesty: {
    forecast: string
    positions(date: string): string
    fictional: string
    assumptions(count: number, total: number): string
  }
}

/** A share from 0 to 1, and the range that it may lie in. */
export interface Chance {
  readonly value: number
  readonly range: readonly [number, number]
}

export interface AnswersInWords {
  readonly rung: number
  readonly asked: number
  /** Short names of the members, by what they answered. */
  readonly by: { readonly [A in Answer]: readonly string[] }
}

export interface WeeksInWords {
  readonly weeks: number
  /** Minor violations observed a week, on average. */
  readonly observed: number
  /** Share of the old rate of violations, at the beginning and at the end. */
  readonly from: number
  readonly to: number
}

/** The words for codes, by their kind. */
export interface Labels {
  readonly phase: Table<'negotiation' | Presence | 'response' | 'ended'>
  readonly state: Table<'holding' | 'verification' | 'response' | 'assessment'>
  readonly firmness: Table<Firmness>
  readonly capability: Table<Capability>
  readonly location: Table<Location, Text>
  readonly forceClass: Table<ForceClass>
  readonly pledgeState: Table<PledgeStanding>
  readonly hubStage: Table<0 | 1 | 2 | 3>
  readonly mechanism: Table<'standingUp' | 'operational' | 'degraded' | 'absent'>
  readonly finding: Table<Finding, Text>
  readonly severity: Table<2 | 3 | 4>
  readonly backing: Table<Backing>
  readonly condition: Table<Condition, Text>
  readonly answer: Table<Answer>
  readonly mandateAnswer: Table<MandateAnswer>
  readonly dealAnswer: Table<DealAnswer>
  readonly reaction: Table<Reaction>
  readonly challengerType: Table<ChallengerType>
  readonly ending: Table<Ending>
  readonly endingMeaning: Table<Ending, Text>
  readonly component: Table<Scenario['components'][number]['id']>
  readonly status: Table<Status>
}
