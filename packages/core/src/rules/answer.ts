import type { EventType, GuaranteeEvent } from './events.js'
import type { Choice, QuestionKind } from './question.js'
import type { Pending } from './world.js'
import type { By } from './occurrence.js'

/** The events that answer a question of each kind. */
export const answerTypes: Readonly<Record<QuestionKind, readonly EventType[]>> = {
  deal: ['deal.accepted', 'deal.rejected'],
  request: ['deployment.requested', 'deployment.deferred'],
  restraint: ['violation.averted', 'violation.chosen'],
  mandate: ['mandate.granted', 'mandate.postponed', 'mandate.refused'],
  response: ['response.given'],
  reaction: ['challenger.reacted'],
  backing: ['backing.changed']
}

/** The event with which a choice answers a question. `by` is `model`, `person` or the name of a strategy. */
export function answer({ question }: Pending, choice: Choice, by: By): GuaranteeEvent {
  const { id, kind } = question
  switch (kind) {
    case 'deal':
      return { type: choice === 'accept' ? 'deal.accepted' : 'deal.rejected', id, by }
    case 'request':
      return { type: choice === 'request' ? 'deployment.requested' : 'deployment.deferred', id, by }
    case 'restraint':
      return { type: choice === 'holdBack' ? 'violation.averted' : 'violation.chosen', id, by }
    case 'mandate':
      if (choice === 'postpone') return { type: 'mandate.postponed', id, by }
      if (choice === 'no') return { type: 'mandate.refused', id, by }
      return { type: 'mandate.granted', id, caveats: choice === 'caveats', by }
    case 'response':
      return { type: 'response.given', id, answer: choice as 'full' | 'part' | 'later' | 'decline', by }
    case 'reaction':
      return { type: 'challenger.reacted', id, reaction: choice as 'backDown' | 'persist' | 'escalate', by }
    case 'backing':
      return {
        type: 'backing.changed',
        id,
        to: choice === 'reaffirm' ? 'firm' : choice === 'blur' ? 'ambiguous' : 'withdrawn',
        by
      }
  }
}
