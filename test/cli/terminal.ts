import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Io } from '../../packages/cli/src/io.js'
import { main } from '../../packages/cli/src/main.js'
import { smallScenario } from '../support/scenario.ts'

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What the person was asked, option by option. */
  readonly asked: readonly { readonly message: string; readonly options: readonly string[] }[]
}

interface Setting {
  readonly stdin?: string
  readonly env?: Io['env']
  readonly columns?: number
  readonly colour?: boolean
  /** What a person at the keyboard answers, in order; null breaks off. Without answers nobody is there. */
  readonly answers?: readonly (string | null)[]
}

/** Runs the command line in this process, with streams that are kept. */
export async function armistice(
  args: readonly string[],
  { stdin = '', env = {}, columns, colour = false, answers }: Setting = {}
): Promise<Outcome> {
  const [out, err, asked]: [string[], string[], { message: string; options: string[] }[]] = [[], [], []]
  const left = [...(answers ?? [])]
  const next = (message: string, options: string[]) => {
    asked.push({ message, options })
    if (left.length === 0) throw new Error(`Expected no further question, but was asked: ${message}`)
    return Promise.resolve(left.shift() ?? null)
  }
  const io: Io = {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    stdin: () => Promise.resolve(stdin),
    env,
    columns,
    colour,
    prompter: answers && {
      select: ({ message, options }) =>
        next(
          message,
          options.map(({ label }) => label)
        ),
      text: ({ message }) => next(message, [])
    }
  }
  const code = await main(args, io)
  return { code, out: out.join(''), err: err.join(''), asked }
}

/** Runs the command line with a bar that is watched: `watch` gets each text of it, and what ends it as Ctrl-C does. */
export async function interrupted(
  args: readonly string[],
  watch: (text: string, stop: () => void) => void
): Promise<{ code: number; err: string }> {
  const said: string[] = []
  let stop = () => undefined as void
  const io: Io = {
    out: () => undefined,
    err: (text) => void said.push(text),
    stdin: () => Promise.resolve(''),
    env: {},
    columns: 80,
    colour: false,
    prompter: undefined,
    progress: (text) => text !== '' && watch(text, () => stop()),
    onInterrupt: (end) => {
      stop = end
      return () => undefined
    }
  }
  return { code: await main(args, io), err: said.join('') }
}

/** A folder for one test file, with a scenario small enough to run often. */
export function temporaryFolder(): {
  folder: string
  file: (name: string, content?: unknown) => string
  scenario: string
} {
  const folder = mkdtempSync(join(tmpdir(), 'armistice-cli-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const file = (name: string, content?: unknown) => {
    const path = join(folder, name)
    if (content !== undefined) writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  return { folder, file, scenario: file('small.json', smallScenario()) }
}
