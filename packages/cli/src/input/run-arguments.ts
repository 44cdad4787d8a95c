import { listStrategies, type Scenario } from '@armistice/core'
import { InvalidArgumentError } from 'commander'
import { Failure } from '../failure.js'
import { suggest } from './suggest.js'

/** A seed is any text that can be written down and typed again. */
export function seed(text: string): string {
  if (text.length >= 1 && text.length <= 200) return text
  throw new InvalidArgumentError(
    `Expected 1 to 200 characters, but received ${text.length === 0 ? 'none' : text.length}.`
  )
}

export function runNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError(`Expected a whole number from 0, but received ${JSON.stringify(text)}.`)
}

/** Hours after the ceasefire entered into force, from `D+180`, `180d`, `26w` or `4320h`. */
export function until(text: string): number {
  const [, day] = /^D\+(\d{1,6})$/i.exec(text) ?? []
  if (day !== undefined) return Number(day) * 24
  const [, count, unit] = /^(\d{1,7})([hdw])$/i.exec(text) ?? []
  if (count !== undefined && unit !== undefined)
    return Number(count) * { h: 1, d: 24, w: 168 }[unit.toLowerCase() as 'h' | 'd' | 'w']
  throw new InvalidArgumentError(
    `Expected a time such as D+180, 180d, 26w or 4320h, but received ${JSON.stringify(text)}.`
  )
}

/** `DE=cautious`, collected over repeated options. */
export function strategy(text: string, before: Record<string, string> = {}): Record<string, string> {
  const [, who, name] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (who === undefined || name === undefined) {
    throw new InvalidArgumentError(`Expected WHO=STRATEGY, such as DE=cautious, but received ${JSON.stringify(text)}.`)
  }
  return { ...before, [who]: name }
}

export const collect = (text: string, before: readonly string[] = []): string[] => [...before, text]

/** Strategies by the ids of the scenario. `always:CHOICE` is a strategy too: which choices there are is for the library to say. */
export function strategiesFor(scenario: Scenario, given: Readonly<Record<string, string>>): Record<string, string> {
  const names = listStrategies().map(({ name }) => name)
  return Object.fromEntries(
    Object.entries(given).map(([who, name]) => {
      if (names.includes(name) || name.startsWith('always:')) return [whoIs(scenario, who, '--strategy'), name]
      throw new Failure(
        `Expected a strategy for ${who}, but received ${JSON.stringify(name)}. ${suggest(name, [...names, 'always:CHOICE'])}`
      )
    })
  )
}

/** The id of a member or a party. People may write UK for GB, and the role for a party; `all` is for --as alone. */
export function whoIs({ parties, members }: Scenario, who: string, option: '--as' | '--strategy'): string {
  const known = [
    parties.protected.id,
    parties.challenger.id,
    ...members.map(({ id }) => id),
    ...(option === '--as' ? ['all'] : [])
  ]
  const aliases = new Map([
    ['UK', 'GB'],
    ['PROTECTED', parties.protected.id],
    ['CHALLENGER', parties.challenger.id]
  ])
  const upper = who.toUpperCase()
  const id = [who, upper, aliases.get(upper)].find((candidate) => candidate !== undefined && known.includes(candidate))
  if (id !== undefined) return id
  throw new Failure(
    `Expected ${option} to name a member or a party of the scenario, but received ${JSON.stringify(who)}. ${suggest(who, known)}`
  )
}
