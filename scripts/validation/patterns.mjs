// The patterns that the shipped numbers are to reproduce: each is computed here, for the tests and for the page alike.
import { arrivalRows } from './arrival.mjs'
import { clusterRows } from './clusters.mjs'
import { promiseRows } from './promises.mjs'
import { directionRows, resumptionRows } from './resumption.mjs'
import { truceRows } from './truce.mjs'

/** @typedef {import('./row.mjs').Row} Row */

/** @type {readonly { readonly ids: readonly string[], readonly runs: number, readonly rows: () => Promise<Row[]> }[]} */
export const patterns = [
  { ids: ['P1', 'P2', 'P3'], runs: 8000, rows: () => resumptionRows(8000) },
  { ids: ['P4'], runs: 1, rows: truceRows },
  { ids: ['P5'], runs: 600, rows: () => clusterRows(600) },
  { ids: ['P6'], runs: 200, rows: () => promiseRows(200) },
  { ids: ['P7'], runs: 2000, rows: () => arrivalRows(2000) },
  { ids: ['P8'], runs: 2000, rows: () => directionRows(2000) }
]

/**
 * The rows of one pattern, or of all of them. RangeError for an id that is none.
 * @param {string} [id]
 */
export async function patternRows(id) {
  const ids = patterns.flatMap(({ ids }) => ids)
  if (id !== undefined && !ids.includes(id))
    throw new RangeError(`Expected a pattern, one of ${ids.join(', ')}, but received ${JSON.stringify(id)}`)
  /** @type {Row[]} */
  const rows = []
  for (const pattern of patterns) if (id === undefined || pattern.ids.includes(id)) rows.push(...(await pattern.rows()))
  return rows.filter(({ pattern }) => id === undefined || pattern === id)
}
