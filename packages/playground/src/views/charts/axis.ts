import { chartsMessages } from '../../messages/charts.js'
import { Plot } from '../../figures/plot.js'
import { day } from '../../words.js'
import type { Series } from './series.js'

const dayHours = 24
const yearHours = 365 * dayHours
const stepsInDays = [1, 2, 5, 10, 20, 30, 60, 100, 200, 365, 730, 1825]

/** Ticks of time with room for their words: days from the entry into force, or years where there are several. */
export function ticksOf({ from, to }: Pick<Series, 'from' | 'to'>, width: number): { hour: number; text: string }[] {
  const most = Math.max(2, Math.floor(width / 60))
  const step = (stepsInDays.find((days) => (to - from) / (days * dayHours) <= most) ?? 3650) * dayHours
  const ticks = []
  for (let hour = from; hour <= to; hour += step) {
    const inYears = step >= yearHours && hour > from
    ticks.push({ hour, text: inYears ? chartsMessages.years((hour - from) / yearHours) : day(hour, from) })
  }
  return ticks
}

/** The axis of time under a chart, and the line at the place where the person stands. */
export function timeMarks(series: Series, width: number): Plot.Markish[] {
  const ticks = ticksOf(series, width)
  const text = new Map(ticks.map((tick) => [tick.hour, tick.text]))
  const isKnownOn = series.to > series.now
  return [
    Plot.axisX(
      ticks.map(({ hour }) => hour),
      { tickFormat: (hour: number) => text.get(hour) ?? '', label: null, tickSize: 4, fontSize: 12 }
    ),
    Plot.ruleX([series.now], { stroke: 'var(--ink)', strokeWidth: 1.25, strokeDasharray: '2 3' }),
    ...(isKnownOn
      ? [
          Plot.text([series.now], {
            x: (hour: number) => hour,
            frameAnchor: 'top',
            text: () => chartsMessages.now,
            dy: -10,
            fontSize: 11,
            fontWeight: 600,
            fill: 'var(--ink)'
          })
        ]
      : [])
  ]
}
