import { Plot } from '../../figures/plot.js'
import { frame } from './draw.js'
import type { Alarm, Series, Step } from './series.js'

interface Bar {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly severity: Alarm['severity']
  readonly ahead: boolean
}

/** Alarms as blocks, one on another, each with its severity in figures. */
export function blocks(
  series: Series,
  width: number,
  bins: readonly { readonly from: number; readonly to: number; readonly alarms: readonly Alarm[] }[]
): SVGSVGElement {
  const bars = bins.flatMap(({ from, to, alarms }): Bar[] =>
    alarms
      .toSorted((a, b) => a.severity - b.severity || a.hour - b.hour)
      .map(({ severity, ahead }, low) => ({ from, to, low, severity, ahead }))
  )
  const most = Math.max(4, ...bins.map(({ alarms }) => alarms.length))
  const last = Math.max(series.to, bins.at(-1)?.to ?? 0)
  const room = (width - 52) * ((bins[0]!.to - bins[0]!.from) / (last - series.from))
  const opacity = ({ ahead }: Bar) => (ahead ? 0.45 : 1)
  return frame(series, width, {
    x: { domain: [series.from, last], axis: null },
    y: { label: null, domain: [0, most], grid: true, ticks: Math.min(most, 5), tickFormat: 'd' },
    marks: [
      Plot.rect(bars, {
        x1: 'from',
        x2: 'to',
        y1: 'low',
        y2: ({ low }: Bar) => low + 1,
        fill: ({ severity }: Bar) => `var(--sev${severity})`,
        fillOpacity: opacity,
        insetLeft: 0.5,
        insetRight: 0.5,
        insetTop: 1
      }),
      // A numeral needs room both ways; where it has none, the table says it.
      ...(room >= 7 && most <= 9
        ? [
            Plot.text(bars, {
              x: ({ from, to }: Bar) => (from + to) / 2,
              y: ({ low }: Bar) => low + 0.5,
              text: ({ severity }: Bar) => String(severity),
              fontSize: 11,
              fontWeight: 600,
              fill: 'var(--panel)'
            })
          ]
        : []),
      Plot.ruleY([0], { stroke: 'var(--ink)' })
    ]
  })
}

const fills = ['none', 'var(--accent-tint)', 'var(--accent-mid)', 'var(--accent)'] as const

/** A row for each hub, filled the darker the further it is, with the stage in figures where it begins. */
export function rows(
  series: Series,
  width: number,
  hubs: readonly { readonly name: string }[],
  steps: readonly (readonly Step<number>[])[]
): SVGSVGElement {
  const pitch = 40
  const parts = hubs.flatMap((hub, row) => (steps[row] ?? []).map((step) => ({ ...step, row, name: hub.name })))
  const right = (width - 24) / (series.to - series.from || 1)
  return frame(series, width, {
    height: 24 + pitch * hubs.length + 30,
    marginLeft: 12,
    y: { domain: [0, hubs.length], axis: null, reverse: true },
    marks: [
      Plot.text(
        hubs.map(({ name }, row) => ({ name, row })),
        {
          x: () => series.from,
          y: 'row',
          text: 'name',
          textAnchor: 'start',
          dy: 10,
          fontSize: 12,
          fontWeight: 500,
          fill: 'var(--ink-2)'
        }
      ),
      Plot.rect(parts, {
        x1: 'from',
        x2: 'to',
        y1: ({ row }: (typeof parts)[number]) => row + 0.5,
        y2: ({ row }: (typeof parts)[number]) => row + 0.9,
        fill: ({ value }: (typeof parts)[number]) => fills[value] ?? fills[3],
        stroke: 'var(--accent)',
        strokeWidth: 1,
        opacity: ({ ahead }: (typeof parts)[number]) => (ahead ? 0.45 : 1)
      }),
      Plot.text(
        parts.filter(({ from, to }) => (to - from) * right >= 12),
        {
          x: 'from',
          y: ({ row }: (typeof parts)[number]) => row + 0.71,
          text: ({ value }: (typeof parts)[number]) => String(value),
          textAnchor: 'start',
          dx: 4,
          fontSize: 11,
          fontWeight: 600,
          fill: ({ value }: (typeof parts)[number]) => (value === 3 ? 'var(--on-accent)' : 'var(--ink)')
        }
      )
    ]
  })
}
