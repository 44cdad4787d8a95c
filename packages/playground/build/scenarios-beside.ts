import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const documents = fileURLToPath(new URL('../../core/src/scenarios/', import.meta.url))

/**
 * Keeps one scenario in the script and lays the other documents beside it, to be fetched when asked for. Modules beside
 * it would import the script back by its name, and run it twice where a page gave it another.
 */
export const scenariosBeside = (inside: string): Plugin => {
  const beside = new Set<string>()
  return {
    name: 'scenarios-beside',
    enforce: 'pre',
    transform(code, id) {
      if (!/core\/dist\/scenarios\/shipped[\w-]*\.js$/.test(id)) return null
      const fetched = code.replaceAll(
        /import\('\.\/([\w/-]+)\.json', \{ with: \{ type: 'json' \} \}\)/g,
        (whole, name: string) => {
          if (name === inside) return whole
          beside.add(name)
          return `fetchDocument('./scenarios/${name}.json')`
        }
      )
      if (fetched === code) throw new Error(`Expected ${id} to import documents, but it does not`)
      return { code: `${fetchDocument}\n${fetched}`, map: null }
    },
    writeBundle({ dir }) {
      for (const name of beside) cpSync(`${documents}${name}.json`, `${dir}/scenarios/${name}.json`)
    }
  }
}

const fetchDocument = `async function fetchDocument(path) {
  const address = new URL(path, import.meta.url)
  const response = await fetch(address, { referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(\`\${address} \${response.status}\`)
  return { default: await response.json() }
}`
