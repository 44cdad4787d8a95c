// The three packages as files that npm installs anywhere.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { run } from './run.mjs'
import { toolEnvironment } from './toolchain.mjs'

/** `workspace:` becomes a version only in a package that pnpm packs: npm pack makes one that nobody can install. */
const packages = { '@armistice/core': 'core', armistice: 'cli', '@armistice/cluster': 'cluster' }

/**
 * Packs what is built, and says which file is which package.
 * @param {string} folder where the files go; made where it is not there
 * @returns {Promise<Map<string, string>>} paths by the names of packages
 */
export async function packPackages(folder) {
  const into = resolve(folder)
  const files = new Map()
  for (const [name, place] of Object.entries(packages)) {
    // A folder for each, so that nothing has to be read out of what pnpm prints.
    const destination = resolve(into, place)
    rmSync(destination, { recursive: true, force: true })
    mkdirSync(destination, { recursive: true })
    const pack = ['-C', `packages/${place}`, 'pack', '--pack-destination', destination]
    const { code, output } = await run('pnpm', pack, { env: toolEnvironment(), quiet: true })
    const [file] = readdirSync(destination).filter((each) => each.endsWith('.tgz'))
    if (code !== 0 || file === undefined) throw new Error(`Packing ${name} failed:\n${output.trimEnd()}`)
    files.set(name, resolve(destination, file))
  }
  return files
}
