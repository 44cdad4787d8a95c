// The few assumed numbers that P1, P2, P3 and P5 depend on, and how far the figures are from their targets.
import { defineScenario, editable, occurrences } from '@armistice/core'
import { countOf } from './clusters.mjs'
import { hazardRatio, resumptionOf } from './resumption.mjs'
import { distance } from './search.mjs'

/** @typedef {import('@armistice/core').Scenario} Scenario */

/** Where they stand, as JSON Pointers, in paris-2026 and in the shared assumptions alike. */
export const tunedPaths = [
  '/violations/base/3',
  '/violations/base/4',
  '/violations/types/1/factor',
  '/violations/settlingDays',
  '/violations/hazardRatio/4',
  '/deterrence/denial/land',
  '/clusters/branching'
]

/**
 * A tuned number of a document. RangeError unless it is an assumption with a range: nothing else is ever tuned.
 * @param {unknown} document
 * @param {string} path
 */
export function tunedNumber(document, path) {
  const { value, range, status } = quantityAt(document, path)
  if (status !== 'assumption' || !range)
    throw new RangeError(`Expected ${path} to be an assumption with a range, but it is ${status}`)
  return { path, value, range }
}

/**
 * The scenario with these values in the places of `tunedPaths`.
 * @param {Scenario} scenario
 * @param {readonly number[]} values
 */
export function withValues(scenario, values) {
  const document = editable(scenario)
  tunedPaths.forEach((path, place) => {
    quantityAt(document, path).value = /** @type {number} */ (values[place])
  })
  return defineScenario(document)
}

/**
 * The figures of the patterns that the search looks at, each with its target.
 * @param {Scenario} scenario
 * @param {number} runs
 * @param {string} luck the seed
 */
export async function figuresOf(scenario, runs, luck) {
  const { bare, forces, observers, failures, early } = await resumptionOf(scenario, runs, luck)
  let [all, follow] = [0, 0]
  for (let run = 0; run < Math.min(runs, 600); run++) {
    const count = countOf(occurrences(scenario, { seed: luck, run }))
    all += count.all
    follow += count.follow
  }
  return [
    { what: 'P1 resumed within five years, bare ceasefire', found: failures / bare.length, target: [0.35, 0.5] },
    { what: 'P1 failures in the first sixth', found: early / failures, target: [0.25, 1] },
    { what: 'P2 hazard with armed force', found: hazardRatio(forces, bare).ratio, target: [0.25, 0.5] },
    { what: 'P3 hazard with observers alone', found: hazardRatio(observers, bare).ratio, target: [0.8, 1.2] },
    { what: 'P5 share of follow-ups', found: follow / all, target: [0.37, 0.5] }
  ].map(({ target: [low = 0, high = 1], ...figure }) => ({ ...figure, target: /** @type {const} */ ([low, high]) }))
}

/**
 * The sum of the squared distances of all figures from their targets.
 * @param {Awaited<ReturnType<typeof figuresOf>>} figures
 */
export const lossOf = (figures) => figures.reduce((sum, { found, target }) => sum + distance(found, target) ** 2, 0)

/**
 * @param {unknown} document
 * @param {string} path
 * @returns {{ value: number, range?: readonly [number, number], status: string }}
 */
function quantityAt(document, path) {
  /** @type {any} */
  let node = document
  for (const key of path.split('/').slice(1)) node = node?.[key]
  if (typeof node?.value !== 'number') throw new RangeError(`Expected a number at ${path}`)
  return node
}
