import { LitElement, html, nothing, svg } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import type { Branch } from '../../app/branches.js'
import { send } from '../../app/command.js'
import { messages } from '../../messages/messages.js'
import { Width } from '../../controllers/width.js'
import { shared } from '../../styles/shared.styles.js'
import { severityStyles } from '../../elements/severity.js'
import { when } from '../../words.js'
import { sentence } from '../../reading/sentence.js'
import { visible } from '../../reading/visible.js'
import { drawAxis, drawLabels, drawLane } from './draw-lane.js'
import { laneName, moreLanes, pressed, stop } from './lane-name.js'
import { lanesOf, type BranchLane, type Lanes } from './lanes.js'
import { styles } from './timeline.styles.js'
import { hourOf, xOf } from './timeline.js'

const margin = { left: 84, right: 24 }
const narrow = { left: 16, right: 16 }
/** With names of branches beside their lanes. */
const narrowWithNames = { left: 58, right: 16 }
const mostLanes = 4

@customElement('armistice-timeline')
export class TimelineView extends LitElement {
  static override styles = [shared, severityStyles, styles]

  private readonly width = new Width(this)
  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView
  @property({ attribute: false }) branches!: readonly Branch[]
  @property() active = ''
  @query('svg') private drawing!: SVGSVGElement

  private drawn: Lanes | null = null
  private frame = 0

  override render() {
    const { branches, active, scenario } = this
    const { left, right } = this.margins
    const inner = this.width.value - left - right
    if (inner <= 0) return nothing
    const drawn = (this.drawn = lanesOf({ branches, active, scenario, width: inner, most: mostLanes }))
    const lane = drawn.lanes.find((one) => one.active)!
    const x = xOf(this.view.hour, lane.marks.domain, inner)
    const foot = drawn.height - 22
    return html`
      <svg width=${this.width.value} height=${drawn.height} @pointerdown=${this.grab} @pointermove=${this.drag}>
        <g transform="translate(${left} 0)">
          ${drawn.lanes.map((one) => this.lane(one, x, inner))}
          <rect class="veil" x=${x + 1} y=${lane.y - 14} width=${Math.max(0, inner - x + right - 1)} height="28" />
          ${drawAxis(lane.marks, foot)} ${this.scrubber(x, inner, foot)} ${drawLabels(lane.marks, lane.y)}
        </g>
        ${left === narrow.left ? nothing : drawn.lanes.map((one) => laneName(this, one, left, this.view.forceHour, branches.length === 1))}
        ${moreLanes(this, drawn.more, foot + 16)}
      </svg>
    `
  }

  private lane({ marks, y, from, until, active }: BranchLane, x: number, inner: number) {
    const at = (hour: number) => xOf(hour, marks.domain, inner)
    const start = from ? at(from.hour) : 0
    // Time may have passed since the last occurrence.
    const to = Math.max(start, at(until), active ? x : 0)
    const parentY = from ? this.drawn!.lanes[from.lane]!.y : null
    return drawLane(marks, { y, from: start, to, parentY, active }, inner)
  }

  private scrubber(x: number, inner: number, foot: number) {
    const { place, end, hour, forceHour } = this.view
    const time = when(hour, forceHour)
    const atRight = x > inner - 140
    const side = atRight ? -1 : 1
    const last = visible(this.view).at(-1)
    return svg`
      <line class="now-line" x1=${x} x2=${x} y1="6" y2=${foot - 2}/>
      <text class="now-words" x=${x + side * 10} y="9" text-anchor=${atRight ? 'end' : 'start'}>${time}</text>
      ${last && place > 0 ? this.why(last.seq, x + side * (18 + time.length * 6.4), atRight ? 'end' : 'start') : nothing}
      <g class="handle" role="slider" tabindex="0" transform="translate(${x} 6)" aria-label=${messages.timeline.slider}
        aria-valuemin="0" aria-valuemax=${end} aria-valuenow=${place}
        aria-valuetext=${messages.timeline.place(time, place, end, sentence(this.view, this.scenario))} @keydown=${this.key}>
        <rect x="-14" y="-8" width="28" height="30" fill="transparent"/>
        <path d="M-7 -6H7V3L0 10-7 3z"/>
      </g>`
  }

  /** The mark under the scrubber explains itself. */
  private why(seq: number, x: number, anchor: 'start' | 'end') {
    const open = () => send(this, { do: 'openSheet', sheet: { kind: 'why', seq } })
    return svg`
      <g class="button" role="button" tabindex="0" aria-haspopup="dialog" @click=${open} @pointerdown=${stop} @keydown=${pressed(open)}>
        <rect x=${anchor === 'start' ? x - 6 : x - 38} y="-5" width="44" height="24" fill="transparent"/>
        <text class="why" x=${x} y="9" text-anchor=${anchor}>${messages.branches.why}</text>
      </g>`
  }

  private get margins() {
    if (this.width.value >= 700) return margin
    return this.branches.length > 1 ? narrowWithNames : narrow
  }

  private grab(event: PointerEvent) {
    this.drawing.setPointerCapture(event.pointerId)
    this.goToPointer(event)
    this.renderRoot.querySelector<SVGGElement>('.handle')?.focus({ preventScroll: true })
    event.preventDefault()
  }

  private drag(event: PointerEvent) {
    if (event.buttons !== 1 || !this.drawing.hasPointerCapture(event.pointerId) || this.frame !== 0) return
    // One jump a frame: a fast hand sends more moves than can be drawn.
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.goToPointer(event, false)
    })
  }

  /** A press on the line of another branch goes there; a hand that drags stays on its own. */
  private goToPointer(event: PointerEvent, choosesLane = true) {
    if (!this.drawn) return
    const { left, right } = this.margins
    const box = this.drawing.getBoundingClientRect()
    const lane = choosesLane ? this.drawn.lanes.find(({ y }) => Math.abs(event.clientY - box.top - y) <= 10) : undefined
    const { domain } = this.drawn.lanes[0]!.marks
    const hour = Math.max(
      0,
      Math.round(hourOf(event.clientX - box.left - left, domain, this.width.value - left - right))
    )
    if (lane && !lane.active) send(this, { do: 'switchTo', branch: lane.id, to: { hour } })
    else send(this, { do: 'goTo', to: { hour } })
  }

  private key(event: KeyboardEvent) {
    const { place, end } = this.view
    const to = {
      ArrowLeft: place - 1,
      ArrowDown: place - 1,
      ArrowRight: place + 1,
      ArrowUp: place + 1,
      PageDown: place - 10,
      PageUp: place + 10,
      Home: 0,
      End: end
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    // The page's own arrow keys step the run; here they only look.
    event.stopPropagation()
    send(this, { do: 'goTo', to: { place: Math.min(end, Math.max(0, to)) } })
  }
}
