import { ScenarioError } from '../scenario/issue.js'
import { parseOverlay, type Overlay } from '../scenario/overlay.js'
import { load, type Shipped } from './load.js'

/** An overlay that changes any scenario: a theory, or a what-if. */
export interface OverlayEntry {
  readonly id: string
  readonly title: string
  /** What it claims, or asks. */
  readonly claim: string
  /** The id of the overlay that claims the opposite. */
  readonly opposes?: string
}

const overlays: readonly Shipped<OverlayEntry>[] = [
  {
    entry: {
      id: 'alliances-deter',
      title: 'Alliances deter',
      claim:
        'States with defence pacts are less often the target of a dispute, and do not start more of them themselves.',
      opposes: 'alliances-provoke'
    },
    load: () => import('./overlays/alliances-deter.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'alliances-provoke',
      title: 'Alliances provoke',
      claim: 'Forming an alliance often fails to deter, and goes with more conflict rather than less.',
      opposes: 'alliances-deter'
    },
    load: () => import('./overlays/alliances-provoke.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'donbas-erosion',
      title: 'Erosion as in the Donbas, July 2020 to September 2021',
      claim: 'A truce that cut violations from 623 a day to about 33 wore off, doubling in about three months.'
    },
    load: () => import('./overlays/donbas-erosion.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'forces-in-country',
      title: 'Forces in the country keep the peace',
      claim:
        'More troops where the fighting was go with fewer battle deaths: 22 a month with none, 6 with 10,000, in civil wars.',
      opposes: 'forces-near-country'
    },
    load: () => import('./overlays/forces-in-country.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'forces-near-country',
      title: 'Forces near the country deter, forces in it provoke',
      claim:
        'Heavy forces in the theatre but away from the front deter most; light ground forces inside the protected state go with more disputes.',
      opposes: 'forces-in-country'
    },
    load: () => import('./overlays/forces-near-country.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'no-guarantees',
      title: 'A bare ceasefire',
      claim: 'What if there were no pledges, no hubs and no mechanism at all?'
    },
    load: () => import('./overlays/no-guarantees.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'observers-do-not',
      title: 'Observers do not matter',
      claim: 'Police and observers show no effect of the kind that troops show, in civil wars.',
      opposes: 'observers-matter'
    },
    load: () => import('./overlays/observers-do-not.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'observers-matter',
      title: 'Observers matter',
      claim:
        'Monitoring makes surprise harder, lessens uncertainty, and keeps accidents and incidents from spiralling.',
      opposes: 'observers-do-not'
    },
    load: () => import('./overlays/observers-matter.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'observers-only',
      title: 'Observers alone',
      claim: 'What if there were the monitoring mechanism and nothing else?'
    },
    load: () => import('./overlays/observers-only.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'reliability-bf-all',
      title: 'Reliability after Berkemeier and Fuhrmann, all commitments',
      claim: 'Alliance promises of 1816-2003 were kept in 50 % of cases.'
    },
    load: () => import('./overlays/reliability-bf-all.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'reliability-bf-defence-pacts',
      title: 'Reliability after Berkemeier and Fuhrmann, defence pacts',
      claim: 'Defence pacts of 1816-2003 were kept in 41 % of cases.'
    },
    load: () => import('./overlays/reliability-bf-defence-pacts.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'reliability-bf-post-1945',
      title: 'Reliability after Berkemeier and Fuhrmann, since 1945',
      claim: 'Alliance promises of 1945-2003 were kept in 22 % of cases.'
    },
    load: () => import('./overlays/reliability-bf-post-1945.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'reliability-llm',
      title: 'Reliability after Leeds, Long and Mitchell',
      claim: 'Alliance promises of 1816-1944 were kept in 74.5 % of cases, counting what was specifically promised.',
      opposes: 'reliability-sabrosky'
    },
    load: () => import('./overlays/reliability-llm.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'reliability-sabrosky',
      title: 'Reliability after Sabrosky',
      claim: 'Alliance promises were kept only about 25 % of the time, as a later paper sums the study up.',
      opposes: 'reliability-llm'
    },
    load: () => import('./overlays/reliability-sabrosky.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'start-at-negotiation',
      title: 'Start at the talks',
      claim: 'What if the run begins while the talks still go on, and a deal may not come?'
    },
    load: () => import('./overlays/start-at-negotiation.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'trigger-peace-deal',
      title: 'Only a peace deal sets the guarantees going',
      claim: 'What if the guarantees wait for a peace deal? The ceasefire is in force, and talks go on beside it.'
    },
    load: () => import('./overlays/trigger-peace-deal.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'tripwires-do-not-hold',
      title: 'Tripwires do not hold',
      claim: 'Small forces do not deter; forces must be large enough to shift the local balance.',
      opposes: 'tripwires-hold'
    },
    load: () => import('./overlays/tripwires-do-not-hold.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'tripwires-hold',
      title: 'Tripwires hold',
      claim:
        'A small force commits those who sent it: what it could stop matters less than what an attack on it would bring.',
      opposes: 'tripwires-do-not-hold'
    },
    load: () => import('./overlays/tripwires-hold.json', { with: { type: 'json' } })
  }
]

/** The overlays that come with the library. */
export function listOverlays(): readonly OverlayEntry[] {
  return overlays.map(({ entry }) => entry)
}

/** An overlay that comes with the library. RangeError, with the ids that there are, for any other. */
export async function loadOverlay(id: string): Promise<Overlay> {
  const parsed = parseOverlay(await load(overlays, id, 'overlay'))
  if (parsed.ok) return parsed.overlay
  throw new ScenarioError(parsed.issues)
}
