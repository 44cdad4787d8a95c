import { LitElement, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { Width } from '../../controllers/width.js'
import { badgeStyles } from '../../elements/badge.js'
import { dialogStyles } from '../../elements/dialog.styles.js'
import { glyph } from '../../elements/glyph.js'
import { statementStyles } from '../../elements/statement.js'
import { png, standalone } from '../../figures/picture.js'
import { saveFile } from '../../figures/save.js'
import { messages } from '../../messages/messages.js'
import { statechartMessages } from '../../messages/statechart.js'
import { shared } from '../../styles/shared.styles.js'
import { honesty, when } from '../../words.js'
import * as draw from './draw.js'
import type { Layout } from './layout.js'
import { legend } from './legend.js'
import { narrow } from './narrow.js'
import { sheetOf, sheetStyles } from './state-sheet.js'
import { tableStyles, tables } from './state-tables.js'
import { statechart, type DrawnState, type StateKey, type Statechart } from './statechart.js'
import { styles } from './statechart.styles.js'
import { wide } from './wide.js'

/** Below this the letters of the wide picture would be too small to read. */
const roomForWide = 650

@customElement('armistice-statechart')
export class StatechartView extends LitElement {
  static override styles = [shared, badgeStyles, dialogStyles, statementStyles, sheetStyles, tableStyles, styles]

  @property({ attribute: false }) view!: SessionView
  @property({ attribute: false }) scenario!: Scenario
  @state() private tabled = false
  @state() private opened: StateKey | null = null
  /** The one state that Tab reaches; arrow keys move it. */
  @state() private here: StateKey | null = null
  @state() private failed = false
  @query('.picture svg') private drawing!: SVGSVGElement | null
  @query('dialog') private dialog!: HTMLDialogElement
  private readonly width = new Width(this)

  override updated() {
    if (this.opened !== null && !this.dialog.open) this.dialog.showModal()
  }

  override render() {
    const words = statechartMessages.statechart
    const chart = statechart(this.view, this.scenario)
    return html`
      <div class="tools">
        <p>${chart.sentence}</p>
        <button
          class="btn quiet"
          aria-pressed=${this.tabled ? 'true' : 'false'}
          @click=${() => (this.tabled = !this.tabled)}
        >
          ${glyph('list')} ${words.asTable}
        </button>
      </div>
      ${this.tabled ? tables(chart, this.open) : this.picture(chart)}
      <dialog aria-labelledby="title" @close=${() => (this.opened = null)}>${this.sheet(chart)}</dialog>
    `
  }

  private picture(chart: Statechart) {
    const words = statechartMessages.statechart
    const layout = this.width.value >= roomForWide ? wide : narrow
    return html`
      <div class="sheet ${layout === wide ? 'wide' : 'narrow'}">
        <div class="picture">${this.width.value > 0 ? this.svg(chart, layout) : nothing}</div>
        ${legend()}
      </div>
      <p class="keep">
        <span>${words.wholly} ${words.keep}:</span>
        <button class="as-link" @click=${() => this.save('svg')}>SVG</button>
        <button class="as-link" @click=${() => this.save('png')}>PNG</button>
        <span role="status">${this.failed ? messages.figure.notSaved : ''}</span>
      </p>
    `
  }

  private svg({ states, moves }: Statechart, layout: Layout) {
    const live = states.find(({ mark, kind }) => mark === 'live' && (kind === 'leaf' || kind === 'final'))
    const handling = {
      reachable: this.here ?? live?.key ?? 'guarantee',
      open: this.open,
      focused: ({ key }: DrawnState) => (this.here = key)
    }
    // What was taken lies over what was not.
    const ordered = moves.toSorted((a, b) => Math.sign(a.count) - Math.sign(b.count))
    const marks = new Map<string, string>(states.map(({ key, mark }) => [key, mark]))
    return html`<svg
      viewBox="-1 -1 ${layout.width + 2} ${layout.height + 2}"
      width=${layout.width}
      role="group"
      aria-label=${statechartMessages.statechart.title}
      @keydown=${(event: KeyboardEvent) => this.move(event, states)}
    >
      ${states.filter(({ kind }) => kind === 'compound' || kind === 'parallel').map((each) => draw.frame(each, layout))}
      <g aria-hidden="true">
        ${Object.entries(layout.starts).map(([key, points]) => draw.start(points, marks.get(key) ?? ''))}
        ${ordered.map((each) => draw.way(each, layout.routes[each.key]!))}
        ${ordered.map((each) => draw.words(each, layout.routes[each.key]!))}
      </g>
      ${states.map((each) => draw.state(each, layout, handling))}
    </svg>`
  }

  private sheet(chart: Statechart) {
    const shown = chart.states.find(({ key }) => key === this.opened)
    if (!shown) return nothing
    return html`
      <div class="head">
        <h2 id="title">${shown.title}</h2>
        <span class="quiet-text">
          ${statechartMessages.statechart.marks[shown.mark]}
          ${shown.count > 0 ? statechartMessages.statechart.times(shown.count) : nothing}
        </span>
        <button class="btn quiet" aria-label=${messages.page.close} @click=${() => this.dialog.close()}>
          ${glyph('close')}
        </button>
      </div>
      ${sheetOf(shown, chart, this.scenario)}
    `
  }

  private readonly open = ({ key }: DrawnState) => {
    this.opened = key
  }

  private move(event: KeyboardEvent, states: readonly DrawnState[]) {
    const place = states.findIndex(({ key }) => key === (event.target as Element).getAttribute('data-state'))
    const here = states[place]
    if (!here) return
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }
    const to =
      event.key === 'Home' ? states[0] : event.key === 'End' ? states.at(-1) : states[place + (steps[event.key] ?? 0)]
    if (event.key === 'Enter' || event.key === ' ') this.open(here)
    else if (event.key in steps || event.key === 'Home' || event.key === 'End')
      this.renderRoot.querySelector<SVGGElement>(`[data-state="${CSS.escape(to?.key ?? here.key)}"]`)?.focus()
    else return
    // The keys meant for the picture neither scroll nor step the run.
    event.preventDefault()
    event.stopPropagation()
  }

  private async save(kind: 'svg' | 'png') {
    if (!this.drawing) return
    const { view, scenario } = this
    const notes = [`${scenario.title}: ${when(view.hour, view.forceHour)}`, honesty(scenario)]
    try {
      const picture = standalone(this.drawing, notes)
      if (kind === 'svg') saveFile('statechart.svg', 'image/svg+xml', picture.svg)
      else saveFile('statechart.png', 'image/png', await png(picture))
      this.failed = false
    } catch {
      this.failed = true
    }
  }
}
