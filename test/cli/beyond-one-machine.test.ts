import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkout } from '../support/sources.ts'
import { armistice, temporaryFolder } from './terminal.ts'

const { folder, file, scenario } = temporaryFolder()

/** What Slurm tells the task with this id of an array with these ids. */
const task = (id: number, ids: readonly number[]) => ({
  SLURM_ARRAY_TASK_ID: String(id),
  SLURM_ARRAY_TASK_MIN: String(Math.min(...ids)),
  SLURM_ARRAY_TASK_MAX: String(Math.max(...ids)),
  SLURM_ARRAY_TASK_COUNT: String(ids.length)
})
const pod = (index: number) => ({ JOB_COMPLETION_INDEX: String(index) })

describe('--shard auto', () => {
  const made = (shard: string, env = {}) =>
    armistice(['ensemble', scenario, '--runs', '30', '--measure', 'held', '--json', '--shard', shard], { env })

  it.each([
    ['an array from 1', 'auto', [1, 2, 3].map((id) => task(id, [1, 2, 3]))],
    ['an array from 0', 'auto', [0, 1, 2].map((id) => task(id, [0, 1, 2]))],
    ['an array whose number of parts is given', 'auto/3', [1, 2, 3].map((id) => task(id, [1, 2, 3]))],
    ['parts that are made again', 'auto/3', [task(1, [1, 3]), task(2, [2]), task(3, [1, 3])]],
    ['an Indexed Job', 'auto/3', [0, 1, 2].map(pod)]
  ])('makes the parts of %s', async (_, shard, environments) => {
    for (const [at, env] of environments.entries()) {
      const { code, out, err } = await made(shard, env)
      expect([code, err]).toEqual([0, ''])
      expect(out).toBe((await made(`${at + 1}/3`)).out)
    }
  })

  it('makes a part of a comparison, too', async () => {
    const overlay = file('none.json', {
      version: 1,
      id: 'less',
      title: 'One pledge is ruled out',
      claim: 'A pledge less makes a difference.',
      changes: [{ path: '/pledges/A-land/firmness', value: 'ruledOut' }]
    })
    const args = ['compare', scenario, '--overlay', overlay, '--runs', '20', '--json', '--shard']
    const { code, out } = await armistice([...args, 'auto/4'], { env: pod(1) })
    expect(code).toBe(0)
    expect(out).toBe((await armistice([...args, '2/4'])).out)
  })

  it.each([
    ['auto', {}, 'found no SLURM_ARRAY_TASK_ID, no JOB_COMPLETION_INDEX.'],
    ['auto/8', {}, 'found no SLURM_ARRAY_TASK_ID, no JOB_COMPLETION_INDEX.'],
    ['auto', { ...task(1, [1, 2]), ...pod(0) }, 'found SLURM_ARRAY_TASK_ID="1", JOB_COMPLETION_INDEX="0".'],
    [
      'auto',
      { SLURM_ARRAY_TASK_ID: '1' },
      'no SLURM_ARRAY_TASK_MIN, no SLURM_ARRAY_TASK_MAX, no SLURM_ARRAY_TASK_COUNT'
    ],
    ['auto', { ...task(1, [1, 2]), SLURM_ARRAY_TASK_ID: 'one' }, 'found SLURM_ARRAY_TASK_ID="one"'],
    ['auto', { ...task(1, [1, 2]), SLURM_ARRAY_TASK_ID: '' }, 'found SLURM_ARRAY_TASK_ID=""'],
    ['auto', { ...task(1, [1, 2]), SLURM_ARRAY_TASK_ID: '3' }, 'found SLURM_ARRAY_TASK_ID="3"'],
    ['auto', task(3, [1, 3, 5]), 'without gaps from 0 or 1, such as --array=1-8'],
    ['auto', task(5, [5]), 'say how many there are in all: --shard auto/8.'],
    ['auto/8', task(0, [0, 1]), 'ids of a Slurm array from 1 to 8, but found SLURM_ARRAY_TASK_ID="0"'],
    ['auto/8', task(1, [0, 1]), 'SLURM_ARRAY_TASK_MIN="0".'],
    ['auto/8', task(9, [8, 9]), 'from 1 to 8, but found SLURM_ARRAY_TASK_ID="9"'],
    ['auto/8', { SLURM_ARRAY_TASK_ID: '1' }, 'no SLURM_ARRAY_TASK_MIN.'],
    ['auto', pod(0), 'does not tell its completions.'],
    ['auto/8', pod(8), 'from 0 to 7, but found JOB_COMPLETION_INDEX="8".'],
    ['auto/8', { JOB_COMPLETION_INDEX: '-1' }, 'found JOB_COMPLETION_INDEX="-1".'],
    ['auto/0', pod(0), 'received "auto/0".'],
    ['auto/x', pod(0), 'received "auto/x".'],
    ['5', pod(0), 'received "5".']
  ])('%s with %o says what was expected and what was found', async (shard, env, said) => {
    const { code, out, err } = await made(shard, env)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Expected')
    expect(err).toContain(said)
  })
})

describe('what docs/beyond-one-machine.md hands out', () => {
  const document = (name: string) => readFileSync(`${checkout}/docs/${name}`, 'utf8')
  const bin = fileURLToPath(new URL('../../packages/cli/bin/armistice.js', import.meta.url))

  it.each(['slurm-array.sh', 'kubernetes-indexed-job.yaml'])('shows %s as it is', (name) =>
    expect(document('beyond-one-machine.md')).toContain(document(name))
  )

  it.skipIf(process.platform === 'win32')('makes, as a task of Slurm, the part that its id names', async () => {
    symlinkSync(bin, file('armistice'))
    execFileSync('bash', [`${checkout}/docs/slurm-array.sh`], {
      cwd: folder,
      env: { ...task(3, [3]), PATH: `${folder}:${process.env['PATH']}` },
      stdio: 'pipe'
    })
    const { out } = await armistice(['ensemble', ...study(document('slurm-array.sh')), '--shard', '3/8', '--json'])
    expect(readFileSync(file('part-3.json'), 'utf8')).toBe(out)
  })

  it('asks Kubernetes for as many pods as there are parts', () => {
    const job = document('kubernetes-indexed-job.yaml')
    const [, completions] = /^ {2}completions: (\d+)$/m.exec(job) ?? []
    expect(job).toContain(`--shard auto/${completions}`)
    expect(study(job)).toEqual(study(document('slurm-array.sh')))
  })

  const study = (text: string) => (/armistice ensemble (.+?) --shard/.exec(text)?.[1] ?? '').split(' ')
})
