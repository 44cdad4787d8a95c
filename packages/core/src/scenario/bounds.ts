import { issueOf, type Issue } from './issue.js'
import { pointer, whereIs, type Node } from './path.js'

const mostDepth = 64
const mostValues = 200_000
const mostCharacters = 100_000
const mostFaults = 100

export type PlainCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: Issue[] }

/**
 * A copy of the input as plain JSON data, or why it cannot be one: it is too deep (64), too large (200,000 values,
 * 100,000 characters in a text), goes in circles, or has what JSON has not. Getters are never run, what a proxy throws
 * is caught, and members that are undefined are left out. After this nobody depends on what the caller holds.
 */
export function plainCopy(input: unknown): PlainCopy {
  const issues: Issue[] = []
  const open: Frame[] = []
  let values = 0

  const refuse = (at: Trail | undefined, expected: string, received: string) => {
    const keys = keysTo(at)
    issues.push(issueOf({ path: pointer(keys), where: whereIs(undefined, keys), expected, received }))
  }
  const take = (value: unknown, at: Trail | undefined): unknown => {
    values += 1
    if (typeof value === 'string' && value.length > mostCharacters)
      return refuse(at, 'a text of at most 100,000 characters', `one of ${value.length}`)
    if (typeof value === 'number' && !Number.isFinite(value)) return refuse(at, 'a finite number', String(value))
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
    if (typeof value !== 'object')
      return refuse(at, 'a JSON value', typeof value === 'undefined' ? 'nothing' : `a ${typeof value}`)
    const depth = (at?.depth ?? 0) + 1
    if (depth > mostDepth) return refuse(at, `nested at most ${mostDepth} deep`, 'something deeper')
    for (let up = at; up; up = up.up)
      if (up.holder === value) return refuse(at, 'a value that does not hold itself', 'a circle')

    const entries = entriesOf(value)
    if (typeof entries === 'string') return refuse(at, 'a plain object or list', entries)
    const copy: Node | unknown[] = entries.list ? [] : {}
    open.push({ source: value, entries: entries.entries, next: 0, copy: copy as Node, at, depth })
    return copy
  }

  const value = take(input, undefined)
  while (open.length > 0 && issues.length < mostFaults) {
    const frame = open[open.length - 1]!
    const entry = frame.entries[frame.next++]
    if (entry === undefined) open.pop()
    else
      frame.copy[entry[0]] = take(entry[1], { up: frame.at, holder: frame.source, key: entry[0], depth: frame.depth })
    if (values > mostValues) {
      refuse(undefined, 'of at most 200,000 values', 'more')
      break
    }
  }
  return issues.length === 0 ? { ok: true, value } : { ok: false, issues }
}

/** An object whose members are being copied. */
interface Frame {
  readonly source: object
  readonly entries: readonly Entry[]
  next: number
  readonly copy: Node
  readonly at: Trail | undefined
  readonly depth: number
}

/** How a value was reached: the key, the object that holds it, and how that one was reached. */
interface Trail {
  readonly up: Trail | undefined
  readonly holder: object
  readonly key: string | number
  readonly depth: number
}

type Entry = readonly [key: string | number, value: unknown]

function keysTo(at: Trail | undefined): (string | number)[] {
  const keys: (string | number)[] = []
  for (let up = at; up; up = up.up) keys.unshift(up.key)
  return keys
}

/** The members of a plain object or list, read without running anything of it; in words what it is otherwise. */
function entriesOf(value: object): { list: boolean; entries: Entry[] } | string {
  try {
    return Array.isArray(value) ? elementsOf(value) : membersOf(value)
  } catch {
    return 'an object that cannot be read'
  }
}

function elementsOf(list: readonly unknown[]) {
  if (Object.getPrototypeOf(list) !== Array.prototype) return 'a list of a class of its own'
  const length = Number(Object.getOwnPropertyDescriptor(list, 'length')?.value)
  if (length > mostValues) return `a list of ${length}`
  if (Reflect.ownKeys(list).length !== length + 1) return 'a list with gaps or with keys'
  const entries = Array.from({ length }, (_, index): Entry | undefined => {
    const described = Object.getOwnPropertyDescriptor(list, index)
    return described && 'value' in described ? [index, described.value] : undefined
  })
  return entries.every((entry) => entry !== undefined) ? { list: true, entries } : 'a list with gaps or with getters'
}

const reserved = ['__proto__', 'constructor', 'prototype']

function membersOf(value: object) {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return 'an object of a class'
  const entries: Entry[] = []
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') return 'an object with a symbol for a key'
    if (reserved.includes(key)) return `an object with the key ${key}`
    if (key.length > mostCharacters) return `an object with a key of ${key.length} characters`
    const described = Object.getOwnPropertyDescriptor(value, key)
    if (!described || !('value' in described)) return `an object with a getter (${key.slice(0, 60)})`
    if (described.value !== undefined) entries.push([key, described.value])
  }
  return { list: false, entries }
}
