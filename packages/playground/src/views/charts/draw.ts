import { Plot, draw } from '../../figures/plot.js'
import { timeMarks } from './axis.js'
import { spread } from './spread.js'
import type { Series, Step } from './series.js'

/** A line of a chart, with its label at its end. */
export interface Line {
  readonly label: string
  readonly steps: readonly Step<number>[]
  readonly stroke: string
  readonly dash?: string
  readonly strokeWidth?: number
}

const height = 190
const margin = { marginTop: 20, marginBottom: 28, marginLeft: 44 }
const faint = 0.45

/** Room at the right for labels, by the longest of them. */
const roomFor = (labels: readonly string[]) => 14 + 6.6 * Math.max(0, ...labels.map((label) => label.length))

/** The frame that all charts over time share. */
export function frame(series: Series, width: number, options: Plot.PlotOptions): SVGSVGElement {
  const right = options.marginRight ?? 12
  const { marks = [], ...rest } = options
  return draw({
    ...margin,
    width,
    height,
    x: { domain: [series.from, series.to], axis: null },
    ...rest,
    marks: [...marks, ...timeMarks(series, width - margin.marginLeft - right)]
  })
}

/** Lines that rise and fall in steps. What is still to come is fainter. */
export function lines(series: Series, width: number, y: Plot.ScaleOptions, all: readonly Line[]): SVGSVGElement {
  const marginRight = roomFor(all.map(({ label }) => label))
  return frame(series, width, {
    marginRight,
    y: { label: null, grid: true, ...y },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      ...all.flatMap(({ steps, stroke, dash, strokeWidth = 2 }) =>
        [false, true].map((ahead) =>
          Plot.line(cornersOf(steps.filter((step) => step.ahead === ahead)), {
            x: '0',
            y: '1',
            stroke,
            strokeWidth,
            strokeLinejoin: 'miter',
            ...(dash === undefined ? {} : { strokeDasharray: dash }),
            opacity: ahead ? faint : 1
          })
        )
      ),
      labels(series, all, y.domain as [number, number])
    ]
  })
}

/** Labels at the right end of lines, moved apart where they would touch. */
export function labels(
  series: Series,
  all: readonly { readonly label: string; readonly steps: readonly Step<number>[]; readonly stroke: string }[],
  [low, high]: readonly [number, number]
): Plot.Markish {
  const inner = height - margin.marginTop - margin.marginBottom
  const ends = all.map(({ steps }) => steps.at(-1)?.value ?? 0)
  const places = spread(ends, ((high - low) * 15) / inner, low, high)
  return Plot.text(
    all.map((line, index) => ({ ...line, y: places[index]! })),
    {
      x: () => series.to,
      y: 'y',
      text: 'label',
      textAnchor: 'start',
      dx: 7,
      fontSize: 12,
      fontWeight: 500,
      fill: 'stroke'
    }
  )
}

/** The corners of steps, for a line. */
type Corner<T> = readonly [hour: number, value: T]

const cornersOf = <T>(steps: readonly Step<T>[]): Corner<T>[] =>
  steps.flatMap(({ from, to, value }) => [[from, value] as const, [to, value] as const])

export interface Band {
  readonly label: string
  readonly steps: readonly Step<readonly [low: number, high: number]>[]
  readonly fill: string
  readonly stroke: string
}

/** Bands that lie on each other, on a scale from 0 to 1. */
export function bands(series: Series, width: number, all: readonly Band[], short: readonly string[]): SVGSVGElement {
  const marginRight = roomFor(short)
  const chart = frame(series, width, {
    marginRight,
    y: {
      label: null,
      domain: [0, 1],
      grid: true,
      ticks: 4,
      tickFormat: (share: number) => `${Math.round(share * 100)} %`
    },
    marks: [
      ...all.flatMap(({ steps, fill, stroke }) =>
        [false, true].flatMap((ahead) => {
          const part = steps.filter((step) => step.ahead === ahead)
          return [
            Plot.areaY(cornersOf(part), {
              x: '0',
              y1: ([, [low]]: Corner<readonly [number, number]>) => low,
              y2: ([, [, high]]: Corner<readonly [number, number]>) => high,
              fill,
              fillOpacity: ahead ? faint : 1
            }),
            Plot.line(cornersOf(part.map((step) => ({ ...step, value: step.value[1] }))), {
              x: '0',
              y: '1',
              stroke,
              strokeWidth: 1.75,
              opacity: ahead ? faint : 1
            })
          ]
        })
      ),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
      labels(
        series,
        all.map(({ stroke, steps }, index) => ({
          label: short[index]!,
          stroke,
          steps: steps.map((step) => ({ ...step, value: (step.value[0] + step.value[1]) / 2 }))
        })),
        [0, 1]
      )
    ]
  })
  return hatched(chart)
}

const namespace = 'http://www.w3.org/2000/svg'

/** With a hatch to fill shapes with, so that they differ by more than colour. */
function hatched(chart: SVGSVGElement): SVGSVGElement {
  const defs = document.createElementNS(namespace, 'defs')
  const pattern = document.createElementNS(namespace, 'pattern')
  const attributes = {
    id: 'chart-hatch',
    width: 6,
    height: 6,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)'
  }
  for (const [name, value] of Object.entries(attributes)) pattern.setAttribute(name, String(value))
  for (const [d, stroke] of [['M3 0V6', 'var(--ink-3)']] as const) {
    const path = document.createElementNS(namespace, 'path')
    path.setAttribute('d', d)
    path.setAttribute('stroke', stroke)
    path.setAttribute('stroke-width', '2')
    pattern.append(path)
  }
  defs.append(pattern)
  chart.prepend(defs)
  return chart
}
