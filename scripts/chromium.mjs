// Where a real Chromium is on this machine. Each candidate is launched once: a browser that is there but cannot start
// is not found.
import { accessSync, constants, existsSync } from 'node:fs'
import { run } from './run.mjs'
import { toolEnvironment } from './toolchain.mjs'

export const launchArguments = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/**
 * The path of a Chromium that starts.
 * @throws {Error} with a message for the reader, when there is none
 */
export async function findChromium() {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen) return theChosen(chosen)

  const reasons = []
  for (const candidate of [...installed, fromNpm, fromPlaywright]) {
    const { path, reason } = await candidate().catch((error) => ({ path: undefined, reason: firstLine(error) }))
    const problem = path === undefined ? reason : await launchProblem(path)
    if (path !== undefined && problem === undefined) return path
    if (problem !== undefined) reasons.push(`  ${path ?? candidate.name}: ${problem}`)
  }
  throw new Error(`${noBrowser}\n${reasons.join('\n')}`)
}

const noBrowser = `Expected a Chromium for the browser tests, but found none that starts.
Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to one. Tried:`

/** @param {string} path */
async function theChosen(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    throw new Error(`Expected CHROMIUM_PATH to name a program that can be run, but received "${path}".`)
  }
  const problem = await launchProblem(path)
  if (problem === undefined) return path
  throw new Error(`Expected CHROMIUM_PATH to name a Chromium, but "${path}" did not start: ${problem}`)
}

/** @typedef {() => Promise<{ path?: string | undefined, reason?: string | undefined }>} Candidate */

/** @type {Candidate[]} */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
].map((path) => async () => ({ path: existsSync(path) ? path : undefined }))

/** @type {Candidate} Linux x64 only: the browser arrives inside the npm package and unpacks to the temporary folder. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return {}
  const { default: chromium } = await import('@sparticuz/chromium')
  return { path: await chromium.executablePath() }
}

/** @type {Candidate} */
async function fromPlaywright() {
  const { chromium } = await import('playwright')
  if (existsSync(chromium.executablePath())) return { path: chromium.executablePath() }
  console.log('Fetching a Chromium: npx playwright install chromium …')
  const { code, output } = await run('playwright', ['install', 'chromium'], { env: toolEnvironment(), quiet: true })
  return code === 0
    ? { path: chromium.executablePath() }
    : { reason: `npx playwright install chromium: ${lastLine(output)}` }
}

/**
 * Why the program at this path is no Chromium that starts, or undefined when it is one.
 * @param {string} executablePath
 */
async function launchProblem(executablePath) {
  const { chromium } = await import('playwright')
  try {
    const browser = await chromium.launch({ executablePath, args: launchArguments, timeout: 60_000 })
    await browser.close()
    return undefined
  } catch (error) {
    const missing = /error while loading shared libraries: (\S+):/.exec(String(error))
    return missing ? `it needs ${missing[1]} (Debian: apt-get install libnss3)` : firstLine(error)
  }
}

/** @param {unknown} error */
const firstLine = (error) => String(error).split('\n')[0]

/** @param {string} text */
const lastLine = (text) => text.trim().split('\n').at(-1)
