import { LitElement, html, nothing, svg } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { send } from '../../app/command.js'
import { messages } from '../../messages/messages.js'
import { Width } from '../../controllers/width.js'
import { shared } from '../../styles/shared.styles.js'
import { severityStyles } from '../../elements/severity.js'
import { when } from '../../words.js'
import { sentence } from '../../reading/sentence.js'
import { drawLabels, drawLane } from './draw-lane.js'
import { allKnown } from './known.js'
import { styles } from './timeline.styles.js'
import { hourOf, timeline, xOf, type TimelineMarks } from './timeline.js'

const margin = { left: 72, right: 24 }
const narrow = { left: 16, right: 16 }
const laneY = 24

@customElement('armistice-timeline')
export class TimelineView extends LitElement {
  static override styles = [shared, severityStyles, styles]

  private readonly width = new Width(this)
  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView
  @query('svg') private drawing!: SVGSVGElement

  private marks: TimelineMarks | null = null
  private drawnFor: readonly unknown[] = []
  private frame = 0

  override render() {
    const { left, right } = this.margins
    const inner = this.width.value - left - right
    if (inner <= 0) return nothing
    const marks = this.marksFor(inner)
    const x = xOf(this.view.hour, marks.domain, inner)
    return html`
      <svg width=${this.width.value} height="86" @pointerdown=${this.grab} @pointermove=${this.drag}>
        ${left === margin.left ? svg`<text class="lane-name" x="0" y=${laneY + 4}>${messages.timeline.lane}</text>` : nothing}
        <g transform="translate(${left} 0)">
          ${drawLane(marks, laneY, Math.max(x, xOf(this.furthest, marks.domain, inner)), inner)}
          <rect class="veil" x=${x + 1} y="2" width=${Math.max(0, inner - x + right - 1)} height="36" />
          ${this.scrubber(x, inner)} ${drawLabels(marks, laneY)}
        </g>
      </svg>
    `
  }

  private scrubber(x: number, inner: number) {
    const { place, end, hour, forceHour } = this.view
    const time = when(hour, forceHour)
    const atRight = x > inner - 90
    return svg`
      <line class="now-line" x1=${x} x2=${x} y1="6" y2="62"/>
      <text class="now-words" x=${x + (atRight ? -10 : 10)} y="9" text-anchor=${atRight ? 'end' : 'start'}>${time}</text>
      <g class="handle" role="slider" tabindex="0" transform="translate(${x} 6)" aria-label=${messages.timeline.slider}
        aria-valuemin="0" aria-valuemax=${end} aria-valuenow=${place}
        aria-valuetext=${messages.timeline.place(time, place, end, sentence(this.view, this.scenario))} @keydown=${this.key}>
        <rect x="-14" y="-8" width="28" height="30" fill="transparent"/>
        <path d="M-7 -6H7V3L0 10-7 3z"/>
      </g>`
  }

  /** Marks change when something new is known or the width does, never while scrubbing. */
  private marksFor(width: number): TimelineMarks {
    const { end, ending, forceHour } = this.view
    const known = allKnown(this.view)
    const key = [end, ending, known.at(-1)?.hour, known.length, forceHour, width, this.scenario]
    if (this.marks === null || key.some((part, place) => part !== this.drawnFor[place])) {
      this.marks = timeline(known, this.scenario, { forceHour, width })
      this.drawnFor = key
    }
    return this.marks
  }

  /** The last hour that is known. */
  private get furthest(): number {
    return allKnown(this.view).at(-1)?.hour ?? 0
  }

  private get margins() {
    return this.width.value < 700 ? narrow : margin
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
      this.goToPointer(event)
    })
  }

  private goToPointer(event: PointerEvent) {
    if (!this.marks) return
    const { left, right } = this.margins
    const x = event.clientX - this.drawing.getBoundingClientRect().left - left
    const hour = Math.max(0, Math.round(hourOf(x, this.marks.domain, this.width.value - left - right)))
    send(this, { do: 'goTo', to: { hour } })
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
