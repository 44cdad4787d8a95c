import type { Tell } from './issue.js'
import { didYouMeanOneOf } from './nearest.js'
import { isNode, type Node, type Path } from './path.js'
import { followPath, segmentsOf } from './follow-path.js'
import { idsOf } from './references.js'
import type { ScenarioDocument } from './schema.js'
import type { Sound } from './shape.js'

type Document = Sound<ScenarioDocument>

/** How everything is known: citations that lead to sources, words that are there, ranges that hold their value. */
export function checkProvenance(document: Document, tell: Tell): void {
  const sources = idsOf(document.sources)
  const own = idsOf(document.history?.sources ?? [])
  const all = sources && own && [...sources, ...own]
  walk(document, [], (node, path) => {
    if ('status' in node) checkStatus(node, path, tell)
    if ('citation' in node) checkCitation(node, path, path[0] === 'history' ? all : sources, tell)
    if ('value' in node && 'unit' in node) checkQuantity(node, path, tell)
    if (holdsStatements.includes(String(path.at(-2)))) checkStatement(node, path, tell)
  })
  checkAddresses(document.sources, ['sources'], tell)
  checkAddresses(document.history?.sources, ['history', 'sources'], tell)
  document.statements?.forEach((statement, n) =>
    statement?.carriedBy?.forEach((carrier, m) => {
      if (carrier !== undefined) checkCarrier(document, carrier, ['statements', n, 'carriedBy', m], tell)
    })
  )
}

/** Lists of statements go by these names. */
const holdsStatements = ['words', 'tasks', 'statements']

/** Every object of the document, in its order. */
function walk(value: unknown, path: Path, visit: (node: Node, path: Path) => void): void {
  if (!isNode(value)) return
  if (Array.isArray(value)) return value.forEach((element, n) => walk(element, [...path, n], visit))
  visit(value, path)
  for (const [key, part] of Object.entries(value)) walk(part, [...path, key], visit)
}

function checkAddresses(sources: Document['sources'], list: Path, tell: Tell): void {
  sources?.forEach((source, n) => {
    if (source && source.tier !== undefined && source.tier !== 'article' && !('address' in source))
      tell([...list, n, 'address'], { expected: 'an address, as only the article has none' })
  })
}

function checkStatus(node: Node, path: Path, tell: Tell): void {
  const { status } = node
  if ((status === 'sourced' || status === 'reported') && !('citation' in node))
    tell([...path, 'citation'], {
      expected: `the ids of its sources, as its status is ${status}`,
      hint: 'Cite an entry of sources, or mark it as an assumption.'
    })
}

function checkCitation({ citation }: Node, path: Path, sources: readonly string[] | undefined, tell: Tell): void {
  if (!Array.isArray(citation) || !sources) return
  citation.forEach((id: unknown, n) => {
    if (typeof id === 'string' && !sources.includes(id))
      tell([...path, 'citation', n], { expected: 'the id of a source', hint: didYouMeanOneOf(id, sources) })
  })
}

function checkQuantity({ value, status, range }: Node, path: Path, tell: Tell): void {
  if (value === null && status !== undefined && status !== 'undisclosed')
    tell([...path, 'status'], { expected: '"undisclosed", as its value is null' })
  if (typeof value === 'number' && status === 'undisclosed')
    tell([...path, 'status'], {
      expected: 'how its value is known',
      hint: 'A number that nobody has published is an assumption where the model uses it, and null where it does not.'
    })

  const [low, high] = Array.isArray(range) ? (range as unknown[]) : []
  if (typeof low !== 'number' || typeof high !== 'number') return
  if (low > high) tell([...path, 'range'], { expected: 'the lowest value and then the highest' })
  else if (typeof value === 'number' && (value < low || value > high))
    tell([...path, 'range'], { expected: `a range that holds the value ${value}` })
}

function checkStatement(node: Node, path: Path, tell: Tell): void {
  if ('quote' in node || 'paraphrase' in node) return
  tell(path, {
    expected: 'a statement with a quote or a paraphrase',
    hint: 'Give its words, or what it says in yours.'
  })
}

function checkCarrier(document: Document, carrier: string, path: Path, tell: Tell): void {
  const segments = segmentsOf(carrier)
  if (!segments) return tell(path, { expected: 'a path such as /members/DE/gate/chance' })
  const found = followPath(document, segments)
  if (found.kind === 'missing' && !found.unsound) tell(path, { expected: 'a path of this document', hint: found.hint })
}
