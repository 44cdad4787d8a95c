import { labMessages } from '../messages/lab.js'
import { percent, percentRange } from './numbers.js'
import type { Own } from './own.js'
import { draw, Plot } from './plot.js'
import { addPatterns, element, textWidth } from './svg.js'
import type { SurvivalCurve } from './survival-figure.js'
import { tickText, type TimeAxis } from './time-axis.js'

const looks = [
  { stroke: 'var(--accent)', fill: 'var(--accent)', opacity: 0.16, dash: null },
  { stroke: 'var(--ink)', fill: 'url(#thin-hatch)', opacity: 0.45, dash: '5 3' }
] as const

/**
 * The curves, each with its band, named at their ends, and how many are at risk under the axis. A run of its own is marked on
 * the axis, and leaves room for itself by a lower plot.
 */
export function drawSurvival(
  curves: readonly SurvivalCurve[],
  axis: TimeAxis,
  width: number,
  own: Own | null
): SVGSVGElement {
  const wide = width >= 500
  const names = Math.max(...curves.map(({ name }) => textWidth(name)), textWidth(labMessages.survival.atRisk))
  const left = wide ? Math.max(48, Math.min(140, names + 24)) : 40
  const right = wide
    ? 24 + Math.max(...curves.map((each) => Math.max(textWidth(each.name), textWidth(percentRange(each.at.at(-1)!)))))
    : 18
  const ticks = wide || axis.ticks.length <= 7 ? axis.ticks : axis.ticks.filter((_, index) => index % 2 === 0)
  const plot = own !== null ? 120 : wide ? 250 : 210
  const rowHeight = wide ? 17 : 32
  const top = 12
  const bottom = 34 + 22 + rowHeight * curves.length
  const svg = draw({
    width,
    height: top + plot + bottom,
    marginTop: top,
    marginLeft: left,
    marginRight: right,
    marginBottom: bottom,
    x: { domain: [0, axis.end], label: null },
    y: { domain: [0, 1], label: null },
    marks: [
      Plot.ruleY([0.25, 0.5, 0.75, 1], { stroke: 'var(--line)' }),
      Plot.ruleY([0], { stroke: 'var(--ink-2)' }),
      Plot.axisY({
        ticks: [0, 0.25, 0.5, 0.75, 1],
        tickSize: 0,
        label: null,
        tickFormat: (share: number) => (share === 1 ? labMessages.percent(percent(share)) : percent(share))
      }),
      Plot.axisX({ ticks: [...ticks], tickSize: 4, label: null, tickFormat: (day: number) => tickText(axis, day) }),
      ...curves.map(({ band }, index) =>
        Plot.areaY(band, {
          x: 'day',
          y1: 'low',
          y2: 'high',
          curve: 'step-after',
          fill: looks[index]!.fill,
          fillOpacity: looks[index]!.opacity
        })
      ),
      ...curves.map(({ steps }, index) =>
        Plot.lineY(steps, {
          x: 'day',
          y: 'share',
          curve: 'step-after',
          stroke: looks[index]!.stroke,
          strokeWidth: 2.25,
          ...(looks[index]!.dash && { strokeDasharray: looks[index]!.dash })
        })
      )
    ]
  })
  addPatterns(svg)
  const x = (day: number) => left + (day / axis.end) * (width - left - right)
  const y = (share: number) => top + (1 - share) * plot
  if (own !== null) svg.append(...markOf(own, x(Math.min(own.day, axis.end)), y(0), width, wide ? 8 : 54))
  const heights = apart(curves.map((each) => y(each.at.at(-1)!.value)))
  curves.forEach((curve, index) => {
    const look = looks[index]!
    const range = percentRange(curve.at.at(-1)!)
    if (wide) {
      const at = { x: width - right + 10, fill: look.stroke, 'font-size': 12 }
      svg.append(
        element('text', { ...at, y: heights[index]! - 2, 'font-weight': 600 }, curve.name),
        element('text', { ...at, y: heights[index]! + 13, fill: 'var(--ink-2)' }, range)
      )
      return
    }
    // Curves of this kind stay high: below them there is room.
    const line = y(0) - 12 - 34 * (curves.length - 1 - index)
    svg.append(
      element('line', {
        x1: left + 8,
        x2: left + 30,
        y1: line - 18,
        y2: line - 18,
        stroke: look.stroke,
        'stroke-width': 2.25,
        ...(look.dash && { 'stroke-dasharray': look.dash })
      }),
      element(
        'text',
        { x: left + 36, y: line - 14, 'font-size': 12, 'font-weight': 600, fill: look.stroke },
        curve.name
      ),
      element('text', { x: left + 36, y: line, 'font-size': 12, fill: 'var(--ink-2)' }, range)
    )
  })
  const under = top + plot + 52
  svg.append(element('text', { x: 0, y: under, 'font-size': 12, fill: 'var(--ink-3)' }, labMessages.survival.atRisk))
  curves.forEach((curve, index) => {
    const row = under + 17 + index * rowHeight
    svg.append(
      element('text', { x: 0, y: row, 'font-size': 12, 'font-weight': 600, fill: looks[index]!.stroke }, curve.name)
    )
    for (const day of ticks) {
      const place = axis.ticks.indexOf(day)
      const count = labMessages.count(curve.at[place]!.atRisk)
      const anchor = wide ? 'middle' : day === 0 ? 'start' : day === axis.end ? 'end' : 'middle'
      const shift = anchor === 'start' ? -12 : anchor === 'end' ? 12 : 0
      svg.append(
        element(
          'text',
          { x: x(day) + shift, y: wide ? row : row + 15, 'font-size': 12, fill: 'var(--ink)', 'text-anchor': anchor },
          count
        )
      )
    }
  })
  return svg
}

/** One run among the others: a diamond on the axis where it ended, under a line, and its name. */
function markOf({ text }: Own, x: number, foot: number, width: number, up: number): SVGElement[] {
  const left = x < width / 2
  const place = { x: x + (left ? 8 : -8), y: foot - up, 'text-anchor': left ? 'start' : 'end' }
  return [
    element('line', {
      x1: x,
      x2: x,
      y1: 12,
      y2: foot,
      stroke: 'var(--ink)',
      'stroke-width': 1,
      'stroke-dasharray': '2 3'
    }),
    element('path', { d: `M${x} ${foot - 6}l6 6l-6 6l-6-6z`, fill: 'var(--ink)' }),
    element('text', { ...place, 'font-size': 12, 'font-weight': 600, fill: 'var(--ink)' }, text)
  ]
}

/** Two labels do not lie on each other. */
function apart(heights: readonly number[]): readonly number[] {
  const [first = 0, second] = heights
  if (second === undefined || Math.abs(first - second) >= 34) return heights
  const middle = (first + second) / 2
  return first < second ? [middle - 17, middle + 17] : [middle + 17, middle - 17]
}
