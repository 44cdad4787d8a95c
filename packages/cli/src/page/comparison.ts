import { summariseComparison, type Change, type Comparison, type Scenario } from '@armistice/core'
import { amount, percent } from './amount.js'
import type { Page } from './page.js'
import { bandInWords, heading, section } from './summary.js'
import { wrap } from './wrap.js'

/** What an overlay changes: the second side less the first. Ranges stand before values. */
export function comparisonPage(comparison: Comparison, against: Scenario, page: Page): string[] {
  const told = Object.entries(summariseComparison(comparison))
  const of = (kind: Change['kind']) => told.filter(([, change]) => change.kind === kind)
  const drawn = comparison.manifest.groups > 0
  return [
    ...heading(against, comparison.manifest, comparison.runs, page),
    ...section('Shares of runs (%), with the overlay less without', changes(of('share'), percent, drawn), page),
    ...section('Means, with the overlay less without', changes(of('number'), amount, drawn), page),
    '',
    ...wrap(explained, page.width)
  ]
}

const explained =
  'Each run has the same luck on both sides. By chance: the 95 % interval of the mean difference from run to run. Gain: how many times more runs it would take to know the difference as well with luck of its own on either side.'

function changes(told: readonly [string, Change][], write: (value: number) => string, drawn: boolean): string[][] {
  const signed = (value: number) => {
    const text = write(value)
    // What is rounded to nothing has no sign.
    return /^-?0(\.0+)?$/.test(text) ? text.replace('-', '') : value > 0 ? `+${text}` : text
  }
  const range = (interval: { low: number; high: number } | null) =>
    interval ? `${signed(interval.low)} to ${signed(interval.high)}` : 'too few runs'
  return [
    ['', ...(drawn ? ['not known'] : []), 'by chance', 'difference', 'without', 'with', 'gain'],
    ...told.map(([name, { value, interval, notKnown, first, second, reduction }]) => [
      name,
      ...(drawn ? [bandInWords(notKnown, signed, ' to ')] : []),
      range(interval),
      signed(value),
      write(first),
      write(second),
      reduction === null ? '-' : `${reduction.toFixed(1)}x`
    ])
  ]
}
