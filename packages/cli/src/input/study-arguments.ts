import { InvalidArgumentError } from 'commander'

/** A number of runs, written out or as 1e6. What is too much is for the library to say. */
export function runs(text: string): number {
  const number = /^\d{1,15}$|^\d{1,3}e\d{1,2}$/i.test(text) ? Number(text) : 0
  if (number >= 1) return number
  throw new InvalidArgumentError(`Expected a whole number from 1, but received ${JSON.stringify(text)}.`)
}

export function workers(text: string): number {
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 256) return Number(text)
  throw new InvalidArgumentError(`Expected a whole number from 1 to 256, but received ${JSON.stringify(text)}.`)
}

/** `resumed=0.01`: stop when half the width of its interval is at most so much. */
export function until(text: string): { measure: string; halfWidth: number } {
  const [, measure, width] = /^(\w+)=([\d.]+(?:e-?\d+)?)$/i.exec(text) ?? []
  if (measure !== undefined && Number(width) > 0) return { measure, halfWidth: Number(width) }
  throw new InvalidArgumentError(
    `Expected MEASURE=HALF-WIDTH, such as resumed=0.01, but received ${JSON.stringify(text)}.`
  )
}
