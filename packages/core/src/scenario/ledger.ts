import { isNode, pointer, whereIs, type Node, type Path } from './path.js'
import { statuses, type Status } from './codes.js'
import type { Quantity } from './quantity.js'
import type { Scenario } from './scenario.js'

/** A number of a scenario and where it stands in the document; its value is null where nobody has published it. */
export interface Entry extends Omit<Quantity, 'value'> {
  /** A JSON Pointer, such as `/members/3/gate/chance`. */
  readonly path: string
  /** The same place as people say it, such as `members[DE].gate.chance`. */
  readonly where: string
  readonly value: number | null
}

/** Every number of a scenario, in document order; those of its history are not among them, as they tell the outcome. */
export function listQuantities(scenario: Scenario): Entry[] {
  const { history: _, ...told } = scenario
  return [...walk(told, [])].map(({ path, quantity }) => ({
    path: pointer(path),
    where: whereIs(scenario, path),
    ...quantity
  }))
}

/** How many of the numbers that the model uses are known in which way. Facts would only flatter the count. */
export function countByStatus(scenario: Scenario): Record<Status | 'total', number> {
  const { facts: _, history: __, ...used } = scenario
  const all = [...walk(used, [])].map(({ quantity }) => quantity.status)
  const counts = statuses.map((status) => [status, all.filter((each) => each === status).length] as const)
  return { ...(Object.fromEntries(counts) as Record<Status, number>), total: all.length }
}

type Known = Omit<Entry, 'path' | 'where'>

function* walk(node: unknown, path: Path): Generator<{ path: Path; quantity: Known }> {
  if (!isNode(node)) return
  if (isQuantity(node)) {
    yield { path, quantity: node }
    return
  }
  const list = Array.isArray(node)
  for (const [key, child] of Object.entries(node)) yield* walk(child, [...path, list ? Number(key) : key])
}

/** The schema gives a unit and a status to quantities and to nothing else. */
function isQuantity(node: Node): node is Node & Known {
  return Object.hasOwn(node, 'value') && Object.hasOwn(node, 'unit') && Object.hasOwn(node, 'status')
}
