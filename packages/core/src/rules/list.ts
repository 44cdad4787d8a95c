/**
 * As `list.map(make)`. What an engine's own `map` gives it stores in another way than what the same `map` gives once it is
 * compiled; in the middle of a study it would then throw away all the code that had only met the first, and make it anew.
 */
export function listOf<T, U>(list: readonly T[], make: (item: T, index: number) => U): U[] {
  const made: U[] = []
  for (let i = 0; i < list.length; i++) made.push(make(list[i]!, i))
  return made
}
