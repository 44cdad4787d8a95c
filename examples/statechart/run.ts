// Which states does one run pass through, and how often?
import { loadScenario } from '@armistice/core'
import { machine, nextEvent } from '@armistice/core/machine'
import { createActor } from 'xstate'

const scenario = await loadScenario('paris-2026')
const actor = createActor(machine, { input: { scenario, seed: '7b' } })

const visits = new Map<string, number>()
let before: string[] = []
actor.subscribe(({ value }) => {
  const live = leaves(value)
  for (const state of live) if (!before.includes(state)) visits.set(state, (visits.get(state) ?? 0) + 1)
  before = live
})

actor.start()
for (;;) {
  const event = nextEvent(actor.getSnapshot().context.world)
  if (event === undefined) break
  actor.send(event)
}

for (const [state, times] of visits) console.log(`${String(times).padStart(3)}  ${state}`)
console.log(`${actor.getSnapshot().status}, ${[...actor.getSnapshot().tags].join()}`)

/** The innermost live states of XState's nested value, as paths. */
function leaves(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path + value]
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}${key}.`))
}
