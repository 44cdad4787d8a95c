import { Option, type Command } from 'commander'
import type { EnsembleOptions } from '@armistice/core'
import { Failure } from '../failure.js'
import { claim, errors, indifference, until, type Claim } from './study-arguments.js'

export interface StopArguments {
  readonly until?: { readonly measure: string; readonly halfWidth: number }
  readonly sprt?: Claim
  readonly indifference: number
  readonly errors: readonly [number, number]
}

/** The options that end an ensemble before --runs, once enough is known. */
export function withStopOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--until <measure=half-width>', 'stop when a measure is told this well, at --runs at the latest')
        .argParser(until)
        .conflicts(['shard'])
    )
    .addOption(
      new Option('--sprt <claim>', 'stop when a claim such as "resumed<0.4" is decided, at --runs at the latest')
        .argParser(claim)
        .conflicts(['shard'])
    )
    .addOption(
      new Option('--indifference <number>', 'with --sprt: how far off the chance may be without mattering')
        .default(0.01)
        .argParser(indifference)
    )
    .addOption(
      new Option('--errors <chances>', 'with --sprt: the chance of an error; two for one in favour and one against')
        .default([0.05, 0.05], '0.05')
        .argParser(errors)
    )
}

/** What the library is asked for. Where the claim holds by more than indifference, the test is to find for it. */
export function stopsOf(given: StopArguments): Pick<EnsembleOptions, 'until' | 'sprt'> {
  return { ...(given.until && { until: given.until }), ...(given.sprt && { sprt: testOf(given.sprt, given) }) }
}

/** The two rival chances of a claim, and how often each may be given up in error. */
export function testOf(
  { measure, side, chance }: Claim,
  { indifference: reach, errors: [alpha, beta] }: StopArguments
): NonNullable<EnsembleOptions['sprt']> {
  const [low, high] = [chance - reach, chance + reach]
  if (!(low > 0 && high < 1))
    throw new Failure(
      `Expected --indifference to leave ${chance} room on both sides between 0 and 1, but received ${reach}.`
    )
  return side === '<' ? { measure, p0: high, p1: low, alpha, beta } : { measure, p0: low, p1: high, alpha, beta }
}
