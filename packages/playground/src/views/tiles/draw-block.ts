import { nothing, svg } from 'lit'
import { blockSize, lineWidth, type Block, type HubMark } from './block.js'
import { messages } from '../../messages/messages.js'

/** The protected state with its hub zones; the contact line is its hatched edge. */
export function drawBlock({ name, hubs, violation, spoken }: Block, x: number, y: number) {
  const line = blockSize - lineWidth
  return svg`
    <g class="block" role="img" aria-label=${spoken} transform="translate(${x} ${y})">
      <rect class="box" x=".5" y=".5" width=${blockSize - 1} height=${blockSize - 1} rx="3"/>
      <rect class="line" x=${line} y="1.500" width=${lineWidth - 1.5} height=${blockSize - 3}/>
      <text class="name" x="8" y="19">${name}</text>
      ${contactLine(name).map(
        (part, row, { length }) =>
          svg`<text class="contact" x=${line - 5} y=${length === 1 ? 19 : 14 + 12 * row} text-anchor="end">${part}</text>`
      )}
      ${hubs.map(hub)}
      ${
        violation
          ? svg`<g class="violation sev${violation.severity}" transform="translate(${line + lineWidth / 2 - 1} 70)">
          <circle r="10"/><text text-anchor="middle" y="4">${violation.severity}</text></g>`
          : nothing
      }
    </g>`
}

/** On one line beside the name, or on two where both are too long for that. */
function contactLine(name: string): readonly string[] {
  const text = messages.tiles.contactLine
  const space = text.indexOf(' ')
  return name.length + text.length <= 20 || space < 0 ? [text] : [text.slice(0, space), text.slice(space + 1)]
}

/** Narrow boxes stack zone, ring and word; wide ones set the words beside the ring. */
function hub({ zone, stage, short, box }: HubMark) {
  const { x, y, width, height } = box
  const [first = '', second = ''] = short.split(' ')
  const tall = height > width
  const ringX = tall ? x + width / 2 : x + width - 19
  const ringY = y + height / 2
  return svg`
    ${x > 0 ? svg`<line class="inner" x1=${x} x2=${x} y1=${y + 2} y2=${y + height - 5}/>` : nothing}
    ${y > 31 ? svg`<line class="inner" x1=${x + 4} x2=${x + width - 4} y1=${y} y2=${y}/>` : nothing}
    ${
      tall
        ? svg`<text class="zone" x=${ringX} y=${ringY - 22} text-anchor="middle">${zone}</text>
            ${ring(stage, ringX, ringY)}
            <text class="stage" x=${ringX} y=${ringY + 28} text-anchor="middle">${first}</text>
            <text class="stage" x=${ringX} y=${ringY + 40} text-anchor="middle">${second}</text>`
        : svg`<text class="zone" x=${x + 6} y=${ringY - (second ? 10 : 3)}>${zone}</text>
            <text class="stage" x=${x + 6} y=${ringY + (second ? 4 : 12)}>${first}</text>
            <text class="stage" x=${x + 6} y=${ringY + 16}>${second}</text>
            ${ring(stage, ringX, ringY)}`
    }`
}

/** A ring in three arcs, one for each stage reached. */
function ring(stage: number, x: number, y: number) {
  return svg`
    <g transform="translate(${x} ${y})" class="ring">
      ${[0, 1, 2].map((arc) => svg`<path class=${arc < stage ? 'reached' : 'ahead'} d=${arcPath(arc)}/>`)}
      <text text-anchor="middle" y="4">${stage}</text>
    </g>`
}

function arcPath(arc: number): string {
  const point = (turn: number) => `${(13 * Math.sin(turn)).toFixed(2)} ${(-13 * Math.cos(turn)).toFixed(2)}`
  const start = (arc * 2 * Math.PI) / 3
  const gap = 0.14
  return `M${point(start + gap)}A13 13 0 0 1 ${point(start + (2 * Math.PI) / 3 - gap)}`
}
