// The shared assumptions and the schema of scenarios, from the library as it is built.
import { readFileSync } from 'node:fs'
import { listQuantities, loadScenario } from '@armistice/core'

const dist = new URL('../../packages/core/dist/', import.meta.url)

export async function sharedNumbers() {
  const { scenarioJsonSchema } = await import(new URL('scenario/json-schema.js', dist).href)
  const assumptions = readFileSync(new URL('scenario/assumptions.json', dist), 'utf8')
  const shared = listQuantities(JSON.parse(assumptions))
  const schema = /** @type {unknown} */ (scenarioJsonSchema())
  return { shared, scenario: await loadScenario('tutorial'), schema }
}
