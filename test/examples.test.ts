// Each folder of examples/ answers a question; its run.ts prints the recorded answer.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { outputOf } from './support/program.ts'
import { checkout } from './support/sources.ts'

const examples = globSync('examples/*/run.{ts,mjs}', { cwd: checkout }).sort()

describe('the examples', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(0))

  it.each(examples)('%s prints its recorded answer', { timeout: 120_000 }, async (example) => {
    const folder = `${checkout}/${dirname(example)}`
    const recorded = `${folder}/expected.txt`
    expect(existsSync(recorded), `Expected ${recorded} to hold the answer`).toBe(true)
    const output = await outputOf(process.execPath, [`${checkout}/${example}`], { cwd: folder })
    expect(output).toBe(readFileSync(recorded, 'utf8'))
  })
})
