import { describeValue, pointer, valueAt, whereIs, type Path } from './path.js'

/** One thing that is wrong with a document, as data and in words. */
export interface Issue {
  /** A JSON Pointer, such as `/members/3/gate/chance/value`; empty for the document as a whole. */
  readonly path: string
  /** The same place as people say it, such as `members[DE].gate.chance.value`. */
  readonly where: string
  readonly expected: string
  /** A short description of what stands there. */
  readonly received: string
  /** What was probably meant, or what to do. */
  readonly hint?: string
  /** The id of the overlay that brought it about. */
  readonly overlay?: string
  /** All of it in one sentence. */
  readonly message: string
}

/** What is said about a place in a document. What was received is read off the document unless it is given. */
export interface Told {
  readonly expected: string
  readonly received?: string
  readonly hint?: string | undefined
}

/** How a check says what is wrong. */
export type Tell = (path: Path, told: Told) => void

/** The issue at `path` of `document`. */
export function issueAt(document: unknown, path: Path, told: Told): Issue {
  const received = told.received ?? describeValue(valueAt(document, path))
  return issueOf({ path: pointer(path), where: whereIs(document, path), ...told, received })
}

/** The issue with its message. */
export function issueOf(parts: Omit<Issue, 'message' | 'hint'> & { readonly hint?: string | undefined }): Issue {
  const { hint, ...rest } = parts
  const sentence = `Expected ${rest.where} to be ${rest.expected}, but received ${rest.received}`
  return hint === undefined ? { ...rest, message: sentence } : { ...rest, hint, message: `${sentence}. ${hint}` }
}

/** The same issue, as brought about by an overlay. */
export function blameOverlay(overlay: string, { path, where, expected, received, hint }: Issue): Issue {
  return issueOf({ path, where: `${where} (overlay ${overlay})`, expected, received, hint, overlay })
}

/** One line for a terminal or a log: the pointer, then the sentence. */
export function formatIssue({ path, message }: Issue): string {
  return path === '' ? message : `${path}: ${message}`
}

/** A document was refused. `issues` has all that is wrong with it, the message the first 20. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError'

  constructor(readonly issues: readonly Issue[]) {
    super(summary(issues))
  }
}

const mostShown = 20

function summary(issues: readonly Issue[]): string {
  const title = issues.length === 1 ? '1 issue in the document' : `${issues.length} issues in the document`
  const shown = issues.slice(0, mostShown).map((issue) => `- ${formatIssue(issue)}`)
  const more = issues.length > mostShown ? [`and ${issues.length - mostShown} more`] : []
  return [`${title}:`, ...shown, ...more].join('\n')
}
