// What does an XState inspector see of a run?
import { createActor, type InspectionEvent } from 'xstate'
import { loadScenario } from '@armistice/core'
import { machine, nextEvent } from '@armistice/core/machine'

const scenario = await loadScenario('tutorial')
const seen: Record<string, number> = {}
let told = 0

/** `createBrowserInspector().inspect` of @statelyai/inspect goes into the same place and draws what this one counts. */
function inspect(event: InspectionEvent): void {
  seen[event.type] = (seen[event.type] ?? 0) + 1
  if (event.type !== '@xstate.microstep' || told === 12) return
  const { _transitions: taken } = event
  for (const { target, description } of taken) {
    if (!target?.length) continue
    told++
    console.log(`${event.event.type} -> ${target.map(({ id }) => id).join(', ')}\n    ${description}`)
  }
}

const actor = createActor(machine, { input: { scenario, seed: '7b' }, inspect }).start()
for (;;) {
  const event = nextEvent(actor.getSnapshot().context.world)
  if (event === undefined) break
  actor.send(event)
}

console.log('\nInspection events')
for (const type of Object.keys(seen).sort()) console.log(`${String(seen[type]).padStart(6)} ${type}`)
