import type { Manifest, Range } from '@armistice/core'
import { Failure } from '../failure.js'
import { manifestIn } from '../input/read-study.js'

/** What a file of rows says of itself. */
export interface Header {
  /** `ranges` are the runs that are there; none where only the rows tell. */
  readonly manifest: Manifest
  /** The runs that were to come, in a file that was never closed; null in any other. */
  readonly plan: readonly Range[] | null
}

/** How rows were made, as it stands in every file of rows. */
export function headerOf(manifest: Manifest): string {
  return JSON.stringify({ format: 'armistice.rows', version: 1, manifest })
}

/**
 * What stands there until the file is closed: the runs that are to come, and not that they are there. As long as the
 * header that takes its place then.
 */
export function openHeaderOf(manifest: Manifest): string {
  const entries = Object.entries(manifest).map(([key, value]) => [key === 'ranges' ? 'plan' : key, value] as const)
  return headerOf(Object.fromEntries(entries) as unknown as Manifest).padEnd(headerOf(manifest).length)
}

/** The header of a file where rows came to an end before the run `end`. */
export function closedHeaderOf(manifest: Manifest, end: number): string {
  return headerOf({ ...manifest, ranges: rangesBefore(manifest.ranges, end) }).padEnd(headerOf(manifest).length)
}

export function rangesBefore(ranges: Manifest['ranges'], end: number): Manifest['ranges'] {
  return ranges.flatMap(([from, to]) => (from < end ? [[from, Math.min(to, end)] as const] : []))
}

/** The header of a file, from its text. Failure where it does not say how the rows were made. */
export function readHeader(path: string, text: string): Header {
  const value = jsonIn(path, text) as { manifest?: Record<string, unknown> } | null
  const given = value?.manifest
  if (typeof given !== 'object' || given === null || given['plan'] === undefined)
    return { manifest: manifestIn(path, value), plan: null }
  // In the order in which they stand there, so that the header can be written again.
  const renamed = (ranges: unknown) =>
    Object.fromEntries(Object.entries(given).map(([key, each]) => (key === 'plan' ? ['ranges', ranges] : [key, each])))
  const { ranges: plan } = manifestIn(path, { manifest: renamed(given['plan']) })
  return { manifest: renamed([]) as unknown as Manifest, plan }
}

function jsonIn(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure(`Expected ${path} to say in JSON how it was made, but ${(error as Error).message}.`)
  }
}
