import type { Occurrence, Scenario } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { label, namesOf, small } from '../../words.js'

export interface TimeLabel {
  readonly x: number
  readonly text: string
  readonly anchor: 'start' | 'end'
}

const letterWidth = 5.9
const gap = 14

/** Names for the changes of state that have room, the weightiest first. */
export function labelsFor(
  occurrences: readonly Occurrence[],
  scenario: Scenario,
  at: (hour: number) => number,
  width: number
): TimeLabel[] {
  const taken: [number, number][] = []
  const named = occurrences.flatMap((one) => {
    const name = nameOf(one, scenario)
    return name ? [{ ...name, x: at(one.hour) }] : []
  })
  return named
    .toSorted((a, b) => a.rank - b.rank || a.x - b.x)
    .flatMap(({ text, x }) => {
      const long = text.length * letterWidth
      const anchor = x + long > width ? 'end' : 'start'
      const [from, to] = anchor === 'start' ? [x, x + long] : [x - long, x]
      if (from < 0 || taken.some(([a, b]) => from < b + gap && to > a - gap)) return []
      taken.push([from, to])
      return [{ x, text, anchor } as const]
    })
}

function nameOf(one: Occurrence, scenario: Scenario): { rank: number; text: string } | null {
  switch (one.code) {
    case 'run.ended':
      return { rank: 0, text: small(label('ending', one.ending)) }
    case 'ceasefire.inForce':
      return { rank: 1, text: messages.timeline.inForce }
    case 'phase.entered':
      return one.phase === 'ceasefire' ? null : { rank: 2, text: small(label('phase', one.phase)) }
    case 'backing.changed':
      return { rank: 3, text: messages.timeline.backing(label('backing', one.to)) }
    case 'hub.stage':
      return {
        rank: 4,
        text: messages.timeline.hub(namesOf(scenario).hub(one.hub), label('hubStage', one.stage as 0 | 1 | 2 | 3))
      }
    default:
      return null
  }
}
