import { exponential } from '../random/distributions/exponential.js'
import { poisson } from '../random/distributions/poisson.js'
import { childOf } from '../random/random.js'
import { schedule } from './agenda.js'
import type { EventOf } from './events.js'
import type { Kit } from './kit.js'
import { draw } from './luck.js'
import type { World } from './world.js'

/**
 * A violation brings Poisson(n) follow-ups after exponential delays: the branching form of a Hawkes process, exact
 * without thinning (rule K1). Follow-ups have streams of their own, children of the violation's.
 */
export function spread(
  world: World,
  kit: Kit,
  { violation, luck }: EventOf<'violation.occurred'>,
  cause: number
): void {
  const { clusters } = kit.model
  const count = poisson(clusters.branching, kit.random.uniform(luck, draw.followUps))
  for (let i = 1; i <= count; i++) {
    const own = childOf(luck, i)
    const delay = Math.max(1, Math.ceil(clusters.delayHours * exponential(kit.random.uniform(own, draw.delay))))
    const severity = kit.random.uniform(own, draw.severity) < clusters.majorShare ? 3 : 2
    const name = `${violation}.${i}`
    schedule(
      world,
      delay,
      { type: 'violation.due', id: name, violation: name, severity, luck: own, parent: violation },
      [cause]
    )
  }
}
