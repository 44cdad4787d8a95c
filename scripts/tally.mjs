// Reads vitest's own report and says in one line how many tests passed, failed and were skipped. No report, or a run
// that failed outside any test, counts as one failure. Called with the exit code of the run.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './toolchain.mjs'

const failedRun = Number(process.argv[2]) !== 0
const file = join(cache, 'vitest.json')
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { testResults: [] }

const results = report.testResults.flatMap((/** @type {SuiteReport} */ suite) => suite.assertionResults)
const count = (/** @type {string[]} */ ...statuses) =>
  results.filter((/** @type {TestReport} */ { status }) => statuses.includes(status)).length
const brokenFiles = report.testResults.filter(
  (/** @type {SuiteReport} */ { status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
).length

const passed = count('passed')
const skipped = count('skipped', 'pending', 'todo', 'disabled')
const failed = count('failed') + brokenFiles
const atLeast = failedRun || passed === 0 ? 1 : 0
console.log(`${passed} passed, ${Math.max(failed, atLeast)} failed${skipped ? `, ${skipped} skipped` : ''}`)

/** @typedef {{ status: string }} TestReport */
/** @typedef {{ status: string, assertionResults: TestReport[] }} SuiteReport */
