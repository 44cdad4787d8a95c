import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { lineList, lineStyles } from '../../elements/line-list.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { history } from './history.js'

const some = 8
const page = 50

/** The log as a list, which is also the timeline in words. */
@customElement('armistice-history')
export class HistoryView extends LitElement {
  static override styles = [
    shared,
    lineStyles,
    css`
      :host {
        padding: var(--s3) var(--s5) var(--s4);
        border-top: 1px solid var(--line);
      }
      h2,
      h3 {
        margin-bottom: 2px;
        font-weight: 500;
      }
      .btn {
        margin: var(--s2) 0 0 calc(-1 * var(--s2));
      }
      @media (max-width: 719px) {
        :host {
          padding: var(--s3) var(--s4);
        }
      }
    `
  ]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView
  /** With the last occurrence, which otherwise stands above the list. */
  @property({ type: Boolean }) whole = false
  @state() private most = some

  override render() {
    const lines = history(this.view, this.scenario, { most: this.most + 1, whole: this.whole })
    if (lines.length === 0) return html`<p class="quiet-text">${messages.history.none}</p>`
    return html`
      ${this.whole ? html`<h2 class="meta">${messages.history.whole}</h2>` : html`<h3 class="meta">${messages.history.title}</h3>`}
      ${lineList(this, lines.slice(0, this.most))}
      ${lines.length > this.most ? html`<button class="btn quiet" @click=${() => (this.most += page)}>${messages.history.more}</button>` : nothing}
    `
  }
}
