// P5: how many violations follow upon another, and how soon.
import { loadScenario, occurrences } from '@armistice/core'
import { seed } from './lives.mjs'
import { cite, row } from './row.mjs'
import { bootstrap } from './statistics.mjs'

/** @typedef {import('./row.mjs').Row} Row */
/** @typedef {{ readonly all: number, readonly follow: number, readonly soon: number }} Count */

const sixWeeks = 42 * 24

/**
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function clusterRows(runs) {
  const paris = await loadScenario('paris-2026')
  const counts = Array.from({ length: runs }, (_, number) => countOf(occurrences(paris, { seed, run: number })))
  const source = `${cite(paris.sources, 'lewis-2012')}, Iraq 2003-07`
  return [
    row({
      pattern: 'P5',
      what: 'violations that are follow-ups of another',
      source: `${source}: 37 to 50 % of violent events`,
      target: [0.37, 0.5],
      found: share(counts, 'follow', 'all'),
      interval: bootstrap(counts, (list) => share(list, 'follow', 'all')),
      shown: 'share'
    }),
    row({
      pattern: 'P5',
      what: 'follow-ups that come within six weeks of what they follow',
      source: `${source}: the effect lasts two to six weeks`,
      target: [0.95, 1],
      found: share(counts, 'soon', 'follow'),
      interval: bootstrap(counts, (list) => share(list, 'soon', 'follow')),
      shown: 'share'
    })
  ]
}

/**
 * @param {Iterable<import('@armistice/core').Occurrence>} log
 * @returns {Count}
 */
export function countOf(log) {
  const hours = new Map()
  let [follow, soon] = [0, 0]
  for (const told of log) {
    if (told.code !== 'violation.occurred') continue
    hours.set(told.violation, told.hour)
    if (told.parent === undefined) continue
    follow++
    if (told.hour - hours.get(told.parent) <= sixWeeks) soon++
  }
  return { all: hours.size, follow, soon }
}

/**
 * @param {readonly Count[]} counts
 * @param {keyof Count} some
 * @param {keyof Count} of
 */
function share(counts, some, of) {
  let [part, whole] = [0, 0]
  for (const count of counts) {
    part += count[some]
    whole += count[of]
  }
  return part / whole
}
