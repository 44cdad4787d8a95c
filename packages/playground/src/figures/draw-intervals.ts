import { points, pointsRange, type Ranged } from './numbers.js'
import { wrapped } from './picture.js'
import { draw, Plot } from './plot.js'
import { addPatterns, element, textWidth } from './svg.js'

/** A difference with the interval that chance leaves, and around it what is not known. */
export interface IntervalRow extends Ranged {
  readonly name: string
  readonly wide?: readonly [number, number] | null
  /** A second estimate of the same, as a hollow mark. */
  readonly other?: number
}

export interface IntervalLook {
  /** A bar from zero, or a dot. */
  readonly mark: 'bar' | 'dot'
  /** What the axis says. */
  readonly unit: string
}

/** Differences around zero, one row each: the names at the left, or above where there is no room. */
export function drawIntervals(
  rows: readonly IntervalRow[],
  { mark, unit }: IntervalLook,
  width: number
): SVGSVGElement {
  const longest = Math.max(...rows.map(({ name }) => textWidth(name)))
  const wide = width >= 560 && longest < width * 0.45
  const values = Math.max(...rows.map((row) => textWidth(pointsRange(row))))
  const left = wide ? longest + 16 : 6
  const right = wide ? values + 20 : 6
  const names = rows.map(({ name }) => (wide ? [name] : wrapped(name, Math.floor(width / 6.6))))
  // Above the marks: the name, in as many lines as it needs, and the value beside it or on a line of its own.
  const beside = wide || longest + values + 16 < width
  const lines = Math.max(...names.map(({ length }) => length)) + (beside ? 0 : 1)
  const step = wide ? (mark === 'dot' ? 36 : 26) : 30 + 16 * lines
  const at = (index: number) => index * step + (wide ? step / 2 : step - 14)
  const plot = rows.length * step + 6
  const [low, high] = domainOf(rows)
  const svg = draw({
    width,
    height: 4 + plot + 44,
    marginTop: 4,
    marginLeft: left,
    marginRight: right,
    marginBottom: 44,
    x: { domain: [low, high], label: null },
    y: { domain: [0, plot], range: [4, 4 + plot], axis: null },
    marks: [
      Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks: wide ? 7 : 5 }),
      Plot.ruleX([0], { stroke: 'var(--ink)' }),
      Plot.axisX({
        ticks: wide ? 7 : 5,
        tickSize: 4,
        label: null,
        tickFormat: (value: number) => points(value).replace(/[.,]0$/, '')
      }),
      ...(mark === 'bar'
        ? [
            Plot.rect(rows, {
              x1: 0,
              x2: 'value',
              y1: (_: unknown, i: number) => at(i) - 7,
              y2: (_: unknown, i: number) => at(i) + 7,
              fill: 'var(--accent-mid)'
            })
          ]
        : []),
      Plot.rect(
        rows.flatMap((row, index) => (row.wide ? [{ x1: row.wide[0], x2: row.wide[1], y: at(index) }] : [])),
        {
          x1: 'x1',
          x2: 'x2',
          y1: ({ y }: { y: number }) => y - 7,
          y2: ({ y }: { y: number }) => y + 7,
          fill: 'url(#thin-hatch)',
          fillOpacity: 0.6,
          stroke: 'var(--line-strong)',
          strokeWidth: 0.75
        }
      ),
      Plot.link(rows, {
        x1: 'low',
        x2: 'high',
        y1: (_: unknown, i: number) => at(i),
        y2: (_: unknown, i: number) => at(i),
        stroke: mark === 'bar' ? 'var(--ink)' : 'var(--accent)',
        strokeWidth: mark === 'bar' ? 1.5 : 3
      }),
      ...(mark === 'bar'
        ? (['low', 'high'] as const).map((end) =>
            Plot.link(rows, {
              x1: end,
              x2: end,
              y1: (_: unknown, i: number) => at(i) - 4,
              y2: (_: unknown, i: number) => at(i) + 4,
              stroke: 'var(--ink)',
              strokeWidth: 1.5
            })
          )
        : [
            // A full dot where the interval leaves out zero, a ring where it does not.
            Plot.dot(rows, {
              x: 'value',
              y: (_: unknown, i: number) => at(i),
              r: 5.5,
              stroke: 'var(--accent)',
              strokeWidth: 2,
              fill: (row: Ranged) => (leavesOutZero(row) ? 'var(--accent)' : 'var(--panel)')
            })
          ]),
      Plot.dot(
        rows.flatMap((row, index) => (row.other === undefined ? [] : [{ x: row.other, y: at(index) }])),
        { x: 'x', y: 'y', r: 3.5, symbol: 'diamond', stroke: 'var(--ink)', strokeWidth: 1.5, fill: 'var(--panel)' }
      )
    ]
  })
  addPatterns(svg)
  rows.forEach((row, index) => {
    const end = wide ? 4 + at(index) + 4 : 4 + at(index) - 16
    const told = names[index]!
    told.forEach((line, place) => {
      const y = end - 16 * (told.length - 1 - place + (beside ? 0 : 1))
      const where = wide ? { x: left - 10, 'text-anchor': 'end' } : { x: 6 }
      svg.append(element('text', { ...where, y, 'font-size': 12, fill: 'var(--ink)' }, line))
    })
    const where = beside ? { x: width - 2, 'text-anchor': 'end' } : { x: 6 }
    svg.append(element('text', { ...where, y: end, 'font-size': 12, fill: 'var(--ink-2)' }, pointsRange(row)))
  })
  svg.append(
    element(
      'text',
      { x: width - 2, y: 4 + plot + 40, 'font-size': 12, fill: 'var(--ink-3)', 'text-anchor': 'end' },
      unit
    )
  )
  return svg
}

export const leavesOutZero = ({ low, high }: Ranged): boolean => low > 0 || high < 0

/** From the lowest to the highest of all, with zero and a little room. */
function domainOf(rows: readonly IntervalRow[]): readonly [number, number] {
  const all = rows.flatMap(({ value, low, high, wide, other = 0 }) => [value, low, high, ...(wide ?? []), other, 0])
  const [least, most] = [Math.min(...all, -0.005), Math.max(...all, 0.005)]
  const room = 0.05 * (most - least)
  return [least - room, most + room]
}
