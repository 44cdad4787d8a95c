// The real program in a process of its own: streams, pipes and exit codes as a shell sees them.
import { execFile, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../../packages/cli/bin/armistice.js', import.meta.url))
const args = [bin, 'run', 'paris-2026', '--seed', '7b']

function output(
  more: readonly string[],
  env: NodeJS.ProcessEnv = {}
): Promise<{ code: number; out: string; err: string }> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...clean } = process.env
  return new Promise((resolve) => {
    const settings = { env: { ...clean, ...env }, maxBuffer: 1e8 }
    execFile(process.execPath, [...args, ...more], settings, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    )
  })
}

describe('the program', { timeout: 30_000 }, () => {
  it('writes results alone to a pipe, without colour and without warnings', async () => {
    const { code, out, err } = await output([])
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toContain('\u001B')
  })

  it('colours a pipe when FORCE_COLOR asks, and never against NO_COLOR', async () => {
    expect((await output([], { FORCE_COLOR: '1' })).out).toContain('\u001B[')
    expect((await output([], { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001B[')
  })

  it('gives a long trace whole', async () => {
    const { out } = await output(['--json'])
    expect(out.length).toBeGreaterThan(65_536)
    expect(JSON.parse(out)).toMatchObject({ ending: { kind: expect.any(String) as string } })
  })

  it('ends quietly when the reader of its pipe leaves', async () => {
    const child = spawn(process.execPath, [...args, '--all'], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.once('exit', resolve))
    expect([code, err]).toEqual([0, ''])
  })

  it('says what is wrong with code 2', async () =>
    expect(await output(['--frobnicate'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--frobnicate') as string
    }))
})
