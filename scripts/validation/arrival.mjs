// P7: how soon the reinforcement of 2006 was there.
import { loadScenario, occurrences } from '@armistice/core'
import { seed } from './lives.mjs'
import { cite, row } from './row.mjs'
import { median, medianInterval } from './statistics.mjs'

/** @typedef {import('@armistice/core').Scenario} Scenario */
/** @typedef {import('./row.mjs').Row} Row */

const reported = /** @type {const} */ ([
  { day: 21, share: 0.32, people: '3,100', source: 'un-880' },
  { day: 37, share: 0.86, people: '5,000', source: 'scoop-20-sep' }
])

/**
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function arrivalRows(runs) {
  const scenario = await loadScenario('unifil-2006')
  const sources = [...scenario.sources, ...(scenario.history?.sources ?? [])]
  const shares = Array.from({ length: runs }, (_, run) => arrived(scenario, run))
  return reported.map(({ day, share, people, source }, place) => {
    const values = shares.map((each) => /** @type {number} */ (each[place]))
    return row({
      pattern: 'P7',
      what: `the reinforcement of 3,500 that has arrived by D+${day}: median`,
      source: `${cite(sources, source)}: ${people} there, 1,990 of them before; ${Math.round(100 * share)} %`,
      target: [share - 0.1, share + 0.1],
      found: median(values),
      interval: medianInterval(values),
      shown: 'share'
    })
  })
}

/**
 * What has arrived by each of the days, in shares of the reinforcement hoped for.
 * @param {Scenario} scenario
 * @param {number} run
 */
function arrived(scenario, run) {
  const wanted = scenario.facts?.find(({ id }) => id === 'wanted')?.quantity?.value
  if (!wanted) throw new Error('Expected unifil-2006 to have a fact "wanted" with a number')
  const sizes = new Map(
    scenario.pledges
      .filter(({ capability, trigger }) => capability === 'land' && trigger === 'ceasefire')
      .map(({ id, size }) => [id, size?.value ?? 0])
  )
  const last = Math.max(...reported.map(({ day }) => day))
  const log = [...occurrences(scenario, { seed, run, until: last * 24 })]
  return reported.map(({ day }) => {
    const fractions = new Map()
    for (const told of log)
      if (told.code === 'pledge.arrived' && told.hour <= day * 24) fractions.set(told.pledge, told.fraction)
    return [...fractions].reduce((sum, [pledge, fraction]) => sum + (sizes.get(pledge) ?? 0) * fraction, 0) / wanted
  })
}
