import { ScenarioError } from '../scenario/issue.js'
import type { Node } from '../scenario/path.js'
import { admit, type Scenario } from '../scenario/scenario.js'
import type { ScenarioDocument } from '../scenario/schema.js'
import { load, type Shipped } from './load.js'

/** What a list of scenarios shows, without loading them. */
export interface ScenarioEntry {
  readonly id: string
  readonly title: string
  /** Positions are as public on this day. */
  readonly asOf: string
  /** True where nobody knows the outcome. */
  readonly live: boolean
  /** True where everybody in it is made up. */
  readonly fictional?: boolean
  readonly summary: string
}

const scenarios: readonly Shipped<ScenarioEntry>[] = [
  {
    entry: {
      id: 'tutorial',
      title: 'Two neighbours',
      asOf: '2026-01-06',
      live: false,
      fictional: true,
      summary:
        'Half a year between two neighbours who are made up: how a run works, in ten minutes. No real place is meant.'
    },
    load: () => import('./tutorial.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'paris-2026',
      title: 'Paris, January 2026',
      asOf: '2026-02-25',
      live: true,
      summary:
        'The guarantees of the Paris declaration, from the ceasefire on: 34 members, two partners, military hubs, monitoring, a ladder of responses.'
    },
    load: () => import('./paris-2026.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'lebanon-2024',
      title: 'Lebanon, November 2024',
      asOf: '2024-11-27',
      live: true,
      summary:
        'A group chaired by the United States hears complaints; nobody promised an answer. The years that it covers are not over.'
    },
    load: () => import('./lebanon-2024.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'donbas-2015',
      title: 'Donbas, February 2015',
      asOf: '2015-02-15',
      live: false,
      summary: 'Unarmed monitors watch a ceasefire that nobody promised to enforce.'
    },
    load: () => import('./donbas-2015.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'unifil-2006',
      title: 'Lebanon, August 2006',
      asOf: '2006-09-02',
      live: false,
      summary:
        'States promise soldiers for a reinforced United Nations force: how soon do they come, and what are they worth?'
    },
    load: () => import('./unifil-2006.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'bosnia-1995',
      title: 'Bosnia, December 1995',
      asOf: '1995-12-16',
      live: false,
      summary: 'A force of some 60,000 arrives within days, with a mandate to enforce, for one year.'
    },
    load: () => import('./bosnia-1995.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'sinai-1967-unef',
      title: 'Sinai, November 1956',
      asOf: '1956-11-22',
      live: false,
      summary: 'A lightly armed force between two armies, there as long as its host consents.'
    },
    load: () => import('./sinai-1967-unef.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'sinai-1982-mfo',
      title: 'Sinai, April 1982',
      asOf: '1982-04-25',
      live: false,
      summary: 'A treaty, four zones, and a force outside the United Nations that watches and reports.'
    },
    load: () => import('./sinai-1982-mfo.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'korea-1953',
      title: 'Korea, July 1953',
      asOf: '1953-08-08',
      live: false,
      summary: 'An armistice with inspectors of both sides, soldiers who stay, and promises to come back.'
    },
    load: () => import('./korea-1953.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'karabakh-2020',
      title: 'Nagorno-Karabakh, November 2020',
      asOf: '2020-11-13',
      live: false,
      summary: 'One guarantor, whose soldiers come within a day, and no word on what they do when they are tested.'
    },
    load: () => import('./karabakh-2020.json', { with: { type: 'json' } })
  },
  {
    entry: {
      id: 'georgia-2008',
      title: 'Georgia, August 2008',
      asOf: '2008-09-15',
      live: false,
      summary: 'Unarmed observers, let in on one side of the line only, and nobody who promised an answer.'
    },
    load: () => import('./georgia-2008.json', { with: { type: 'json' } })
  }
]

/** The scenarios that come with the library. */
export function listScenarios(): readonly ScenarioEntry[] {
  return scenarios.map(({ entry }) => entry)
}

/** A scenario that comes with the library. RangeError, with the ids that there are, for any other. */
export async function loadScenario(id: string): Promise<Scenario> {
  let scenario = loaded.get(id)
  if (!scenario) loaded.set(id, (scenario = admit(await whole(await load(scenarios, id, 'scenario')))))
  return scenario
}

const loaded = new Map<string, Scenario>()

/** A test holds every shipped document to all checks, so nothing that checks is loaded to open one. */
async function whole(document: unknown): Promise<ScenarioDocument> {
  if (!('base' in (document as object))) return document as ScenarioDocument
  const { fillIn } = await import('../scenario/base.js')
  const filled = fillIn(document as Node)
  if ('issues' in filled) throw new ScenarioError(filled.issues)
  return filled.document as unknown as ScenarioDocument
}
