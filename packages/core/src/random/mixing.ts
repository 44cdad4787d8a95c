// Integer hashing by 32-bit words: multiply and shift, the shape of MurmurHash3's finaliser (Austin Appleby). The
// multipliers are those that Chris Wellons found by search for low bias (lowbias32, triple32: nullprogram.com, 2018).

export const M1 = 0x21f0aaad
export const M2 = 0xd35a2d97
export const M3 = 0xed5ad4bb
export const M4 = 0xac4c1b51

/** Spreads each bit of `x` over the bits above and below it; one word in, one word out, and no two meet. */
export function stir(x: number, multiplier: number): number {
  const folded = Math.imul(x ^ (x >>> 16), multiplier)
  return folded ^ (folded >>> 15)
}

/** 64 bits that depend on every bit of the 64 given and of `word`. For one pair, no two words meet. */
export function absorb(pair: readonly [number, number], word: number): readonly [number, number] {
  let a = stir(pair[0] ^ word, M1)
  let b = stir(pair[1] + a, M2)
  a = stir(a ^ b, M3)
  b = stir(b + a, M4)
  a = stir(a ^ b, M2)
  b = stir(b + a, M1)
  a = stir(a ^ b, M4)
  return [a, b]
}
