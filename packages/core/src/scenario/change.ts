import { followPath, segmentsOf } from './follow-path.js'
import type { Told } from './issue.js'
import { describeValue, isNode, pointer, valueAt, type Node, type Path } from './path.js'
import type { Change } from './overlay-schema.js'
import type { DeepReadonly } from './scenario.js'

/** Makes one change to a document, in place. Gives back why it cannot be made, if it cannot. */
export function makeChange(document: unknown, change: DeepReadonly<Change>): Told | undefined {
  const segments = segmentsOf(change.path) ?? []
  const adds = 'add' in change
  const found = followPath(document, adds ? segments.slice(0, -1) : segments, adds || 'value' in change)
  if (found.kind === 'missing') {
    const reached = found.path.length === 0 ? 'the scenario' : pointer(found.path)
    return {
      expected: `a path of the scenario (nothing is at ${JSON.stringify(found.segment)} in ${reached})`,
      hint: found.hint
    }
  }
  // From the last to the first: removing an element moves those after it.
  const faults = [...found.paths].reverse().map((path) => changeAt(document, path, change))
  return faults.find((fault) => fault !== undefined)
}

/** What is wrong with the path of a change, whatever the scenario. */
export function faultOfPath({ path, ...change }: DeepReadonly<Change>): string | undefined {
  const segments = segmentsOf(path)
  if (!segments) return 'a path such as /members/DE/gate/chance, with ~1 for a slash and ~0 for a tilde'
  if (segments.some((segment) => reserved.includes(segment)))
    return 'a path without __proto__, constructor or prototype'
  if (kept.includes(segments[0]!)) return `a path outside ${kept.join(', ')}, which the library keeps`
  const ends = segments.at(-1) === '-'
  if ('add' in change && !ends) return 'the path of a list followed by /-'
  return !('add' in change) && ends ? 'a path that does not end in /-, which is for add' : undefined
}

const reserved = ['__proto__', 'constructor', 'prototype']
const kept = ['$schema', 'version', 'overlays']

function changeAt(document: unknown, path: Path, change: DeepReadonly<Change>): Told | undefined {
  const holder = valueAt(document, path.slice(0, -1)) as Node
  const key = path.at(-1)!
  const before = Object.hasOwn(holder, key) ? holder[key] : undefined
  if ('value' in change) holder[key] = copyOf(change.value)
  else if ('remove' in change) remove(holder, key)
  else if ('add' in change) {
    if (before !== undefined && !Array.isArray(before))
      return { expected: `the path of a list, not of ${describeValue(before)}` }
    holder[key] = [...((before as unknown[] | undefined) ?? []), copyOf(change.add)]
  } else {
    const scaled = scale(before, change.multiply)
    if (scaled === undefined) return { expected: `the path of a number or a quantity, not of ${describeValue(before)}` }
    holder[key] = scaled
  }
  return undefined
}

/** Each place gets a copy of its own: a later change to one must not show in another. */
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

function remove(holder: Node, key: string | number): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
}

/** A number, or a quantity with its range, times a factor; undefined where there is no number. */
function scale(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor
  if (!isNode(value) || typeof value['value'] !== 'number') return undefined
  const range: unknown = value['range']
  const scaled = { ...value, value: value['value'] * factor }
  if (!Array.isArray(range)) return scaled
  return { ...scaled, range: range.map((end) => Number(end) * factor).sort((low, high) => low - high) }
}
