// Runs a program to its end and gives back what it said.
import { execFile } from 'node:child_process'
import { checkout } from './sources.ts'

export interface Said {
  readonly code: number
  readonly output: string
  readonly errors: string
}

export interface ProgramOptions {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

export function runProgram(command: string, args: string[], options: ProgramOptions = {}): Promise<Said> {
  const settings = { cwd: checkout, maxBuffer: 1 << 26, shell: process.platform === 'win32', ...options }
  return new Promise((resolve) => {
    execFile(command, args, settings, (error, output, errors) => {
      const ended = error === null || typeof error.code === 'number'
      const code = error === null ? 0 : Number(error.code)
      resolve(ended ? { code, output, errors } : { code: 1, output, errors: `${errors}${error.message}` })
    })
  })
}

/** Runs it and gives its output; a failure is thrown with everything it said. */
export async function outputOf(command: string, args: string[], options: ProgramOptions = {}): Promise<string> {
  const { code, output, errors } = await runProgram(command, args, options)
  if (code === 0) return output
  throw new Error(`Expected "${command} ${args.join(' ')}" to succeed, but it ended with ${code}:\n${output}${errors}`)
}
