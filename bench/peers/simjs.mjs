// SIM.JS (npm simjs): entities with timers, as its manual teaches. Its own random numbers (Mersenne Twister).
import { load } from './load.mjs'
import { measurePeer } from './measure.mjs'
import { model } from './model.mjs'

// The package was made for pages: it hangs what it has on the window.
globalThis.window = {}
await load('simjs')
const { Sim, Entity, Random } = globalThis.window.Sim
const random = new Random(7)
const { days, members, quarter, meanWait, major, leaves, returns, needed } = model

class Violations extends Entity {
  start() {
    this.setTimer(random.exponential(1 / meanWait)).done(this.occur)
  }
  occur() {
    const { world } = this
    world.events++
    if (random.random() < major && world.stands.filter(Boolean).length < needed) world.unanswered++
    this.start()
  }
}

class Review extends Entity {
  start() {
    this.setTimer(quarter).done(this.hold)
  }
  hold() {
    const { world } = this
    world.events++
    world.stands = world.stands.map((stands) => (stands ? random.random() >= leaves : random.random() < returns))
    this.start()
  }
}

await measurePeer(() => {
  const world = { stands: Array(members).fill(true), unanswered: 0, events: 0 }
  const sim = new Sim()
  sim.addEntity(Violations).world = world
  sim.addEntity(Review).world = world
  sim.simulate(days)
  return world
})
