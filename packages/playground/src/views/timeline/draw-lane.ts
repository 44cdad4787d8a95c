import { svg } from 'lit'
import type { Disc, TimelineMarks } from './timeline.js'

/** One path for all ticks and one for all diamonds, however many there are. */
export function drawLane({ lane, axis }: TimelineMarks, y: number, end: number, width: number) {
  return svg`
    <line class="ahead" x1=${end} x2=${width} y1=${y} y2=${y}/>
    <line class="lane" x1="0" x2=${end} y1=${y} y2=${y}/>
    <path class="ticks" d=${lane.ticks.map((x) => `M${x} ${y - 4}v8`).join('')}/>
    <path class="diamonds" d=${lane.diamonds.map((x) => `M${x} ${y - 6}l6 6-6 6-6-6z`).join('')}/>
    ${lane.discs.map((disc) => drawDisc(disc, y))}
    ${axis.map(({ x, text }) => svg`<line class="axis" x1=${x} x2=${x} y1="64" y2="68"/><text class="label" x=${x} y="80" text-anchor="middle">${text}</text>`)}`
}

/** The names of changes, under their marks. */
export const drawLabels = ({ labels }: TimelineMarks, y: number) =>
  labels.map(({ x, text, anchor }) => svg`<text class="label" x=${x} y=${y + 21} text-anchor=${anchor}>${text}</text>`)

const drawDisc = ({ x, severity }: Disc, y: number) => svg`
  <g class="disc sev${severity}" transform="translate(${x.toFixed(1)} ${y})">
    <circle r=${severity > 2 ? 8 : 6}/><text y="4" text-anchor="middle">${severity}</text>
  </g>`
