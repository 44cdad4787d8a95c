// Writes docs/validation.md from what it computes, in a minute or two. With the id of a pattern it only tells its figures.
import { writeFileSync } from 'node:fs'
import { hashes, looks, scores } from './validation/cases.mjs'
import { figure, validationDocument } from './validation/document.mjs'
import { patternRows } from './validation/patterns.mjs'

const id = process.argv[2]
const rows = await patternRows(id)
for (const { pattern, what, found, target, shown, met } of rows) {
  const [low, high] = target.map((value) => figure(value, shown))
  console.log(`${pattern} ${met ? 'met' : 'NOT MET'}: ${what}: ${figure(found, shown)} (${low} to ${high})`)
}
if (id === undefined) {
  const all = await looks()
  const made = validationDocument({ rows, looks: all, scores: scores(all), hashes: await hashes() })
  writeFileSync(new URL('../docs/validation.md', import.meta.url), made)
}
