import { Failure } from '../failure.js'

/** What the library and the command line write, by its format, and who reads it. */
const kinds: Readonly<Record<string, { readonly what: string; readonly readBy: string }>> = {
  'armistice.trace': { what: 'a trace', readBy: 'armistice replay and armistice why read it.' },
  'armistice.session': {
    what: 'a saved session',
    readBy: 'armistice play --resume, replay and why read it, and --from goes on from it.'
  },
  'armistice.ensemble': {
    what: 'the summary of an ensemble',
    readBy: 'armistice report, verify and merge read it.'
  },
  'armistice.comparison': { what: 'a comparison', readBy: 'armistice report, verify and merge read it.' },
  'armistice.contributions': {
    what: 'what each pledge or member adds',
    readBy: 'The library reads it: summariseContributions.'
  },
  'armistice.branches': { what: 'the branches of a session', readBy: 'The playground opens them.' },
  'armistice.rows': { what: 'rows of an ensemble', readBy: 'armistice verify and merge read them.' }
}

/** Refuses what is known to be something else, before it is held against a form that it does not have. */
export function expectKind(name: string, text: string, expected: string, formats: readonly string[] = []): void {
  const format = /^(?:# )?\s*\{\s*"format"\s*:\s*"(armistice\.\w+)"/.exec(text)?.[1] ?? ''
  if (!Object.hasOwn(kinds, format) || formats.includes(format)) return
  const { what, readBy } = kinds[format]!
  throw new Failure(
    `Expected ${name === '-' ? 'standard input' : name} to be ${expected}, but it is ${what}. ${readBy}`
  )
}
