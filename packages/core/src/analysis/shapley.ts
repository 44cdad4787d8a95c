/** What some of the players come to together; who plays is a list of as many as there are players. */
export type Game = (playing: readonly boolean[]) => number

/** A game that works out each coalition once. */
export function remembered(game: Game): Game {
  const known = new Map<string, number>()
  return (playing) => {
    const key = playing.map(Number).join('')
    let value = known.get(key)
    if (value === undefined) known.set(key, (value = game(playing)))
    return value
  }
}

/**
 * What each player adds where they come in one after the other in an order. Over all orders the mean is the Shapley
 * value, and over a sample of them it is unbiased; in every order the sum is what all come to less what nobody does.
 * Source: J. Castro, D. Gomez and J. Tejada, Polynomial calculation of the Shapley value based on sampling, Computers &
 * Operations Research 36 (2009), 1726-1730.
 */
export function alongOrder(order: readonly number[], game: Game): readonly number[] {
  const playing = order.map(() => false)
  const added = order.map(() => 0)
  let before = game([...playing])
  for (const player of order) {
    playing[player] = true
    const value = game([...playing])
    added[player] = value - before
    before = value
  }
  return added
}

/**
 * An order and its reverse, together: who came early comes late, so that their mean varies less than that of two orders.
 * Source: R. Mitchell, J. Cooper, E. Frank and G. Holmes, Sampling permutations for Shapley value estimation, Journal of
 * Machine Learning Research 23 (2022), section 3.
 */
export function thereAndBack(order: readonly number[], game: Game): readonly number[] {
  const there = alongOrder(order, game)
  const back = alongOrder([...order].reverse(), game)
  return there.map((added, player) => (added + back[player]!) / 2)
}

/**
 * The Shapley value of each player, from every coalition. RangeError for more than 16 players.
 * Source: L. S. Shapley, A value for n-person games (1953).
 */
export function shapley(players: number, game: Game): readonly number[] {
  if (!(Number.isInteger(players) && players >= 0 && players <= 16))
    throw new RangeError(`Expected at most 16 players, but received ${players}`)
  const values = Array.from({ length: 2 ** players }, (_, set) => game(membersOf(set, players)))
  // With s others in already, 1 / (n times the number of sets of s others).
  const weights: number[] = []
  for (let size = 0, sets = 1; size < players; sets *= (players - 1 - size) / (size + 1), size++)
    weights.push(1 / (players * sets))
  return Array.from({ length: players }, (_, player) =>
    values.reduce((sum, value, set) => {
      if (set & (1 << player)) return sum
      const size = membersOf(set, players).filter(Boolean).length
      return sum + weights[size]! * (values[set | (1 << player)]! - value)
    }, 0)
  )
}

/** What is lost where one player alone is left out. */
export function leaveOneOut(players: number, game: Game): readonly number[] {
  const all = game(Array.from({ length: players }, () => true))
  return Array.from(
    { length: players },
    (_, player) => all - game(Array.from({ length: players }, (__, other) => other !== player))
  )
}

const membersOf = (set: number, players: number) =>
  Array.from({ length: players }, (_, player) => !!(set & (1 << player)))
