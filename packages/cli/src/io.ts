import { text } from 'node:stream/consumers'
import type { Prompter } from './prompter.js'
import { clackPrompter } from './clack-prompter.js'

/** The outside world as the commands see it, so that a test can hand them another. */
export interface Io {
  out(text: string): void
  err(text: string): void
  stdin(): Promise<string>
  /** What the process was started with, for those that another program starts. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Columns of the terminal, or what COLUMNS says of a pipe; undefined where nothing says. */
  readonly columns: number | undefined
  readonly colour: boolean
  /** Writes to a terminal beside the results, over what was written there last; left out where there is none. */
  readonly progress?: (text: string) => void
  /** Calls `stop` at Ctrl-C or SIGTERM, until the function given back is called. Left out where nothing interrupts. */
  readonly onInterrupt?: (stop: () => void) => () => void
  /** Somebody to put questions to; undefined where nobody sits at the keyboard. */
  readonly prompter: Prompter | undefined
}

/** The streams of this process. A reader that leaves early (`| head`) ends it quietly. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
  }
  return {
    out: (written) => void stdout.write(written),
    err: (written) => void stderr.write(written),
    stdin: () => text(stdin),
    env,
    columns: stdout.isTTY ? stdout.columns : Number(env['COLUMNS']) || undefined,
    colour: wantsColour(env, stdout.isTTY),
    ...(stderr.isTTY &&
      env['TERM'] !== 'dumb' && { progress: (text: string) => void stderr.write(`\r\u001B[2K${text}`) }),
    onInterrupt(stop) {
      for (const signal of signals) process.once(signal, stop)
      return () => signals.forEach((signal) => process.off(signal, stop))
    },
    prompter: stdin.isTTY && stdout.isTTY ? clackPrompter(stdin, stdout) : undefined
  }
}

/** Ctrl-C at a keyboard, and what Slurm, Kubernetes and kill say to a program that is to end. */
const signals = ['SIGINT', 'SIGTERM'] as const

/** NO_COLOR and FORCE_COLOR decide where they are set; else a terminal has colour, and a pipe has none. */
export function wantsColour(env: NodeJS.ProcessEnv, terminal: boolean): boolean {
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force !== undefined) return force !== '0' && force !== 'false'
  return terminal && env['TERM'] !== 'dumb'
}
