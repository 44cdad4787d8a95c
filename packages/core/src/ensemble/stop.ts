import { mean, meanInterval, type Moments } from '../analysis/moments.js'
import { isNarrow, sprt } from '../analysis/sprt.js'
import type { EnsembleOptions } from './ensemble.js'
import { measure, type MeasureName } from './measures.js'
import type { Study } from './study.js'
import { together, type Tallies } from './tally.js'

/** What ends a study before all of its runs are made: asked of the runs so far after every whole thousand of them. */
export interface Stop {
  readonly until?: { readonly measure: string; readonly halfWidth: number; readonly level: number }
  readonly sprt?: NonNullable<EnsembleOptions['sprt']>
}

/** Where a test or a bound is asked for, it is asked after every so many runs. */
export const askedEvery = 1000

type Asked = Pick<EnsembleOptions, 'until' | 'sprt' | 'asked' | 'firstRun'>

/** What options say of an end before all runs are made; undefined where they say nothing. RangeError where they cannot. */
export function stopOf(study: Study, { until, sprt: test, asked, firstRun = 0 }: Asked): Stop | undefined {
  if (!until && !test) return undefined
  for (const { measure: name } of [until, test].filter((each) => each !== undefined)) {
    const { kind } = measure(name)
    if (!study.measures.includes(name as MeasureName))
      throw new RangeError(`Expected to stop by one of the measures asked for, but received ${name}`)
    if (kind !== 'share' && kind !== 'number')
      throw new RangeError(`Expected to stop by a share or a number, but ${name} is a ${kind}`)
    if (asked && asked.firstRun !== firstRun)
      throw new RangeError(
        `Expected runs from the first on, ${asked.firstRun}, to stop when sure, but received a part from ${firstRun} on`
      )
  }
  return { ...(until && { until: boundOf(until) }), ...(test && { sprt: rivalsOf(test) }) }
}

function boundOf({ measure: name, halfWidth, level = 0.95 }: NonNullable<Asked['until']>) {
  if (!(halfWidth > 0)) throw new RangeError(`Expected halfWidth to be above 0, but received ${halfWidth}`)
  isNarrow(0, 1, halfWidth, level)
  return { measure: name, halfWidth, level }
}

function rivalsOf({ measure: name, p0, p1, alpha, beta }: NonNullable<Asked['sprt']>) {
  const { kind } = measure(name)
  if (kind !== 'share') throw new RangeError(`Expected sprt to test a share, but ${name} is a ${kind}`)
  sprt(0, 0, { p0, p1, alpha, beta })
  return { measure: name, p0, p1, alpha, beta }
}

/** Whether the runs so far are enough for what is to stop them. */
export function isSure(tallies: Tallies, { until, sprt: test }: Stop): boolean {
  return (until !== undefined && isTold(tallies, until)) || (test !== undefined && isDecided(tallies, test))
}

function isTold(tallies: Tallies, { measure: name, halfWidth, level }: NonNullable<Stop['until']>) {
  const moments = momentsFor(tallies, name)
  if (tallies[name]!.kind === 'share') return isNarrow(hits(moments), moments.count, halfWidth, level)
  const { low, high } = meanInterval(moments, level)
  return high - low <= 2 * halfWidth
}

function isDecided(tallies: Tallies, { measure: name, ...rivals }: NonNullable<Stop['sprt']>) {
  const moments = momentsFor(tallies, name)
  return sprt(hits(moments), moments.count, rivals).decision !== 'undecided'
}

const hits = (moments: Moments) => Math.round(mean(moments) * moments.count)

function momentsFor(tallies: Tallies, name: string): Moments {
  const tally = tallies[name]!
  if (tally.kind === 'share' || tally.kind === 'number') return together(tally.groups)
  throw new RangeError(`Expected a share or a number, but ${name} is a ${tally.kind}`)
}
