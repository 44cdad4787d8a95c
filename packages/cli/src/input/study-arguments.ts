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

/** A claim about the chance of something: that it is below, or above. */
export interface Claim {
  readonly measure: string
  readonly side: '<' | '>'
  readonly chance: number
}

/** `resumed<0.4`. */
export function claim(text: string): Claim {
  const [, measure, side, chance] = /^(\w+)([<>])(0?\.\d+)$/.exec(text) ?? []
  if (measure !== undefined && Number(chance) > 0)
    return { measure, side: side as Claim['side'], chance: Number(chance) }
  throw new InvalidArgumentError(
    `Expected MEASURE<CHANCE or MEASURE>CHANCE, such as "resumed<0.4", but received ${JSON.stringify(text)}.`
  )
}

export function indifference(text: string): number {
  if (/^0?\.\d+$/.test(text) && Number(text) > 0) return Number(text)
  throw new InvalidArgumentError(`Expected a number between 0 and 1, but received ${JSON.stringify(text)}.`)
}

/** `0.05`, or `0.05,0.01`: the chance of deciding for the claim in error, and against it. */
export function errors(text: string): readonly [number, number] {
  const [forIt, against = forIt] = text.split(',').map((each) => (/^0?\.\d+$/.test(each) ? Number(each) : Number.NaN))
  if (forIt! > 0 && against! > 0 && forIt! + against! < 1) return [forIt!, against!]
  throw new InvalidArgumentError(
    `Expected a chance, or two that are below 1 together, such as 0.05 or 0.05,0.01, but received ${JSON.stringify(text)}.`
  )
}

/** Seconds: long enough for a worker that is busy, short enough for somebody to wait for. */
export function lease(text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3600) return Number(text)
  throw new InvalidArgumentError(
    `Expected a whole number of seconds from 1 to 3600, but received ${JSON.stringify(text)}.`
  )
}
