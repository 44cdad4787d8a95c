import { loadScenario, type Overlay, type Scenario } from '@armistice/core'

type Pledge = Scenario['pledges'][number]

export const scenario = await loadScenario('bosnia-1995')
const inside = ({ capability, location }: Pledge) => capability === 'land' && location === 'insideProtected'
const large = (pledge: Pledge) => inside(pledge) && !['company', 'battalion'].includes(pledge.class)

/** Nobody promises anything; nobody promises land forces; nobody but small ones; all of them stand next door. */
export const silent = but(() => true, 'firmness', 'notStated')
export const unarmed = but(inside, 'firmness', 'notStated')
export const small = but(large, 'firmness', 'notStated')
export const nearby = but(inside, 'location', 'neighbouring')

function but(which: (pledge: Pledge) => boolean, key: string, value: string): Overlay {
  const changes = scenario.pledges.filter(which).map(({ id }) => ({ path: `/pledges/${id}/${key}`, value }))
  return { version: 1, id: 'what-if', title: 'What if', claim: 'What if it were otherwise?', changes }
}
