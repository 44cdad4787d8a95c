// How long the ceasefire lasted in each of many runs. Run i has the same luck in every scenario.
import { ensemble } from '@armistice/core'

/** @typedef {import('@armistice/core').Scenario} Scenario */
/** @typedef {{ readonly time: number, readonly ended: boolean }} Life days until hostilities resumed, or until the run ended */

export const seed = 'patterns'

/**
 * @param {Scenario} scenario
 * @param {number} runs
 * @param {string} [luck]
 * @returns {Promise<Life[]>}
 */
export async function lives(scenario, runs, luck = seed) {
  /** @type {Life[]} */
  const all = []
  await ensemble(scenario, {
    seed: luck,
    runs,
    unknowns: 'fixed',
    measures: ['resumption'],
    rows: (rows) => {
      for (const { values } of rows) all.push(/** @type {Life} */ (values[0]))
    }
  })
  return all
}

/** @param {readonly Life[]} all */
export const resumed = (all) => all.filter(({ ended }) => ended)

/**
 * The cumulative hazard that a share of resumed runs amounts to.
 * @param {readonly boolean[]} ended
 */
export const hazard = (ended) => -Math.log(1 - ended.filter(Boolean).length / ended.length)
