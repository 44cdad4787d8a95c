// What brought it about that the challenger did what it did?
import { loadScenario, run, why, type Why } from '@armistice/core'
import { narrate, when } from '@armistice/core/words'

const scenario = await loadScenario('paris-2026')
const trace = run(scenario, { seed: '7b' })
const last = trace.occurrences.filter(({ code }) => code === 'challenger.reacted').at(-1)
if (last === undefined) throw new Error('The challenger was never asked in this run: try another seed')

tell(why(trace, last.seq))

/** What brought about several things is told at the first of them only. */
function tell({ occurrence, causes, repeated }: Why, depth = 0) {
  if (repeated) return
  const { seq, hour } = occurrence
  console.log(`${'  '.repeat(depth)}${seq}  ${when(hour, trace.forceHour)}  ${narrate(occurrence, scenario)}`)
  for (const cause of causes) tell(cause, depth + 1)
}
