// How do many runs get into a table, and does it matter how many threads make them?
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensemble, loadScenario } from '@armistice/core'
import { nodeWorkers } from '@armistice/core/node'

const scenario = await loadScenario('tutorial')
const measures = ['resumed', 'resumption', 'violations', 'credibility']
const folder = mkdtempSync(join(tmpdir(), 'armistice-'))
for (const threads of [1, 2]) {
  const path = join(folder, `${threads}.jsonl`)
  const file = await open(path, 'w')
  const rows = async (made: readonly object[]) =>
    void (await file.write(made.map((row) => `${JSON.stringify(row)}\n`).join('')))
  await ensemble(scenario, { seed: '7b', runs: 1000, measures, rows, workers: nodeWorkers(threads) })
  await file.close()
  const text = readFileSync(path, 'utf8')
  if (threads === 1) console.log(text.split('\n').slice(0, 3).join('\n'), '\n')
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  console.log(`${threads} threads: ${text.split('\n').length - 1} rows, ${digest}`)
}
rmSync(folder, { recursive: true })
