import { Command } from 'commander'
import { createRequire } from 'node:module'
import type { Io } from '../io.js'

/** `armistice schema`: the JSON Schema of scenario documents, for editors and other languages. */
export function schemaCommand(io: Io): Command {
  return new Command('schema')
    .summary('print the JSON Schema of scenario documents')
    .description('Print the JSON Schema of scenario documents, for editors and other languages.')
    .addHelpText('after', '\nExample:\n  armistice schema > scenario.schema.json')
    .action(() => {
      const schema: unknown = createRequire(import.meta.url)('@armistice/core/schema.json')
      io.out(`${JSON.stringify(schema, null, 2)}\n`)
    })
}
