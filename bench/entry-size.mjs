// What a page loads that only asks for ensembles: bundled and minified by Vite, in bytes of gzip.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const here = fileURLToPath(new URL('.', import.meta.url))
const documents = /[/\\]scenario[/\\](?:schema\.js|overlay-schema\.js|assumptions\.json)$/

export async function entrySizes() {
  const all = await sizeOf([])
  const without = await sizeOf([documents, /^zod/])
  return {
    'an entry with ensemble alone, gzip': kilobytes(all),
    'the same without schema, zod and base scenario': kilobytes(without)
  }
}

/** The bytes of the first chunk and of what it needs at once; scenarios are loaded when they are asked for. */
async function sizeOf(external) {
  const folder = await mkdtemp(join(here, '.entry-'))
  try {
    const input = join(folder, 'entry.js')
    await writeFile(input, "import { ensemble } from '@armistice/core'\nglobalThis.ensemble = ensemble\n")
    const { output } = await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, modulePreload: false, rolldownOptions: { input, external } }
    })
    const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
    const first = new Set([...chunks.values()].filter(({ isEntry }) => isEntry))
    for (const { imports } of first) for (const name of imports) if (chunks.has(name)) first.add(chunks.get(name))
    return [...first].reduce((sum, { code }) => sum + gzipSync(code).length, 0)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
