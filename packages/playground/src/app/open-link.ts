import { goTo, listScenarios, loadScenario, view as viewOf, type Scenario, type Session } from '@armistice/core'
import { messages } from '../messages/messages.js'
import { language as spoken, setLanguage } from './language.js'
import { firstBranch } from './branches.js'
import { parseLink, type Link } from './link.js'
import { describeAs } from './scenario-part.js'
import { defaultSeed } from './seed.js'
import { around, startOf, type State } from './state.js'

const defaultScenario = 'paris-2026'

/** The state that an address asks for. What cannot be had is told, and the page opens with the rest. */
export async function openLink(hash: string): Promise<State> {
  const parsed = parseLink(hash)
  if (!parsed.ok) return startWith(await loadScenario(defaultScenario), defaultSeed, parsed.problem)
  const { link } = parsed
  const heard = await setLanguage(link.language).then(
    () => true,
    () => false
  )
  const meant = await scenarioOf(link)
  if ('problem' in meant) return startWith(await loadScenario(defaultScenario), link.seed ?? defaultSeed, meant.problem)
  const { scenario } = meant
  const state = follow({ ...link, language: spoken() }, scenario)
  return heard ? state : { ...state, notice: messages.notice.languageFailed }
}

/** The scenario that a link means, or why there is none. */
export async function scenarioOf(link: Link): Promise<{ scenario: Scenario } | { problem: string }> {
  if (link.document !== null || link.overlays.length > 0)
    return (await import('./scenario-link.js')).scenarioOf({ ...link, scenario: link.scenario ?? defaultScenario })
  const wanted = link.scenario ?? defaultScenario
  const known = listScenarios().some(({ id }) => id === wanted)
  const scenario = await loadScenario(known ? wanted : defaultScenario)
  if (!known) return { problem: messages.notice.unknownScenario(wanted.slice(0, 64), scenario.title) }
  describeAs(scenario, { scenario: wanted, overlays: [] })
  return { scenario }
}

const startWith = (scenario: Scenario, seed: string, notice: string): State => ({
  ...startOf(scenario, seed),
  language: spoken(),
  notice
})

/** Does what the log of a link says, as far as it fits the scenario. */
export function follow({ seed, seats, log, page, language }: Link, scenario: Scenario): State {
  const fresh = seated(scenario, seed ?? defaultSeed, seats)
  if (fresh === null) return startWith(scenario, seed ?? defaultSeed, messages.notice.noSeats)
  const start: State = { ...fresh, page, language }
  if (log.length === 0) return start
  // The log of a session is a fold: with a log of actions that fit, this is the session that made the link.
  const fits = (actions: Link['log']): Session | null => {
    const session: Session = { ...start.session, log: [...actions] }
    return allTaken(session) ? session : null
  }
  const opened = (session: Session) => around(session, { ...start, branches: [firstBranch(session)] })
  const whole = fits(log)
  if (whole) return opened(whole)
  const done = longestPrefix(log.length, (length) => fits(log.slice(0, length)) !== null)
  const part = fits(log.slice(0, done)) ?? start.session
  return { ...opened(part), notice: messages.notice.stopped(done, log.length) }
}

/** The start of a run with others in some seats; null where there is no such seat or strategy. */
function seated(scenario: Scenario, seed: string, seats: Link['seats']): State | null {
  try {
    return startOf(scenario, seed, seats)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether the session stands where its log says, and the last decision of the log was put to somebody. */
function allTaken(session: Session): boolean {
  try {
    const { end, held } = viewOf(session)
    const { decisions } = viewOf(goTo(session, { place: end }))
    const moves = session.log.slice(-2).filter((action) => action.do === 'advance' || action.do === 'goTo')
    // Going back and choosing otherwise replaces what was chosen ahead, so only the last choice is sure to count.
    const choice = session.log.findLast((action) => action.do === 'choose')
    return (
      moves.every(({ place }) => place <= end) &&
      (choice === undefined || decisions.some(({ question }) => question === choice.question)) &&
      Object.keys(held).every((who) => isSomebody(who, session.scenario))
    )
  } catch {
    return false
  }
}

const isSomebody = (who: string, { members, parties }: Scenario) =>
  [...members, ...Object.values(parties)].some(({ id }) => id === who)

/** The most actions from the start that fit; fewer always fit if more do. */
function longestPrefix(most: number, fits: (length: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low
}
