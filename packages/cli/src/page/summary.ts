import {
  listMeasures,
  summarise,
  type Manifest,
  type NotKnown,
  type Scenario,
  type Summary,
  type SurvivalTable,
  type Told
} from '@armistice/core'
import { assumptions, honesty } from '@armistice/core/words'
import { amount, percent, thousands } from './amount.js'
import { curve } from './curve.js'
import { rule, type Page } from './page.js'
import { plain } from './plain.js'
import { table } from './table.js'
import { endingRows, meanInWords, riskRows } from './times.js'
import { wrap } from './wrap.js'

type Estimated = Extract<Told, { kind: 'share' | 'number' }>

/** What many runs come to, from what this is and is not to how it was made. Ranges stand before values. */
export function summaryPage(summary: Summary, scenario: Scenario, page: Page): string[] {
  const told = summarise(summary)
  const of = <K extends Told['kind']>(kind: K) =>
    Object.entries(told).filter((entry): entry is [string, Extract<Told, { kind: K }>] => entry[1].kind === kind)
  const drawn = summary.manifest.groups > 0
  return [
    ...heading(scenario, summary.manifest, summary.runs, page),
    ...of('ending').flatMap(([, told]) =>
      section('How the runs ended (%), and by when', endingRows(told, drawn), page)
    ),
    ...section('Shares of runs (%)', estimates(of('share'), percent, drawn), page),
    ...section('Means', estimates(of('number'), amount, drawn), page),
    ...section('Spread over runs', spread(of('number')), page),
    ...of('time').flatMap(([name, told]) => [
      '',
      ...wrap(aboutOf(name), page.width - 4).map((line, at) =>
        at === 0 ? rule(line, page) : page.style.heading(line)
      ),
      '',
      ...curve(told.curve, tableOf(summary, name).at(-1)?.time ?? 0, page),
      ...withGap(table(riskRows(told, tableOf(summary, name)), page.style.quiet)),
      ...wrap(medianInWords(told.median), page.width),
      ...wrap(meanInWords(told), page.width),
      ...wrap(lastBandInWords(told.notKnown), page.width)
    ]),
    '',
    ...wrap(drawn ? `${explainedUnknowns} ${explainedChance} ${explainedShare}` : explainedChance, page.width),
    ...wrap(explainedMeasures, page.width)
  ]
}

const explainedUnknowns =
  'Not known: the band over what is assumed or reported within a range; more runs do not narrow it (none found: no more than chance would bring).'
const explainedChance = 'By chance: the 95 % interval that more runs narrow.'
const explainedShare =
  '% not known: the share of the variance from run to run that comes from what is not known. Curves are averages over what is not known.'
/** What the names stand for, and in what unit, has a list of its own. */
export const explainedMeasures = 'What each measure is, and its unit: armistice measures.'

const withGap = (lines: readonly string[]) => (lines.length === 0 ? [] : ['', ...lines, ''])

/** The title, what this is and is not, and which runs these are. */
export function heading(
  scenario: Scenario,
  { seed, ranges, groups }: Manifest,
  runs: number,
  { width, style }: Page
): string[] {
  const overlays = (scenario.overlays ?? []).map(({ title }) => title)
  const which = ranges.map(([first, end]) => `${thousands(first)} to ${thousands(end - 1)}`).join(', ')
  const unknowns =
    groups > 0
      ? `What is not known was drawn ${thousands(groups)} times.`
      : 'What is not known was left at the value that the document gives.'
  return [
    ...wrap(plain(scenario.title), width).map(style.strong),
    ...(overlays.length === 0 ? [] : wrap(plain(`Overlays: ${overlays.join('; ')}`), width)),
    ...wrap(`${honesty(scenario)} ${assumptions(scenario)}`, width),
    ...wrap(plain(`Seed ${seed}, runs ${which}: ${thousands(runs)} in all. ${unknowns}`), width).map(style.quiet)
  ]
}

export function section(title: string, rows: readonly (readonly string[])[], page: Page): string[] {
  return rows.length < 2 ? [] : ['', rule(title, page), '', ...table(rows, page.style.quiet)]
}

export const aboutOf = (name: string): string => listMeasures().find((measure) => measure.name === name)!.about

function estimates(told: readonly [string, Estimated][], write: (value: number) => string, drawn: boolean): string[][] {
  const range = (interval: { low: number; high: number } | null) =>
    interval ? `${write(interval.low)}–${write(interval.high)}` : 'too few runs'
  return [
    ['', ...(drawn ? ['not known'] : []), 'by chance', 'value', ...(drawn ? ['% not known'] : [])],
    ...told.map(([name, { value, interval, notKnown }]) => [
      name,
      ...(drawn ? [bandInWords(notKnown, write)] : []),
      range(interval),
      write(value),
      ...(drawn ? [notKnown ? (100 * notKnown.share).toFixed(0) : ''] : [])
    ])
  ]
}

/** The band over what is not known; none where the groups of runs differ no more than chance would have them. */
export function bandInWords(band: NotKnown | null, write: (value: number) => string, between = '–'): string {
  if (band === null) return 'too few runs'
  return band.share === 0 ? 'none found' : `${write(band.low)}${between}${write(band.high)}`
}

function spread(told: readonly [string, Extract<Told, { kind: 'number' }>][]): string[][] {
  const names = ['0.05', '0.25', '0.5', '0.75', '0.95']
  return [
    ['', '5 %', '25 %', '50 %', '75 %', '95 %'],
    ...told.map(([name, { quantiles }]) => [name, ...names.map((q) => amount(quantiles[q]!))])
  ]
}

function tableOf({ tallies }: Summary, name: string): SurvivalTable {
  const tally = tallies[name]!
  return tally.kind === 'time' ? tally.table : []
}

/** The band around the curve where it ends. */
function lastBandInWords(notKnown: Extract<Told, { kind: 'time' }>['notKnown']): string {
  const last = notKnown?.at(-1)
  if (last === undefined) return ''
  if (last.share === 0) return 'Not known: no more than chance would bring.'
  return `Not known: on day ${last.time} it had not come in ${bandInWords(last, percent)} % of runs.`
}

function medianInWords({ time, low, high }: { time: number | null; low: number | null; high: number | null }): string {
  if (time === null) return 'In more than half of the runs it did not come while they lasted.'
  const day = (value: number | null) => (value === null ? 'the end' : `day ${Math.round(value)}`)
  return `It had come in half of the runs by ${day(time)} (between ${day(low)} and ${day(high)}).`
}
