import { advance, choose, delegate, traceOf, view, type Choice, type Session } from '@armistice/core'
import type { Io } from '../io.js'
import type { Speech } from '../messages/speech.js'
import { closing } from '../page/closing.js'
import { pageOf } from '../page/page.js'
import { opening } from '../page/story.js'
import { timeline } from '../page/timeline.js'
import type { Prompter } from '../prompter.js'
import { card, menu } from './card.js'
import { isAsked, undoDecision } from './undo.js'

export interface Table {
  readonly io: Io
  readonly speech: Speech
  readonly prompter: Prompter
  /** The file that saving offers first. */
  readonly target: string | undefined
  readonly write: (file: string, session: Session) => Promise<void>
}

/** Plays a session until its ending, or until the person saves and leaves. Null where the person broke off. */
export async function play(session: Session, table: Table): Promise<Session | null> {
  const { io, prompter, speech } = table
  const page = pageOf(io, speech)
  const say = (lines: readonly string[]) => io.out(`${lines.join('\n')}\n`)
  say(opening(session.scenario, session, page))
  let now = session
  let told = 0
  for (;;) {
    // From decision to decision: what lies between is the model's, and is told.
    if (!isAsked(now)) now = advance(now, 'decision')
    const { occurrences, forceHour, ending, question } = view(now)
    const news = timeline({ scenario: now.scenario, occurrences, since: told, forceHour }, page)
    if (news.length > 0) say(news)
    told = occurrences.length
    if (ending !== null) {
      say(['', ...closing(traceOf(now), now.scenario, page), ''])
      return (await offerToSave(now, table)) ? now : null
    }
    if (question === null) return now
    say(card(question, now.scenario, forceHour, page))
    const answer = await prompter.select(menu(question, now.scenario, { canUndo: undoDecision(now) !== now }, page))
    if (answer === null) return null
    if (answer === 'save') {
      if (await save(now, table)) return now
      continue
    }
    const next = act(now, answer)
    if (answer === 'undo') {
      told = Math.min(told, view(next).occurrences.length)
      say([page.style.quiet(speech.texts.menu.takenBack)])
    }
    now = next
  }
}

function act(session: Session, answer: string): Session {
  const { question } = view(session)
  if (answer === 'undo') return undoDecision(session)
  if (answer === 'model') return advance(session, 'next')
  if (answer === 'always') return advance(delegate(session, question?.who ?? '', 'model'), 'next')
  return choose(session, answer as Choice)
}

async function offerToSave(session: Session, table: Table): Promise<boolean> {
  const { saving } = table.speech.texts
  const options = [
    { value: 'save', label: saving.save },
    { value: 'leave', label: saving.leave }
  ]
  const answer = await table.prompter.select({ message: saving.ended, options })
  if (answer === null) return false
  return answer === 'leave' || save(session, table)
}

/** True once it is saved; false where the person thought better of it. */
async function save(session: Session, { prompter, io, target, write, speech }: Table): Promise<boolean> {
  const { saving } = speech.texts
  const check = (value: string) => (value.trim() === '' ? saving.expected : undefined)
  const file = await prompter.text({
    message: saving.as,
    initial: target ?? `${session.scenario.id}.session.json`,
    check
  })
  if (file === null) return false
  await write(file.trim(), session)
  io.out(`${saving.saved(`armistice play --resume ${file.trim()}`)}\n`)
  return true
}
