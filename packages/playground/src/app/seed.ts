import { messages } from '../messages/messages.js'

export const defaultSeed = '7b'
const longest = 64

/** What is wrong with a seed, in words; null if nothing is. */
export function seedProblem(seed: string): string | null {
  if (seed.length === 0) return messages.top.seedEmpty
  // Half a character cannot be written into an address.
  if (/\p{Surrogate}/u.test(seed)) return messages.top.seedBroken
  return seed.length > longest ? messages.top.seedLong(seed.length) : null
}
