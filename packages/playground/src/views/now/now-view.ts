import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { send } from '../../app/command.js'
import { severityBars, severityStyles } from '../../elements/severity.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { now, type Line, type Now } from './now.js'
import { styles } from './now.styles.js'

@customElement('armistice-now')
export class NowView extends LitElement {
  static override styles = [shared, severityStyles, styles]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView

  override render() {
    const marks = now(this.view, this.scenario)
    return html`
      <h2 class="vh">${messages.now.title}</h2>
      ${head(marks)}
      <p class="sentence" lang=${this.scenario.language}>${marks.sentence}</p>
      ${marks.before === null ? nothing : html`<p class="before">${marks.before}</p>`}
      ${marks.summary === null ? nothing : html`<p class="summary">${marks.summary}</p><p class="begin">${messages.now.begin}</p>`}
      ${marks.causes.length > 0 ? this.causes(marks.causes) : nothing}
      ${marks.earlier.length > 0 ? this.earlier(marks.earlier) : nothing}
    `
  }

  /** Folded while somebody is asked: the first screen belongs to the question. */
  private causes(lines: readonly Line[]) {
    return html`<details class="why" ?open=${this.view.question === null}>
      <summary>${messages.now.why(lines.length)}</summary>
      ${this.lines(lines)}
    </details>`
  }

  private earlier(lines: readonly Line[]) {
    return html`<div class="earlier"><h3 class="meta">${messages.now.earlier}</h3>${this.lines(lines)}</div>`
  }

  private lines(lines: readonly Line[]) {
    return html`<ol>
      ${lines.map(
        ({ seq, when, text }) => html`<li>
          <span class="meta">${when}</span>
          <button @click=${() => send(this, { do: 'goTo', to: { seq } })}>${text}</button>
        </li>`
      )}
    </ol>`
  }
}

const head = ({ when, afterBreach, severity }: Now) => html`
  <p class="when">
    <b>${when}</b>
    ${afterBreach ? html`<span>${afterBreach}</span>` : nothing}
    ${severity ? html`<span>${severityBars(severity.level)} ${severity.words}</span>` : nothing}
  </p>
`
