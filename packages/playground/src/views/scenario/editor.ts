import { autocompletion } from '@codemirror/autocomplete'
import { json } from '@codemirror/lang-json'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { forceLinting, linter, lintGutter, type Diagnostic } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { basicSetup } from 'codemirror'
import { parseScenarioText, type Issue, type ParsedScenario } from '@armistice/core'
import { completions, type Schema } from './complete.js'
import { spanOf } from './places.js'

export interface Checked {
  readonly text: string
  readonly parsed: ParsedScenario
}

/**
 * An editor for a scenario document: checks it as the library does whenever it has been changed, and completes what the
 * schema allows. `checked` is told of every check.
 */
export function scenarioEditor(
  parent: HTMLElement,
  root: ShadowRoot,
  {
    text,
    label,
    phrases,
    checked
  }: {
    text: string
    label: string
    phrases: Readonly<Record<string, string>>
    checked: (result: Checked) => void
  }
): EditorView {
  const check = (view: EditorView): Diagnostic[] => {
    const now = view.state.doc.toString()
    const parsed = parseScenarioText(now)
    checked({ text: now, parsed })
    return parsed.ok ? [] : parsed.issues.map((issue) => diagnostic(view, issue))
  }
  return new EditorView({
    parent,
    root,
    doc: text,
    extensions: [
      basicSetup,
      EditorState.phrases.of(phrases),
      json(),
      linter(check, { delay: 300 }),
      lintGutter(),
      autocompletion({ override: [async (context) => completions(await schema())(context)] }),
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-multiline': 'true', tabindex: '0' }),
      EditorView.lineWrapping,
      look,
      syntaxHighlighting(colours)
    ]
  })
}

/** Replaces the text as one change, so that the editor's own undo brings the old one back. */
export function replaceText(view: EditorView, text: string): void {
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: 0 },
    scrollIntoView: true
  })
  forceLinting(view)
}

export function goToIssue(view: EditorView, issue: Issue): void {
  const { from } = diagnostic(view, issue)
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) })
  view.focus()
}

function diagnostic(view: EditorView, issue: Issue): Diagnostic {
  const [from, to] = lineAndColumn(view, issue.where) ?? spanOf(view.state, issue.path)
  return { from, to, severity: 'error', message: issue.message }
}

/** What is no JSON at all is told by line and column. */
function lineAndColumn({ state }: EditorView, where: string): [number, number] | null {
  const [, line, column] = /^line (\d+), column (\d+)$/.exec(where) ?? []
  if (line === undefined || column === undefined || Number(line) > state.doc.lines) return null
  const from = Math.min(state.doc.line(Number(line)).from + Number(column) - 1, state.doc.length)
  return [from, Math.min(from + 1, state.doc.length)]
}

let loaded: Promise<Schema> | undefined
const schema = () => (loaded ??= import('@armistice/core/schema.json').then((one) => one.default as unknown as Schema))

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--panel)', color: 'var(--ink)', fontSize: '13px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--panel-2)', color: 'var(--ink-3)', border: '0' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--panel-2)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground, .cm-content ::selection': {
    backgroundColor: 'var(--accent-tint) !important'
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    border: '1px solid var(--line-strong)'
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--ink)' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--panel-2)', border: '0', color: 'var(--ink-2)' }
})

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--sev2)' },
  { tag: tags.string, color: 'var(--ink)' }
])
