import { statuses, type Quantity, type Status } from './quantity.js'
import type { Scenario } from './scenario.js'

/** A number of a scenario and where it stands in the document; null where nobody has published it. */
export interface Entry extends Omit<Quantity, 'value'> {
  /** Such as `members[3].gate.chance`. */
  readonly path: string
  readonly value: number | null
}

/** Every number of a scenario, in document order. */
export function listQuantities(scenario: Scenario): Entry[] {
  return [...walk(scenario, '')]
}

/** How many of the numbers that the model uses are known in which way. Facts would only flatter the count. */
export function countByStatus(scenario: Scenario): Record<Status | 'total', number> {
  const entries = listQuantities(scenario).filter(({ path }) => !path.startsWith('facts['))
  const counts = statuses.map((status) => [status, entries.filter((entry) => entry.status === status).length] as const)
  return { ...(Object.fromEntries(counts) as Record<Status, number>), total: entries.length }
}

function* walk(node: unknown, path: string): Generator<Entry> {
  if (typeof node !== 'object' || node === null) return
  if (isQuantity(node)) {
    yield { path, ...node }
    return
  }
  for (const [key, child] of Object.entries(node)) {
    yield* walk(child, Array.isArray(node) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`)
  }
}

/** The schema gives a unit and a status to quantities and to nothing else. */
function isQuantity(node: object): node is Omit<Entry, 'path'> {
  return 'value' in node && 'unit' in node && 'status' in node
}
