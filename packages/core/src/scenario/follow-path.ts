import { didYouMeanOneOf } from './nearest.js'
import { idOf, isNode, type Node, type Path } from './path.js'

/** Where a written path leads. */
export type Followed =
  | { readonly kind: 'found'; readonly paths: readonly Path[] }
  | {
      readonly kind: 'missing'
      /** How far it led, and the segment that led no further. */
      readonly path: Path
      readonly segment: string
      readonly last: boolean
      readonly unsound: boolean
      readonly hint: string | undefined
    }

/** The segments of a written path such as `/members/DE/gate`, with `~1` for a slash and `~0` for a tilde. */
export function segmentsOf(path: string): string[] | undefined {
  if (!path.startsWith('/') || /~(?![01])/.test(path)) return undefined
  return path
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Follows a written path. An element of a list goes by its id, or by its index where ids are not numbers themselves
 * (`/ladder/rungs/1` is the rung whose id is 1). `*` stands for every element that has what comes after it.
 * With `create`, the last key of an object need not be there yet.
 */
export function followPath(document: unknown, segments: readonly string[], create = false): Followed {
  return follow(document, segments, [], create)
}

function follow(node: unknown, segments: readonly string[], path: Path, create: boolean): Followed {
  const [segment, ...rest] = segments
  if (segment === undefined) return { kind: 'found', paths: [path] }
  if (segment === '*' && isNode(node)) return followAll(node, rest, path, create)
  const key = keyOf(node, segment)
  if (key !== undefined) return follow((node as Node)[key], rest, [...path, key], create)
  const last = rest.length === 0
  if (create && last && isNode(node) && !Array.isArray(node)) return { kind: 'found', paths: [[...path, segment]] }
  return {
    kind: 'missing',
    path,
    segment,
    last,
    unsound: node === undefined,
    hint: didYouMeanOneOf(segment, namesIn(node))
  }
}

function followAll(node: Node, rest: readonly string[], path: Path, create: boolean): Followed {
  const keys = Array.isArray(node) ? node.map((_, n) => n) : Object.keys(node)
  const all = keys.map((key) => follow(node[key], rest, [...path, key], create))
  const paths = all.flatMap((each) => (each.kind === 'found' ? each.paths : []))
  if (paths.length > 0) return { kind: 'found', paths }
  return (
    all[0] ?? {
      kind: 'missing',
      path,
      segment: '*',
      last: rest.length === 0,
      unsound: false,
      hint: 'There is nothing in it.'
    }
  )
}

function keyOf(node: unknown, segment: string): string | number | undefined {
  if (!isNode(node)) return undefined
  if (!Array.isArray(node)) return Object.hasOwn(node, segment) ? segment : undefined
  const byId = node.findIndex((element) => idOf(element) === segment)
  if (byId >= 0) return byId
  const numbered = node.some((element) => isNode(element) && typeof element['id'] === 'number')
  const index = /^(0|[1-9]\d{0,8})$/.test(segment) ? Number(segment) : -1
  return !numbered && index in node ? index : undefined
}

function namesIn(node: unknown): string[] {
  if (!isNode(node)) return []
  return Array.isArray(node) ? node.map((element, n) => idOf(element) ?? String(n)) : Object.keys(node)
}
