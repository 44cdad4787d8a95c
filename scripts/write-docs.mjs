// Writes the documents that are made from the shipped scenarios. Run it after a change of numbers.
import { writeFileSync } from 'node:fs'
import { listOverlays, listScenarios, loadOverlay, loadScenario } from '@armistice/core'
import { assumptionsDocument } from './docs/assumptions.mjs'

const scenarios = await Promise.all(listScenarios().map(({ id }) => loadScenario(id)))
const overlays = await Promise.all(listOverlays().map(({ id }) => loadOverlay(id)))
writeFileSync(new URL('../docs/assumptions.md', import.meta.url), assumptionsDocument(scenarios, overlays))
