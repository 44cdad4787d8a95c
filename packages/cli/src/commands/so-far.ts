import type { EnsembleOptions, Manifest, Progress } from '@armistice/core'
import { writeWhole } from '../input/write-file.js'
import type { Io } from '../io.js'

type Runs = Pick<EnsembleOptions, 'firstRun' | 'runs' | 'until' | 'sprt'>

/** How to go on after an end that came too soon, where a file is whole up to the run before `next`. */
export function howToGoOn(path: string, { firstRun = 0, runs, until, sprt }: Runs, next: number | null): string {
  if (next === null) return `${path} holds no run.\n`
  if (until || sprt)
    return `${path} is whole up to run ${next - 1}. The same command with --resume ${path} goes on, and decides by all runs together.\n`
  const left = `--first ${next} --runs ${firstRun + runs - next}`
  return `${path} is whole up to run ${next - 1}. ${left} into another file goes on, and armistice merge joins the two.\n`
}

interface Target<S> {
  readonly path: string | undefined
  readonly study: Runs
  /** A result as it is written. */
  readonly textOf: (made: S) => string
}

/** Makes a result; where that ends too soon, what there is of it goes to the file that the whole was meant for. */
export async function keepingSoFar<S extends { readonly manifest: Manifest }>(
  { path, study, textOf }: Target<S>,
  io: Io,
  make: (onProgress: (progress: Progress<S>) => void) => Promise<S>
): Promise<S> {
  let soFar: (() => S) | undefined
  try {
    return await make((progress) => {
      soFar = progress.partial
    })
  } catch (error) {
    if (path === undefined || soFar === undefined) throw error
    const made = soFar()
    await writeWhole(path, textOf(made))
    io.err(howToGoOn(path, study, made.manifest.ranges.at(-1)![1]))
    throw error
  }
}

/** Tells two listeners of the same progress. */
export const both =
  <P>(one: (progress: P) => void, other: ((progress: P) => void) | undefined) =>
  (progress: P): void => {
    one(progress)
    other?.(progress)
  }
