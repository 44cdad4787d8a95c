import { issueOf, type Issue } from './issue.js'
import { describeValue } from './path.js'

/** The longest text that is read, in UTF-16 code units. */
const longestText = 5_000_000

export type JsonText = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: Issue[] }

/** Reads JSON text. What is wrong with it is told with line and column, in the same words on every engine. */
export function readJson(text: string): JsonText {
  if (typeof text !== 'string') return refuse('the text', 'JSON text', describeValue(text))
  if (text.length > longestText) return refuse('the text', `at most ${longestText} characters`, `${text.length}`)
  const json = text.replace(/^\uFEFF/, '')
  const fault = faultIn(json)
  if (fault) {
    const ended = fault.at >= json.length
    const received = ended ? 'the end of the text' : describeValue(json.slice(fault.at, fault.at + 12))
    return refuse(
      lineOf(json, fault.at),
      fault.expected,
      received,
      ended && json !== '' ? 'The text seems to be cut off.' : undefined
    )
  }
  return { ok: true, value: JSON.parse(json) as unknown }
}

function refuse(where: string, expected: string, received: string, hint?: string): JsonText {
  return { ok: false, issues: [issueOf({ path: '', where, expected, received, hint })] }
}

function lineOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `line ${lines.length}, column ${lines.at(-1)!.length + 1}`
}

interface Fault {
  readonly at: number
  readonly expected: string
}

/** What may come next. */
type Next = 'value' | 'first element' | 'first key' | 'key' | 'colon' | 'comma'

/** The first place at which the text is not JSON, or says a key twice. Without recursion: a text may nest at will. */
function faultIn(text: string): Fault | undefined {
  /** What is open, outermost first: the keys so far of an object, nothing of a list. */
  const open: (Set<string> | undefined)[] = []
  let next: Next = 'value'
  for (let at = past(space, text, 0); ; at = past(space, text, at)) {
    const found = text[at]
    const closing = open.at(-1) ? '}' : ']'
    if (found === closing && open.length > 0 && ['comma', 'first element', 'first key'].includes(next)) {
      open.pop()
      next = 'comma'
      at += 1
    } else if (next === 'comma') {
      if (open.length === 0) return at === text.length ? undefined : { at, expected: 'the end of the text' }
      if (found !== ',') return { at, expected: `"," or "${closing}"` }
      next = open.at(-1) ? 'key' : 'value'
      at += 1
    } else if (next === 'colon') {
      if (found !== ':') return { at, expected: '":"' }
      next = 'value'
      at += 1
    } else if (next === 'key' || next === 'first key') {
      if (found !== '"')
        return { at, expected: next === 'key' ? 'a key in double quotes' : 'a key in double quotes, or "}"' }
      const end = endOfQuoted(text, at)
      if (typeof end !== 'number') return end
      const key = JSON.parse(text.slice(at, end)) as string
      if (open.at(-1)?.has(key)) return { at, expected: 'a key that this object has not yet' }
      open.at(-1)?.add(key)
      next = 'colon'
      at = end
    } else if (found === '{' || found === '[') {
      open.push(found === '{' ? new Set() : undefined)
      next = found === '{' ? 'first key' : 'first element'
      at += 1
    } else {
      const end = found === '"' ? endOfQuoted(text, at) : past(scalar, text, at)
      if (typeof end !== 'number') return end
      if (end === at) return { at, expected: next === 'value' ? 'a JSON value' : 'a JSON value, or "]"' }
      next = 'comma'
      at = end
    }
  }
}

const space = /[ \t\n\r]*/y
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y
/** A quote, a backslash, or a control character. */
const special = /["\\]|[^ -\uffff]/g
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Where the text in double quotes that begins at `at` has ended. */
function endOfQuoted(text: string, at: number): number | Fault {
  for (let from = at + 1; ;) {
    special.lastIndex = from
    const found = special.exec(text)
    if (!found) return { at: text.length, expected: 'a closing double quote' }
    if (found[0] === '"') return found.index + 1
    from = past(escape, text, found.index)
    if (from === found.index) return { at: from, expected: 'a character that needs no escape, or an escape' }
  }
}

function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
