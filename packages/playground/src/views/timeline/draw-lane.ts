import { nothing, svg } from 'lit'
import type { Disc, TimelineMarks } from './timeline.js'

export interface LaneLine {
  readonly y: number
  /** From where it leaves its parent to the last hour known, in pixels. */
  readonly from: number
  readonly to: number
  /** The lane that it leaves. */
  readonly parentY: number | null
  readonly active: boolean
}

/** One path for all ticks and one for all diamonds, however many there are. */
export function drawLane({ lane }: TimelineMarks, { y, from, to, parentY, active }: LaneLine, width: number) {
  return svg`
    <g class=${active ? 'lane active' : 'lane'}>
      ${active ? svg`<line class="ahead" x1=${to} x2=${width} y1=${y} y2=${y}/>` : nothing}
      ${parentY === null ? nothing : svg`<path class="fork" d=${`M${from} ${parentY}V${y}`}/>`}
      <line class="line" x1=${from} x2=${to} y1=${y} y2=${y}/>
      <path class="ticks" d=${lane.ticks.map((x) => `M${x} ${y - 4}v8`).join('')}/>
      <path class="diamonds" d=${lane.diamonds.map((x) => `M${x} ${y - 6}l6 6-6 6-6-6z`).join('')}/>
      ${lane.discs.map((disc) => drawDisc(disc, y))}
    </g>`
}

/** Days, under all lanes. */
export const drawAxis = ({ axis }: TimelineMarks, y: number) =>
  axis.map(
    ({ x, text }) =>
      svg`<line class="axis" x1=${x} x2=${x} y1=${y} y2=${y + 4}/><text class="label" x=${x} y=${y + 16} text-anchor="middle">${text}</text>`
  )

/** The names of changes, under their marks. */
export const drawLabels = ({ labels }: TimelineMarks, y: number) =>
  labels.map(({ x, text, anchor }) => svg`<text class="label" x=${x} y=${y + 21} text-anchor=${anchor}>${text}</text>`)

const drawDisc = ({ x, severity }: Disc, y: number) => svg`
  <g class="disc sev${severity}" transform="translate(${x.toFixed(1)} ${y})">
    <circle r=${severity > 2 ? 8 : 6}/><text y="4" text-anchor="middle">${severity}</text>
  </g>`
