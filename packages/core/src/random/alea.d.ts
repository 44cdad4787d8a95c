// @types/seedrandom describes the whole package; this one generator is loaded by its own path, because the package's
// main file brings every other generator and asks Node for `crypto`.
declare module 'seedrandom/lib/alea.js' {
  import type { PRNG } from 'seedrandom'
  export default function alea(seed: string): PRNG
}
