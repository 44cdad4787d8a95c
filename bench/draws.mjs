// What chance itself costs: a bare draw of the generator that luck comes from, and a draw as the rules make it.
import { createRequire } from 'node:module'
import { createRandom, streamOf } from '../packages/core/dist/random/random.js'

const alea = createRequire(new URL('../packages/core/package.json', import.meta.url))('seedrandom/lib/alea.js')
let kept = 0

/** Both for `timeInRounds`: the floor and a case, timed by `perCall` or `cpuPerCall` over so many draws. */
export function drawsOf(seed, { timer, draws }) {
  const generator = alea(seed)
  const bareDraw = () =>
    timer(1, () => {
      let sum = 0
      for (let n = 0; n < draws; n++) sum += generator()
      kept += sum
    }) / draws
  /** By seed, run, stream and count. */
  const time = () => {
    const [random, stream] = [createRandom(seed), streamOf('bench')]
    return (
      timer(1, () => {
        let sum = 0
        for (let n = 0; n < draws; n++) sum += random.uniform(stream, n)
        kept += sum
      }) / draws
    )
  }
  return { bareDraw, lookedUp: { name: 'a draw looked up in a stream', time } }
}
