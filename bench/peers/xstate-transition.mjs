import { load } from './load.mjs'
import { measurePeer } from './measure.mjs'
import { machine, nextOf } from './xstate-machine.mjs'

const { initialTransition, transition } = await load('xstate')

await measurePeer(() => {
  let [snapshot] = initialTransition(machine)
  for (let event; (event = nextOf(snapshot.context));) [snapshot] = transition(machine, snapshot, event)
  return snapshot.context
})
