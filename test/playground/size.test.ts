// What the first view has to load stays small: the page's own script and the scenario that it opens on.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const built = fileURLToPath(new URL('../../packages/playground/dist/', import.meta.url))

it('loads at most 150 kB of JavaScript, compressed, for the first view', () => {
  const html = readFileSync(`${built}index.html`, 'utf8')
  const scripts = readdirSync(`${built}assets`).filter((name) => name.endsWith('.js'))
  const first = scripts.filter((name) => html.includes(name) || name.startsWith('paris-2026'))
  expect(first.length).toBeGreaterThanOrEqual(2)
  const size = first.reduce((sum, name) => sum + gzipSync(readFileSync(`${built}assets/${name}`)).length, 0)
  expect(size / 1000).toBeLessThan(150)
})

it('puts a run onto a page with at most 250 kB of JavaScript, compressed, the scenario included', () =>
  expect(gzipSync(readFileSync(`${built}armistice-player.js`)).length / 1000).toBeLessThan(250))

it('is one file of at most 3 MB', () => expect(readFileSync(`${built}armistice.html`).length / 1e6).toBeLessThan(3))
