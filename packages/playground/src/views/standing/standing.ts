import type { SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { figure, label } from '../../words.js'

export interface Fact {
  readonly term: string
  readonly value: string
}

/** The slow quantities that decisions leave behind. */
export function standing({ world }: SessionView): Fact[] {
  const words = messages.standing
  const level = (value: number) => words.ofFive(figure(Math.round(value * 10) / 10))
  const share = (value: number) => words.percent(String(Math.round(value * 100)))
  return [
    { term: words.backing, value: label('backing', world.backing) },
    { term: words.mechanism, value: label('mechanism', world.mechanism) },
    { term: words.credibility, value: level(world.credibility) },
    { term: words.impunity, value: level(world.impunity) },
    { term: words.unity, value: share(world.unity) },
    { term: words.erosion, value: share(world.erosion) }
  ]
}
