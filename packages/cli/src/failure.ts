/** What a command ends with when it cannot do what it was asked: the lines go to stderr, the code to the shell. */
export class Failure extends Error {
  readonly lines: readonly string[]
  readonly exitCode: number

  /** Code 1: the results differ; 2: the input is bad; 130: interrupted. */
  constructor(lines: string | readonly string[], exitCode: 1 | 2 | 130 = 2) {
    const all = typeof lines === 'string' ? [lines] : lines
    super(all.join('\n'))
    this.lines = all
    this.exitCode = exitCode
  }
}
