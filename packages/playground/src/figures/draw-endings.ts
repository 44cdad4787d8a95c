import { fateName, rowText, shareOf, type Fate, type Fates } from './endings-figure.js'
import { labMessages } from '../messages/lab.js'
import { percent } from './numbers.js'
import type { Own } from './own.js'
import { draw, Plot } from './plot.js'
import { addPatterns, element, textWidth } from './svg.js'
import type { TimeAxis } from './time-axis.js'

/** Every fill can be told from its neighbours in grey. `ink` is what is written on it; none where it is too busy. */
const looks: Readonly<Record<Fate, { readonly fill: string; readonly ink: string | null }>> = {
  goingOn: { fill: 'var(--accent-tint)', ink: 'var(--ink)' },
  held: { fill: 'var(--accent)', ink: 'var(--on-accent)' },
  frozen: { fill: 'url(#hatch)', ink: null },
  resumed: { fill: 'var(--sev3)', ink: 'var(--panel)' },
  lapsed: { fill: 'url(#back-hatch)', ink: null },
  noDeal: { fill: 'url(#dots)', ink: null }
}

/** Stacked bars, one for each time; the ending of one run has an edge of its own, and is named. */
export function drawEndings(
  rows: readonly Fates[],
  shown: readonly Fate[],
  axis: TimeAxis,
  width: number,
  own: Own | null
): SVGSVGElement {
  const names = rows.map(({ day }) => rowText(axis, day))
  const left = Math.max(...names.map((name) => textWidth(name))) + 14
  const legend = legendOf(shown, width, own)
  const top = legend.height + 6
  const height = top + rows.length * 36 + 30
  const bars = rows.flatMap(({ shares }, row) => {
    let from = 0
    return shown.map((fate) => {
      const { value } = shareOf(shares, fate)
      const bar = { row: names[row]!, fate, from, to: from + value }
      from += value
      return bar
    })
  })
  const room = width - left - 14
  const svg = draw({
    width,
    height,
    marginTop: top,
    marginLeft: left,
    marginRight: 14,
    marginBottom: 30,
    x: { domain: [0, 1], label: null },
    y: { domain: names, label: null, padding: 0.28 },
    marks: [
      Plot.barX(bars, {
        y: 'row',
        x1: 'from',
        x2: 'to',
        fill: (bar: { fate: Fate }) => looks[bar.fate].fill,
        stroke: 'var(--line-strong)',
        strokeWidth: 0.75
      }),
      Plot.barX(
        bars.filter(({ row, fate }) => row === names.at(-1) && fate === own?.fate),
        { y: 'row', x1: 'from', x2: 'to', fill: 'none', stroke: 'var(--ink)', strokeWidth: 3 }
      ),
      Plot.text(
        bars.filter(({ fate, from, to }) => looks[fate].ink !== null && (to - from) * room > 44),
        {
          y: 'row',
          x: 'from',
          dx: 7,
          textAnchor: 'start',
          text: ({ from, to }: { from: number; to: number }) => labMessages.percent(percent(to - from)),
          fill: (bar: { fate: Fate }) => looks[bar.fate].ink,
          fontWeight: 600,
          fontSize: 12
        }
      ),
      Plot.axisY({ tickSize: 0, label: null }),
      Plot.axisX({
        ticks: [0, 0.25, 0.5, 0.75, 1],
        tickSize: 4,
        label: null,
        tickFormat: (share: number) => (share === 1 ? labMessages.percent(percent(share)) : percent(share))
      })
    ]
  })
  addPatterns(svg)
  svg.append(...legend.marks)
  return svg
}

function legendOf(shown: readonly Fate[], width: number, own: Own | null): { marks: SVGElement[]; height: number } {
  let [x, y] = [0, 0]
  const marks = shown.flatMap((fate) => {
    const name = fate === own?.fate ? own.text : fateName(fate)
    const long = 22 + textWidth(name) + 16
    if (x > 0 && x + long > width) [x, y] = [0, y + 22]
    const made = [
      element('rect', {
        x: x + 0.5,
        y: y + 2,
        width: 14,
        height: 14,
        fill: looks[fate].fill,
        stroke: 'var(--line-strong)',
        'stroke-width': 0.75
      }),
      element('text', { x: x + 20, y: y + 13, 'font-size': 12, fill: 'var(--ink)' }, name)
    ]
    x += long
    return made
  })
  return { marks, height: y + 24 }
}
