import { choicesOf, type QuestionKind } from '../rules/question.js'
import type { Scenario } from '../scenario/scenario.js'
import { strategy } from '../strategies/strategies.js'
import type { Decision, Seat, Seats } from './drive.js'
import type { RunOptions } from './run.js'

/** Options are the argument most often forgotten. */
export function withSeed<O extends { readonly seed: string }>(options: O): O {
  if (typeof options === 'object' && options !== null) return options
  throw new TypeError(`Expected options with a seed, such as { seed: '7b' }, but received ${String(options)}`)
}

/** Checks who is to decide and gives each a seat. Seats go by id; the roles of the two parties and the partner will do. */
export function seatsOf(
  { members, parties, politics }: Scenario,
  strategies: RunOptions['strategies'] = {},
  decisions: readonly Decision[] = []
): Seats {
  const who = new Set([...members.map(({ id }) => id), parties.protected.id, parties.challenger.id])
  // A partner that the document does not name is still asked about its backing.
  if (politics.backing.partner === undefined) who.add('partner')
  const roles = new Map([
    ['protected', parties.protected.id],
    ['challenger', parties.challenger.id],
    ['partner', politics.backing.partner ?? 'partner']
  ])
  const seats = new Map<string, Seat>()
  for (const [name, by] of Object.entries(strategies)) {
    const id = who.has(name) ? name : roles.get(name)
    if (id === undefined)
      throw new RangeError(
        `Expected strategies to name members or parties (${[...who].join(', ')}, or ${[...roles.keys()].join(', ')}), but received ${JSON.stringify(name)}`
      )
    seats.set(
      id,
      typeof by === 'function'
        ? { name: by.name || 'strategy', decide: by, keeps: true }
        : { name: by, decide: strategy(by), keeps: false }
    )
  }
  for (const decision of decisions) checkDecision(decision, who)
  return { strategies: seats, decisions: new Map(decisions.map((decision) => [decision.question, decision])) }
}

function checkDecision(decision: Decision, who: ReadonlySet<string>): void {
  const [kind, id] = typeof decision?.question === 'string' ? decision.question.split(':') : []
  const offered =
    kind !== undefined && Object.hasOwn(choicesOf, kind)
      ? (choicesOf[kind as QuestionKind] as readonly string[])
      : undefined
  if (!offered) {
    throw new RangeError(
      `Expected decisions to answer questions such as response:DE:c1:2 (${Object.keys(choicesOf).join(', ')}), but received ${JSON.stringify(decision?.question)}`
    )
  }
  if (id === undefined || !who.has(id))
    throw new RangeError(`Expected ${decision.question} to ask a member or a party, but received ${JSON.stringify(id)}`)
  if (!offered.includes(decision.choice)) {
    throw new RangeError(
      `Expected the answer to ${decision.question} to be one of ${offered.join(', ')}, but received ${JSON.stringify(decision.choice)}`
    )
  }
}
