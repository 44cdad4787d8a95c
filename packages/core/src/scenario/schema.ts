import * as z from 'zod'
import {
  backings,
  capabilities,
  componentIds,
  conditions,
  firmnesses,
  forceClasses,
  formatVersion,
  gateKinds,
  locations
} from './codes.js'
import { debrief, guide, history, role } from './lesson.js'
import {
  anyQuantity,
  chance,
  days,
  factor,
  hours,
  id,
  logOdds,
  perYear,
  provenance,
  quantity,
  statement,
  text,
  undisclosable
} from './quantity.js'
import { source } from './source.js'

const bySeverity = <T extends z.ZodType>(schema: T) => z.strictObject({ '2': schema, '3': schema, '4': schema })
const byLocation = <T extends z.ZodType>(schema: T) =>
  z.strictObject({ insideProtected: schema, neighbouring: schema, elsewhere: schema })
const byCapability = <T extends z.ZodType>(schema: T) =>
  z.strictObject({
    land: schema,
    air: schema,
    sea: schema,
    logistics: schema,
    training: schema,
    monitoring: schema,
    intelligence: schema,
    finance: schema,
    sanctions: schema,
    backstop: schema
  })

const party = z.strictObject({ id, name: text(200), words: z.array(statement).max(20).optional() })

const component = z.strictObject({
  id: z.enum(componentIds),
  number: z.int().min(1).max(9),
  title: text(300),
  words: z.array(statement).max(20)
})

const gate = z.strictObject({
  kind: z.enum(gateKinds).describe('Who has to say yes at home'),
  name: text(200),
  chance: chance('Chance that the mandate is granted').optional(),
  days: days('Median days from the request to the answer').optional(),
  ...provenance
})

const member = z.strictObject({
  id,
  name: text(200).describe('As its own government writes it'),
  role: z.enum(['guarantor', 'partner']),
  kind: z.enum(['state', 'organisation']),
  tasks: z.array(statement).max(20).optional().describe('Leading tasks that it has taken on'),
  components: z
    .array(
      z.strictObject({
        component: z.enum(componentIds),
        position: z.enum(['in', 'out', 'conditional', 'notStated']),
        ...provenance
      })
    )
    .max(9)
    .describe('What it has said to each component'),
  troops: z
    .strictObject({
      position: z.enum(['pledged', 'conditional', 'considering', 'neighbouring', 'ruledOut', 'notStated']),
      ...provenance
    })
    .describe('Its public position on own troops inside the protected state'),
  words: z.array(statement).max(20).optional(),
  gate: gate.optional(),
  reliability: z
    .union([z.strictObject({ preset: id }), chance('Chance that this member honours a pledge, all modifiers off')])
    .optional(),
  elections: z.strictObject({ termDays: days('Days between elections', 30) }).optional()
})

const pledge = z.strictObject({
  id,
  member: id,
  component: z.enum(componentIds),
  capability: z.enum(capabilities),
  location: z.enum(locations),
  firmness: z.enum(firmnesses),
  trigger: z
    .enum(['scenario', 'ceasefire', 'peaceDeal', 'armedAttack', 'now'])
    .describe('What sets it going; scenario means the trigger of the document'),
  reaches: z.array(z.int().min(1).max(3)).max(3).describe('The rungs at which the member is asked for it'),
  conditions: z.array(z.enum(conditions)).max(5).optional(),
  gated: z.boolean().optional().describe('False: the government alone decides, whatever gate its troops have'),
  class: z.enum(forceClasses).describe('Sets its lead time and its weight, as sizes are rarely published'),
  leadDays: days('Own median lead time').optional(),
  size: undisclosable('people', 'People promised', { min: 0, max: 10_000_000 }).optional(),
  hub: id.optional().describe('The hub that it fills'),
  holdDays: days('Days for which it can be held at full size before rotation shrinks it', 1).optional(),
  words: z.array(statement).min(1).max(20)
})

const hub = z.strictObject({
  id,
  name: text(200),
  zone: z.enum(['north', 'west', 'centre', 'south', 'east']).describe('An abstract zone, never a real base'),
  words: z.array(statement).max(20).optional(),
  ...provenance
})

const negotiation = z.strictObject({
  completeness: chance('How complete the framework of guarantees is'),
  territoryGap: chance('How far apart the sides are on territory'),
  weeklyChance: chance('Weekly chance that terms are ready, with a complete framework and no gap'),
  acceptance: z.strictObject({
    protected: chance('Chance that the protected state accepts terms'),
    challenger: chance('Chance that the challenger accepts terms')
  }),
  limitDays: days('Days after which talks end without a deal', 7)
})

const truce = z.strictObject({
  rateBefore: quantity('1/d', 'Minor violations a day before the ceasefire (R0)', { min: 0, max: 100_000 }),
  residual: quantity('1', 'Share of that rate left right after the ceasefire (s)', { min: 0.0001, max: 0.9999 }),
  doublingDays: days('Days in which the odds of erosion double (T)', 0.1),
  monitoredFactor: factor('Factor on the doubling time while monitoring is operational'),
  answeredFactor: factor('Factor on the odds when a violation was answered and the challenger backed down'),
  unansweredFactor: factor('Factor on the odds when a violation went unanswered'),
  frozenAbove: chance('Erosion (share of the old rate) above which a truce that held counts as frozen')
})

const challengerType = z.strictObject({
  id: z.enum(['satisfied', 'opportunist', 'determined']),
  share: chance('Chance that the challenger is of this type'),
  factor: factor('Factor on the rates of violations'),
  escalation: chance('Chance that it escalates when it does not back down')
})

const violations = z.strictObject({
  base: bySeverity(perYear('Base rate of first violations of this severity')),
  types: z.array(challengerType).length(3),
  settlingDays: days('E-folding time with which the rates settle', 1),
  gamma: quantity('1', 'Exponent with which erosion raises the rates', { min: 0, max: 5 }),
  hazardRatio: bySeverity(quantity('1', 'Hazard ratio at full deterrence', { min: 0.001, max: 10 })),
  impunityFactor: quantity('1', 'Factor on the rates for each level of impunity', { min: 0.1, max: 10 }),
  impunityHalfLifeDays: days('Half-life of impunity', 1),
  tensionFactor: quantity('1', 'Factor on the rates at the widest territory gap', { min: 0.1, max: 10 }),
  actors: bySeverity(
    z
      .strictObject({
        challenger: chance('Share of violations by the challenger'),
        protected: chance('Share of violations by the protected state')
      })
      .describe('What is left to 1 is nobody in particular: accidents and the unattributed')
  )
})

const clusters = z.strictObject({
  branching: quantity('1', 'Mean number of follow-ups of a violation (n)', { min: 0, max: 0.95 }),
  delayDays: days('Mean delay of a follow-up', 0.01),
  majorShare: chance('Share of follow-ups of severity 3; the others are of severity 2')
})

const mechanism = z.strictObject({
  lead: id.optional().describe('The member that leads it'),
  present: z.boolean().describe('False: no mechanism is set up at all'),
  standUpDays: days('Median days until it is operational'),
  coverage: chance('Share of what happens that it can see when operational'),
  nationalMeans: chance('Share that is seen without it'),
  detection: bySeverity(chance('Chance that a violation of this severity within coverage is detected')),
  findingHours: hours('Median hours from the alarm to the finding'),
  attribution: chance('Chance that a finding names who did it'),
  falseAlarms: perYear('False alarms'),
  outages: perYear('Times it is degraded'),
  outageDays: days('Median days of an outage'),
  degradedFactor: chance('Share of its coverage left while degraded'),
  politicalCost: logOdds('Added to the log-odds that the challenger backs down once it is named'),
  accidentSeparation: chance('Chance that a finding of accident cancels a pending follow-up'),
  earlyWarning: z.strictObject({
    chance: chance('Chance that a major violation is warned of while the mechanism is operational'),
    gain: logOdds('Added to the log-odds of backing down when it was')
  }),
  words: z.array(statement).max(20).optional()
})

const deployment = z.strictObject({
  classes: z.record(
    z.enum(forceClasses),
    z.strictObject({
      leadDays: days('Median days from mandate to arrival of the first part'),
      scale: factor('Weight beside a brigade')
    })
  ),
  leadSigma: quantity('1', 'Standard deviation of the log of the lead time', { min: 0, max: 3 }),
  steps: quantity('1', 'Parts in which a pledge arrives', { min: 1, max: 10, whole: true }),
  stepDays: days('Median days between parts'),
  slipChance: chance('Chance that a part arrives late'),
  slipDays: days('Mean days by which a late part slips'),
  gates: z.record(
    z.enum(gateKinds),
    z.strictObject({ chance: chance('Chance of a mandate'), days: days('Median days') })
  ),
  gateSigma: quantity('1', 'Standard deviation of the log of the days at a gate', { min: 0, max: 3 }),
  firmness: z.strictObject({
    formal: chance('Share of the chance of a mandate left to a formal pledge'),
    conditional: chance('The same for a conditional pledge'),
    considering: chance('The same for one under consideration')
  }),
  caveatShare: chance('Share of granted mandates that carry caveats'),
  caveatFraction: chance('Share of its weight that a pledge with caveats keeps'),
  postponeShare: chance('Share of refused mandates that are only postponed'),
  postponeDays: days('Days until a postponed mandate is taken up again', 1),
  credibleDays: days('Days without a major violation after which the ceasefire counts as credible'),
  requestWeekly: chance('Weekly chance that the protected state requests deployment once the ceasefire is credible'),
  unMandate: z.strictObject({
    chance: chance('Chance that a UN mandate comes'),
    days: days('Median days until it does')
  }),
  pauseDays: days('Days by which a part is put off while a major violation is open', 1),
  withdrawDays: days('Days of suspension after which a pledge is withdrawn', 1),
  holdDays: days('Days for which a land force is held at full size', 1),
  rotationRatio: quantity('1', 'Soldiers needed a year for each one deployed', { min: 1, max: 10 })
})

const rung = z.strictObject({
  id: z.int().min(1).max(3),
  title: text(200),
  dueHours: hours('Hours after the breach'),
  minSeverity: z.int().min(1).max(4).describe('The least severity for which it exists'),
  ownForces: z.boolean().describe('Whether the protected state may act with its own forces'),
  words: z.array(statement).max(20).optional()
})

const ladder = z.strictObject({
  official: z.boolean(),
  rungs: z.array(rung).min(1).max(3),
  needed: bySeverity(chance('Delivered strength that is needed against this severity')),
  words: z.array(statement).max(20).optional()
})

const response = z.strictObject({
  presets: z
    .array(z.strictObject({ id, title: text(200), honoured: chance('Share of pledges honoured') }))
    .min(1)
    .max(20),
  preset: id.describe('The reliability of every member that has none of its own'),
  firmness: z.strictObject({
    formal: logOdds('Added for a formal pledge'),
    conditional: logOdds('Added for a conditional one'),
    considering: logOdds('Added for one under consideration')
  }),
  backing: z.strictObject({
    firm: logOdds('Added under firm backing'),
    ambiguous: logOdds('Added under ambiguous backing'),
    withdrawn: logOdds('Added after backing was withdrawn')
  }),
  binding: logOdds('Added where binding commitments are in force'),
  bindingInForce: z.boolean(),
  cost: bySeverity(logOdds('Taken off for the cost of answering this severity')),
  herd: logOdds('Added times (share of those asked before who honoured, less one half)'),
  unity: logOdds('Taken off times the lack of unity'),
  unmet: logOdds('Taken off for each condition of the pledge that is not met'),
  attribution: logOdds('Added once the violation is attributed to the challenger'),
  rho: quantity('1', 'Weight of the shock that all members share (correlation of the latent variable)', {
    min: 0,
    max: 0.99
  }),
  inFullShare: chance('Share of honoured answers that are in full'),
  partFraction: chance('Share of its weight that an answer in part delivers'),
  laterShare: chance('Share of answers not honoured now that are put off to the next rung'),
  notInPlace: chance('Share of its weight that a force not in place can deliver'),
  weights: byCapability(factor('Weight of a brigade-sized answer of this kind', 10)),
  locations: byLocation(factor('Factor by where it stands', 10)),
  ownForces: chance('Strength of the protected state at a rung that uses its own forces')
})

const challenger = z.strictObject({
  intercept: logOdds('Log-odds of backing down when strength is what is needed (a)'),
  slope: quantity('log-odds', 'Log-odds gained for each unit of strength beyond what is needed (b)', {
    min: 0,
    max: 100
  }),
  payoffs: z.strictObject({
    win: quantity('1', 'Value of an attack that nobody answers (Vwin)', { min: -100, max: 100 }),
    statusQuo: quantity('1', 'Value of leaving things as they are (Vsq)', { min: -100, max: 100 }),
    fight: quantity('1', 'Value of an attack that is answered (Vfight)', { min: -100, max: 100 })
  })
})

const protectedSide = z.strictObject({
  restraint: chance('Chance that it holds back from a violation of its own'),
  lapseOnUnprovoked: z.boolean().describe('Whether an unprovoked major violation by it voids the guarantees'),
  provokedDays: days('Days after a violation attributed to the challenger in which its own counts as provoked'),
  words: z.array(statement).max(20).optional()
})

const politics = z.strictObject({
  backing: z.strictObject({
    partner: id.optional().describe('The member whose backing it is'),
    initial: z.enum(backings),
    firmToAmbiguous: perYear('Rate'),
    ambiguousToFirm: perYear('Rate'),
    ambiguousToWithdrawn: perYear('Rate'),
    withdrawnToAmbiguous: perYear('Rate'),
    words: z.array(statement).max(20).optional()
  }),
  credibility: quantity('level', 'Credibility of the guarantees at the start', { min: 0, max: 5 }),
  termDays: days('Days between elections, for members that give none of their own', 30),
  electionShift: quantity('log-odds', 'Standard deviation of what an election does to reliability', { min: 0, max: 5 }),
  declineCost: chance('What a declined response takes from unity'),
  unityRecovery: chance('Share of lost unity that comes back each week')
})

const deterrence = z.strictObject({
  denial: byCapability(factor('Weight in denial of a brigade in place', 10)),
  locations: byLocation(factor('Factor by where it stands', 10)),
  punishment: byCapability(factor('Weight in punishment of a commitment of this kind', 10)),
  punishmentScale: factor('Factor on all punishment', 10),
  backing: z.strictObject({
    firm: factor('Share of punishment believed under firm backing', 10),
    ambiguous: factor('Share of punishment believed under ambiguous backing', 10),
    withdrawn: factor('Share of punishment believed after it was withdrawn', 10)
  }),
  provocation: logOdds(
    'Added to the log of the rates at full denial inside the protected state: above zero, forces provoke'
  )
})

const fact = z.strictObject({
  id,
  title: text(300),
  text: text().optional(),
  quantity: anyQuantity.optional(),
  ...provenance
})

/** The one description of a scenario document. Types, validation and the published JSON Schema all come from it. */
export const documentSchema = z.strictObject({
  $schema: z.string().max(1000).optional(),
  version: z.literal(formatVersion),
  id,
  title: text(200),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or fr')
    .describe('The language of its texts'),
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-02-25')
    .describe('Positions are as public on this day'),
  live: z.boolean().describe('True: the years that it covers are not over, so that nobody can know how it ends'),
  fictional: z.boolean().optional().describe('True: everybody in it is made up'),
  summary: text(5000),
  objectives: z.array(text(500)).max(10).describe('What somebody can do after it'),
  horizonDays: days('Days from the ceasefire to the end of the run', 1),
  start: z.enum(['negotiation', 'ceasefire']),
  trigger: z.enum(['ceasefire', 'peaceDeal']).describe('What activates the guarantees'),
  parties: z.strictObject({ protected: party, challenger: party }),
  components: z.array(component).max(9),
  members: z.array(member).max(100),
  pledges: z.array(pledge).max(1000),
  hubs: z.array(hub).max(50),
  negotiation,
  truce,
  violations,
  clusters,
  mechanism,
  deployment,
  ladder,
  response,
  challenger,
  protectedSide,
  politics,
  deterrence,
  facts: z.array(fact).max(500).optional().describe('What is known and shown, but not used by the model'),
  statements: z
    .array(
      statement.extend({
        id,
        actor: text(200),
        condition: text(500).optional(),
        carriedBy: z.array(text(200)).min(1).max(40)
      })
    )
    .max(500)
    .optional()
    .describe('The sentences that the scenario rests on, each with the paths at which the document carries it'),
  roles: z.array(role).max(30).optional().describe('Cards for those who play it'),
  guide: guide.optional().describe('One page for whoever leads a class'),
  debrief: debrief.optional().describe('What a class asks itself afterwards'),
  history: history.optional().describe('What happened in the case itself; nobody shows it before the run has ended'),
  overlays: z
    .array(z.strictObject({ id, title: text(200), hash: z.string().regex(/^[0-9a-f]{64}$/) }))
    .max(50)
    .optional()
    .describe('The overlays applied to the document, in order'),
  sources: z.array(source).max(1000)
})

/** A scenario document whose shape is right. `parseScenario` also checks what refers to what. */
export type ScenarioDocument = z.infer<typeof documentSchema>

/** How grave a violation is: 2 serious, 3 major, 4 a renewed armed attack. Minor ones are a rate, not occurrences. */
export type Severity = 2 | 3 | 4
/** What a pledge is to bring. */
export type Capability = (typeof capabilities)[number]
/** Where a pledged contribution is to stand. */
export type Location = (typeof locations)[number]
/** How firmly something was pledged, from a formal pledge to one ruled out, or that nothing was stated. */
export type Firmness = (typeof firmnesses)[number]
/** What has to be the case before a pledge is honoured. */
export type Condition = (typeof conditions)[number]
export type ForceClass = (typeof forceClasses)[number]
/** How whoever backs the coalition from outside stands: firm, ambiguous or withdrawn. */
export type Backing = (typeof backings)[number]
/** A member of the coalition, as the document has it. */
export type Member = ScenarioDocument['members'][number]
/** One pledge of a member: what, where, how firmly, on which conditions, in whose words. */
export type Pledge = ScenarioDocument['pledges'][number]
/** A role card for a class. */
export type Role = z.infer<typeof role>
/** The page for whoever leads a class. */
export type Guide = z.infer<typeof guide>
/** What a class asks itself after a run: what happened, why, and what of it. */
export type Debrief = z.infer<typeof debrief>
/** What became of a historical case: to be shown only once a run has ended. */
export type History = z.infer<typeof history>
