// When is a guarantee credible enough?
import { applyOverlay, ensemble, loadScenario, summarise, type Overlay, type Scenario } from '@armistice/core'

const scenario = await loadScenario('bosnia-1995')
const percent = (share: number) => Math.round(100 * share)
const most = 0.1
const strategies = ['model', 'opportunist', 'probing']
const enough = new Map<string, number>()

console.log('Hostilities resume, in 100 runs (95 %), by how the challenger decides')
console.log('kept, of 100 promises' + strategies.map((name) => name.padStart(18)).join(''))
for (const kept of [0.05, 0.2, 0.35, 0.5, 0.65, 0.8]) {
  const reliable = applyOverlay(scenario, keeping(kept))
  const cells: string[] = []
  for (const strategy of strategies) {
    const { value, low, high } = await resumed(reliable, strategy)
    if (high < most && !enough.has(strategy)) enough.set(strategy, percent(kept))
    cells.push(`${percent(value)} (${percent(low)} to ${percent(high)})`.padStart(18))
  }
  console.log(`${percent(kept)}`.padStart(21) + cells.join(''))
}
const told = strategies.map((name) => `${enough.get(name) ?? 'never'}`.padStart(18))
console.log(`\nsurely under ${percent(most)} from`.padEnd(22) + told.join(''))

async function resumed(under: Scenario, strategy: string) {
  const seats = { [under.parties.challenger.id]: strategy }
  const made = await ensemble(under, { seed: 'sweep', runs: 200, measures: ['resumed'], strategies: seats })
  const { resumed: share } = summarise(made)
  if (share?.kind !== 'share') throw new Error('Expected a share')
  return { value: share.value, ...share.interval! }
}

function keeping(share: number): Overlay {
  const honoured = { value: share, range: [share, share], unit: '1', status: 'assumption' }
  const changes = [{ path: `/response/presets/${scenario.response.preset}/honoured`, value: honoured }]
  return { version: 1, id: 'sweep', title: 'Reliability', claim: 'What if this share of promises were kept?', changes }
}
