import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const worker = fileURLToPath(new URL('../offline/service-worker.js', import.meta.url))

export const offline = (): Plugin => ({
  name: 'offline',
  apply: 'build',
  writeBundle: ({ dir }) => writeServiceWorker(dir!)
})

/** Writes `sw.js` into the folder of a built page. It keeps the page for when there is no connection: every file, with its hash. */
export function writeServiceWorker(folder: string): void {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
  const hashes = names
    .filter(isOfPage)
    .sort()
    // The page under the address that it is opened by: some servers lead from the one to the other.
    .map((name) => [name === 'index.html' ? './' : name, `sha256-${hash(readFileSync(join(folder, name)))}`])
  const files = JSON.stringify(Object.fromEntries(hashes), null, 2)
  const source = readFileSync(worker, 'utf8')
  const version = hash(source + files).slice(0, 16)
  const written = source.replace("'__FILES__'", () => files).replace('__VERSION__', () => version)
  writeFileSync(join(folder, 'sw.js'), written)
}

/** What is there for other pages, or is the page once more, is not part of it. */
const isOfPage = (name: string) => !/^(?:sw\.js|player\.|embed\.|armistice|scenarios\/)/.test(name)

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('base64')
