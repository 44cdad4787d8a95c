// What the model says of cases whose outcome is known. Its numbers are not tuned on them.
import {
  defineScenario,
  editable,
  ensemble,
  hashScenario,
  listScenarios,
  loadScenario,
  summarise
} from '@armistice/core'
import { bootstrap, mean } from './statistics.mjs'

/** @typedef {import('@armistice/core').Scenario} Scenario */

/**
 * @typedef {object} Look
 * @property {Scenario} scenario
 * @property {number} years
 * @property {number} share of runs in which hostilities resumed by then
 * @property {readonly [low: number, high: number]} interval what more runs would narrow
 * @property {readonly [low: number, high: number] | null} band over what is not known
 * @property {boolean | null} resumed what happened; null where nobody can know yet
 * @property {string} text
 */

/** When the cases are looked at, and the share that has resumed by then of wars between states: see `baseRates` on the page. */
export const baseRates = /** @type {const} */ ([
  { years: 1, days: 365, share: 0.18 },
  { years: 5, days: 1826, share: 0.4 }
])

export const caseRuns = 1000
const groups = 50

/** All shipped scenarios that have a history, in the order in which they are listed. */
export async function casesKnown() {
  const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
  return scenarios.filter(({ history }) => history !== undefined)
}

/**
 * What the model says of each case, with what is not known drawn within its range.
 * @returns {Promise<Look[]>}
 */
export async function looks() {
  /** @type {Look[]} */
  const all = []
  for (const scenario of await casesKnown())
    for (const { years, days } of baseRates) {
      const outcome = scenario.history?.outcomes.find((each) => each.years === years)
      if (!outcome) continue
      all.push({ scenario, years, ...(await shareBy(scenario, days)), resumed: outcome.resumed, text: outcome.text })
    }
  return all
}

/**
 * @param {Scenario} scenario
 * @param {number} days
 */
async function shareBy(scenario, days) {
  const document = editable(scenario)
  document.horizonDays = { value: days, range: [days, days], unit: 'd', status: 'assumption' }
  const summary = await ensemble(defineScenario(document), {
    seed: 'cases',
    runs: caseRuns,
    unknowns: 'drawn',
    groups,
    measures: ['resumed']
  })
  const told = summarise(summary)['resumed']
  if (told?.kind !== 'share' || told.interval === null) throw new Error('Expected a share with its interval')
  const { value, interval, notKnown } = told
  return {
    share: value,
    interval: /** @type {const} */ ([interval.low, interval.high]),
    band: notKnown && /** @type {const} */ ([notKnown.low, notKnown.high])
  }
}

/**
 * The Brier scores over all outcomes that are known, of the model, of the base rate and of a coin: the mean square of what
 * was said less what happened, 0 at best.
 * @param {readonly Look[]} all
 */
export function scores(all) {
  return baseRates.map(({ years, share: base }) => {
    const known = all.filter((look) => look.years === years && look.resumed !== null)
    const errors = known.map(({ share, resumed }) => {
      const happened = Number(resumed)
      return { model: (share - happened) ** 2, base: (base - happened) ** 2 }
    })
    const difference = (/** @type {typeof errors} */ list) => mean(list.map(({ model, base }) => model - base))
    return {
      years,
      cases: known.length,
      happened: known.filter(({ resumed }) => resumed).length,
      model: mean(errors.map(({ model }) => model)),
      base: mean(errors.map(({ base }) => base)),
      difference: difference(errors),
      interval: bootstrap(errors, (list) => difference([...list]))
    }
  })
}

/**
 * The hashes of everything that the page is made from.
 * @returns {Promise<readonly (readonly [id: string, hash: string])[]>}
 */
export async function hashes() {
  const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
  return scenarios
    .filter(({ id, history }) => history !== undefined || id === 'paris-2026')
    .map((scenario) => [scenario.id, hashScenario(scenario)])
}
