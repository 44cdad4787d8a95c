// npm test: every check of this project, in order, ending at the first that fails. What follows `--` goes to vitest:
// `npm test -- test/random` runs the tests of one room.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { buildPlayground, install, writeSchema } from './prepare.mjs'
import { findRedis } from './redis.mjs'
import { endWithParent, run } from './run.mjs'
import { cache, toolEnvironment } from './toolchain.mjs'

endWithParent()

/** @type {string[]} */
const finished = []

const report = join(cache, 'vitest.json')
rmSync(report, { force: true })
mkdirSync(cache, { recursive: true })

await check('install', install)
const chromium = await check('find a Chromium', findChromium)
const redis = await check('find a redis-server', findRedis)
if (redis.reason) console.log(redis.reason)
await check('format', program('oxfmt', ['--check']))
await check('lint', program('oxlint', ['--type-aware', '--deny-warnings']))
await check('types and build', program('tsc', ['-b']))
await check('write the JSON Schema', writeSchema)
await check('build the playground', buildPlayground)
await check(
  'tests',
  program('vitest', ['run', ...reporters(), ...process.argv.slice(2)], {
    CHROMIUM_PATH: chromium,
    REDIS_SERVER: redis.path,
    NO_REDIS: redis.reason
  })
)
if (redis.reason) console.log(`\n${redis.reason}`)
console.log(`\n${finished.join('\n')}`)

/**
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 */
async function check(name, work) {
  const started = performance.now()
  console.log(`\n── ${name}`)
  try {
    const result = await work()
    finished.push(`✓ ${name.padEnd(22)}${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`)
    return result
  } catch (error) {
    process.stderr.write(`\n${/** @type {Error} */ (error).message}\n\n${[...finished, `✗ ${name}`].join('\n')}\n`)
    process.exit(1)
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} more
 */
function program(command, args, more = {}) {
  return async () => {
    const { code } = await run(command, args, { env: { ...toolEnvironment(), ...more } })
    if (code !== 0) throw new Error(`${command} failed with exit code ${code}.`)
  }
}

function reporters() {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
}
