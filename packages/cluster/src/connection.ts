// The one door to ioredis.
import { Redis } from 'ioredis'
import { ClusterError } from './cluster-error.js'

export type { Redis }

/** Redis where somebody said that it is, for as long as `use` takes. ClusterError where it cannot be reached or is lost. */
export async function withRedis<T>(url: string, use: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = await reach(url)
  redis.options.retryStrategy = () => null
  redis.options.commandTimeout = patience
  try {
    return await use(redis)
  } catch (error) {
    if (redis.status !== 'ready' || messageOf(error) === 'Command timed out') throw lost(url, error)
    throw error
  } finally {
    redis.disconnect()
  }
}

/**
 * Redis where somebody said that it is, once it has answered. After that a connection that breaks is made again for as
 * long as it takes, and commands wait for it.
 */
export async function reach(url: string): Promise<Redis> {
  const redis = new Redis(checked(url), {
    lazyConnect: true,
    connectTimeout: 5000,
    commandTimeout: patience,
    // Blocking commands and those of a batch that is done wait for as long as it takes.
    maxRetriesPerRequest: null,
    retryStrategy: () => null
  })
  let reason: Error | undefined
  redis.on('error', (error: Error) => (reason ??= error))
  try {
    await redis.connect()
    await redis.ping()
  } catch (error) {
    redis.disconnect()
    throw notReached(url, reason ?? error)
  }
  delete redis.options.commandTimeout
  redis.options.retryStrategy = (times) => Math.min(100 * 2 ** Math.min(times, 10), 2000)
  return redis
}

/** Milliseconds in which Redis answers unless something is wrong with it. */
const patience = 20_000

/** The address without what nobody else shall read. */
export function address(url: string): string {
  const { protocol, hostname, port, pathname } = new URL(url)
  return `${protocol}//${hostname || '127.0.0.1'}:${port || '6379'}${pathname === '/' ? '' : pathname}`
}

function checked(url: string): string {
  if (URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol)) return url
  throw new ClusterError('Expected an address such as redis://127.0.0.1:6379, but what was given is none.')
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function notReached(url: string, error: unknown): ClusterError {
  return new ClusterError(
    `Expected Redis at ${address(url)}, but ${messageOf(error) || 'it did not answer'}. Start one with redis-server, or say where it is: --redis redis://HOST:PORT, or REDIS_URL.`
  )
}

function lost(url: string, error: unknown): ClusterError {
  return new ClusterError(
    `Expected Redis at ${address(url)} to stay, but the connection was lost: ${messageOf(error)}. What was done so far is kept if Redis kept it; the same command again goes on.`
  )
}
