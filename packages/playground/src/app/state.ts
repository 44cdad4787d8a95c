import type { Language } from '@armistice/core/words'
import { begin, view as viewOf, type Scenario, type Session, type SessionView } from '@armistice/core'
import { firstBranch, type Branch, type Removed } from './branches.js'

/** The pages of the app. */
export const pages = ['play', 'lab', 'ledger', 'debrief', 'scenario'] as const
export type Page = (typeof pages)[number]

/** What the middle of the play page shows. */
export const pictures = ['coalition', 'statechart', 'charts'] as const
export type Picture = (typeof pictures)[number]

/** What a narrow page shows; a wide one shows everything. */
export type Panel = 'now' | 'members' | 'coalition' | 'timeline'

/** A dialog over the page. */
export type Sheet =
  | { readonly kind: 'branches' | 'roles' | 'help' }
  | { readonly kind: 'compare'; readonly one: string; readonly other: string }
  | { readonly kind: 'why'; readonly seq: number }

/** All that the page shows, as one value: every action makes a new one. */
export interface State {
  readonly session: Session
  /** What the session amounts to at its place. */
  readonly view: SessionView
  /** Every branch in the order in which they were made; the session above is that of the active one. */
  readonly branches: readonly Branch[]
  readonly active: string
  /** What was put away last and can be put back. */
  readonly removed: Removed | null
  readonly sheet: Sheet | null
  readonly page: Page
  readonly language: Language
  readonly picture: Picture
  readonly oddsShown: boolean
  readonly panel: Panel
  /** The member whose sheet is open. */
  readonly member: string | null
  readonly playing: boolean
  /** Steps a second while playing. */
  readonly speed: number
  /** Whether playing stops where the person is asked. */
  readonly pauses: boolean
  /** A message for the person, such as what was wrong with a link. */
  readonly notice: string | null
}

/** A fresh run of a scenario. */
export function startOf(scenario: Scenario, seed: string, strategies: Session['strategies'] = {}): State {
  const session = begin(scenario, { seed, strategies })
  return around(session, {
    branches: [firstBranch(session)],
    active: firstBranch(session).id,
    removed: null,
    sheet: null,
    page: 'play',
    language: 'en',
    picture: 'coalition',
    oddsShown: true,
    panel: 'now',
    member: null,
    playing: false,
    speed: 1,
    pauses: false,
    notice: null
  })
}

/** The state around a session: what the session amounts to is worked out here and nowhere else. */
export function around(session: Session, rest: Omit<State, 'session' | 'view'>): State {
  const branches = rest.branches.map((branch) => (branch.id === rest.active ? { ...branch, session } : branch))
  return { ...rest, branches, session, view: viewOf(session) }
}
