// Work whose inputs and outputs are as it left them is not done again. Contents are compared, never times: a fresh
// checkout or a touched file changes nothing.
import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { cache, root } from './toolchain.mjs'

/**
 * Does `work`, unless nothing changed since it last succeeded.
 * @param {string} name
 * @param {{ inputs: string[], outputs: string[] }} paths files and folders, from the top of the checkout
 * @param {() => Promise<void>} work
 */
export async function unlessUnchanged(name, { inputs, outputs }, work) {
  const stamp = join(cache, `${name}.stamp`)
  const now = () => `${contentHash(inputs)} ${contentHash(outputs)}`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now()) return

  // Removed first: work that fails half-way must be done again even when its inputs go back to what they were.
  rmSync(stamp, { force: true })
  await work()
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, now())
}

/** @param {string[]} paths */
function contentHash(paths) {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesUnder(path)) hash.update(`${file}\0`).update(content(file)).update('\0')
  return hash.digest('hex')
}

const notInputs = new Set(['node_modules', 'dist', 'dist-types'])

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const entry = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!entry) return []
  if (!entry.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .filter((name) => !notInputs.has(name) && !name.startsWith('.') && !name.endsWith('.tsbuildinfo'))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

/** @param {string} file */
function content(file) {
  const path = join(root, file)
  return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : readFileSync(path)
}
