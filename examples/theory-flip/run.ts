// Which conclusions hang on the theory that one begins with?
import { applyOverlay, compareScenarios, loadOverlay, summariseComparison } from '@armistice/core'
import type { Change, Overlay } from '@armistice/core'
import { nearby, scenario, silent, small, unarmed } from './what-ifs.ts'

const [bare, observers] = [await loadOverlay('no-guarantees'), await loadOverlay('observers-only')]

console.log('In 100 runs, more or fewer (95 %)       hostilities resumed       major violations')
await ask('All promises, or none?', silent, [], 'alliances-deter alliances-provoke')
await ask('Small forces alone, or no forces?', unarmed, [small], 'tripwires-hold tripwires-do-not-hold')
await ask('Forces inside, or next door?', nearby, [], 'forces-in-country forces-near-country')
await ask('Observers alone, or nothing?', bare, [observers], 'observers-matter observers-do-not')
const readings = 'llm bf-all bf-defence-pacts sabrosky bf-post-1945'.replaceAll(/\S+/g, 'reliability-$&')
await ask('All promises, or none?', silent, [], readings)

async function ask(question: string, without: Overlay, within: Overlay[], theories: string) {
  console.log(`\n${question}`)
  const signs = [new Set(), new Set()]
  for (const theory of theories.split(' ')) {
    const world = applyOverlay(scenario, await loadOverlay(theory))
    const [first, second] = [applyOverlay(world, without), within.reduce(applyOverlay, world)]
    const compared = await compareScenarios(first, second, { seed: 'flip', runs: 400, measures: ['major', 'resumed'] })
    const changes = Object.values(summariseComparison(compared))
    console.log(`  ${theory.padEnd(32)}`, ...changes.map((change, index) => tell(change, signs[index]!)))
  }
  const verdicts = signs.map((all) => (all.size === 1 ? 'stands' : all.has('unclear') ? 'fades' : 'flips'))
  console.log(' '.repeat(34), ...verdicts.map((verdict) => verdict.padStart(23)))
}

function tell({ value, interval }: Change, signs: Set<unknown>) {
  signs.add(interval!.high < 0 ? 'less' : interval!.low > 0 ? 'more' : 'unclear')
  const [middle, low, high] = [value, interval!.low, interval!.high].map((each) => (100 * each).toFixed(1))
  return `${middle} (${low} to ${high})`.padStart(23)
}
