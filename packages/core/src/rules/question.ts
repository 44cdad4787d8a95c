import type {
  Answer,
  BackingAnswer,
  DealAnswer,
  MandateAnswer,
  Reaction,
  RequestAnswer,
  RestraintAnswer
} from './occurrence.js'

/** What somebody is asked. Its id is the same in every run in which the same question comes up. */
export type Question = Asked & {
  /** Such as `response:DE:c3:2`: kind, who, and what it is about. */
  readonly id: string
  /** Who decides: a member, or one of the two parties. */
  readonly who: string
  readonly hour: number
  /** Sequence numbers of the occurrences that brought it about. */
  readonly causes: readonly number[]
}

type Asked =
  | { readonly kind: 'deal'; readonly offer: number }
  | { readonly kind: 'request' }
  | { readonly kind: 'restraint'; readonly violation: string; readonly severity: number }
  | { readonly kind: 'mandate'; readonly pledge: string; readonly time: number }
  | {
      readonly kind: 'response'
      readonly case: string
      readonly rung: number
      readonly severity: number
      readonly pledges: readonly string[]
      readonly place: number
      readonly of: number
    }
  | { readonly kind: 'reaction'; readonly case: string; readonly rung: number; readonly severity: number }
  | { readonly kind: 'backing' }

export interface Choices {
  deal: DealAnswer
  request: RequestAnswer
  restraint: RestraintAnswer
  mandate: MandateAnswer
  response: Answer
  reaction: Reaction
  backing: BackingAnswer
}
/** What somebody is asked about. */
export type QuestionKind = Question['kind']
/** An answer to a question of any kind; `choicesOf` says which belong to which. */
export type Choice = Choices[QuestionKind]

/** The choices that a question of each kind offers, in the order in which they are shown. */
export const choicesOf: { readonly [K in QuestionKind]: readonly Choices[K][] } = {
  deal: ['accept', 'reject'],
  request: ['request', 'wait'],
  restraint: ['holdBack', 'act'],
  mandate: ['yes', 'caveats', 'postpone', 'no'],
  response: ['full', 'part', 'later', 'decline'],
  reaction: ['backDown', 'persist', 'escalate'],
  backing: ['reaffirm', 'blur', 'withdraw']
}
