// The real program in a process of its own: streams, pipes and exit codes as a shell sees them.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runProgram, type Said } from '../support/program.ts'

const bin = fileURLToPath(new URL('../../packages/cli/bin/armistice.js', import.meta.url))
const args = [bin, 'run', 'paris-2026', '--seed', '7b']

function said(more: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Said> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env
  return runProgram(process.execPath, [...args, ...more], { env: { ...clean, ...env } })
}

describe('the program', () => {
  it('writes results alone to a pipe, without colour and without warnings', async () => {
    const { code, output: out, errors } = await said([])
    expect([code, errors]).toEqual([0, ''])
    expect(out).not.toContain('\u001B')
  })

  it('colours a pipe when FORCE_COLOR asks, and never against NO_COLOR', async () => {
    expect((await said([], { FORCE_COLOR: '1' })).output).toContain('\u001B[')
    expect((await said([], { FORCE_COLOR: '1', NO_COLOR: '1' })).output).not.toContain('\u001B[')
  })

  it('gives a long trace whole', async () => {
    const { output: out } = await said(['--json'])
    expect(out.length).toBeGreaterThan(65_536)
    expect(JSON.parse(out)).toMatchObject({ ending: { kind: expect.any(String) as string } })
  })

  it('ends quietly when the reader of its pipe leaves', async () => {
    const child = spawn(process.execPath, [...args, '--all'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.once('close', resolve))
    expect([code, err]).toEqual([0, ''])
  })

  it('says what is wrong with code 2', async () =>
    expect(await said(['--frobnicate'])).toMatchObject({
      code: 2,
      output: '',
      errors: expect.stringContaining('--frobnicate') as string
    }))
})
