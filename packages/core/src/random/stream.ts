import { absorb } from './mixing.js'

/** 64 bits, as two 32-bit integers, that stand for one path (a process, an entity, ...), whatever the seed and run. */
export type Stream = readonly [number, number]

/** The stream of a path. Different paths have different streams: 10^5 of them meet with a chance below 10^-9. */
export function streamOf(...path: readonly string[]): Stream {
  return encodePath(path).reduce<Stream>(absorb, [0x243f6a88, 0x85a308d3 | 0])
}

/** The stream of the `index`-th child of a stream, such as a follow-up of a violation; `index` is whole, below 2^32. */
export function childOf(stream: Stream, index: number): Stream {
  // A different start than that of a path: a child is nobody's path.
  return absorb([stream[0] ^ 0x13198a2e, stream[1] ^ 0x03707344], index)
}

/**
 * A path as whole numbers below 2^32: how many parts, then each part's length and its UTF-16 code units. It can be read
 * back, so no two paths share one: `a/b` + `c` is not `a` + `b/c`, and an empty part counts.
 */
export function encodePath(path: readonly string[]): readonly number[] {
  const words = [path.length]
  for (const part of path) {
    words.push(part.length)
    for (let i = 0; i < part.length; i++) words.push(part.charCodeAt(i))
  }
  return words
}
