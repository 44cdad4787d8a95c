import { advance, begin, choose, delegate, goTo, redo, view as viewOf, type Session } from '@armistice/core'
import { visible } from '../reading/visible.js'
import { actOnBranches, leaveEarlier, planted } from './act-on-branches.js'
import type { Command } from './command.js'
import { around, type State } from './state.js'
import { canTakeBack, lessBrought, takeBack } from './take-back.js'
import { within } from './within.js'

/** What the page is after a command. A command that cannot be carried out leaves it as it is. */
export function act(state: State, command: Command): State {
  const { view, session } = state
  switch (command.do) {
    case 'step':
      return view.ending
        ? state
        : on(
            state,
            untilSomethingShows(session, (one) => advance(one, 'next'))
          )
    case 'decision':
      return view.ending ? state : on(state, advance(session, 'decision'))
    case 'week':
      return view.ending ? state : on(state, advance(session, 'week'))
    case 'back':
      return view.place === 0
        ? state
        : on(
            state,
            untilSomethingShows(session, (one) => goTo(one, { place: viewOf(one).place - 1 }))
          )
    case 'goTo':
      return on(state, goTo(session, within(command.to, view)))
    case 'undo':
      return canTakeBack(state) ? lessBrought(on(state, untilSomethingShows(session, takeBack(state)))) : state
    case 'redo':
      return view.canRedo ? on(state, untilSomethingShows(session, redo)) : state
    case 'choose':
      return offers(state, command.choice) ? on(state, choose(session, command.choice)) : state
    case 'letModel':
      return letModel(state, command.decide)
    case 'takeBack':
      return on(state, delegate(session, command.who, null))
    case 'seat':
      return on(state, seated(session, command.seats))
    case 'restart':
      return planted(
        state,
        begin(session.scenario, { seed: command.seed, strategies: command.seats ?? session.strategies })
      )
    case 'openScenario':
      return planted(state, begin(command.scenario, { seed: session.seed }))
    case 'fork':
    case 'switchTo':
    case 'nextBranch':
    case 'rename':
    case 'comment':
    case 'remove':
    case 'putBack':
    case 'openTree':
      return actOnBranches(state, command)
    case 'openSheet':
      return { ...state, sheet: command.sheet, playing: false }
    case 'openMember':
      return { ...state, member: command.member }
    case 'showPanel':
      return { ...state, panel: command.panel }
    case 'showPage':
      return { ...state, page: command.page, member: null, playing: false }
    case 'speak':
      return { ...state, language: command.language, notice: null }
    case 'showPicture':
      return { ...state, picture: command.picture }
    case 'toggleOdds':
      return { ...state, oddsShown: !state.oddsShown }
    case 'play':
      return { ...state, playing: !state.playing && view.ending === null }
    case 'togglePauses':
      return { ...state, pauses: !state.pauses }
    case 'speed':
      return { ...state, speed: state.speed >= 8 ? 1 : state.speed * 2 }
    case 'dismissNotice':
      return { ...state, notice: null, removed: null }
  }
}

function on(state: State, session: Session): State {
  if (session === state.session) return state
  const next = leaveEarlier(around(session, state), state)
  return next.view.ending || (state.pauses && isAsked(next)) ? { ...next, playing: false } : next
}

/** Whether the person is asked, and not somebody whose seat a strategy holds. */
const isAsked = ({ view: { question, held } }: State) => question !== null && !(question.who in held)

/** The session with other holders of seats from here on. */
const seated = (session: Session, seats: Readonly<Record<string, string | null>>): Session =>
  Object.entries(seats)
    .filter(([who, name]) => (viewOf(session).held[who] ?? null) !== name)
    .reduce((next, [who, name]) => delegate(next, who, name), session)

const offers = ({ view }: State, choice: string) =>
  view.question?.options.some((option) => option.choice === choice) ?? false

function letModel(state: State, decide: 'this' | 'others' | 'always'): State {
  const { question } = state.view
  if (!question) return state
  if (decide === 'this') return on(state, advance(state.session, 'next'))
  if (decide === 'always') return on(state, advance(delegate(state.session, question.who, 'model'), 'next'))
  return on(
    state,
    question.kind === 'response' ? restOfRung(state.session) : asManyAs(question.queue.length + 1, state.session)
  )
}

function asManyAs(answers: number, session: Session): Session {
  return Array.from({ length: answers }).reduce<Session>((next) => advance(next, 'next'), session)
}

/** The model answers for everybody who is still to be asked at this rung, the open question included. */
function restOfRung(session: Session): Session {
  const rung = rungOf(session)
  let next = advance(session, 'next')
  for (let steps = 0; steps < 200 && rungOf(next) === rung; steps++) next = advance(next, 'next')
  return next
}

function rungOf(session: Session): string | null {
  const { question } = viewOf(session)
  return question?.kind === 'response' ? `${question.case}:${question.rung}` : null
}

const patience = 60

/** Some events concern only what nobody at the table sees: a move that showed nothing would look like a dead button. */
function untilSomethingShows(session: Session, move: (session: Session) => Session): Session {
  const before = shown(session)
  let next = move(session)
  for (let moves = 1; moves < patience && shown(next) === before; moves++) {
    const further = move(next)
    if (further === next) break
    next = further
  }
  return next
}

function shown(session: Session): string {
  const view = viewOf(session)
  // Whoever is held by a strategy is not asked: the run goes on over it.
  const asked = view.question && !(view.question.who in view.held) ? view.question.id : ''
  return `${visible(view).length} ${asked} ${view.ending ?? ''}`
}
