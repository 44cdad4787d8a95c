// Nobody's library: the model as a table of handlers over one plain record, as the kernel of Armistice is built inside.
import { createRequire } from 'node:module'
import { measurePeer } from './measure.mjs'
import { model } from './model.mjs'

const alea = createRequire(new URL('../../packages/core/package.json', import.meta.url))('seedrandom/lib/alea.js')
const draw = alea('peers')
const { days, members, quarter, meanWait, major, leaves, returns, needed } = model
const world = { stands: new Array(members).fill(1), standing: members, unanswered: 0, due: [0, 0] }

const handlers = [
  () => {
    if (draw() < major && world.standing < needed) world.unanswered++
    world.due[0] -= Math.log(1 - draw()) * meanWait
  },
  () => {
    const { stands } = world
    let standing = 0
    for (let member = 0; member < members; member++) {
      const stays = stands[member] === 1 ? +(draw() >= leaves) : +(draw() < returns)
      stands[member] = stays
      standing += stays
    }
    world.standing = standing
    world.due[1] += quarter
  }
]

await measurePeer(() => {
  world.stands.fill(1)
  world.standing = members
  world.unanswered = 0
  world.due[0] = -Math.log(1 - draw()) * meanWait
  world.due[1] = quarter
  let events = 0
  for (;;) {
    const next = world.due[0] <= world.due[1] ? 0 : 1
    if (world.due[next] > days) return { events, unanswered: world.unanswered }
    handlers[next]()
    events++
  }
})
