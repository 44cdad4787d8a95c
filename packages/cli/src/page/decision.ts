import { sprt, summarise, type Summary } from '@armistice/core'
import { testOf, type StopArguments } from '../input/stop-when-sure.js'
import { percent, thousands } from './amount.js'

/** How the test came out. */
export function decisionInWords({ sprt: about, ...given }: StopArguments, summary: Summary): string | undefined {
  if (about === undefined) return undefined
  const { measure, ...rivals } = testOf(about, given)
  const told = summarise(summary)[measure]
  if (told?.kind !== 'share') return undefined
  const { decision } = sprt(Math.round(told.value * summary.runs), summary.runs, rivals)
  const outcome = {
    p1: 'decided for it',
    p0: 'decided against it',
    undecided: 'not decided'
  }[decision]
  const [low, high] = [rivals.p0, rivals.p1].sort((a, b) => a - b).map(percent)
  return `Tested: ${measure} ${about.side} ${percent(about.chance)} %, where ${low} to ${high} % makes no difference, with a chance of error of ${inPercent(rivals.alpha)} % in favour and ${inPercent(rivals.beta)} % against: ${outcome} after ${thousands(summary.runs)} runs.`
}

/** With as many digits as it was given with. */
const inPercent = (chance: number) => Number((100 * chance).toPrecision(12))
