import json from '../../packages/core/src/scenarios/paris-2026.json' with { type: 'json' }
import { documentSchema } from '../../packages/core/src/scenario/schema.js'

export { json }

/** The shipped scenario, with its types. */
export const paris = documentSchema.parse(json)

export const member = (id: string) =>
  sure(
    paris.members.find((one) => one.id === id),
    `member ${id}`
  )
export const pledge = (id: string) =>
  sure(
    paris.pledges.find((one) => one.id === id),
    `pledge ${id}`
  )
export const component = (id: string) =>
  sure(
    paris.components.find((one) => one.id === id),
    `component ${id}`
  )
export const fact = (id: string) =>
  sure(
    paris.facts?.find((one) => one.id === id),
    `fact ${id}`
  )

/** What stands at a path such as `/members/DE/troops`, where elements of lists go by their id; undefined if nothing does. */
export function at(path: string): unknown {
  return path
    .split('/')
    .slice(1)
    .reduce<unknown>((node, key) => {
      if (Array.isArray(node)) return node.find((element) => String((element as { id?: unknown }).id) === key)
      return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined
    }, paris)
}

/** Every object within a value, with the path at which it stands. */
export function* objectsIn(node: unknown, path = ''): Generator<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) yield [path, node as Record<string, unknown>]
  for (const [key, child] of Object.entries(node)) yield* objectsIn(child, `${path}/${key}`)
}

function sure<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`Expected the scenario to have ${what}`)
  return value
}
