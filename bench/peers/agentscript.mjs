// AgentScript (npm agentscript): turtles asked once a tick, as its documents teach; a tick is a day, so that violations
// come by a draw a day and a run has 1,826 steps. The same model otherwise, and its own random numbers (Math.random).
import { load } from './load.mjs'
import { measurePeer } from './measure.mjs'
import { model } from './model.mjs'

// The package was made for pages: it wants a canvas when it is loaded, and no longer.
globalThis.OffscreenCanvas = class {
  getContext() {
    return {}
  }
}
const { Model, util } = await load('agentscript', 'dist/agentscript.js')
const { days, members, quarter, meanWait, major, leaves, returns, needed } = model
const daily = 1 - Math.exp(-1 / meanWait)
const world = { minX: 0, maxX: 5, minY: 0, maxY: 5, minZ: 0, maxZ: 0 }

class Pledges extends Model {
  setup() {
    this.events = 0
    this.unanswered = 0
    this.turtles.create(members, (turtle) => (turtle.stands = true))
  }
  step() {
    if (util.randomFloat(1) < daily) {
      this.events++
      if (util.randomFloat(1) < major && this.turtles.with((turtle) => turtle.stands).length < needed) this.unanswered++
    }
    if ((this.ticks + 1) % quarter !== 0) return
    this.events++
    this.turtles.ask((turtle) => {
      turtle.stands = turtle.stands ? util.randomFloat(1) >= leaves : util.randomFloat(1) < returns
    })
  }
}

await measurePeer(() => {
  const pledges = new Pledges(world)
  pledges.setup()
  for (let day = 0; day < days; day++) {
    pledges.step()
    pledges.tick()
  }
  return pledges
})
