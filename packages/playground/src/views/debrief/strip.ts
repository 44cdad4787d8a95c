import { svg } from 'lit'
import type { Scenario, SessionView } from '@armistice/core'
import { visible } from '../../reading/visible.js'
import { drawAxis, drawLabels, drawLane } from '../timeline/draw-lane.js'
import { timeline, xOf } from '../timeline/timeline.js'

const inset = 14

/** The whole run as one line, for reading and for paper: no slider, nothing to take hold of. */
export function strip(view: SessionView, scenario: Scenario, width: number) {
  const inner = width - 2 * inset
  const marks = timeline(visible(view), scenario, { forceHour: view.forceHour, width: inner })
  return svg`<svg class="strip" width=${width} height="86" viewBox="0 0 ${width} 86" aria-hidden="true">
    <g transform="translate(${inset} 0)">
      ${drawLane(marks, { y: 24, from: 0, to: xOf(view.hour, marks.domain, inner), parentY: null, active: true }, inner)}
      ${drawLabels(marks, 24)} ${drawAxis(marks, 64)}
    </g>
  </svg>`
}
