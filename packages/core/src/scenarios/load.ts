/** A document that comes with the library, and what a list says of it. */
export interface Shipped<E> {
  readonly entry: E
  readonly load: () => Promise<{ readonly default: unknown }>
}

/** The document of an id. RangeError, with the ids that there are, for any other. */
export async function load(
  from: readonly Shipped<{ readonly id: string }>[],
  id: string,
  what: string
): Promise<unknown> {
  const found = from.find(({ entry }) => entry.id === id)
  if (!found)
    throw new RangeError(
      `Expected ${what} to be one of ${from.map(({ entry }) => entry.id).join(', ')}, but received ${JSON.stringify(id)}`
    )
  return (await found.load()).default
}
