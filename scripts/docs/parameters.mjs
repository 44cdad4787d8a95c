// The table of every parameter in docs/model.md, made from the shared assumptions and the published schema. A test
// holds the list to the numbers that scenarios have, and its rules to docs/semantics.md.
import { placeName, quantitiesEn as names, quantityName, sectionOf, sections } from '@armistice/core/words'
import { between } from './between.mjs'

/** @typedef {import('@armistice/core').Scenario} Scenario */
/** @typedef {import('@armistice/core').Entry} Entry */

/**
 * Every parameter with the rules that use it and, where texts on the model use one, its symbol. `[*]` stands for the id
 * in a list, `*` for a code.
 * @type {readonly (readonly [path: string, uses: string, symbol?: string])[]}
 */
export const parameters = [
  ['horizonDays', 'T4, Z1'],
  ['members[*].gate.chance', 'G3'],
  ['members[*].gate.days', 'G3'],
  ['members[*].reliability', 'P1, D1'],
  ['members[*].elections.termDays', 'O2'],
  ['pledges[*].size', 'shown, not used'],
  ['pledges[*].leadDays', 'F1'],
  ['pledges[*].holdDays', 'F4'],
  ['negotiation.completeness', 'N1'],
  ['negotiation.territoryGap', 'N1, V1'],
  ['negotiation.weeklyChance', 'N1'],
  ['negotiation.acceptance.protected', 'N1'],
  ['negotiation.acceptance.challenger', 'N1'],
  ['negotiation.limitDays', 'N2'],
  ['truce.rateBefore', 'E1, E2', 'R0'],
  ['truce.residual', 'E1', 's'],
  ['truce.doublingDays', 'E1', 'T'],
  ['truce.monitoredFactor', 'E1'],
  ['truce.answeredFactor', 'E3'],
  ['truce.unansweredFactor', 'E3'],
  ['truce.frozenAbove', 'Z2'],
  ['violations.base.*', 'V1', 'base[s]'],
  ['violations.types[*].share', 'V1'],
  ['violations.types[*].factor', 'V1'],
  ['violations.types[*].escalation', 'X3'],
  ['violations.settlingDays', 'T3, V1'],
  ['violations.gamma', 'V1', 'gamma'],
  ['violations.hazardRatio.*', 'V1', 'HR[s]'],
  ['violations.impunityFactor', 'V1'],
  ['violations.impunityHalfLifeDays', 'T3'],
  ['violations.tensionFactor', 'V1'],
  ['violations.actors.*.challenger', 'V3'],
  ['violations.actors.*.protected', 'V3'],
  ['clusters.branching', 'K1', 'n'],
  ['clusters.delayDays', 'K1'],
  ['clusters.majorShare', 'K1'],
  ['mechanism.standUpDays', 'M1'],
  ['mechanism.coverage', 'M2, E2'],
  ['mechanism.nationalMeans', 'M2, E2'],
  ['mechanism.detection.*', 'M2'],
  ['mechanism.findingHours', 'M3'],
  ['mechanism.attribution', 'M3'],
  ['mechanism.falseAlarms', 'M4'],
  ['mechanism.outages', 'M1'],
  ['mechanism.outageDays', 'M1'],
  ['mechanism.degradedFactor', 'M2, E2'],
  ['mechanism.politicalCost', 'X2'],
  ['mechanism.accidentSeparation', 'M5'],
  ['mechanism.earlyWarning.chance', 'M6'],
  ['mechanism.earlyWarning.gain', 'M6, X2'],
  ['deployment.classes.*.leadDays', 'F1'],
  ['deployment.classes.*.scale', 'D1, P2'],
  ['deployment.leadSigma', 'M1, F1'],
  ['deployment.steps', 'F1'],
  ['deployment.stepDays', 'F1'],
  ['deployment.slipChance', 'F2'],
  ['deployment.slipDays', 'F2'],
  ['deployment.gates.*.chance', 'G3'],
  ['deployment.gates.*.days', 'G3'],
  ['deployment.gateSigma', 'G2, G3'],
  ['deployment.firmness.*', 'G3'],
  ['deployment.caveatShare', 'G3'],
  ['deployment.caveatFraction', 'D1, P2'],
  ['deployment.postponeShare', 'G3'],
  ['deployment.postponeDays', 'G3'],
  ['deployment.credibleDays', 'G2'],
  ['deployment.requestWeekly', 'R3'],
  ['deployment.unMandate.chance', 'G2'],
  ['deployment.unMandate.days', 'G2'],
  ['deployment.pauseDays', 'F3'],
  ['deployment.withdrawDays', 'F5'],
  ['deployment.holdDays', 'F4'],
  ['deployment.rotationRatio', 'F4'],
  ['ladder.rungs[*].dueHours', 'L4'],
  ['ladder.needed.*', 'X2', 'needed[s]'],
  ['response.presets[*].honoured', 'P1, D1'],
  ['response.firmness.*', 'P1'],
  ['response.backing.*', 'P1'],
  ['response.binding', 'P1'],
  ['response.cost.*', 'P1'],
  ['response.herd', 'P1'],
  ['response.unity', 'P1'],
  ['response.unmet', 'P1'],
  ['response.attribution', 'P1'],
  ['response.rho', 'C4', 'rho'],
  ['response.inFullShare', 'P1'],
  ['response.partFraction', 'P2'],
  ['response.laterShare', 'P1'],
  ['response.notInPlace', 'P2'],
  ['response.weights.*', 'P2'],
  ['response.locations.*', 'P2'],
  ['response.ownForces', 'L6'],
  ['challenger.intercept', 'X2', 'a'],
  ['challenger.slope', 'X2', 'b'],
  ['challenger.payoffs.win', 'the strategy `threshold`', 'Vwin'],
  ['challenger.payoffs.statusQuo', 'the strategy `threshold`', 'Vsq'],
  ['challenger.payoffs.fight', 'the strategy `threshold`', 'Vfight'],
  ['protectedSide.restraint', 'R1'],
  ['protectedSide.provokedDays', 'R2'],
  ['politics.backing.firmToAmbiguous', 'O1'],
  ['politics.backing.ambiguousToFirm', 'O1'],
  ['politics.backing.ambiguousToWithdrawn', 'O1'],
  ['politics.backing.withdrawnToAmbiguous', 'O1'],
  ['politics.credibility', 'D1, L7'],
  ['politics.termDays', 'O2'],
  ['politics.electionShift', 'O2'],
  ['politics.declineCost', 'P1'],
  ['politics.unityRecovery', 'T3'],
  ['deterrence.denial.*', 'D1'],
  ['deterrence.locations.*', 'D1'],
  ['deterrence.punishment.*', 'D1'],
  ['deterrence.punishmentScale', 'D1'],
  ['deterrence.backing.*', 'D1'],
  ['deterrence.provocation', 'D1, V1'],
  ['facts[*].quantity', 'shown, not used']
]

/**
 * The parameter that stands at a place such as `members[DE].gate.chance`; undefined where there is none.
 * @param {string} where
 */
export function parameterAt(where) {
  return parameters.find(([path]) => patternOf(path).test(where))?.[0]
}

/** @param {string} path */
const patternOf = (path) =>
  new RegExp(
    `^${path
      .replaceAll('.', '\\.')
      .replaceAll('[*]', '\\[[^\\]]+\\]')
      .replaceAll(/(?<!\])\*/g, '[^.]+')}$`
  )

/**
 * @typedef {object} From
 * @property {readonly Entry[]} shared the shared assumptions
 * @property {Scenario} scenario a scenario to call things by
 * @property {unknown} schema the published JSON Schema
 * @property {string} semantics docs/semantics.md
 */

/**
 * The text with the table between its two marks made anew.
 * @param {string} text
 * @param {From} from
 */
export function withParameters(text, from) {
  return between(text, 'parameters', tables(from))
}

/** @param {From} from */
function tables(from) {
  return sections
    .map((section) => {
      const rows = parameters.filter(([path]) => sectionOf(path) === section).map((row) => rowOf(row, from))
      return `**${names.sections[section]}**\n\n| parameter | name | unit | bounds | shared default | used by |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
    })
    .join('\n')
}

/**
 * @param {typeof parameters[number]} parameter
 * @param {From} from
 */
function rowOf([path, uses, symbol], { shared, scenario, schema, semantics }) {
  const { unit, bounds } = quantityAt(schema, path)
  const defaults = shared
    .filter(({ where }) => patternOf(path).test(where))
    .map(({ where, value }) => `${aboutOf(where, scenario)}${value}`)
  const cells = [
    `${symbol ? `*${symbol}* ` : ''}\`${path}\``,
    placeName(path),
    unit,
    bounds,
    defaults.join('<br>') || 'none',
    uses.replaceAll(/\b[A-Z]\d\b/g, (id) => `[${id}](semantics.md#${chapterOf(id, semantics)})`)
  ]
  return `| ${cells.join(' | ')} |`
}

/**
 * What a number with a star is about, such as "major: ".
 * @param {string} where
 * @param {Scenario} scenario
 */
function aboutOf(where, scenario) {
  const about = quantityName(where, scenario).slice(placeName(where).length + 2)
  return about === '' ? '' : `${about}: `
}

/**
 * Unit and bounds of the quantity at a path, as the schema has them.
 * @param {unknown} schema
 * @param {string} path
 */
function quantityAt(schema, path) {
  let at = node(schema)
  for (const key of path.replaceAll('[*]', '.[*]').split('.')) {
    const { properties, additionalProperties, items } = at
    if (key === '[*]') at = node(items)
    else if (key !== '*') at = node(node(properties)[key])
    else at = node(properties ? Object.values(node(properties))[0] : additionalProperties)
    // Where there is a choice, such as between a preset and a number of one's own, the number is meant.
    const choice = at['anyOf']
    if (Array.isArray(choice)) at = node(choice.find((one) => 'unit' in node(node(one)['properties'])))
  }
  const { unit, value } = node(at['properties'])
  const numbers = node(value)
  const known = node(Array.isArray(numbers['anyOf']) ? numbers['anyOf'][0] : numbers)
  const [low, high] = [known['minimum'], known['maximum']]
  const { const: fixed } = node(unit)
  return {
    unit: typeof fixed === 'string' ? fixed : 'any',
    bounds: low === undefined ? 'any' : `${Number(low)} to ${Number(high)}`
  }
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function node(value) {
  if (typeof value !== 'object' || value === null)
    throw new TypeError(`Expected a schema, but received ${String(value)}`)
  return /** @type {Record<string, unknown>} */ (value)
}

/**
 * The chapter of docs/semantics.md in which a rule stands, as GitHub names it in links.
 * @param {string} rule
 * @param {string} semantics
 */
function chapterOf(rule, semantics) {
  const before = semantics.split(`**${rule}. `)[0] ?? ''
  const title = before.slice(before.lastIndexOf('\n## ') + 4).split('\n')[0] ?? ''
  return title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')
}
