// What is one pledge worth?
import { contributions, loadScenario, summariseContributions, type Mean } from '@armistice/core'
import { namesOf, pledgeName } from '@armistice/core/words'

const scenario = await loadScenario('bosnia-1995')
const shared = await contributions(scenario, { seed: 'worth', measure: 'resumed', orderings: 40, runs: 2 })
const { players, whole, all, none } = summariseContributions(shared)

console.log('How often hostilities resume, in 100 runs: more or fewer (95 %)\n')
console.log('its share'.padStart(17), 'alone left out'.padStart(17))
for (const { id, share, leftOut } of [...players].sort((a, b) => a.share.value - b.share.value)) {
  const { member } = scenario.pledges.find((pledge) => pledge.id === id)!
  console.log(told(share), told(leftOut), '', `${namesOf(scenario).of(member)}: ${pledgeName(id, scenario)}`)
}
console.log(
  told(whole),
  ''.padStart(17),
  ` All together: from ${percent(none.value)} without any to ${percent(all.value)}`
)

function told({ value, interval }: Mean): string {
  return `${percent(value)} (${percent(interval!.low)} to ${percent(interval!.high)})`.padStart(17)
}

function percent(share: number): number {
  return Math.round(100 * share) + 0
}
