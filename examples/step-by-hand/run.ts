// One member is asked to honour its pledge. What changes, the luck being the same, if it answers in full, or declines?
import { advance, begin, choose, fork, loadScenario, traceOf, view, type Choice, type Trace } from '@armistice/core'
import { narrate, optionLabel, questionText, when } from '@armistice/core/words'

const scenario = await loadScenario('paris-2026')
let session = begin(scenario, { seed: '7b' })
do session = advance(session, 'decision')
while (view(session).question && view(session).question?.kind !== 'response')

const { question, hour, forceHour, occurrences } = view(session)
if (question === null) throw new Error('Nobody is asked to honour a pledge in this run: try another seed')
console.log(`${when(hour, forceHour)}  ${questionText(question, scenario)}`)

const honoured = decide('full')
const declined = decide('decline')
const parted = honoured.occurrences.findIndex((it, n) => JSON.stringify(it) !== JSON.stringify(declined.occurrences[n]))
console.log(`\nThe two runs are the same up to the question, occurrence ${parted - 1} of each.`)

function decide(choice: Choice): Trace {
  console.log(`\n${optionLabel('response', choice)}`)
  const trace = traceOf(advance(choose(fork(session), choice), 'end'))
  const later = trace.occurrences.slice(occurrences.length)
  const reaction = later.findIndex(({ code }) => code === 'challenger.reacted')
  const answers = later.slice(0, reaction).flatMap((it) => (it.code === 'response.given' ? [it] : []))
  console.log(`  answers: ${answers.map(({ member, answer }) => `${member} ${answer}`).join(', ')}`)
  for (const it of [later[reaction], later.at(-1)]) {
    if (it !== undefined) console.log(`  ${when(it.hour, forceHour)}  ${narrate(it, scenario)}`)
  }
  return trace
}
