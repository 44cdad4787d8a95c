import type { Labels } from '../../messages.js'
import { the } from './names.js'

export const labels: Labels = {
  capability: {
    land: 'Land forces',
    air: 'Air forces',
    sea: 'Naval forces',
    logistics: 'Logistics',
    training: 'Training',
    monitoring: 'Monitoring',
    intelligence: 'Intelligence',
    finance: 'Finance',
    sanctions: 'Sanctions',
    backstop: 'Backstop'
  },
  phase: {
    negotiation: 'Negotiation',
    ceasefire: 'Ceasefire',
    monitoring: 'Monitoring',
    deployment: 'Deployment of military hubs',
    established: 'Hubs established',
    response: 'Violation response',
    ended: 'Ended'
  },
  state: { holding: 'Holding', verification: 'Verification', response: 'Response', assessment: 'Assessment' },
  firmness: {
    formal: 'formal',
    conditional: 'conditional',
    considering: 'considering',
    ruledOut: 'ruled out',
    notStated: 'not stated'
  },
  location: {
    insideProtected: (names) => `in ${the(names.protected)}`,
    neighbouring: 'in neighbouring territory',
    elsewhere: 'elsewhere'
  },
  forceClass: {
    staff: 'staff',
    air: 'air unit',
    sea: 'naval unit',
    company: 'company',
    battalion: 'battalion',
    brigade: 'brigade',
    division: 'division',
    support: 'support'
  },
  pledgeState: {
    notStated: 'not stated',
    ruledOut: 'ruled out',
    pledged: 'pledged',
    awaitingMandate: 'awaiting mandate',
    authorised: 'authorised',
    refused: 'refused',
    preparing: 'preparing',
    partlyInPlace: 'partly in place',
    inPlace: 'in place',
    suspended: 'suspended',
    withdrawn: 'withdrawn'
  },
  hubStage: { 0: 'planned', 1: 'advance party', 2: 'initial capability', 3: 'full capability' },
  mechanism: { standingUp: 'standing up', operational: 'operational', degraded: 'degraded', absent: 'absent' },
  finding: {
    challenger: (names) => `attributed to ${the(names.challenger)}`,
    protected: (names) => `attributed to ${the(names.protected)}`,
    accident: 'an accident',
    unattributed: 'not attributed',
    nothing: 'nothing happened'
  },
  severity: { 2: 'serious', 3: 'major', 4: 'renewed armed attack' },
  backing: { firm: 'firm', ambiguous: 'ambiguous', withdrawn: 'withdrawn' },
  condition: {
    backingFirm: 'backing is firm',
    monitoringOperational: 'monitoring is operational',
    credibleCeasefire: 'the ceasefire is credible',
    unMandate: 'a UN mandate',
    request: (names) => `${the(names.protected)} has asked for it`
  },
  answer: { full: 'in full', part: 'in part', later: 'later', decline: 'declined' },
  mandateAnswer: { yes: 'granted', caveats: 'granted with caveats', postpone: 'postponed', no: 'refused' },
  dealAnswer: { accept: 'accepted', reject: 'declined' },
  reaction: { backDown: 'backs down', persist: 'persists', escalate: 'escalates' },
  challengerType: { satisfied: 'satisfied', opportunist: 'opportunist', determined: 'determined' },
  ending: { held: 'Held', frozen: 'Frozen', resumed: 'Resumed', lapsed: 'Lapsed', noDeal: 'No deal' },
  endingMeaning: {
    held: 'The ceasefire held to the end of the period, and violations stayed below the stated level.',
    frozen: 'The ceasefire held to the end of the period, but with more violations than the stated level.',
    resumed: 'A renewed armed attack went on after the last rung, so the armed conflict has resumed.',
    lapsed: (names) =>
      `The guarantees no longer apply: an unprovoked major violation was attributed to ${the(names.protected)}.`,
    noDeal: 'The talks ended without a deal, so no ceasefire entered into force.'
  },
  component: {
    monitoring: 'Monitoring and verification of the ceasefire',
    armedForces: 'Support for the armed forces',
    force: 'Multinational force',
    commitments: 'Binding commitments to respond',
    cooperation: 'Long-term defence cooperation'
  },
  status: {
    sourced: 'sourced',
    reported: 'reported',
    derived: 'derived',
    assumption: 'assumption',
    undisclosed: 'undisclosed'
  }
}
