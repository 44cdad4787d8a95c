// P6: with every modifier off, a member honours as often as the preset of its reliability says.
import { defineScenario, editable, loadScenario, occurrences } from '@armistice/core'
import { seed } from './lives.mjs'
import { cite, row } from './row.mjs'
import { bootstrap } from './statistics.mjs'

/** @typedef {import('@armistice/core').Scenario} Scenario */
/** @typedef {import('@armistice/core').ScenarioDocument} ScenarioDocument */
/** @typedef {import('./row.mjs').Row} Row */

/**
 * @param {number} runs for each preset
 * @returns {Promise<Row[]>}
 */
export async function promiseRows(runs) {
  const paris = await loadScenario('paris-2026')
  return paris.response.presets.map(({ id, title, honoured: { value, citation = [] } }) => {
    const scenario = plain(paris, id)
    const counts = Array.from({ length: runs }, (_, number) => answersOf(occurrences(scenario, { seed, run: number })))
    return row({
      pattern: 'P6',
      what: `promises honoured, modifiers off: ${title}`,
      source: `${cite(paris.sources, ...citation)}: ${100 * value} %`,
      target: [value - 0.01, value + 0.01],
      found: share(counts),
      interval: bootstrap(counts, share),
      shown: 'share'
    })
  })
}

/**
 * The scenario in which everybody has the reliability of one preset, and nothing else moves an answer (rule P1). The shock
 * that members share (rule C4) is off too: all rungs of a case have the same, and later ones come where more declined.
 * @param {Scenario} scenario
 * @param {string} preset
 */
function plain(scenario, preset) {
  const document = editable(scenario)
  const { response, politics } = document
  response.preset = preset
  for (const member of document.members) delete member.reliability
  const modifiers = [response.attribution, response.binding, response.herd, response.unity, response.unmet]
  for (const each of [...Object.values(response.firmness), ...Object.values(response.backing), ...modifiers]) off(each)
  for (const each of [...Object.values(response.cost), politics.electionShift, response.rho]) off(each)
  return defineScenario(document)
}

/** @param {{ value: number, range?: unknown }} quantity */
function off(quantity) {
  quantity.value = 0
  delete quantity.range
}

/** @param {Iterable<import('@armistice/core').Occurrence>} log */
function answersOf(log) {
  let [honoured, asked] = [0, 0]
  for (const told of log) {
    if (told.code !== 'response.given') continue
    asked++
    if (told.answer === 'full' || told.answer === 'part') honoured++
  }
  return { honoured, asked }
}

/** @param {readonly { readonly honoured: number, readonly asked: number }[]} counts */
function share(counts) {
  let [honoured, asked] = [0, 0]
  for (const count of counts) {
    honoured += count.honoured
    asked += count.asked
  }
  return honoured / asked
}
