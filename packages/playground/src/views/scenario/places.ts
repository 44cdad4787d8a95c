import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { SyntaxNode } from '@lezer/common'

/** From and to in the text. */
export type Span = readonly [from: number, to: number]

/** Where a JSON Pointer points to in a text; what is not there is as near as there is something. */
export function spanOf(state: EditorState, pointer: string): Span {
  let node = syntaxTree(state).topNode.firstChild
  let found: SyntaxNode | null = node
  for (const part of partsOf(pointer)) {
    if (!node) break
    node = node.name === 'Array' ? elementAt(node, Number(part)) : valueOf(node, part, state)
    if (node) found = node
  }
  if (!found) return [0, Math.min(1, state.doc.length)]
  // A long value is marked at its beginning: a mark over the whole document says nothing.
  const line = state.doc.lineAt(found.from)
  return [found.from, Math.max(found.from + 1, Math.min(found.to, line.to))]
}

/** What stands around a place in the text: the keys and indices that lead there, and whether a key is being written. */
export interface Around {
  readonly path: readonly string[]
  readonly key: boolean
  /** From where on a completion would replace the text. */
  readonly from: number
  /** Keys that the object has already. */
  readonly taken: readonly string[]
}

export function around(state: EditorState, at: number): Around {
  const tree = syntaxTree(state)
  let node: SyntaxNode | null = tree.resolveInner(at, -1)
  const isName = node.name === 'PropertyName'
  const isText = node.name === 'String' || isName
  const word = /[\w$.-]*$/.exec(state.sliceDoc(state.doc.lineAt(at).from, at))?.[0] ?? ''
  const from = isText ? node.from : at - word.length
  const inObject = isName || node.name === 'Object' || (node.name === '⚠' && node.parent?.name === 'Object')
  const home = isName ? node.parent?.parent : node.name === '⚠' ? node.parent : node
  const taken = inObject && home?.name === 'Object' ? keysOf(home, state) : []
  const path: string[] = []
  if (isName) node = node.parent?.parent ?? null
  for (; node; node = node.parent) {
    const { parent } = node
    if (parent?.name === 'Array') path.unshift(String(indexIn(parent, node)))
    if (node.name === 'Property') path.unshift(nameOf(node, state))
  }
  return { path, key: inObject, from, taken }
}

const partsOf = (pointer: string) =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

function* childrenOf(node: SyntaxNode): Generator<SyntaxNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

const isValue = ({ name }: SyntaxNode) => !['[', ']', '{', '}', ',', ':', '⚠', 'PropertyName'].includes(name)

function elementAt(list: SyntaxNode, index: number): SyntaxNode | null {
  let at = 0
  for (const child of childrenOf(list)) if (isValue(child) && at++ === index) return child
  return null
}

function indexIn(list: SyntaxNode, wanted: SyntaxNode): number {
  let at = 0
  for (const child of childrenOf(list)) {
    if (child.from === wanted.from) return at
    if (isValue(child)) at++
  }
  return at
}

function valueOf(object: SyntaxNode, key: string, state: EditorState): SyntaxNode | null {
  for (const child of childrenOf(object))
    if (child.name === 'Property' && nameOf(child, state) === key)
      return [...childrenOf(child)].find(isValue) ?? child.firstChild
  return null
}

const keysOf = (object: SyntaxNode, state: EditorState) =>
  [...childrenOf(object)].filter(({ name }) => name === 'Property').map((child) => nameOf(child, state))

function nameOf(property: SyntaxNode, state: EditorState): string {
  const name = property.firstChild
  if (!name) return ''
  const text = state.sliceDoc(name.from, name.to)
  try {
    return String(JSON.parse(text))
  } catch {
    return text
  }
}
