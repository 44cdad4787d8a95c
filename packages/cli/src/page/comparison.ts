import {
  compareTimes,
  summariseComparison,
  type Change,
  type Comparison,
  type Scenario,
  type TimesCompared
} from '@armistice/core'
import { amount, percent, thousands } from './amount.js'
import { rule, type Page } from './page.js'
import { aboutOf, bandInWords, explainedMeasures, heading, section } from './summary.js'
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
    ...times(comparison).flatMap(({ name, lines }) => [
      '',
      ...wrap(aboutOf(name), page.width - 4).map((line, at) =>
        at === 0 ? rule(line, page) : page.style.heading(line)
      ),
      '',
      ...lines.flatMap((line) => wrap(line, page.width))
    ]),
    '',
    ...wrap(drawn ? `${explainedUnknowns} ${explained}` : explained, page.width),
    ...wrap(explainedMeasures, page.width)
  ]
}

/** What an overlay changes in how long something takes. */
function times({ first, second }: Comparison): { name: string; lines: string[] }[] {
  const names = Object.keys(first).filter((name) => first[name]?.kind === 'time')
  return names.map((name) => {
    const { means, hazardRatio, logRank } = compareTimes(first, second, name)
    return { name, lines: [...meansInWords(means), ...ratioInWords(hazardRatio, logRank.p)] }
  })
}

function meansInWords(means: TimesCompared['means']): string[] {
  if (means === null) return []
  const { until, first, second, difference } = means
  const signed = (value: number) => `${value < -0.05 ? '-' : '+'}${Math.abs(value).toFixed(1)}`
  return [
    `Of the first ${thousands(until)} days, ${first.mean.toFixed(1)} go by without it on average without the overlay and ${second.mean.toFixed(1)} with it: ${signed(difference.value)} (by chance ${signed(difference.low)} to ${signed(difference.high)}).`
  ]
}

function ratioInWords(ratio: TimesCompared['hazardRatio'], p: number): string[] {
  const test = `log-rank test: p ${p < 0.001 ? '< 0.001' : `= ${p.toFixed(3)}`}`
  if (ratio === null) return [`It came too seldom for a ratio of rates; ${test}.`]
  const told = (value: number) => value.toFixed(2)
  return [
    `With the overlay it comes at ${told(ratio.ratio)} times the rate (by chance ${told(ratio.low)} to ${told(ratio.high)}); ${test}. Both take the sides as drawn apart, and so claim less than the same luck would allow.`
  ]
}

const explainedUnknowns =
  'Not known: the band of the difference over what is assumed or reported within a range; more runs do not narrow it (none found: no more than chance would bring).'
const explained =
  'Each run has the same luck on both sides. By chance: the 95 % interval of the mean difference from run to run. Gain: how many times more runs it would take to know the difference as well with luck of its own on either side.'

function changes(told: readonly [string, Change][], write: (value: number) => string, drawn: boolean): string[][] {
  const signed = (value: number) => {
    const text = write(value)
    return /^0(\.0+)?$/.test(text) || value < 0 ? text : `+${text}`
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
