// A real redis-server for a test, in a folder of its own, that can go away and come back.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRedis } from '../../scripts/redis.mjs'

const { path, reason } = process.env['NO_REDIS'] ? { reason: process.env['NO_REDIS'] } : await findRedis()
if (reason !== undefined) process.stderr.write(`\n${reason}\n\n`)

/** Why there is no redis-server to test with, or undefined where there is one. */
export const noRedis = reason

export interface RedisServer {
  readonly url: string
  start(): Promise<void>
  /** Ends it as an administrator would: what it has is written down before. */
  stop(): Promise<void>
  /** Ends it, and nothing that it had is left. */
  lose(): Promise<void>
}

export async function redisServer(): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'armistice-redis-'))
  let server: ChildProcess | undefined
  const stop = async () => {
    const ended = new Promise((resolve) => server?.once('exit', resolve) ?? resolve(undefined))
    server?.kill('SIGTERM')
    await ended
    server = undefined
  }
  const start = async () => {
    mkdirSync(folder, { recursive: true })
    const settings = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--save',
      '',
      '--appendonly',
      'yes'
    ]
    const started = (server = spawn(path!, settings, { stdio: 'ignore' }))
    do {
      await new Promise((resolve) => setTimeout(resolve, 50))
      // Otherwise another server on this port would be taken for this one.
      if (started.exitCode !== null) throw new Error(`Expected a redis-server on port ${port}, but it ended at once`)
    } while (!(await answers(port)))
  }
  const lose = async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  await start()
  return { url: `redis://127.0.0.1:${port}`, start, stop, lose }
}

/** A port that nothing listens on, below those that a system hands out by itself: nobody is given it meanwhile. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(12_000, 32_000)
    const free = await new Promise((resolve) => {
      const server = createServer().once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
    if (free) return port
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('error', () => end(false)).once('connect', () => socket.write('PING\r\n'))
    socket.once('data', (data) => end(data.toString().startsWith('+PONG')))
  })
}
