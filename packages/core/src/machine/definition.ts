import type { EventType } from '../rules/events.js'
import type { GuardName, RuleName } from '../rules/rules.js'

/**
 * The statechart as plain data: when each rule applies. The XState machine and the kernel are both made from it.
 * `sentences` are the sentences of the founding article (P1 to P25) that a state rests on.
 */
export const definition = {
  id: 'guarantee',
  initial: 'negotiation',
  meta: {
    title: 'Guarantee',
    means: 'A system of security pledges, from talks about it to its ending.',
    sentences: ['P3', 'P9']
  },
  states: {
    negotiation: {
      meta: {
        title: 'Negotiation',
        means: 'The sides talk. The guarantees are prepared, and activated once a ceasefire enters into force.',
        sentences: ['P9', 'P22', 'P23']
      },
      always: [
        {
          guard: 'startsAtCeasefire',
          target: 'inForce',
          actions: ['enterIntoForce'],
          description: 'The scenario starts at the ceasefire.'
        }
      ],
      on: {
        'review.week': [{ actions: ['reviewTalks'], description: 'A week of talks has passed.' }],
        'terms.offered': [{ actions: ['offerTerms'], description: 'Terms are put to both sides.' }],
        'deal.accepted': [
          {
            guard: 'allAccept',
            target: 'inForce',
            actions: ['acceptDeal', 'strikeDeal', 'enterIntoForce'],
            description: 'Both sides accept: the ceasefire enters into force.'
          },
          { actions: ['acceptDeal'], description: 'The first side accepts.' }
        ],
        'deal.rejected': [{ actions: ['rejectDeal'], description: 'A side rejects the terms; talks go on.' }],
        'talks.ended': [
          {
            target: 'noDeal',
            actions: ['endTalks', ended('noDeal')],
            description: 'The limit is reached without a deal.'
          }
        ]
      }
    },
    inForce: {
      type: 'parallel',
      meta: {
        title: 'In force',
        means: 'The ceasefire is in force, and the guarantees with it.',
        sentences: ['P1', 'P4', 'P10', 'P12']
      },
      on: {
        'review.week': [{ actions: ['reviewWeek'], description: 'The weekly review: slow quantities change.' }],
        'terms.offered': [{ actions: ['offerTerms'], description: 'Terms of a peace deal are put to both sides.' }],
        'deal.accepted': [
          {
            guard: 'allAccept',
            actions: ['acceptDeal', 'strikeDeal'],
            description: 'Both sides accept: a peace deal is struck.'
          },
          { actions: ['acceptDeal'], description: 'The first side accepts.' }
        ],
        'deal.rejected': [{ actions: ['rejectDeal'], description: 'A side rejects the terms; talks go on.' }],
        'talks.ended': [{ actions: ['endTalks'], description: 'Talks about a peace deal end; the ceasefire goes on.' }],
        'unMandate.settled': [
          { actions: ['settleUnMandate'], description: 'A mandate of the United Nations is granted, or not.' }
        ],
        'deployment.requested': [
          { actions: ['requestDeployment'], description: 'The protected state requests deployment.' }
        ],
        'deployment.deferred': [
          { actions: ['deferDeployment'], description: 'The protected state waits with its request.' }
        ],
        'monitoring.degraded': [{ actions: ['degradeMonitoring'], description: 'The mechanism sees less.' }],
        'monitoring.restored': [{ actions: ['restoreMonitoring'], description: 'The mechanism sees as before.' }],
        'mandate.due': [{ actions: ['askMandate'], description: 'A member is asked for its domestic mandate.' }],
        'mandate.granted': [{ actions: ['grantMandate'], description: 'The mandate is granted.' }],
        'mandate.postponed': [{ actions: ['postponeMandate'], description: 'The mandate is postponed.' }],
        'mandate.refused': [{ actions: ['refuseMandate'], description: 'The mandate is refused.' }],
        'pledge.step': [{ actions: ['stepPledge'], description: 'A part of a pledge is due to arrive.' }],
        'rotation.due': [{ actions: ['rotate'], description: 'A force can no longer be held at full size.' }],
        'hub.stage': [{ actions: ['reachHubStage'], description: 'A hub reaches another stage.' }],
        'violation.due': [{ actions: ['drawViolation'], description: 'Somebody is about to violate the ceasefire.' }],
        'violation.averted': [{ actions: ['holdBack'], description: 'The protected state holds back.' }],
        'violation.chosen': [{ actions: ['actOut'], description: 'The protected state acts.' }],
        'violation.occurred': [{ actions: ['violate'], description: 'A violation occurs, seen or unseen.' }],
        'backing.due': [{ actions: ['askBacking'], description: 'The partner reviews its backing.' }],
        'backing.changed': [
          { actions: ['changeBacking'], description: 'The partner reaffirms, blurs or withdraws its backing.' }
        ],
        'election.held': [{ actions: ['holdElection'], description: 'A member elects.' }],
        'horizon.reached': [
          {
            guard: 'isEroded',
            target: 'frozen',
            actions: [ended('frozen')],
            description: 'The truce held, but it has eroded.'
          },
          { target: 'held', actions: [ended('held')], description: 'The truce held to the horizon.' }
        ]
      },
      states: {
        presence: {
          initial: 'ceasefire',
          meta: {
            title: 'Presence',
            means: 'How far monitoring and military hubs have come.',
            sentences: ['P4', 'P10', 'P14', 'P16']
          },
          states: {
            ceasefire: {
              meta: {
                title: 'Ceasefire',
                means: 'The guns are silent; nobody stands there yet.',
                sentences: ['P1', 'P4']
              },
              entry: [phase('ceasefire')],
              on: {
                'monitoring.operational': [
                  {
                    guard: 'hubsComplete',
                    target: 'established',
                    actions: ['startMonitoring'],
                    description: 'Monitoring is operational, and every hub has its full capability already.'
                  },
                  {
                    guard: 'hubsUnderWay',
                    target: 'deployment',
                    actions: ['startMonitoring'],
                    description: 'Monitoring is operational, and a hub has its mandate already.'
                  },
                  { target: 'monitoring', actions: ['startMonitoring'], description: 'Monitoring is operational.' }
                ],
                'mandate.granted': [
                  {
                    guard: 'isForHubUnmonitored',
                    target: 'deployment',
                    actions: ['grantMandate'],
                    description: 'A hub has its mandate, and no mechanism is to come.'
                  }
                ]
              }
            },
            monitoring: {
              meta: { title: 'Monitoring', means: 'The mechanism sees, verifies and finds.', sentences: ['P10'] },
              entry: [phase('monitoring')],
              on: {
                'mandate.granted': [
                  {
                    guard: 'isForHub',
                    target: 'deployment',
                    actions: ['grantMandate'],
                    description: 'The first hub has its mandate.'
                  }
                ]
              }
            },
            deployment: {
              meta: {
                title: 'Deployment of military hubs',
                means: 'Forces prepare and arrive in steps.',
                sentences: ['P1', 'P4', 'P5', 'P14', 'P16']
              },
              entry: [phase('deployment')],
              on: {
                'hub.stage': [
                  {
                    guard: 'completesHubs',
                    target: 'established',
                    actions: ['reachHubStage'],
                    description: 'Every hub has its full capability.'
                  }
                ]
              }
            },
            established: {
              meta: {
                title: 'Hubs established',
                means: 'Every hub has its full capability.',
                sentences: ['P5', 'P14']
              },
              entry: [phase('established')],
              on: {
                'hub.stage': [
                  {
                    guard: 'losesHub',
                    target: 'deployment',
                    actions: ['reachHubStage'],
                    description: 'A hub falls back.'
                  }
                ]
              }
            }
          }
        },
        compliance: {
          initial: 'holding',
          meta: {
            title: 'Compliance',
            means: 'Whether the ceasefire is kept, and what follows when it is not.',
            sentences: ['P5', 'P7', 'P12']
          },
          states: {
            holding: {
              meta: { title: 'Holding', means: 'No serious violation is open.', sentences: ['P5'] },
              on: {
                'alarm.raised': [
                  {
                    target: 'verification',
                    actions: ['openCase'],
                    description: 'A serious violation is detected, or seems to be.'
                  }
                ]
              }
            },
            verification: {
              meta: {
                title: 'Verification',
                means: 'The mechanism looks into it: what happened, and who did it.',
                sentences: ['P10']
              },
              on: {
                'alarm.raised': [{ actions: ['joinCase'], description: 'Another violation joins the case.' }],
                'finding.issued': [
                  {
                    guard: 'lapses',
                    target: '#guarantee.lapsed',
                    actions: ['issueFinding', 'lapse', ended('lapsed')],
                    description: 'An unprovoked major violation by the protected state voids the guarantees.'
                  },
                  {
                    guard: 'isDismissed',
                    target: 'holding',
                    actions: ['issueFinding', 'closeCase'],
                    description: 'Nothing happened, or it was an accident.'
                  },
                  {
                    guard: 'isOwnBreach',
                    target: 'assessment',
                    actions: ['issueFinding', 'awaitAssessment'],
                    description: 'The protected state is found responsible: the ladder is not for it.'
                  },
                  {
                    target: 'response',
                    actions: ['issueFinding', 'beginLadder'],
                    description: 'The challenger is found responsible, or nobody can be.'
                  }
                ]
              }
            },
            response: {
              initial: 'rung1',
              meta: {
                title: 'Violation response',
                means: 'Members are asked, rung by rung, to honour their pledges.',
                sentences: ['P5', 'P7', 'P12', 'P18']
              },
              on: {
                'alarm.raised': [{ actions: ['joinCase'], description: 'Another violation joins the case.' }],
                'rung.due': [{ actions: ['climb'], description: 'The rung is due: its members are asked.' }],
                'response.given': [
                  { actions: ['respond'], description: 'A member answers in full, in part, later, or declines.' }
                ]
              },
              states: {
                rung1: {
                  meta: {
                    title: 'Rung 1',
                    means: "Diplomatic warning and, if necessary, the protected state's own forces.",
                    sentences: ['P12']
                  },
                  on: { 'challenger.reacted': reacted('rung2') }
                },
                rung2: {
                  meta: {
                    title: 'Rung 2',
                    means: 'Coalition forces, if hostilities continue.',
                    sentences: ['P12', 'P18']
                  },
                  on: { 'challenger.reacted': reacted('rung3') }
                },
                rung3: {
                  meta: {
                    title: 'Rung 3',
                    means: "An expanded attack is met with the partner's forces too.",
                    sentences: ['P7', 'P12']
                  },
                  on: { 'challenger.reacted': reacted() }
                }
              }
            },
            assessment: {
              meta: {
                title: 'Assessment',
                means: 'What was answered and what was not changes credibility, impunity and erosion.',
                sentences: ['P7']
              },
              on: {
                'assessment.made': [
                  { target: 'holding', actions: ['assess'], description: 'The case is assessed and closed.' }
                ],
                'alarm.raised': [
                  {
                    target: 'verification',
                    actions: ['assess', 'openCase'],
                    description: 'A new violation brings the assessment forward.'
                  }
                ]
              }
            }
          }
        }
      }
    },
    held: final('Held', 'The truce held to the horizon.'),
    frozen: final('Frozen', 'The truce held to the horizon, but much of the old violence is back.'),
    resumed: final('Resumed', 'A renewed armed attack stood at the end of the ladder.'),
    lapsed: final('Lapsed', 'The guarantees became void after an unprovoked violation by the protected state.'),
    noDeal: final('No deal', 'Talks ended before a ceasefire entered into force.')
  }
} as const satisfies ChartState & { id: string }

function reacted(next?: 'rung2' | 'rung3') {
  const backs = {
    guard: 'backsDown',
    target: '#guarantee.inForce.compliance.assessment',
    actions: ['react', 'awaitAssessment'],
    description: 'The challenger backs down.'
  } as const
  const attack = {
    guard: 'isArmedAttack',
    target: '#guarantee.resumed',
    actions: ['react', ended('resumed')],
    description: 'The ladder is exhausted by a renewed armed attack.'
  } as const
  const left = {
    target: '#guarantee.inForce.compliance.assessment',
    actions: ['react', 'awaitAssessment'],
    description: 'The ladder is exhausted; the violation stays unanswered.'
  } as const
  if (!next) return [backs, attack, left] as const
  const on = {
    guard: 'hasNextRung',
    target: next,
    actions: ['react', 'climbOn'],
    description: 'The challenger persists or escalates: the next rung falls due.'
  } as const
  return [backs, on, attack, left] as const
}

function phase(name: 'ceasefire' | 'monitoring' | 'deployment' | 'established') {
  return { type: 'enterPhase', params: { phase: name } } as const
}

function ended(ending: 'held' | 'frozen' | 'resumed' | 'lapsed' | 'noDeal') {
  return { type: 'end', params: { ending } } as const
}

function final(title: string, means: string) {
  return { type: 'final', tags: ['ended'], meta: { title, means, sentences: [] } } as const
}

/** An action: the name of a rule, with what the chart tells it. */
export type ChartAction = RuleName | { readonly type: RuleName; readonly params: Readonly<Record<string, unknown>> }

/** A way out of a state: taken where its guard, if any, says yes. Without a target it stays, and only acts. */
export interface ChartTransition {
  readonly guard?: GuardName
  readonly target?: string
  readonly actions?: readonly ChartAction[]
  readonly description: string
}

/** A state of the chart. What it may hold is what the kernel can compile: no delays, invokes, history or exit actions. */
export interface ChartState {
  readonly id?: string
  readonly type?: 'parallel' | 'final'
  readonly initial?: string
  readonly tags?: readonly string[]
  readonly meta: { readonly title: string; readonly means: string; readonly sentences: readonly string[] }
  readonly entry?: readonly ChartAction[]
  readonly always?: readonly ChartTransition[]
  readonly on?: { readonly [T in EventType]?: readonly ChartTransition[] }
  readonly states?: Readonly<Record<string, ChartState>>
}
