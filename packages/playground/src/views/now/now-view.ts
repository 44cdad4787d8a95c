import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { send } from '../../app/command.js'
import { glyph } from '../../elements/glyph.js'
import { lineList, lineStyles } from '../../elements/line-list.js'
import { severityBars, severityStyles } from '../../elements/severity.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import type { Line } from '../../reading/line.js'
import { now, type Now } from './now.js'
import { styles } from './now.styles.js'

@customElement('armistice-now')
export class NowView extends LitElement {
  static override styles = [shared, severityStyles, lineStyles, styles]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView

  override render() {
    const marks = now(this.view, this.scenario)
    return html`
      <h2 class="vh">${messages.now.title}</h2>
      ${head(marks)}
      <p class="sentence">${marks.sentence}</p>
      ${marks.before === null ? nothing : html`<p class="before">${marks.before}</p>`}
      ${
        marks.summary === null
          ? nothing
          : html`<p class="begin">${messages.now.begin}</p>
              <p class="summary" lang=${this.scenario.language}>${marks.summary}</p>`
      }
      ${marks.causes.length > 0 ? this.causes(marks.causes) : nothing}
      ${marks.seq === null ? nothing : this.whyButton(marks.seq)}
    `
  }

  private whyButton(seq: number) {
    return html`<button
      class="as-link all"
      aria-haspopup="dialog"
      aria-keyshortcuts="y"
      @click=${() => send(this, { do: 'openSheet', sheet: { kind: 'why', seq } })}
    >
      ${glyph('why')} ${messages.branches.whyAll}
    </button>`
  }

  /** Folded while somebody is asked: the first screen belongs to the question. */
  private causes(lines: readonly Line[]) {
    return html`<details class="why" ?open=${this.view.question === null || tall.matches}>
      <summary>${messages.now.why(lines.length)}</summary>
      ${lineList(this, lines)}
    </details>`
  }
}

const tall = matchMedia('(min-width: 720px) and (min-height: 1000px)')

const head = ({ when, afterBreach, severity }: Now) => html`
  <p class="when">
    <b>${when}</b>
    ${afterBreach ? html`<span>${afterBreach}</span>` : nothing}
    ${severity ? html`<span>${severityBars(severity.level)} ${severity.words}</span>` : nothing}
  </p>
`
