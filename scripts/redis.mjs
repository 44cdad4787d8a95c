// Where a real redis-server is on this machine. Each candidate is asked for its version once: one that is there but
// cannot start is not found. Without any, the tests that need it are skipped and say so.
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'
import { cache } from './toolchain.mjs'

/**
 * The path of a redis-server, or of a valkey-server, that starts; or why there is none.
 * @returns {Promise<{ path: string, reason?: undefined } | { path?: undefined, reason: string }>}
 * @throws {Error} where somebody chose one that does not start
 */
export async function findRedis() {
  const chosen = process.env['REDIS_SERVER']
  if (chosen) return theChosen(chosen)
  const reasons = []
  for (const candidate of [onPath, fromDebian]) {
    const { path, reason } = await candidate().catch((error) => ({ path: undefined, reason: String(error) }))
    const problem = path === undefined ? reason : await problemOf(path)
    if (path !== undefined && problem === undefined) return { path }
    reasons.push(`  ${path ?? candidate.name}: ${problem}`)
  }
  return { reason: `${none}\n${reasons.join('\n')}` }
}

const none = `Expected a redis-server for the tests of packages/cluster, but found none that starts: they are skipped.
Install one (Debian: apt-get install redis-server), or set REDIS_SERVER to one. Tried:`

/** @param {string} path */
async function theChosen(path) {
  const problem = await problemOf(path)
  if (problem === undefined) return { path }
  throw new Error(`Expected REDIS_SERVER to name a redis-server, but "${path}" did not start: ${problem}`)
}

/** @typedef {() => Promise<{ path?: string, reason?: string }>} Candidate */

/** @type {Candidate} */
async function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = ['redis-server', 'valkey-server'].flatMap((name) => folders.map((folder) => join(folder, name)))
  const path = found.find((file) => existsSync(file))
  return path === undefined ? { reason: 'neither redis-server nor valkey-server is there' } : { path }
}

const folder = join(cache, 'redis')

/**
 * The packages of Debian and its relatives, fetched and unpacked into a folder of this project: that takes no root and
 * installs nothing. No package of npm brings a redis-server with it.
 * @type {Candidate}
 */
async function fromDebian() {
  const starter = join(folder, 'redis-server')
  if (existsSync(starter)) return { path: starter }
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return { reason: 'this is no Debian' }
  for (const each of ['lists/partial', 'cache/archives/partial', 'root'])
    mkdirSync(join(folder, each), { recursive: true })
  console.log('Fetching a redis-server from Debian …')
  await apt(['update'])
  const plan = await apt(['--simulate', '--no-install-recommends', 'install', 'redis-server'])
  const names = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name)
  await apt(['download', ...names])
  const files = readdirSync(folder).filter((file) => file.endsWith('.deb'))
  for (const file of files) await tool('dpkg-deb', ['-x', file, join(folder, 'root')])
  const libraries = ['lib', 'usr/lib'].flatMap((place) => foldersIn(join(folder, 'root', place))).join(':')
  const program = join(folder, 'root/usr/bin/redis-server')
  writeFileSync(starter, `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${program}' "$@"\n`)
  chmodSync(starter, 0o755)
  return { path: starter }
}

/** @param {string} place */
const foldersIn = (place) => (existsSync(place) ? readdirSync(place).map((name) => join(place, name)) : [])

const aptOptions = [
  `Dir::State::Lists=${folder}/lists`,
  `Dir::Cache=${folder}/cache`,
  'Debug::NoLocking=true',
  'Acquire::http::Timeout=10',
  'Acquire::Retries=0',
  'APT::Update::Error-Mode=any'
].flatMap((option) => ['-o', option])

/** @param {string[]} args */
const apt = (args) => tool('apt-get', [...aptOptions, ...args])

/**
 * @param {string} command
 * @param {string[]} args
 */
async function tool(command, args) {
  const { code, output } = await run(command, args, { env: { ...process.env, LC_ALL: 'C' }, quiet: true, cwd: folder })
  if (code === 0) return output
  throw new Error(`${command} ${args.at(-1)}: ${lastLine(output)}`)
}

/**
 * Why the program at this path is no server that starts, or undefined when it is one.
 * @param {string} path
 */
async function problemOf(path) {
  const { code, output } = await run(path, ['--version'], { env: process.env, quiet: true }).catch((error) => ({
    code: 1,
    output: String(error)
  }))
  return code === 0 && /(redis|valkey|server).* v=\d/i.test(output) ? undefined : lastLine(output)
}

/** @param {string} text */
const lastLine = (text) => text.trim().split('\n').at(-1) ?? ''
