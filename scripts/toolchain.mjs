// The tools every command here stands on: the pnpm that package.json names and, where the host's Node is older than
// the development tools need, a newer Node. npx brings both on a machine that has only Node 20 and npm; the folder
// they came to is remembered, so that the next command need not ask npx again.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const cache = join(root, 'node_modules/.cache/armistice')
export const windows = process.platform === 'win32'

/**
 * The environment in which `pnpm`, `node` and the programs of node_modules/.bin are the ones this project names.
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment() {
  const path = [toolFolder(), join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  return { ...process.env, PATH: path, ARMISTICE_HOST_NODE: process.env['ARMISTICE_HOST_NODE'] ?? process.execPath }
}

function toolFolder() {
  const packages = neededPackages()
  const memory = join(cache, 'toolchain.json')
  const remembered = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {}
  if (remembered.packages === packages.join() && hasPnpm(remembered.folder)) return remembered.folder

  const folder = folderFromNpx(packages)
  mkdirSync(cache, { recursive: true })
  writeFileSync(memory, JSON.stringify({ packages: packages.join(), folder }))
  return folder
}

/** The oldest Node on which every development tool runs is 22.18; the one brought instead is fixed. */
function neededPackages() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const tooOld = major < 22 || (major === 22 && minor < 18)
  return tooOld ? ['node@24.21.0', packageManager] : [packageManager]
}

/** @param {string[]} packages */
function folderFromNpx(packages) {
  const args = [
    '--yes',
    ...packages.flatMap((name) => ['-p', name]),
    '--',
    'node',
    '-e',
    '"console.log(process.env.PATH)"'
  ]
  if (!windows) args.push(unquoted(args.pop() ?? ''))
  const { status, stdout } = spawnSync('npx', args, {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const folder = (stdout ?? '').trim().split(delimiter).find(hasPnpm)
  if (status === 0 && folder) return folder
  process.stderr.write(
    `Expected npx to bring ${packages.join(' and ')}, but it did not: is the npm registry reachable?\n`
  )
  process.exit(1)
}

/** @param {string} text */
const unquoted = (text) => text.slice(1, -1)

/** @param {string | undefined} folder */
const hasPnpm = (folder) => folder !== undefined && existsSync(join(folder, windows ? 'pnpm.cmd' : 'pnpm'))
