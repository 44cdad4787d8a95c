import { begin, view as viewOf, type Scenario, type Session, type SessionView } from '@armistice/core'

/** The pages of the app. */
export const pages = ['play', 'lab', 'ledger', 'debrief', 'scenario'] as const
export type Page = (typeof pages)[number]

/** What the middle of the play page shows. */
export const pictures = ['coalition', 'statechart', 'charts'] as const
export type Picture = (typeof pictures)[number]

/** What a narrow page shows; a wide one shows everything. */
export type Panel = 'now' | 'members' | 'coalition' | 'timeline'

/** All that the page shows, as one value: every action makes a new one. */
export interface State {
  readonly session: Session
  /** What the session amounts to at its place. */
  readonly view: SessionView
  readonly page: Page
  readonly picture: Picture
  readonly oddsShown: boolean
  readonly panel: Panel
  /** The member whose sheet is open. */
  readonly member: string | null
  readonly playing: boolean
  /** Steps a second while playing. */
  readonly speed: number
  /** A message for the person, such as what was wrong with a link. */
  readonly notice: string | null
}

/** A fresh run of a scenario. */
export function startOf(scenario: Scenario, seed: string): State {
  return around(begin(scenario, { seed }), {
    page: 'play',
    picture: 'coalition',
    oddsShown: true,
    panel: 'now',
    member: null,
    playing: false,
    speed: 1,
    notice: null
  })
}

/** The state around a session: what the session amounts to is worked out here and nowhere else. */
export function around(session: Session, rest: Omit<State, 'session' | 'view'>): State {
  return { ...rest, session, view: viewOf(session) }
}
