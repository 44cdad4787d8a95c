// Each folder of examples/ answers a question; its run.ts prints the recorded answer.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { listScenarios } from '@armistice/core'
import { describe, expect, it } from 'vitest'
import { parseLink } from '../packages/playground/src/app/link.js'
import { outputOf } from './support/program.ts'
import { checkout } from './support/sources.ts'

const examples = globSync('examples/*/run.{ts,mjs}', { cwd: checkout }).sort()

describe('the examples', () => {
  it('are there, each in the list of examples/README.md', () => {
    expect(examples.length).toBeGreaterThanOrEqual(10)
    const list = readFileSync(`${checkout}/examples/README.md`, 'utf8')
    const named = [...list.matchAll(/^\| \[([\w-]+)\]\(\1\)/gm)].map(([, name]) => `examples/${name}`)
    expect(named.sort()).toEqual(examples.map((example) => dirname(example)))
  })

  it.each(examples)('%s is short enough to be read at once', (example) =>
    expect(readFileSync(`${checkout}/${example}`, 'utf8').split('\n').length).toBeLessThanOrEqual(40)
  )

  it.each(examples)('%s has a link that opens a shipped scenario in the playground', (example) => {
    const readme = readFileSync(`${checkout}/${dirname(example)}/README.md`, 'utf8')
    const [, hash] = /\(http:\/\/127\.0\.0\.1:4173\/(#[^)]+)\)/.exec(readme) ?? []
    expect(hash, `Expected a link in ${dirname(example)}/README.md`).toBeDefined()
    const parsed = parseLink(hash!)
    expect(parsed).toMatchObject({ ok: true })
    expect(listScenarios().map(({ id }) => id)).toContain(parsed.ok && parsed.link.scenario)
  })

  it.each(examples)('%s prints its recorded answer', async (example) => {
    const folder = `${checkout}/${dirname(example)}`
    const recorded = `${folder}/expected.txt`
    expect(existsSync(recorded), `Expected ${recorded} to hold the answer`).toBe(true)
    const output = await outputOf(process.execPath, [`${checkout}/${example}`], { cwd: folder })
    expect(output).toBe(readFileSync(recorded, 'utf8'))
  })
})
