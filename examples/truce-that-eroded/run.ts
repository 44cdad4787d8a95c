// How does a truce wear off when nothing holds it up?
import { applyOverlay, loadScenario, run, type Overlay } from '@armistice/core'
import { when } from '@armistice/core/words'

const donbas = await loadScenario('donbas-2015')
const worlds = {
  'as fitted': donbas,
  'watching helps': applyOverlay(donbas, otherwise({ monitoredFactor: [4, '1'] })),
  'as in 2015-18': applyOverlay(donbas, otherwise({ residual: [0.1, '1'], doublingDays: [2.2, 'd'] }))
}
const weeks = Object.values(worlds).map((scenario) => {
  const { occurrences } = run(scenario, { seed: 'minsk' })
  return occurrences.filter((it) => it.code === 'week.reviewed')
})

console.log('Minor violations a day that the monitors count')
console.log(' '.repeat(10) + row(Object.keys(worlds)))
for (const week of [1, 2, 4, 8, 16, 32, 64, 128, 256])
  console.log(when(24 * 7 * week, 0).padEnd(10) + row(weeks.map((list) => (list[week - 1]?.observed ?? NaN) / 7)))
const half = weeks.map((list) => list.find(({ erosion }) => erosion >= 0.5)?.week ?? Infinity)
console.log('\nHalf of the old rate is back in week'.padEnd(10))
console.log(' '.repeat(10) + row(half))

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell) => `${typeof cell === 'number' ? Math.round(cell) : cell}`.padStart(17)).join('')
}

function otherwise(numbers: Record<string, [value: number, unit: string]>): Overlay {
  const changes = Object.entries(numbers).map(([name, [value, unit]]) => ({
    path: `/truce/${name}`,
    value: { value, range: [value, value], unit, status: 'assumption' }
  }))
  return { version: 1, id: 'otherwise', title: 'Otherwise', claim: 'What if the truce wore off otherwise?', changes }
}
