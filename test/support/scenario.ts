import type { Member, Pledge, ScenarioDocument } from '../../packages/core/src/scenario/schema.js'

/**
 * A complete scenario of the smallest size at which every room has something to do: three guarantors, one partner,
 * five pledges, one hub, three rungs. Every number is an assumption. Each call gives a fresh object to change.
 */
export function smallScenario(): ScenarioDocument {
  return {
    version: 1,
    id: 'small',
    title: 'A small ceasefire',
    language: 'en',
    asOf: '2026-01-06',
    live: false,
    summary: 'Three guarantors and a partner pledge to stand by a protected state after a ceasefire.',
    objectives: ['See what a pledge is worth once it is called upon'],
    horizonDays: quantity(1825, 'd'),
    start: 'ceasefire',
    trigger: 'ceasefire',
    parties: { protected: { id: 'P', name: 'Protected' }, challenger: { id: 'C', name: 'Challenger' } },
    components: [
      { id: 'monitoring', number: 1, title: 'Monitoring', words: [] },
      { id: 'armedForces', number: 2, title: 'Support for the armed forces', words: [] },
      { id: 'force', number: 3, title: 'A multinational force', words: [] },
      { id: 'commitments', number: 4, title: 'Binding commitments', words: [] }
    ],
    members: [
      {
        id: 'A',
        name: 'Avaria',
        role: 'guarantor',
        kind: 'state',
        ...positions(),
        gate: { kind: 'vote', name: 'Its parliament', status: 'assumption' }
      },
      {
        id: 'B',
        name: 'Borland',
        role: 'guarantor',
        kind: 'state',
        ...positions(),
        gate: {
          kind: 'government',
          name: 'Its cabinet',
          chance: quantity(0.9),
          days: quantity(10, 'd'),
          status: 'assumption'
        },
        reliability: { preset: 'half' }
      },
      {
        id: 'D',
        name: 'Dalmark',
        role: 'guarantor',
        kind: 'state',
        ...positions(),
        reliability: quantity(0.6),
        elections: { termDays: quantity(1400, 'd') }
      },
      {
        id: 'U',
        name: 'Umbria',
        role: 'partner',
        kind: 'state',
        ...positions(),
        troops: { position: 'ruledOut', status: 'assumption' }
      }
    ],
    pledges: [
      {
        id: 'A-land',
        member: 'A',
        component: 'force',
        capability: 'land',
        location: 'insideProtected',
        firmness: 'formal',
        trigger: 'scenario',
        reaches: [2, 3],
        class: 'brigade',
        hub: 'H',
        words: words()
      },
      {
        id: 'B-air',
        member: 'B',
        component: 'force',
        capability: 'air',
        location: 'neighbouring',
        firmness: 'conditional',
        trigger: 'ceasefire',
        reaches: [2, 3],
        conditions: ['backingFirm'],
        class: 'air',
        words: words()
      },
      {
        id: 'D-watch',
        member: 'D',
        component: 'monitoring',
        capability: 'monitoring',
        location: 'insideProtected',
        firmness: 'formal',
        trigger: 'now',
        reaches: [1],
        class: 'staff',
        leadDays: quantity(10, 'd'),
        words: words()
      },
      {
        id: 'D-train',
        member: 'D',
        component: 'armedForces',
        capability: 'training',
        location: 'insideProtected',
        firmness: 'considering',
        trigger: 'scenario',
        reaches: [],
        conditions: ['monitoringOperational', 'credibleCeasefire'],
        class: 'company',
        size: { value: null, unit: 'people', status: 'undisclosed' },
        hub: 'H',
        words: words()
      },
      {
        id: 'U-backstop',
        member: 'U',
        component: 'commitments',
        capability: 'backstop',
        location: 'elsewhere',
        firmness: 'formal',
        trigger: 'armedAttack',
        reaches: [3],
        class: 'support',
        words: words()
      }
    ],
    hubs: [{ id: 'H', name: 'Hub west', zone: 'west', status: 'assumption' }],
    negotiation: {
      completeness: quantity(0.7),
      territoryGap: quantity(0.4),
      weeklyChance: quantity(0.1),
      acceptance: { protected: quantity(0.9), challenger: quantity(0.5) },
      limitDays: quantity(365, 'd')
    },
    truce: {
      rateBefore: quantity(250, '1/d'),
      residual: quantity(0.05),
      doublingDays: quantity(90, 'd'),
      monitoredFactor: quantity(1.5),
      answeredFactor: quantity(0.7),
      unansweredFactor: quantity(1.5),
      frozenAbove: quantity(0.3)
    },
    violations: {
      base: { '2': quantity(6, '1/y'), '3': quantity(1.5, '1/y'), '4': quantity(0.12, '1/y') },
      types: [
        { id: 'satisfied', share: quantity(0.45), factor: quantity(0.15), escalation: quantity(0.05) },
        { id: 'opportunist', share: quantity(0.4), factor: quantity(1.2), escalation: quantity(0.2) },
        { id: 'determined', share: quantity(0.15), factor: quantity(3.5), escalation: quantity(0.4) }
      ],
      settlingDays: quantity(700, 'd'),
      gamma: quantity(0.1),
      hazardRatio: { '2': quantity(0.8), '3': quantity(0.5), '4': quantity(0.3) },
      impunityFactor: quantity(1.3),
      impunityHalfLifeDays: quantity(180, 'd'),
      tensionFactor: quantity(1.5),
      actors: {
        '2': { challenger: quantity(0.6), protected: quantity(0.2) },
        '3': { challenger: quantity(0.75), protected: quantity(0.1) },
        '4': { challenger: quantity(1), protected: quantity(0) }
      }
    },
    clusters: { branching: quantity(0.43), delayDays: quantity(7, 'd'), majorShare: quantity(0.15) },
    mechanism: {
      lead: 'D',
      present: true,
      standUpDays: quantity(60, 'd'),
      coverage: quantity(0.7),
      nationalMeans: quantity(0.3),
      detection: { '2': quantity(0.7), '3': quantity(0.95), '4': quantity(1) },
      findingHours: quantity(36, 'h'),
      attribution: quantity(0.6),
      falseAlarms: quantity(1, '1/y'),
      outages: quantity(2, '1/y'),
      outageDays: quantity(10, 'd'),
      degradedFactor: quantity(0.4),
      politicalCost: quantity(0.3, 'log-odds'),
      accidentSeparation: quantity(0.5),
      earlyWarning: { chance: quantity(0.3), gain: quantity(0.4, 'log-odds') }
    },
    deployment: {
      classes: {
        staff: { leadDays: quantity(7, 'd'), scale: quantity(0.05) },
        air: { leadDays: quantity(10, 'd'), scale: quantity(0.8) },
        sea: { leadDays: quantity(15, 'd'), scale: quantity(0.6) },
        company: { leadDays: quantity(20, 'd'), scale: quantity(0.1) },
        battalion: { leadDays: quantity(30, 'd'), scale: quantity(0.3) },
        brigade: { leadDays: quantity(60, 'd'), scale: quantity(1) },
        division: { leadDays: quantity(150, 'd'), scale: quantity(2) },
        support: { leadDays: quantity(20, 'd'), scale: quantity(0.3) }
      },
      leadSigma: quantity(0.4),
      steps: quantity(3),
      stepDays: quantity(14, 'd'),
      slipChance: quantity(0.3),
      slipDays: quantity(10, 'd'),
      gates: {
        government: { chance: quantity(0.95), days: quantity(7, 'd') },
        informed: { chance: quantity(0.9), days: quantity(14, 'd') },
        vote: { chance: quantity(0.8), days: quantity(30, 'd') },
        ratification: { chance: quantity(0.7), days: quantity(120, 'd') },
        council: { chance: quantity(0.7), days: quantity(45, 'd') }
      },
      gateSigma: quantity(0.5),
      firmness: { formal: quantity(1), conditional: quantity(0.8), considering: quantity(0.4) },
      caveatShare: quantity(0.3),
      caveatFraction: quantity(0.6),
      postponeShare: quantity(0.4),
      postponeDays: quantity(60, 'd'),
      credibleDays: quantity(30, 'd'),
      requestWeekly: quantity(0.5),
      unMandate: { chance: quantity(0.3), days: quantity(90, 'd') },
      pauseDays: quantity(14, 'd'),
      withdrawDays: quantity(120, 'd'),
      holdDays: quantity(730, 'd'),
      rotationRatio: quantity(3)
    },
    ladder: {
      official: false,
      rungs: [
        { id: 1, title: 'Warning, and own forces', dueHours: quantity(24, 'h'), minSeverity: 2, ownForces: true },
        { id: 2, title: 'Coalition forces', dueHours: quantity(48, 'h'), minSeverity: 3, ownForces: false },
        { id: 3, title: 'Partner forces', dueHours: quantity(72, 'h'), minSeverity: 4, ownForces: false }
      ],
      needed: { '2': quantity(0.2), '3': quantity(0.4), '4': quantity(0.7) }
    },
    response: {
      presets: [
        { id: 'most', title: 'Three in four', honoured: quantity(0.75) },
        { id: 'half', title: 'One in two', honoured: quantity(0.5) }
      ],
      preset: 'most',
      firmness: {
        formal: quantity(0.5, 'log-odds'),
        conditional: quantity(0, 'log-odds'),
        considering: quantity(-1, 'log-odds')
      },
      backing: {
        firm: quantity(0.5, 'log-odds'),
        ambiguous: quantity(-0.3, 'log-odds'),
        withdrawn: quantity(-1.2, 'log-odds')
      },
      binding: quantity(0.4, 'log-odds'),
      bindingInForce: true,
      cost: { '2': quantity(0.1, 'log-odds'), '3': quantity(0.5, 'log-odds'), '4': quantity(1, 'log-odds') },
      herd: quantity(1, 'log-odds'),
      unity: quantity(1, 'log-odds'),
      unmet: quantity(1, 'log-odds'),
      attribution: quantity(0.5, 'log-odds'),
      rho: quantity(0.3),
      inFullShare: quantity(0.6),
      partFraction: quantity(0.5),
      laterShare: quantity(0.3),
      notInPlace: quantity(0.3),
      weights: {
        land: quantity(0.4),
        air: quantity(0.35),
        sea: quantity(0.2),
        logistics: quantity(0.1),
        training: quantity(0.05),
        monitoring: quantity(0.05),
        intelligence: quantity(0.1),
        finance: quantity(0.1),
        sanctions: quantity(0.15),
        backstop: quantity(0.6)
      },
      locations: { insideProtected: quantity(1), neighbouring: quantity(0.7), elsewhere: quantity(0.4) },
      ownForces: quantity(0.3)
    },
    challenger: {
      intercept: quantity(0, 'log-odds'),
      slope: quantity(4, 'log-odds'),
      payoffs: { win: quantity(10), statusQuo: quantity(0), fight: quantity(-10) }
    },
    protectedSide: { restraint: quantity(0.7), lapseOnUnprovoked: true, provokedDays: quantity(7, 'd') },
    politics: {
      backing: {
        partner: 'U',
        initial: 'firm',
        firmToAmbiguous: quantity(0.3, '1/y'),
        ambiguousToFirm: quantity(0.5, '1/y'),
        ambiguousToWithdrawn: quantity(0.15, '1/y'),
        withdrawnToAmbiguous: quantity(0.2, '1/y')
      },
      credibility: quantity(3, 'level'),
      termDays: quantity(1461, 'd'),
      electionShift: quantity(0.3, 'log-odds'),
      declineCost: quantity(0.05),
      unityRecovery: quantity(0.05)
    },
    deterrence: {
      denial: {
        land: quantity(1),
        air: quantity(0.6),
        sea: quantity(0.3),
        logistics: quantity(0.1),
        training: quantity(0.1),
        monitoring: quantity(0),
        intelligence: quantity(0.1),
        finance: quantity(0),
        sanctions: quantity(0),
        backstop: quantity(0)
      },
      locations: { insideProtected: quantity(1), neighbouring: quantity(0.4), elsewhere: quantity(0.1) },
      punishment: {
        land: quantity(0.1),
        air: quantity(0.2),
        sea: quantity(0.1),
        logistics: quantity(0),
        training: quantity(0),
        monitoring: quantity(0),
        intelligence: quantity(0.05),
        finance: quantity(0.05),
        sanctions: quantity(0.3),
        backstop: quantity(1)
      },
      punishmentScale: quantity(0.5),
      backing: { firm: quantity(1), ambiguous: quantity(0.5), withdrawn: quantity(0) },
      provocation: quantity(0, 'log-odds')
    },
    sources: []
  }
}

const words = (): Pledge['words'] => [{ paraphrase: 'It said that it would.', status: 'assumption' }]

const positions = (): Pick<Member, 'components' | 'troops'> => ({
  components: [],
  troops: { position: 'pledged', status: 'assumption' }
})

const quantity = (value: number, unit = '1') => ({ value, unit, status: 'assumption' as const })
