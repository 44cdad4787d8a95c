import { LitElement, html, nothing, svg } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { badge, badgeStyles } from '../../elements/badge.js'
import { hatch } from '../../elements/hatch.js'
import { Width } from '../../controllers/width.js'
import { shared } from '../../styles/shared.styles.js'
import { figure } from '../../words.js'
import { meter, type Meter, type Segment } from './meter.js'
import { styles } from './meter.styles.js'

@customElement('armistice-meter')
export class MeterView extends LitElement {
  static override styles = [shared, badgeStyles, styles]

  private readonly width = new Width(this)
  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView

  override render() {
    const marks = meter(this.view, this.scenario)
    return html`
      <div class="head"><b>${marks.title}</b> <span class="quiet-text">${marks.about}</span>${badge('assumption')}</div>
      <svg role="img" aria-label=${marks.spoken}>
        <defs>${hatch('needed', 5)}${hatch('partial', 5)}</defs>
        <rect class="ground" x="0" y="18" width="100%" height="16" />
        ${needRange(marks)} ${marks.segments.map((one) => segment(one, this.width.value))} ${needTick(marks)}
        ${[0, 0.25, 0.5, 0.75, 1].map(scale)}
      </svg>
    `
  }
}

const letter = 7.5
/** On both sides of a name, so that names of neighbours do not run into each other. */
const margin = 6

/** A segment is named where the name has room; on hatching it stands on a plain ground. */
const segment = ({ label, from, width, style }: Segment, total: number) => {
  const long = letter * label.length + 2 * margin
  const middle = from + width / 2
  const isHatched = style === 'part' || style === 'second'
  return svg`
  <rect class="segment ${style}" x=${percent(from)} y="18" width=${percent(width)} height="16"><title>${label}</title></rect>
  ${
    width * total > long
      ? svg`${isHatched ? svg`<rect class="plate" x=${percent(middle - (long - 8) / total / 2)} y="20" width=${long - 8} height="12"/>` : nothing}
        <text class="on ${style}" x=${percent(middle)} y="30" text-anchor="middle">${label}</text>`
      : nothing
  }`
}

const needRange = ({ needed }: Meter) =>
  needed
    ? svg`<rect class="need" x=${percent(needed.range[0])} y="18" width=${percent(needed.range[1] - needed.range[0])} height="16"/>`
    : nothing

/** The words stand on the side of the tick that has room. */
function needTick({ needed }: Meter) {
  if (!needed) return nothing
  const { value, words, rangeWords } = needed
  const text =
    value > 0.35
      ? svg`<text class="words" x=${percent(value)} dx="-5" y="9" text-anchor="end">${words}</text><text class="faint" x=${percent(value)} dx="6" y="9" text-anchor=${value > 0.75 ? 'end' : 'start'}>${value > 0.75 ? nothing : rangeWords}</text>`
      : svg`<text class="words" x=${percent(value)} dx="6" y="9">${words} <tspan class="faint">${rangeWords}</tspan></text>`
  return svg`<line class="tick" x1=${percent(value)} x2=${percent(value)} y1="13" y2="39"/>${text}`
}

const scale = (value: number) => svg`
  <text class="faint" x=${percent(value)} y="50" text-anchor=${value === 0 ? 'start' : value === 1 ? 'end' : 'middle'}>${figure(value)}</text>`

const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`
