import { begin, type Session } from '@armistice/core'
import { namesOf } from '@armistice/core/words'
import type { Speech } from '../messages/speech.js'
import type { Prompter } from '../prompter.js'

/**
 * The session with the seats given out: whom the person plays is asked, a strategy already named keeps its seat, and
 * the model's draw decides for everybody else. Null where the person broke off.
 */
export async function seat(
  session: Session,
  as: readonly string[],
  prompter: Prompter,
  speech: Speech
): Promise<Session | null> {
  const chosen = as.length > 0 ? as : await ask(session, prompter, speech)
  if (chosen === null) return null
  if (chosen.includes('all')) return session
  const everybody = [...session.scenario.members.map(({ id }) => id), ...partiesOf(session).map(({ id }) => id)]
  const others = everybody.filter((who) => !chosen.includes(who)).map((who) => [who, 'model'] as const)
  const { scenario, seed, run, strategies } = session
  return begin(scenario, { seed, run, strategies: { ...Object.fromEntries(others), ...strategies } })
}

async function ask(session: Session, prompter: Prompter, { texts, words }: Speech): Promise<string[] | null> {
  const { members, pledges } = session.scenario
  const names = namesOf(session.scenario, words)
  const bound = new Set(pledges.map(({ member }) => member))
  const options = [
    { value: 'all', label: texts.seats.everybody },
    ...partiesOf(session).map(({ id }) => ({ value: id, label: names.of(id) })),
    ...members.filter(({ id }) => bound.has(id)).map(({ id }) => ({ value: id, label: names.of(id) }))
  ]
  const answer = await prompter.select({ message: texts.seats.message, options })
  return answer === null ? null : [answer]
}

const partiesOf = ({ scenario: { parties } }: Session) => [parties.protected, parties.challenger]
