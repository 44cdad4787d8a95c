/** Where two JSON values part: the path, and both sides. `seq` is the occurrence that it lies in. */
export interface Difference {
  readonly seq: number | null
  readonly path: string
  readonly expected: unknown
  readonly received: unknown
}

/** The first place at which two JSON values differ, keys in order of code unit; undefined where they are equal. */
export function differenceAt(expected: unknown, received: unknown, path: string): Omit<Difference, 'seq'> | undefined {
  if (Object.is(expected, received) || (expected === 0 && received === 0)) return undefined
  if (!isComposite(expected) || !isComposite(received) || Array.isArray(expected) !== Array.isArray(received))
    return { path, expected, received }
  const keys = [...new Set([...Object.keys(expected), ...Object.keys(received)])].sort(byCodeUnit)
  for (const key of keys) {
    const found = differenceAt(part(expected, key), part(received, key), `${path}/${key}`)
    if (found) return found
  }
  return undefined
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null
const part = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
