import type { Scenario } from '../scenario/scenario.js'
import type { gateKinds } from '../scenario/codes.js'
import { label, type LabelKind } from './label.js'
import { en as english } from './messages/en.js'
import { quantities as en } from './messages/en/quantities.js'
import type { Messages } from './messages.js'
import { namesOf } from './names.js'
import { pledgeName } from './pledge-name.js'

/**
 * The places of the numbers of a scenario, as `listQuantities` says them: `[*]` stands for the id in a list, `*` for a
 * code. What the code or the id is, is said after the name: "Chance of detection: serious".
 */
const quantityPlaces = {
  horizonDays: null,
  'members[*].gate.chance': 'member',
  'members[*].gate.days': 'member',
  'members[*].reliability': 'member',
  'members[*].elections.termDays': 'member',
  'pledges[*].size': 'pledge',
  'pledges[*].leadDays': 'pledge',
  'pledges[*].holdDays': 'pledge',
  'negotiation.completeness': null,
  'negotiation.territoryGap': null,
  'negotiation.weeklyChance': null,
  'negotiation.acceptance.protected': null,
  'negotiation.acceptance.challenger': null,
  'negotiation.limitDays': null,
  'truce.rateBefore': null,
  'truce.residual': null,
  'truce.doublingDays': null,
  'truce.monitoredFactor': null,
  'truce.answeredFactor': null,
  'truce.unansweredFactor': null,
  'truce.frozenAbove': null,
  'violations.base.*': 'severity',
  'violations.types[*].share': 'challengerType',
  'violations.types[*].factor': 'challengerType',
  'violations.types[*].escalation': 'challengerType',
  'violations.settlingDays': null,
  'violations.gamma': null,
  'violations.hazardRatio.*': 'severity',
  'violations.impunityFactor': null,
  'violations.impunityHalfLifeDays': null,
  'violations.tensionFactor': null,
  'violations.actors.*.challenger': 'severity',
  'violations.actors.*.protected': 'severity',
  'clusters.branching': null,
  'clusters.delayDays': null,
  'clusters.majorShare': null,
  'mechanism.standUpDays': null,
  'mechanism.coverage': null,
  'mechanism.nationalMeans': null,
  'mechanism.detection.*': 'severity',
  'mechanism.findingHours': null,
  'mechanism.attribution': null,
  'mechanism.falseAlarms': null,
  'mechanism.outages': null,
  'mechanism.outageDays': null,
  'mechanism.degradedFactor': null,
  'mechanism.politicalCost': null,
  'mechanism.accidentSeparation': null,
  'mechanism.earlyWarning.chance': null,
  'mechanism.earlyWarning.gain': null,
  'deployment.classes.*.leadDays': 'forceClass',
  'deployment.classes.*.scale': 'forceClass',
  'deployment.leadSigma': null,
  'deployment.steps': null,
  'deployment.stepDays': null,
  'deployment.slipChance': null,
  'deployment.slipDays': null,
  'deployment.gates.*.chance': 'gate',
  'deployment.gates.*.days': 'gate',
  'deployment.gateSigma': null,
  'deployment.firmness.*': 'firmness',
  'deployment.caveatShare': null,
  'deployment.caveatFraction': null,
  'deployment.postponeShare': null,
  'deployment.postponeDays': null,
  'deployment.credibleDays': null,
  'deployment.requestWeekly': null,
  'deployment.unMandate.chance': null,
  'deployment.unMandate.days': null,
  'deployment.pauseDays': null,
  'deployment.withdrawDays': null,
  'deployment.holdDays': null,
  'deployment.rotationRatio': null,
  'ladder.rungs[*].dueHours': 'rung',
  'ladder.needed.*': 'severity',
  'response.presets[*].honoured': 'preset',
  'response.firmness.*': 'firmness',
  'response.backing.*': 'backing',
  'response.binding': null,
  'response.cost.*': 'severity',
  'response.herd': null,
  'response.unity': null,
  'response.unmet': null,
  'response.attribution': null,
  'response.rho': null,
  'response.inFullShare': null,
  'response.partFraction': null,
  'response.laterShare': null,
  'response.notInPlace': null,
  'response.weights.*': 'capability',
  'response.locations.*': 'location',
  'response.ownForces': null,
  'challenger.intercept': null,
  'challenger.slope': null,
  'challenger.payoffs.win': null,
  'challenger.payoffs.statusQuo': null,
  'challenger.payoffs.fight': null,
  'protectedSide.restraint': null,
  'protectedSide.provokedDays': null,
  'politics.backing.firmToAmbiguous': null,
  'politics.backing.ambiguousToFirm': null,
  'politics.backing.ambiguousToWithdrawn': null,
  'politics.backing.withdrawnToAmbiguous': null,
  'politics.credibility': null,
  'politics.termDays': null,
  'politics.electionShift': null,
  'politics.declineCost': null,
  'politics.unityRecovery': null,
  'deterrence.denial.*': 'capability',
  'deterrence.locations.*': 'location',
  'deterrence.punishment.*': 'capability',
  'deterrence.punishmentScale': null,
  'deterrence.backing.*': 'backing',
  'deterrence.provocation': null,
  'facts[*].quantity': 'fact'
} as const satisfies Record<string, LabelKind | 'member' | 'pledge' | 'gate' | 'rung' | 'preset' | 'fact' | null>

export type QuantityPlace = keyof typeof quantityPlaces

/** The parts of the model in which numbers stand, in document order. */
export const sections = [
  'horizonDays',
  'members',
  'pledges',
  'negotiation',
  'truce',
  'violations',
  'clusters',
  'mechanism',
  'deployment',
  'ladder',
  'response',
  'challenger',
  'protectedSide',
  'politics',
  'deterrence',
  'facts'
] as const
/** The part of a scenario that a number belongs to. */
export type Section = (typeof sections)[number]

/** What a language calls the numbers of a scenario. A table that leaves one out does not compile. */
export interface QuantityNames {
  readonly places: { readonly [P in QuantityPlace]: string }
  readonly sections: { readonly [S in Section]: string }
  readonly gates: { readonly [G in (typeof gateKinds)[number]]: string }
  readonly rung: (rung: number) => string
  /** A unit behind a value, such as " d"; nothing for shares and factors. */
  readonly unit: (unit: string) => string
}

/**
 * What people call the number at a place such as `members[DE].gate.chance`, as `listQuantities` says it: "Chance that
 * the mandate is granted: Germany". A place that no scenario has is called by its own path.
 */
export function quantityName(
  where: string,
  scenario: Scenario,
  names: QuantityNames = en,
  messages: Messages = english
): string {
  const found = placeOf(where)
  if (!found) return where
  const about =
    found.code === null ? null : codeName(quantityPlaces[found.place], found.code, scenario, names, messages)
  return about === null ? names.places[found.place] : `${names.places[found.place]}: ${about}`
}

/** The name without what it is about, for places that say so themselves: "Chance of a domestic mandate". */
export function placeName(where: string, names: QuantityNames = en): string {
  const found = placeOf(where)
  return found ? names.places[found.place] : where
}

/** The part of the model in which a number stands. */
export function sectionOf(where: string): Section {
  return (
    sections.find(
      (section) => where === section || where.startsWith(`${section}.`) || where.startsWith(`${section}[`)
    ) ?? 'facts'
  )
}

/** The place that a path is an instance of, with the id or the code that fills its star. */
function placeOf(where: string): { place: QuantityPlace; code: string | null } | null {
  const id = /\[([^\]]*)\]/.exec(where)?.[1] ?? null
  const general = where.replace(/\[[^\]]*\]/, '[*]')
  if (Object.hasOwn(quantityPlaces, general)) return { place: general as QuantityPlace, code: id }
  const parts = where.split('.')
  for (const [index, code] of parts.entries()) {
    const starred = parts.map((part, place) => (place === index ? '*' : part)).join('.')
    if (Object.hasOwn(quantityPlaces, starred)) return { place: starred as QuantityPlace, code }
  }
  return null
}

function codeName(
  kind: (typeof quantityPlaces)[QuantityPlace],
  code: string,
  scenario: Scenario,
  { gates, rung }: QuantityNames,
  messages: Messages
): string | null {
  switch (kind) {
    case null:
      return null
    case 'member':
      return namesOf(scenario, messages).of(code)
    case 'pledge':
      return pledgeName(code, scenario, messages)
    case 'gate':
      return gates[code as keyof typeof gates]
    case 'rung':
      return rung(Number(code))
    case 'preset':
      return scenario.response.presets.find(({ id }) => id === code)?.title ?? code
    case 'fact':
      return scenario.facts?.find(({ id }) => id === code)?.title ?? code
    default:
      return label(kind, code as never, { scenario, messages })
  }
}
