// P4: how a truce wears off. The windows are those in which counts of the Donbas were published in 2020 and 2021.
import { loadScenario, occurrences } from '@armistice/core'
import { seed } from './lives.mjs'
import { cite, row } from './row.mjs'

/** @typedef {import('./row.mjs').Row} Row */
/** @typedef {{ readonly from: number, readonly to: number, readonly perDay: number, readonly what: string, readonly source: readonly string[] }} Window days since 27 July 2020 */

/** @type {readonly Window[]} */
export const windows = [
  { from: 0, to: 158, perDay: 33, what: '27 July to 31 December 2020', source: ['kyivpost-osce'] },
  { from: 0, to: 175, perDay: 36, what: '27 July 2020 to 17 January 2021', source: ['unian-osce'] },
  { from: 84, to: 98, perDay: 17, what: '19 October to 1 November 2020', source: ['censor-osce'] },
  { from: 98, to: 112, perDay: 33.5, what: '2 to 15 November 2020', source: ['censor-osce'] },
  { from: 392, to: 406, perDay: 178, what: '23 August to 5 September 2021', source: ['glasnost-osce'] },
  { from: 401, to: 416, perDay: 273, what: '1 to 15 September 2021', source: ['interfax-osce'] },
  { from: 406, to: 420, perDay: 267, what: '6 to 19 September 2021', source: ['glasnost-osce'] }
]
const tolerance = 0.35
const weeks = 60
const dropTarget = /** @type {const} */ ([15, 23])

/** @returns {Promise<Row[]>} */
export async function truceRows() {
  const scenario = await loadScenario('donbas-2015')
  const before = scenario.truce.rateBefore.value ?? 0
  const weekly = (await erosionByWeek()).map((share) => before * share)
  const rows = windows.map(({ from, to, perDay, what, source }) =>
    row({
      pattern: 'P4',
      what: `violations a day, ${what}`,
      source: `${cite(scenario.sources, ...source)}: ${perDay}`,
      target: [perDay * (1 - tolerance), perDay * (1 + tolerance)],
      found: rateIn(weekly, from, to),
      interval: null,
      shown: 'perDay'
    })
  )
  return [...rows, dropRow(before / rateIn(weekly, 0, 158), cite(scenario.sources, 'kyivpost-osce'))]
}

/**
 * @param {number} found
 * @param {string} source
 */
const dropRow = (found, source) =>
  row({
    pattern: 'P4',
    what: 'violations before the truce beside those of its first five months',
    source: `${source}: from 623 to 33, a factor of 19; the range is ours`,
    target: dropTarget,
    found,
    interval: null,
    shown: 'factor'
  })

/** Erosion at the end of each week of a run that lasts long enough: in this document no draw and no answer touches it. */
async function erosionByWeek() {
  const scenario = await loadScenario('donbas-2015')
  for (let run = 0; run < 1000; run++) {
    /** @type {number[]} */
    const shares = []
    for (const told of occurrences(scenario, { seed, run, until: weeks * 168 }))
      if (told.code === 'week.reviewed') shares.push(told.erosion)
    if (shares.length === weeks) return shares
  }
  throw new Error(`Expected a run of donbas-2015 that lasts ${weeks} weeks among the first thousand`)
}

/**
 * The mean rate a day from one day to another, of rates that hold for a week each.
 * @param {readonly number[]} weekly
 * @param {number} from
 * @param {number} to
 */
function rateIn(weekly, from, to) {
  const parts = weekly.map((rate, week) => rate * Math.max(0, Math.min(to, 7 * week + 7) - Math.max(from, 7 * week)))
  return parts.reduce((sum, part) => sum + part, 0) / (to - from)
}

/**
 * How many of the seven windows, and whether the drop, one curve of rule E1 would meet.
 * @param {number} residual
 * @param {number} doublingDays
 * @param {number} [before]
 */
export function fitOf(residual, doublingDays, before = 623) {
  const weekly = Array.from({ length: weeks }, (_, week) => {
    const odds = (residual / (1 - residual)) * 2 ** ((7 * week + 7) / doublingDays)
    return (before * odds) / (1 + odds)
  })
  const missed = windows.filter(({ from, to, perDay }) => Math.abs(rateIn(weekly, from, to) / perDay - 1) > tolerance)
  const drop = before / rateIn(weekly, 0, 158)
  return { missed, drop, dropMet: dropTarget[0] <= drop && drop <= dropTarget[1] }
}

/**
 * The drop of the curve itself, from day to day, where weekly counts would stand for the end of their week.
 * @param {number} residual
 * @param {number} doublingDays
 */
export function dropOfCurve(residual, doublingDays) {
  const parts = 158 * 24
  let sum = 0
  for (let part = 0; part < parts; part++) {
    const odds = (residual / (1 - residual)) * 2 ** ((part + 0.5) / 24 / doublingDays)
    sum += odds / (1 + odds)
  }
  return parts / sum
}

/** The curves of rule E1 on a fine grid over the ranges of the document, and well beyond them. */
export function* curves() {
  for (let residual = 0.005; residual <= 0.15; residual += 0.0005)
    for (let doublingDays = 2; doublingDays <= 365; doublingDays++) yield { residual, doublingDays }
}
