// Looks for values of the tuned assumptions that show the patterns. `npm run tune -- --help` says how.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadScenario } from '@armistice/core'
import { withNumber } from './validation/number-in-text.mjs'
import { seed } from './validation/lives.mjs'
import { search } from './validation/search.mjs'
import { figuresOf, lossOf, tunedNumber, tunedPaths, withValues } from './validation/tuned.mjs'

const { values: given } = parseArgs({
  options: {
    seed: { type: 'string', default: seed },
    runs: { type: 'string', default: '6000' },
    budget: { type: 'string', default: '60' },
    from: { type: 'string', default: 'present' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})
if (given.help) {
  console.log(`Looks for values of these assumptions at which the model shows P1, P2, P3 and P5:
${tunedPaths.join('\n')}

  --seed TEXT   whose luck, ${seed} unless given
  --runs N      runs for each figure, 6000 unless given (600 at the most for P5); run i has the same luck at every try
  --budget N    how many sets of values are tried at the most, 60 unless given
  --from WHERE  present: from the numbers as they are; middle: from the middle of their ranges
  --write       writes what was found into paris-2026.json and assumptions.json`)
  process.exit(0)
}
const [runs, budget] = [whole('runs', given.runs), whole('budget', given.budget)]
if (!['present', 'middle'].includes(given.from))
  throw new RangeError(`Expected --from to be present or middle, but received ${JSON.stringify(given.from)}`)

const files = ['scenarios/paris-2026.json', 'scenario/assumptions.json'].map(
  (name) => new URL(`../packages/core/src/${name}`, import.meta.url)
)
const documents = files.map((file) => JSON.parse(readFileSync(file, 'utf8')))
const [now = [], shared = []] = documents.map((document) => tunedPaths.map((path) => tunedNumber(document, path)))
if (JSON.stringify(now) !== JSON.stringify(shared))
  throw new Error('Expected the tuned numbers and their ranges to be the same in both documents')

const paris = await loadScenario('paris-2026')
const numbers = now.map((number) => {
  const [low, high] = number.range
  return given.from === 'middle' ? { ...number, value: Number(((low + high) / 2).toPrecision(2)) } : number
})
const before = await tell(
  'Before',
  numbers.map(({ value }) => value)
)
const found =
  before === 0
    ? { values: numbers.map(({ value }) => value), evaluations: 1 }
    : await search(numbers, async (values) => lossOf(await figuresOf(withValues(paris, values), runs, given.seed)), {
        budget,
        onStep: (path, value, loss) => console.log(`  ${path} to ${value}: ${loss.toFixed(4)} off`)
      })
if (before > 0) await tell('After', found.values)
const moved = now.flatMap(({ path, value }, place) => {
  const to = /** @type {number} */ (found.values[place])
  return to === value ? [] : [{ path, value, to }]
})
if (before === 0 && moved.length === 0) console.log('The present numbers show the patterns. Nothing to change.')
else console.log(`Tried ${found.evaluations} sets of values.`)
for (const { path, value, to } of moved) console.log(`${path}: ${value} to ${to}`)
if (given.write)
  for (const file of files) {
    let text = readFileSync(file, 'utf8')
    for (const { path, to } of moved) text = withNumber(text, `${path}/value`, to)
    writeFileSync(file, text)
  }

/**
 * @param {string} when
 * @param {readonly number[]} values
 */
async function tell(when, values) {
  const figures = await figuresOf(withValues(paris, values), runs, given.seed)
  const loss = lossOf(figures)
  console.log(`${when}: ${loss.toFixed(4)} off, with ${values.join(', ')}`)
  for (const { what, found, target } of figures) console.log(`  ${what}: ${found.toFixed(3)} (${target.join(' to ')})`)
  return loss
}

/**
 * @param {string} name
 * @param {string} text
 */
function whole(name, text) {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new RangeError(`Expected --${name} to be a whole number above 0, but received ${JSON.stringify(text)}`)
}
