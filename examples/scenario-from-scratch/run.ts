// What does a scenario of one's own need, and what is said when a number in it is wrong?
import { readFileSync } from 'node:fs'
import { defineScenario, run, ScenarioError } from '@armistice/core'

const document = JSON.parse(readFileSync(new URL('scenario.json', import.meta.url), 'utf8'))
const scenario = defineScenario(document)

const numbers = (value: unknown) => JSON.stringify(value).split('"unit"').length - 1
console.log(`Numbers: ${numbers(document)} of its own, ${numbers(scenario)} in all`)
console.log(`\n${scenario.title}, 200 runs`)
const endings: Record<string, number> = {}
for (let n = 0; n < 200; n++) {
  const { ending } = run(scenario, { seed: 'tide', run: n })
  if (ending) endings[ending.kind] = (endings[ending.kind] ?? 0) + 1
}
for (const kind of Object.keys(endings).sort()) console.log(`  ${kind} ${endings[kind]}`)

// Sixty per cent is 0.6, and nobody is called souht.
document.mechanism.attribution.value = 60
document.pledges[1].member = 'souht'
try {
  defineScenario(document)
} catch (error) {
  if (!(error instanceof ScenarioError)) throw error
  console.log(`\n${error.message}`)
}
