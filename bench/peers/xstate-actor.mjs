import { load } from './load.mjs'
import { measurePeer } from './measure.mjs'
import { machine, nextOf } from './xstate-machine.mjs'

const { createActor } = await load('xstate')

await measurePeer(() => {
  const actor = createActor(machine).start()
  for (let event; (event = nextOf(actor.getSnapshot().context));) actor.send(event)
  return actor.getSnapshot().context
})
