import { randomUUID } from 'node:crypto'
import type { Redis } from './connection.js'

const house = 'armistice:house'

/** A mark that stays in Redis as long as its data does: one that came back empty has it no more. */
export async function markOf(redis: Redis): Promise<string> {
  await redis.setnx(house, randomUUID())
  return (await redis.get(house))!
}

export async function isMarked(redis: Redis, mark: string): Promise<boolean> {
  return (await redis.get(house)) === mark
}
