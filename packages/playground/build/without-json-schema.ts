import type { Plugin } from 'vite'

/**
 * Leaves out of the page how zod writes JSON Schemas: the page never does, and every schema would bring it along. What is
 * left has the same exports; only a text of about 30 kB is gone.
 */
export const withoutJsonSchema = (): Plugin => ({
  name: 'without-json-schema',
  enforce: 'pre',
  transform(code, id) {
    if (!/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/.test(id)) return null
    // The processors share their file with what tells the bounds of a schema, which stands first and is kept.
    const end = id.endsWith('processors.js') ? code.indexOf('\nconst formatMap') : 0
    if (end < 0) throw new Error(`Expected ${id} to have the parts that this leaves out, but it has not`)
    const kept = code.slice(0, end)
    const names = [...code.slice(end).matchAll(/^export (?:const|function) (\w+)|^export \{ \w+ as (\w+) \}/gm)]
    const none = names.map(([, name, renamed]) =>
      renamed === undefined ? `export const ${name} = none` : `export { none as ${renamed} }`
    )
    return { code: [kept, 'const none = () => undefined', ...none].join('\n'), map: null }
  }
})
