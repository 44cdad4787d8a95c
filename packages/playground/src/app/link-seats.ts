import type { Seats } from './command.js'

/** Who is held by a strategy, by strategy: `model*AL*AT~cautious*FR`. */
export function formatSeats(seats: Seats): string {
  const names = [...new Set(Object.values(seats))]
  const held = (name: string) => Object.keys(seats).filter((who) => seats[who] === name)
  return names.map((name) => [name, ...held(name)].join('*')).join('~')
}

/** The seats of a text; null if it says none. Whether there are such members and strategies is for the run to say. */
export function parseSeats(text: string): Seats | null {
  const seats = new Map<string, string>()
  for (const group of text === '' ? [] : text.split('~')) {
    const [name = '', ...held] = group.split('*')
    if (!/^[A-Za-z0-9:]{1,60}$/.test(name) || held.length === 0) return null
    for (const who of held) {
      if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(who)) return null
      seats.set(who, name)
    }
  }
  return Object.fromEntries(seats)
}
