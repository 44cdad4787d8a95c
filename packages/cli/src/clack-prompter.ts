import { isCancel, select, text } from '@clack/prompts'
import type { Readable, Writable } from 'node:stream'
import type { Prompter } from './prompter.js'

/**
 * The prompts of a real terminal. The only file that knows clack, which puts cursor and keyboard back whenever a person
 * leaves; whoever ends the process from outside gets the same.
 */
export function clackPrompter(input: Readable, output: Writable): Prompter {
  const streams = { input, output }
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGHUP', 129]
  ] as const) {
    process.once(signal, () => {
      output.write(showCursor)
      process.exit(code)
    })
  }
  return {
    async select({ message, options, initial }) {
      const answer = await select({
        ...streams,
        message,
        // Its own line about the keys knows English only: whoever asks says them in the language that is spoken.
        showInstructions: false,
        options: options.map((option) => ({ ...option })),
        ...(initial === undefined ? {} : { initialValue: initial })
      })
      return isCancel(answer) ? null : answer
    },
    async text({ message, initial = '', check }) {
      const validate = (value: string | undefined) => check(value ?? '')
      const answer = await text({ ...streams, message, initialValue: initial, validate })
      return isCancel(answer) ? null : answer
    }
  }
}

const showCursor = '\u001B[?25h'
