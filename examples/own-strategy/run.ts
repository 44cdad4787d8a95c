// If every member answers only after another has, who goes first?
import { loadScenario, run, type RunOptions, type Strategy } from '@armistice/core'

const scenario = await loadScenario('paris-2026')
const everybody = scenario.members.map(({ id }) => id)

const afterYou: Strategy = (question) => {
  if (question.kind !== 'response') return undefined
  const others = question.delivered?.parts.filter(({ member }) => everybody.includes(member)) ?? []
  return others.length > 0 ? 'full' : 'later'
}

const waiting = Object.fromEntries(everybody.map((id) => [id, afterYou]))

console.log('Answers in 50 runs     full   part  later  decline')
tell("the model's draw", {})
tell('everybody waits', waiting)
tell('but France leads', { ...waiting, FR: 'always:full' })

function tell(title: string, strategies: NonNullable<RunOptions['strategies']>) {
  const counts = { full: 0, part: 0, later: 0, decline: 0 }
  for (let n = 0; n < 50; n++) {
    for (const it of run(scenario, { seed: 'spring', run: n, strategies }).occurrences) {
      if (it.code === 'response.given') counts[it.answer]++
    }
  }
  const { full, part, later, decline } = counts
  console.log(title.padEnd(20) + [full, part, later, decline].map((count) => String(count).padStart(7)).join(''))
}
