/** A place in a document: keys of objects and indexes of lists. */
export type Path = readonly (string | number)[]

/** The JSON Pointer (RFC 6901) of a path. */
export function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The value at a path; undefined where there is none. Only own properties count. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document
  for (const key of path) {
    if (!isNode(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** The path as people say it: `members[DE].gate.chance`, with the id of an element where it has one. */
export function whereIs(document: unknown, path: Path): string {
  if (path.length === 0) return 'the document'
  let value = document
  let where = ''
  for (const key of path) {
    const next = isNode(value) && Object.hasOwn(value, key) ? value[key] : undefined
    if (typeof key === 'number') where += `[${idOf(next) ?? key}]`
    else where += `${where === '' ? '' : '.'}${nameOf(key)}`
    value = next
  }
  return where
}

/** A few words on a value: itself where it is short. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(cut(value))
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return `${value}`
  if (!isNode(value)) return `a ${typeof value}`
  if (Array.isArray(value)) {
    const short = value.length <= 6 && value.every((part) => typeof part !== 'object' && String(part).length <= 20)
    return short ? `[${value.map(describeValue).join(', ')}]` : `a list of ${value.length}`
  }
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty object'
  const more = keys.length > 4 ? ` and ${keys.length - 4} more` : ''
  return `an object with ${keys.slice(0, 4).map(nameOf).join(', ')}${more}`
}

/** The id by which an element of a list is known. */
export function idOf(element: unknown): string | undefined {
  if (!isNode(element) || !Object.hasOwn(element, 'id')) return undefined
  const id = element['id']
  return (typeof id === 'string' && id.length <= 64) || typeof id === 'number' ? String(id) : undefined
}

/** An object or a list. */
export type Node = Record<string | number, unknown>

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

const nameOf = (key: string) => (/^[\w$-]{1,60}$/.test(key) ? key : JSON.stringify(cut(key)))

/** At most 60 code units, never half a character. */
function cut(text: string): string {
  if (text.length <= 60) return text
  return `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…`
}
