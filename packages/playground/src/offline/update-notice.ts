import { LitElement, css, html } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { whenSpeaking } from '../messages/messages.js'
import { offlineMessages } from '../messages/offline.js'
import { shared } from '../styles/shared.styles.js'

/** Says that a new version is ready. It is taken when the person says so: never in the middle of a run. */
@customElement('armistice-update')
export class UpdateNotice extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: fixed;
        z-index: 20;
        inset: auto var(--s4) var(--s4) auto;
        max-width: min(420px, calc(100vw - 32px));
        padding: var(--s3) var(--s4);
        border: 1px solid var(--ink);
        border-radius: var(--r2);
        background: var(--panel);
        color: var(--ink);
        font-size: var(--t-s);
        line-height: 1.25rem;
      }
      div {
        display: flex;
        gap: var(--s2);
        margin-top: var(--s2);
      }
      /* Above the bars fixed at the foot of a narrow page. */
      @media (max-width: 719px) {
        :host {
          bottom: calc(116px + var(--s2));
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `
  ]

  @property({ attribute: false }) take: () => void = () => {}

  /** Puts the notice onto the page, in the place of an earlier one. */
  static show(take: () => void): void {
    document.querySelector('armistice-update')?.remove()
    const notice = new UpdateNotice()
    notice.take = take
    notice.setAttribute('role', 'status')
    whenSpeaking(() => notice.requestUpdate())
    document.body.append(notice)
  }

  override render() {
    const words = offlineMessages()
    return html`
      <p>${words.ready}</p>
      <div>
        <button class="btn primary" @click=${this.take}>${words.reload}</button>
        <button class="btn" @click=${() => this.remove()}>${words.later}</button>
      </div>
    `
  }
}
