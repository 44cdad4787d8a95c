import alea from 'seedrandom/lib/alea.js'
import { absorb, M1, M2, M3, M4, stir } from './mixing.js'
import type { Stream } from './stream.js'

export { childOf, streamOf, type Stream } from './stream.js'

/**
 * The luck of one run of a study. `seed` is a text of 1 to 200 characters, `run` a whole number from 0 to 2^53 - 1.
 * RangeError otherwise.
 */
export function createRandom(seed: string, run = 0): Random {
  return new Random(seed, run)
}

/**
 * A draw is a function of (seed, run, stream, n) and of nothing else: nothing is used up, so leaving a draw out, adding
 * one or asking twice changes no other.
 */
export class Random {
  readonly seed: string
  private currentRun = 0
  // The key of the seed. Words in fields, because a double held in a closure is boxed at every change.
  private readonly seed0: number
  private readonly seed1: number
  private readonly seed2: number
  private readonly seed3: number
  // The key of the seed and the run.
  private key0 = 0
  private key1 = 0
  private key2 = 0
  private key3 = 0

  constructor(seed: string, run: number) {
    if (typeof seed !== 'string' || seed.length < 1 || seed.length > LONGEST_SEED)
      throw new RangeError(`Expected seed to be a text of 1 to ${LONGEST_SEED} characters, but received ${told(seed)}`)
    const words = alea(seed)
    this.seed = seed
    this.seed0 = words.int32()
    this.seed1 = words.int32()
    this.seed2 = words.int32()
    this.seed3 = words.int32()
    this.setRun(run)
  }

  get run(): number {
    return this.currentRun
  }

  /** Moves to another run of the same seed: from here on the same as `createRandom(seed, run)`, without its seeding. */
  setRun(run: number): void {
    if (!Number.isSafeInteger(run) || run < 0)
      throw new RangeError(`Expected run to be a whole number from 0 to 2^53 - 1, but received ${String(run)}`)
    const low = run | 0
    const high = Math.floor(run / 0x100000000)
    const front = absorb(absorb([this.seed0, this.seed1], low), high)
    const back = absorb(absorb([this.seed2 ^ front[0], this.seed3 ^ front[1]], low), high)
    this.currentRun = run
    this.key0 = front[0]
    this.key1 = front[1]
    this.key2 = back[0]
    this.key3 = back[1]
  }

  /**
   * The `n`-th draw of a stream in this run, uniform and strictly between 0 and 1, with 52 random bits. `n` is whole,
   * from 0 to 2^32 - 1.
   */
  uniform(stream: Stream, n: number): number {
    // Two lanes side by side, crossed three times by (a, b) -> (a + b, a + 2b). Each step can be undone, so that for
    // one n no two streams meet, and for one stream no two n.
    const count = stir(n ^ this.key2, M3)
    let a = stir(stream[0] ^ this.key0, M1)
    let b = stir(stream[1] ^ this.key1, M2)
    let both = (a + b) | 0
    a = stir(both ^ count, M4)
    b = stir((both + b) ^ (count + this.key3), M1)
    both = (a + b) | 0
    a = stir(both, M2)
    b = stir(both + b, M3)
    both = (a + b) | 0
    a = stir(both, M1)
    b = stir(both + b, M4)
    // The middle of one of 2^52 equal cells is never 0 and never 1.
    return ((a >>> 6) * 0x4000000 + (b >>> 6) + 0.5) * 2.220446049250313e-16
  }
}

const LONGEST_SEED = 200

function told(seed: unknown): string {
  return typeof seed === 'string' ? `one of ${seed.length}` : String(seed)
}
