// Builds the page of test/support/ensemble-page into a temporary folder and serves it.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = fileURLToPath(new URL('ensemble-page', import.meta.url))

/** @returns {Promise<{ address: string, close: () => Promise<void> }>} */
export async function serveEnsemblePage() {
  const outDir = await mkdtemp(join(tmpdir(), 'armistice-ensemble-page-'))
  const settings = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') }
  await build({ ...settings, build: { outDir, emptyOutDir: true, target: 'es2022' }, worker: { format: 'es' } })
  const server = await preview({ ...settings, build: { outDir }, preview: { host: '127.0.0.1', port: 4474 } })
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close()
      await rm(outDir, { recursive: true })
    }
  }
}
