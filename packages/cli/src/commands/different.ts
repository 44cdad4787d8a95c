import { Failure } from '../failure.js'
import { plain } from '../page/plain.js'

/** What a result that does not come out the same ends in. */
export const different = (lines: readonly string[]): Failure => new Failure(['Different.', ...lines], 1)

/** What was expected at a place, and what stands there. */
export const expectedAndReceived = (place: string, expected: unknown, received: unknown): string[] => [
  place,
  `  expected  ${short(expected)}`,
  `  received  ${short(received)}`
]

function short(value: unknown): string {
  const text = plain(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'))
  return text.length > 200 ? `${text.slice(0, 199)}…` : text
}
