import { parseSessionText, parseTrace, parseTraceText, traceOf, type Scenario, type Trace } from '@armistice/core'
import { Option } from 'commander'
import { Failure } from '../failure.js'
import type { Io } from '../io.js'
import { expectKind } from './kind.js'
import { readScenario, refused } from './read-scenario.js'
import { readText } from './read-text.js'

/** A run that was written down: a trace, or the trace of a saved session, with its scenario. */
export interface RunRecord {
  readonly kind: 'trace' | 'session'
  readonly trace: Trace
  readonly scenario: Scenario
}

export const scenarioOption = () =>
  new Option('--scenario <id|file>', 'the scenario of a trace that neither embeds it nor was made with a shipped one')

export async function readRecord(file: string, { scenario: named }: { scenario?: string }, io: Io): Promise<RunRecord> {
  if (file === '-' && named === '-')
    throw new Failure('Expected the trace or the scenario on standard input, but received both.')
  const text = await readText(file, io)
  expectKind(file, text, 'a trace or a saved session', ['armistice.trace', 'armistice.session'])
  if (/^\s*\{\s*"format"\s*:\s*"armistice\.session"/.test(text)) {
    const parsed = parseSessionText(text)
    if (!parsed.ok) throw refused(file, parsed.issues)
    return { kind: 'session', trace: traceOf(parsed.session), scenario: parsed.session.scenario }
  }
  const parsed = isLines(text) ? parseTrace(joined(file, text)) : parseTraceText(text)
  if (!parsed.ok) throw refused(file, parsed.issues)
  const { id, overlays, document } = parsed.trace.scenario
  if (document !== undefined && named === undefined) return { kind: 'trace', trace: parsed.trace, scenario: document }
  // The overlays of a trace are known by id alone; one that came from a file has to be laid on by the reader.
  const scenario =
    named === undefined
      ? await readScenario(
          id,
          overlays.map((overlay) => overlay.id),
          io
        )
      : await readScenario(named, [], io)
  return { kind: 'trace', trace: parsed.trace, scenario }
}

/** A header and an occurrence a line, as --jsonl writes it. */
const isLines = (text: string) => /^\{"format":[^\n]*\}\n\{/.test(text)

function joined(file: string, text: string): unknown {
  const [header, ...occurrences] = text
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      try {
        return JSON.parse(line) as unknown
      } catch (error) {
        throw new Failure(`Expected line ${index + 1} of ${file} to be JSON, but ${(error as Error).message}.`)
      }
    })
  return { ...(header as object), occurrences }
}
