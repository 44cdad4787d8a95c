import type { Code, Occurrence } from '../../packages/core/src/rules/occurrence.js'
import type { Question, QuestionKind } from '../../packages/core/src/rules/question.js'

type Made<C extends Code> = Omit<Extract<Occurrence, { code: C }>, 'code' | 'seq' | 'hour' | 'causes'>
type Samples = { readonly [C in Code]: readonly [Made<C>, ...Made<C>[]] }

const member = 'A'
const pledge = 'A-land'
const by = 'model'

/** Every code, with every variant that has words of its own. A code that is left out does not compile. */
const samples: Samples = {
  'run.started': [{ start: 'negotiation' }, { start: 'ceasefire' }],
  'terms.offered': [{ offer: 1 }, { offer: 3 }],
  'deal.answered': [
    { party: 'P', answer: 'accept', by },
    { party: 'C', answer: 'reject', by }
  ],
  'deal.struck': [{}],
  'talks.ended': [{}],
  'ceasefire.inForce': [{}],
  'phase.entered': [{ phase: 'ceasefire' }, { phase: 'monitoring' }, { phase: 'deployment' }, { phase: 'established' }],
  'type.drawn': [{ type: 'satisfied' }, { type: 'opportunist' }, { type: 'determined' }],
  'unMandate.settled': [{ granted: true }, { granted: false }],
  'request.answered': [
    { party: 'protected', answer: 'request', by },
    { party: 'P', answer: 'wait', by }
  ],
  'monitoring.operational': [{}],
  'monitoring.degraded': [{}],
  'monitoring.restored': [{}],
  'mandate.sought': [
    { member, pledge, dueHour: 5 },
    { member: 'B', pledge: 'B-air', dueHour: 900 }
  ],
  'mandate.granted': [
    { member, pledge, caveats: true, by },
    { member, pledge, caveats: false, by }
  ],
  'mandate.postponed': [{ member, pledge, by }],
  'mandate.refused': [{ member, pledge, by }],
  'pledge.slipped': [
    { member, pledge, days: 0.3 },
    { member, pledge, days: 12.4 }
  ],
  'pledge.arrived': [
    { member, pledge, fraction: 0.333 },
    { member, pledge, fraction: 1 }
  ],
  'pledge.suspended': [{ member, pledge }],
  'pledge.resumed': [{ member, pledge }],
  'pledge.withdrawn': [{ member, pledge }],
  'pledge.rotated': [{ member, pledge, fraction: 0.5 }],
  'hub.stage': [
    { hub: 'H', stage: 0 },
    { hub: 'H', stage: 1 },
    { hub: 'H', stage: 2 },
    { hub: 'H', stage: 3 }
  ],
  'violation.occurred': [
    { violation: 'v1', severity: 2, actor: 'challenger', detected: true },
    { violation: 'v1.1', parent: 'v1', severity: 3, actor: 'protected', detected: true },
    { violation: 'v2', severity: 4, actor: 'nobody', detected: false }
  ],
  'restraint.answered': [
    { party: 'P', answer: 'holdBack', by: 'person' },
    { party: 'P', answer: 'act', by: 'person' }
  ],
  'followUp.cancelled': [{ violation: 'v1.1' }],
  'alarm.raised': [
    { case: 'c1', severity: 2, false: true },
    { case: 'c1', severity: 3, false: false }
  ],
  'finding.issued': [
    { case: 'c1', severity: 2, finding: 'challenger' },
    { case: 'c1', severity: 2, finding: 'protected' },
    { case: 'c1', severity: 3, finding: 'accident' },
    { case: 'c1', severity: 4, finding: 'unattributed' },
    { case: 'c1', severity: 2, finding: 'nothing' }
  ],
  'rung.due': [
    { case: 'c1', rung: 1, severity: 2, asked: ['A'] },
    { case: 'c1', rung: 2, severity: 3, asked: ['A', 'B', 'D'] },
    { case: 'c1', rung: 9, severity: 3, asked: [] }
  ],
  'response.given': [
    { case: 'c1', rung: 2, member: 'A', answer: 'full', strength: 0.4, by },
    { case: 'c1', rung: 2, member: 'B', answer: 'part', strength: 0.1, by },
    { case: 'c1', rung: 2, member: 'D', answer: 'later', strength: 0, by },
    { case: 'c1', rung: 2, member: 'U', answer: 'decline', strength: 0, by }
  ],
  'forces.acted': [{ case: 'c1', rung: 1, party: 'P', strength: 0.2 }],
  'challenger.reacted': [
    {
      case: 'c1',
      finding: 'challenger',
      rung: 1,
      reaction: 'backDown',
      strength: 0.6,
      needed: 0.4,
      severity: 3,
      by
    },
    { case: 'c1', finding: 'challenger', rung: 2, reaction: 'persist', strength: 0.1, needed: 0.4, severity: 3, by },
    { case: 'c1', finding: 'challenger', rung: 2, reaction: 'escalate', strength: 0, needed: 0.7, severity: 3, by }
  ],
  'assessment.made': [
    { case: 'c1', finding: 'challenger', answered: true, severity: 3, credibility: 4, impunity: 0 },
    { case: 'c1', finding: 'challenger', answered: false, severity: 3, credibility: 2.5, impunity: 1.2345 }
  ],
  'guarantees.lapsed': [{}],
  'backing.changed': [{ partner: 'U', from: 'firm', to: 'ambiguous', by }],
  'backing.kept': [{ partner: 'U', backing: 'firm', by: 'person' }],
  'election.held': [
    { member, shift: 0 },
    { member, shift: -0.1 },
    { member, shift: 0.4 }
  ],
  'week.reviewed': [
    { week: 3, observed: 1240, erosion: 0.05, deterrence: 0.42, credibility: 3, impunity: 0, unity: 1 },
    { week: 4, observed: 0, erosion: 0.001, deterrence: 0, credibility: 0, impunity: 0, unity: 1 }
  ],
  'run.ended': [
    { ending: 'held', type: 'satisfied' },
    { ending: 'frozen', type: 'opportunist' },
    { ending: 'resumed', type: 'determined' },
    { ending: 'lapsed', type: 'satisfied' },
    { ending: 'noDeal', type: 'satisfied' }
  ]
}

export const occurrences: readonly Occurrence[] = Object.entries(samples)
  .flatMap(([code, variants]) => variants.map((variant: object) => ({ code, ...variant })))
  .map((happening, seq) => ({ ...happening, seq, hour: 24 * seq, causes: seq === 0 ? [] : [seq - 1] }) as Occurrence)

type Asked<K extends QuestionKind> = Omit<Extract<Question, { kind: K }>, 'kind' | 'id' | 'hour' | 'causes'>
const asked: { readonly [K in QuestionKind]: readonly [Asked<K>, ...Asked<K>[]] } = {
  deal: [
    { who: 'P', offer: 1 },
    { who: 'C', offer: 2 }
  ],
  request: [{ who: 'P' }],
  restraint: [{ who: 'P', violation: 'v1', severity: 3 }],
  mandate: [
    { who: 'A', pledge, time: 1 },
    { who: 'D', pledge: 'D-train', time: 2 }
  ],
  response: [
    { who: 'A', case: 'c1', rung: 2, severity: 3, pledges: [pledge], place: 6, of: 14 },
    { who: 'A', case: 'c1', rung: 1, severity: 2, pledges: [pledge], place: 1, of: 1 }
  ],
  reaction: [{ who: 'C', case: 'c1', rung: 2, severity: 3 }],
  backing: [{ who: 'U' }]
}

export const questions: readonly Question[] = Object.entries(asked)
  .flatMap(([kind, variants]) => variants.map((variant: object) => ({ kind, ...variant })))
  .map((question) => ({ ...question, id: 'q', hour: 0, causes: [] }) as unknown as Question)
