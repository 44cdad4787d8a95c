// Real workers in processes of their own, and a real Redis: what is killed, restarted and sent home.
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { armistice, temporaryFolder } from '../cli/terminal.ts'
import { noRedis, redisServer } from '../support/redis.ts'
import { startWorker } from './worker-process.ts'

const { scenario } = temporaryFolder()
const study = [scenario, '--runs', '6000', '--seed', 'spring', '--measure', 'resumed', '--measure', 'violations']

async function submitted() {
  const redis = await redisServer()
  onTestFinished(() => redis.lose())
  const cluster = (...args: readonly string[]) => armistice(['cluster', ...args, '--redis', redis.url])
  const { code, out } = await cluster('submit', ...study, '--batch', '1500')
  expect([code, out]).toEqual([0, expect.stringContaining('6,000 runs in 4 batches, 4 added.')])
  return { redis, cluster }
}

describe.skipIf(noRedis !== undefined)(`a study in a queue${noRedis ? ' (skipped: no redis-server)' : ''}`, () => {
  let alone: string
  beforeAll(async () => void ({ out: alone } = await armistice(['ensemble', ...study, '--json'])))

  it('loses and doubles nothing when a worker is killed in the middle of a batch', async () => {
    const { redis, cluster } = await submitted()
    const lease = ['--lease', '5']
    const [first, second] = [startWorker(redis.url, ...lease), startWorker(redis.url, ...lease, '--drain')]
    await first.said(/begun/)
    first.kill('SIGKILL')
    const [killed, survivor] = [await first.ended, await second.ended]

    expect(killed.code).toBe(null)
    const left = [...killed.err.matchAll(/(runs .+) begun/g)].map(([, runs]) => runs!).at(-1)!
    expect(killed.err).not.toContain(`${left} done`)
    expect(survivor.err).toContain(`${left} taken over`)
    expect(survivor.err).toContain(`${left} done`)
    expect(survivor.code).toBe(0)
    const done = `${killed.err}${survivor.err}`.match(/runs .+ done/g)!
    expect([done.length, new Set(done).size]).toEqual([4, 4])
    expect((await cluster('status')).code).toBe(0)
    expect(await cluster('collect')).toMatchObject({ code: 0, err: '', out: alone })
  })

  it('goes on when Redis goes away and comes back', async () => {
    const { redis, cluster } = await submitted()
    const worker = startWorker(redis.url, '--drain')
    await worker.said(/begun/)
    await redis.stop()
    await worker.said(/is gone/)
    await redis.start()
    const { code, err } = await worker.ended

    expect(err.match(/is gone|is back/g)).toEqual(['is gone', 'is back'])
    expect(err).not.toMatch(/\n +at /)
    expect(code).toBe(0)
    expect(await cluster('collect')).toMatchObject({ code: 0, out: alone })
  })

  it('is reported as lost when Redis comes back without it', async () => {
    const { redis, cluster } = await submitted()
    const worker = startWorker(redis.url)
    await worker.said(/done/)
    await redis.lose()
    await redis.start()
    const { code, err } = await worker.ended

    expect(code).toBe(1)
    expect(err).toContain('Redis came back without what was in it')
    expect(err).toContain('Submit the studies again')
    expect(await cluster('collect')).toMatchObject({
      code: 2,
      err: expect.stringContaining('none was submitted') as string
    })
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('gets back at once what a worker has under way at %s', async (signal) => {
    const { redis, cluster } = await submitted()
    const worker = startWorker(redis.url)
    await worker.said(/begun/, 2)
    worker.kill(signal)
    const { code, out, err } = await worker.ended
    // As a rule one: a slow machine may have made another before the signal came.
    const made = err.match(/ done$/gm)!.length
    const batches = made === 1 ? '1 batch' : `${made} batches`
    const runs = (1500 * made).toLocaleString('en')
    expect([code, out]).toEqual([0, `Stopped: ${batches} with ${runs} runs made here.\n`])
    expect(err).toMatch(/handed back\n$/)
    expect((await cluster('status')).out).toContain(`${made} done, 0 under way, ${4 - made} waiting, 0 failed, of 4`)
    if (signal === 'SIGINT') return

    expect((await startWorker(redis.url, '--drain', '--concurrency', '2').ended).code).toBe(0)
    expect(await cluster('collect')).toMatchObject({ code: 0, out: alone })
  })

  it('lets a worker go home while Redis is gone', async () => {
    const { redis } = await submitted()
    const worker = startWorker(redis.url)
    await worker.said(/begun/)
    await redis.stop()
    await worker.said(/is gone/)
    worker.kill('SIGTERM')
    expect(await worker.ended).toMatchObject({ code: 0, out: expect.stringContaining('Stopped') as string })
  })
})
