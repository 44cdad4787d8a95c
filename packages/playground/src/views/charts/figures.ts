import type { Level, Scenario } from '@armistice/core'
import type { FigureParts } from '../../figures/parts.js'
import { chartsMessages } from '../../messages/charts.js'
import { messages } from '../../messages/messages.js'
import { figure as numeral, namesOf, when } from '../../words.js'
import { blocks, rows } from './bars.js'
import { bands, lines } from './draw.js'
import { countsOf, paceOf, partsOf, stepsOf, type Series } from './series.js'

/** What a figure shows and says, before what it rests on is noted under it. */
export type Shown = Omit<FigureParts, 'notes'>

/** The figures of a run, in the order in which they are read. */
export function figuresOf(series: Series, scenario: Scenario): Shown[] {
  const hubs = scenario.hubs.length > 0 ? [hubStages(series, scenario)] : []
  return [deterrence(series), credibility(series), ...hubs, alarms(series), pace(series)]
}

const percent = (share: number) => chartsMessages.percent(String(Math.round(share * 100)))
const one = (value: number) => numeral(Math.round(value * 10) / 10)
const at = (hour: number, { from }: Series) => ({ text: when(hour, from), value: hour - from })
const figure = (value: number, text = String(value)) => ({ text, value })
const standing = ({ levels, place }: Series): Level | undefined => levels.filter((level) => level.place <= place).at(-1)

function deterrence(series: Series): Shown {
  const words = chartsMessages
  const { heading, about, whole, defend, deter, defendShort, deterShort, sentence } = words.deterrence
  const here = standing(series)
  const steps = stepsOf(series, (level) => level)
  const { levels } = series
  const moved = levels.filter(({ denial, punishment }, index) => {
    const before = levels[index - 1]
    return before?.denial !== denial || before.punishment !== punishment
  })
  const band = (read: (level: Level) => readonly [number, number]) =>
    steps.map((step) => ({ ...step, value: read(step.value) }))
  return {
    file: 'deterrence',
    heading,
    about,
    sentence: here
      ? sentence(percent(here.deter), percent(here.deter > 0 ? partsOf(here).defend / here.deter : 0))
      : '',
    table: {
      columns: [words.time, whole, defend, deter],
      rows: moved.map((value) => {
        const parts = partsOf(value)
        return [
          at(value.hour, series),
          figure(value.deter, percent(value.deter)),
          figure(parts.defend, percent(parts.defend)),
          figure(parts.deter, percent(parts.deter))
        ]
      })
    },
    draw: (width) =>
      bands(
        series,
        width,
        [
          {
            label: defend,
            steps: band((level) => [0, partsOf(level).defend]),
            fill: 'var(--accent-mid)',
            stroke: 'var(--accent)'
          },
          {
            label: deter,
            steps: band((level) => [partsOf(level).defend, level.deter]),
            fill: 'url(#chart-hatch)',
            stroke: 'var(--ink-2)'
          }
        ],
        [defendShort, deterShort]
      )
  }
}

function credibility(series: Series): Shown {
  const words = chartsMessages
  const { heading, about, credibility, impunity, sentence } = words.credibility
  const here = standing(series)
  const moved = stepsOf(series, ({ credibility, impunity }) => `${credibility} ${impunity}`)
  return {
    file: 'credibility',
    heading,
    about,
    sentence: here ? sentence(one(here.credibility), one(here.impunity)) : '',
    table: {
      columns: [words.time, credibility, impunity],
      rows: moved
        .filter(({ value }, index) => value !== moved[index - 1]?.value)
        .map(({ from, value }) => [
          at(from, series),
          ...value.split(' ').map((text) => figure(Number(text), one(Number(text))))
        ])
    },
    draw: (width) =>
      lines(series, width, { domain: [0, 5], ticks: 5, tickFormat: 'd' }, [
        {
          label: credibility,
          steps: stepsOf(series, (level) => level.credibility),
          stroke: 'var(--accent)',
          strokeWidth: 2.5
        },
        { label: impunity, steps: stepsOf(series, (level) => level.impunity), stroke: 'var(--sev3)', dash: '5 3' }
      ])
  }
}

const severities = [2, 3, 4] as const
const dashes = { 2: { dash: '2 3' }, 3: { dash: '7 3' }, 4: {} } as const

function alarms(series: Series): Shown {
  const words = chartsMessages
  const { heading, about, severity, dismissed, total, sentence } = words.alarms
  const so = series.alarms.filter(({ ahead }) => !ahead)
  const most = Math.max(4, ...severities.map((each) => series.alarms.filter((alarm) => alarm.severity === each).length))
  return {
    file: 'alarms',
    heading,
    about,
    sentence: sentence(so.length, so.filter((alarm) => alarm.dismissed).length),
    table: {
      columns: [words.time, ...severities.map(severity), total, dismissed],
      rows: so.map(({ hour }, index) => {
        const until = so.slice(0, index + 1)
        return [
          at(hour, series),
          ...severities.map((each) => figure(until.filter((alarm) => alarm.severity === each).length)),
          figure(until.length),
          figure(until.filter((alarm) => alarm.dismissed).length)
        ]
      })
    },
    draw: (width) =>
      lines(
        series,
        width,
        { domain: [0, most], ticks: Math.min(most, 5), tickFormat: 'd' },
        severities
          .filter((each) => series.alarms.some((alarm) => alarm.severity === each))
          .map((each) => ({
            label: severity(each),
            steps: countsOf(series, each),
            stroke: `var(--sev${each})`,
            ...dashes[each]
          }))
      )
  }
}

function pace(series: Series): Shown {
  const words = chartsMessages
  const { heading, about, from, sentence } = words.pace
  const { period, bins } = paceOf(series)
  const name = words.periods[period]
  const so = bins.map((bin) => ({ ...bin, count: bin.alarms.filter(({ ahead }) => !ahead).length }))
  const most = so.reduce((best, bin) => (bin.count > best.count ? bin : best), so[0]!)
  return {
    file: 'alarms-over-time',
    heading,
    about: about(name),
    sentence: sentence(most.count, when(most.from, series.from), name),
    table: {
      columns: [from, ...severities.map(words.alarms.severity), words.alarms.total],
      rows: bins.map((bin) => [
        at(bin.from, series),
        ...severities.map((each) => figure(bin.alarms.filter((alarm) => alarm.severity === each).length)),
        figure(bin.alarms.length)
      ])
    },
    draw: (width) => blocks(series, width, bins)
  }
}

function hubStages(series: Series, scenario: Scenario): Shown {
  const words = chartsMessages
  const { heading, about, hub, stage, sentence } = words.hubs
  const hubs = scenario.hubs.map(({ id }) => ({ name: namesOf(scenario).hub(id) }))
  const here = standing(series)
  const steps = hubs.map((_, index) => stepsOf(series, (level) => level.hubs[index] ?? 0))
  const stages = messages.tiles.stage
  return {
    file: 'hubs',
    heading,
    about,
    sentence: sentence(here?.hubs.filter((each) => each === 3).length ?? 0, hubs.length),
    table: {
      columns: [words.time, hub, stage],
      rows: hubs
        .flatMap(({ name }, index) =>
          steps[index]!.filter(({ value }, place, all) => value !== all[place - 1]?.value).map(({ from, value }) => ({
            from,
            name,
            value
          }))
        )
        .toSorted((a, b) => a.from - b.from)
        .map(({ from, name, value }) => [
          at(from, series),
          name,
          figure(value, `${value} ${stages[value as keyof typeof stages]}`)
        ])
    },
    draw: (width) => rows(series, width, hubs, steps)
  }
}
