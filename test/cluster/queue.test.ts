// What is asked of a queue, and what it says when something is missing, failed, doubled or not there.
import { advance, begin, canonicalJson, sha256, type Manifest } from '@armistice/core'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { armistice, temporaryFolder } from '../cli/terminal.ts'
import { small } from '../ensemble/scenarios.ts'
import { noRedis, redisServer, freePort, type RedisServer } from '../support/redis.ts'

const { file, scenario } = temporaryFolder()
const study = [scenario, '--runs', '60', '--measure', 'held', '--measure', 'resumption']

describe.skipIf(noRedis !== undefined)(`a queue of batches${noRedis ? ' (skipped: no redis-server)' : ''}`, () => {
  let server: RedisServer
  let redis: Redis
  beforeAll(async () => {
    server = await redisServer()
    redis = new Redis(server.url, { maxRetriesPerRequest: null })
  })
  afterAll(async () => {
    redis.disconnect()
    await server.lose()
  })
  beforeEach(() => redis.flushall())

  const cluster = (...args: readonly string[]) => armistice(['cluster', ...args], { env: { REDIS_URL: server.url } })
  const submit = (...more: readonly string[]) => cluster('submit', ...study, '--batch', '25', ...more)
  const drain = () => cluster('work', '--drain')
  const reference = ({ scenario: { id, hash, overlays } }: Manifest) => ({ id, hash, overlays })
  const alone = () => armistice(['ensemble', ...study, '--json'])
  const idIn = (out: string) => /^Study ([\da-f]{16}):/.exec(out)![1]!

  async function withQueue(use: (queue: Queue) => Promise<unknown>) {
    const queue = new Queue('runs-0.1.0', { connection: redis, prefix: 'armistice' })
    await use(queue)
    await queue.close()
  }

  it('gives the bytes of a single machine, which armistice verify accepts', async () => {
    const overlaid = [
      'paris-2026',
      '--overlay',
      'tripwires-hold',
      '--runs',
      '40',
      '--first',
      '7',
      '--strategy',
      'FR=cautious'
    ]
    for (const which of [study, overlaid]) {
      await redis.flushall()
      const { out } = await cluster('submit', ...which, '--batch', '9')
      expect((await cluster('work', '--drain', '--concurrency', '2')).code).toBe(0)
      expect((await cluster('collect', idIn(out).slice(0, 5), '--out', file('whole.json'))).code).toBe(0)
      expect(readFileSync(file('whole.json'), 'utf8')).toBe((await armistice(['ensemble', ...which, '--json'])).out)
      expect((await armistice(['verify', file('whole.json')])).code).toBe(0)
    }
  })

  const started = begin(small(), { seed: '7b', roles: [] })
  const saved = file('session.json', advance(started, 'week'))
  const overlay = file('one-less.json', {
    version: 1,
    id: 'one-less',
    title: 'One pledge is ruled out',
    claim: 'A pledge less makes a difference.',
    changes: [{ path: '/pledges/A-land/firmness', value: 'ruledOut' }]
  })
  const few = ['--runs', '40', '--seed', 'b', '--measure', 'resumed', '--measure', 'violations']

  it.each([
    ['goes on from a session', 'ensemble', [], ['--from', saved]],
    ['goes on from a session with strategies', 'ensemble', [], ['--from', saved, '--strategy', 'A=cautious']],
    ['compares', 'compare', ['--compare'], ['paris-2026', '--overlay', 'tripwires-hold', '--overlay', 'no-guarantees']],
    ['compares files', 'compare', ['--compare'], [scenario, '--overlay', overlay, '--first', '3']],
    ['compares from a session on', 'compare', ['--compare'], ['--from', saved, '--overlay', overlay]]
  ])('%s, with the bytes of a single machine', async (_, command, how, which) => {
    const { out, err } = await cluster('submit', ...how, ...which, ...few, '--batch', '9')
    expect([out, err]).toEqual([expect.stringContaining('40 runs in 5 batches, 5 added.'), ''])
    expect((await cluster('submit', ...how, ...which, ...few, '--batch', '9')).out).toContain('0 added, 5 there')
    expect((await drain()).code).toBe(0)
    const [whole, alone] = [file('whole.json'), await armistice([command, ...which, ...few, '--json'])]
    expect(await cluster('collect', '--out', whole)).toMatchObject({ code: 0 })
    expect(readFileSync(whole, 'utf8')).toBe(alone.out)
    expect((await armistice(['verify', whole])).code).toBe(0)
  })

  it('has another id for another session, and for a comparison', async () => {
    const later = file('later.json', advance(advance(started, 'week'), 'week'))
    const given = [
      [scenario],
      ['--from', saved],
      ['--from', later],
      ['--from', saved, '--compare', '--overlay', overlay],
      [scenario, '--compare', '--overlay', overlay],
      [scenario, '--overlay', overlay]
    ]
    const ids = []
    for (const args of given) ids.push(idIn((await cluster('submit', ...args, ...few)).out))
    expect(new Set(ids).size).toBe(given.length)
  })

  it('makes no run of a session or a comparison that was changed in Redis', async () => {
    const id = idIn((await cluster('submit', '--from', saved, '--compare', '--overlay', overlay, ...few)).out)
    const text = (await redis.hget('armistice:studies', id))!
    const { scenario: one, manifest, ...rest } = JSON.parse(text) as { scenario: unknown; manifest: Manifest }
    for (const changed of [
      { ...rest, scenario: one, manifest, against: one },
      { scenario: one, manifest, batch: 1000 }
    ]) {
      await redis.hset('armistice:studies', id, JSON.stringify(changed))
      const { code, err } = await drain()
      expect([code, err]).toEqual([1, expect.stringContaining(`Expected study ${id} to be as it was submitted`)])
      await cluster('submit', '--from', saved, '--compare', '--overlay', overlay, ...few)
    }
  })

  it('takes the same study once, and not in batches of another size', async () => {
    const first = await submit()
    expect(first.out).toMatch(/60 runs in 3 batches, 3 added\.\n$/)
    const second = await submit()
    expect(second).toMatchObject({
      code: 0,
      out: expect.stringContaining('3 batches, 0 added, 3 there before.') as string
    })
    expect(idIn(second.out)).toBe(idIn(first.out))
    await drain()
    expect((await submit()).out).toContain('0 added, 3 there before.')
    expect(await submit('--batch', '20')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Expected --batch 25/) as string
    })
    expect(idIn((await submit('--seed', '2')).out)).not.toBe(idIn(first.out))
  })

  it('tells how far a study is, and ends with 1 until it is complete', async () => {
    await submit()
    const before = await cluster('status')
    expect([before.code, before.err]).toEqual([1, ''])
    expect(before.out).toContain('0 done, 0 under way, 3 waiting, 0 failed, of 3')
    expect(before.out).toContain('start one of engine 0.1.0 with armistice cluster work')
    expect(await cluster('collect')).toMatchObject({ code: 1, out: '', err: 'Missing: runs 0 to 59.\n' })
    expect(await drain()).toMatchObject({ code: 0, out: expect.stringContaining('3 batches with 60 runs') as string })
    const after = await cluster('status', '--json')
    expect(after.code).toBe(0)
    expect(JSON.parse(after.out)).toMatchObject([{ runs: 60, made: 60, complete: true, workers: 0 }])
  })

  it('says which runs are missing, joins the others, and adds them when the study is submitted again', async () => {
    const id = idIn((await submit()).out)
    await drain()
    await withQueue((queue) => queue.remove(`${id}-25-50`))
    expect(await cluster('status')).toMatchObject({
      code: 1,
      out: expect.stringContaining('Missing: runs 25 to 49.') as string
    })
    const partly = await cluster('collect')
    expect([partly.code, partly.err]).toEqual([1, 'Missing: runs 25 to 49.\n'])
    expect(JSON.parse(partly.out)).toMatchObject({ runs: 35 })
    expect((await submit()).out).toContain('1 added, 2 there before.')
    await drain()
    expect(await cluster('collect')).toMatchObject({ code: 0, out: (await alone()).out })
  })

  it('joins nothing where runs are in two batches', async () => {
    const id = idIn((await submit()).out)
    await withQueue((queue) => queue.add('batch', { study: id, first: 20, end: 30 }, { jobId: `${id}-20-30` }))
    await drain()
    const doubled = 'Doubled: runs 20 to 29.'
    expect(await cluster('status')).toMatchObject({ code: 1, out: expect.stringContaining(doubled) as string })
    const collected = await cluster('collect', '--out', file('doubled.json'))
    expect([collected.code, collected.err]).toEqual([1, expect.stringContaining(doubled)])
    expect(() => readFileSync(file('doubled.json'))).toThrow('ENOENT')
  })

  it('tries a batch that fails three times, tells of it, and tries it again when it is submitted again', async () => {
    const id = idIn((await submit()).out)
    // Somebody has changed the study in Redis: its runs would not be those that were asked for.
    const record = (await redis.hget('armistice:studies', id))!
    const changed = JSON.parse(record) as { scenario: { horizonDays: { value: number } } }
    changed.scenario.horizonDays.value = 100
    await redis.hset('armistice:studies', id, JSON.stringify(changed))
    const { code, err } = await drain()
    expect(code).toBe(1)
    expect(err.match(/failed, to be tried again/g)).toHaveLength(6)
    expect(err.match(/failed for good: .+ its scenario has another hash/g)).toHaveLength(3)
    const told = await cluster('status')
    expect([told.code, told.out]).toEqual([1, expect.stringContaining('0 waiting, 3 failed, of 3')])
    const collected = await cluster('collect')
    expect([collected.code, collected.out]).toEqual([1, ''])
    expect(collected.err).toContain('Failed: runs 25 to 49. Expected study')

    await redis.hset('armistice:studies', id, record)
    expect((await submit()).out).toContain('0 added, 3 had failed and are tried again.')
    expect((await drain()).code).toBe(0)
    expect(await cluster('collect')).toMatchObject({ code: 0, out: (await alone()).out })
  })

  it('gives no batch to a worker of another engine, nor joins what that one has made', async () => {
    const own = idIn((await submit()).out)
    const record = JSON.parse((await redis.hget('armistice:studies', own))!) as { manifest: Manifest }
    const other = { ...record, manifest: { ...record.manifest, engine: '0.0.9' } }
    const id = sha256(canonicalJson({ ...other.manifest, scenario: reference(other.manifest) })).slice(0, 16)
    await redis.hset('armistice:studies', id, JSON.stringify(other))

    const beside = await drain()
    expect(beside).toMatchObject({ code: 0, out: expect.stringContaining('3 batches') as string })
    expect(beside.err).toContain(`Study ${id} was submitted with engine 0.0.9: it is left to workers of that version.`)
    expect((await cluster('status', id)).out).toContain('start one of engine 0.0.9')
    expect(await cluster('collect', id)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Expected engine 0.0.9') as string
    })

    await redis.hdel('armistice:studies', own)
    const { code, out, err } = await drain()
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^Expected engine 0\.0\.9, .+ but this worker has .+ Install the version .+\n$/)
  })

  it('asks which study is meant', async () => {
    expect(await cluster('collect')).toMatchObject({
      code: 2,
      err: expect.stringContaining('none was submitted') as string
    })
    const ids = [idIn((await submit()).out), idIn((await submit('--seed', '2')).out)]
    const { code, err } = await cluster('collect')
    expect(code).toBe(2)
    for (const id of ids) expect(err).toContain(`${id} (small)`)
    expect(await cluster('status', 'xyz')).toMatchObject({ code: 2, err: expect.stringContaining('of 0') as string })
  })
})

describe('a Redis that is not there', () => {
  it.each([['submit', 'paris-2026'], ['work'], ['status'], ['collect']])(
    'is told by %s in one line',
    async (...args) => {
      const url = `redis://:secret@127.0.0.1:${await freePort()}`
      const { code, out, err } = await armistice(['cluster', ...args, '--redis', url])
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(/^Expected Redis at redis:\/\/127\.0\.0\.1:\d+, but connect ECONNREFUSED .+REDIS_URL\.\n$/)
      expect(err).not.toContain('secret')
    }
  )

  it.each(['', 'localhost', 'http://localhost:6379'])('is not looked for at %j', async (url) =>
    expect(await armistice(['cluster', 'status', '--redis', url])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Expected an address such as redis://127.0.0.1:6379') as string
    })
  )
})

describe('bad input', () => {
  it.each([
    [['submit', 'paris-2026', '--batch', '0']],
    [['submit', 'paris-2026', '--runs', '0']],
    [['submit']],
    [['submit', 'paris-2026', '--compare']],
    [['submit', 'paris-2026', '--from', '/nowhere.json']],
    [['submit', '--from', '/nowhere.json']],
    [['submit', '--from', '/nowhere.json', '--overlay', 'no-guarantees']],
    [['work', '--concurrency', '0']],
    [['work', '--lease', '0']],
    [['frobnicate']]
  ])('%j ends with 2', async (args) => expect((await armistice(['cluster', ...args])).code).toBe(2))
})
