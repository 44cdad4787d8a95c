// Does the ceasefire hold, in one possible run?
import { loadScenario, run } from '@armistice/core'

const scenario = await loadScenario('paris-2026')
const { occurrences, ending } = run(scenario, { seed: '7b' })
console.log(`${scenario.title}: ${ending?.kind} after ${occurrences.length} occurrences`)
