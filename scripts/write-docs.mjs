// Writes the documents that are made from the shipped scenarios. Run it after a change of numbers.
import { readFileSync, writeFileSync } from 'node:fs'
import { listOverlays, listScenarios, loadOverlay, loadScenario } from '@armistice/core'
import { assumptionsDocument } from './docs/assumptions.mjs'
import { withParameters } from './docs/parameters.mjs'
import { sharedNumbers } from './docs/shared-numbers.mjs'
import { teachingPage, withScenarios } from './docs/teaching.mjs'

const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
const overlays = await Promise.all(listOverlays().map(({ id }) => loadOverlay(id)))
write('assumptions.md', assumptionsDocument(scenarios, overlays))
write('model.md', withParameters(read('model.md'), { ...(await sharedNumbers()), semantics: read('semantics.md') }))
write('teaching/README.md', withScenarios(read('teaching/README.md'), scenarios))
for (const scenario of scenarios) write(`teaching/${scenario.id}.md`, teachingPage(scenario))

/** @param {string} name */
function read(name) {
  return readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), text)
}
