// Runs pnpm with the arguments given, on a machine that has only Node 20 and npm: npx brings the pnpm that
// package.json names and, where the host's Node is older than the development tools need, a newer Node too.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const [major, minor] = process.versions.node.split('.').map(Number)
const tooOld = major < 22 || (major === 22 && minor < 18)
const packages = tooOld ? ['node@24.21.0', packageManager] : [packageManager]

const args = ['--yes', ...packages.flatMap((name) => ['-p', name]), '--', 'pnpm', ...process.argv.slice(2)]
const { status, error } = spawnSync('npx', args, { stdio: 'inherit', shell: process.platform === 'win32' })
if (error) throw error
process.exit(status ?? 1)
