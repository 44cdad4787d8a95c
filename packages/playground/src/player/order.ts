/** What a page around the frame may ask of a player. */
export type Order =
  | { readonly do: 'hello' | 'step' | 'undo' | 'redo' }
  | { readonly do: 'next'; readonly to: 'decision' | 'week' | 'end' }
  | { readonly do: 'choose'; readonly choice: string }
  | { readonly do: 'goTo'; readonly place: number }

export type Heard =
  | { readonly ok: true; readonly order: Order; readonly player: string | null; readonly id: string | number | null }
  | { readonly ok: false; readonly problem: string; readonly id: string | number | null }

/** The version of the messages, and how they are told from those of others. */
export const protocol = 1
const longest = 200

/**
 * Reads a message. Null for what is not meant for a player: pages send each other all kinds of things. Never throws:
 * whatever it holds is data, and what is wrong is told.
 */
export function readOrder(message: unknown): Heard | null {
  const version = own(message, 'armistice')
  if (version === undefined) return null
  const id = idOf(own(message, 'id'))
  const wrong = (problem: string): Heard => ({ ok: false, problem, id })
  if (version !== protocol) return wrong(`Expected armistice to be ${protocol}, but received ${shown(version)}`)
  const player = own(message, 'player')
  if (player !== undefined && typeof player !== 'string')
    return wrong(`Expected player to be the id of an element, but received ${shown(player)}`)
  const order = orderOf(message)
  return typeof order === 'string' ? wrong(order) : { ok: true, order, player: player ?? null, id }
}

/** The order, or what is wrong with it. */
function orderOf(message: unknown): Order | string {
  const what = own(message, 'do')
  switch (what) {
    case 'hello':
    case 'step':
    case 'undo':
    case 'redo':
      return { do: what }
    case 'next': {
      const to = own(message, 'to')
      return isStop(to) ? { do: 'next', to } : expectedStop(to)
    }
    case 'choose': {
      const choice = own(message, 'choice')
      return isChoice(choice) ? { do: 'choose', choice } : expectedChoice(choice)
    }
    case 'goTo': {
      const place = own(message, 'place')
      return isPlace(place) ? { do: 'goTo', place } : expectedPlace(place)
    }
    default:
      return `Expected do to be hello, step, next, choose, undo, redo or goTo, but received ${shown(what)}`
  }
}

export const isStop = (to: unknown): to is 'decision' | 'week' | 'end' =>
  to === 'decision' || to === 'week' || to === 'end'
export const isChoice = (choice: unknown): choice is string => typeof choice === 'string' && choice.length <= longest
export const isPlace = (place: unknown): place is number => Number.isSafeInteger(place) && (place as number) >= 0

export const expectedStop = (to: unknown) => `Expected to to be decision, week or end, but received ${shown(to)}`
export const expectedChoice = (choice: unknown) =>
  `Expected choice to be one of the choices of the open question, but received ${shown(choice)}`
export const expectedPlace = (place: unknown) =>
  `Expected place to be the number of an event, a whole number from 0, but received ${shown(place)}`

const idOf = (id: unknown) => (typeof id === 'number' || (typeof id === 'string' && id.length <= longest) ? id : null)

/** A value of a record's own: nothing that it inherits. */
function own(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, name)
    ? (record as Record<string, unknown>)[name]
    : undefined
}

/** A value as far as a message needs it: never the whole of what somebody sent. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}
