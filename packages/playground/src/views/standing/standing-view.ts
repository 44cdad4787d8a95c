import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { standing } from './standing.js'

@customElement('armistice-standing')
export class StandingView extends LitElement {
  static override styles = [
    shared,
    css`
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 2px var(--s4);
        padding: 13px var(--s5) 5px;
        font-size: var(--t-xs);
        line-height: 1rem;
      }
      div {
        display: flex;
        gap: 5px;
      }
      dt {
        color: var(--ink-3);
      }
      dd {
        font-weight: 600;
      }
      @media (max-width: 719px) {
        dl {
          padding: var(--s3) var(--s4) 0;
        }
      }
    `
  ]

  @property({ attribute: false }) view!: SessionView

  override render() {
    return html`<dl aria-label=${messages.standing.title}>
      ${standing(this.view).map(
        ({ term, value }) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${value}</dd>
          </div>`
      )}
    </dl>`
  }
}
