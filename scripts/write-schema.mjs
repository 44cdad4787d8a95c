// Writes the published JSON Schema of a scenario document beside the built library, from the library itself.
// Run after every build of packages/core.
import { writeFileSync } from 'node:fs'

const core = new URL('../packages/core/dist/', import.meta.url)
const { scenarioJsonSchema } = await import(new URL('scenario/json-schema.js', core).href)
writeFileSync(new URL('scenario.schema.json', core), `${JSON.stringify(scenarioJsonSchema())}\n`)
